"""Ticket series, counter sessions and device reports of a unit of work."""

import json
from datetime import date

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from queue_server.adapters.hall_rows import REPORT, REPORT_COLUMNS, SERIES, SESSION, SESSION_COLUMNS, report_of
from queue_server.adapters.live_hall import LiveHall
from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.device import DeviceReport

_SERIES_HERE = (
    SERIES.c.site == bindparam("at_site"),
    SERIES.c.service == bindparam("of_service"),
    SERIES.c.day == bindparam("on_day"),
)
_LAST = Prepared(select(SERIES.c.last).where(*_SERIES_HERE))
_LASTS = Prepared(
    select(SERIES.c.service, SERIES.c.last).where(
        SERIES.c.site == bindparam("at_site"), SERIES.c.day == bindparam("on_day")
    )
)
_FIRST_NUMBER = Prepared(insert(SERIES).values({c.name: bindparam(c.name) for c in SERIES.columns}))
_NEXT_NUMBER = Prepared(update(SERIES).where(*_SERIES_HERE).values(last=bindparam("new_last")))

_SESSIONS = select(*SESSION_COLUMNS).where(SESSION.c.site == bindparam("at_site"))
_KNOWN = Prepared(_SESSIONS.where(SESSION.c.counter == bindparam("at_counter")))
_ADD_SESSION = Prepared(insert(SESSION).values({c.name: bindparam(c.name) for c in SESSION.columns}))
_UPDATE_SESSION = Prepared(
    update(SESSION)
    .where(SESSION.c.site == bindparam("at_site"), SESSION.c.counter == bindparam("at_counter"))
    .values({name: bindparam(f"new_{name}") for name in ("since", "clerk", "device", "services")})
)

_REPORT_HERE = (REPORT.c.site == bindparam("at_site"), REPORT.c.id == bindparam("of_id"))
_REPORT = Prepared(select(*REPORT_COLUMNS).where(*_REPORT_HERE))
_ADD_REPORT = Prepared(insert(REPORT).values({c.name: bindparam(c.name) for c in REPORT.columns}))
_REPORTS = Prepared(select(*REPORT_COLUMNS).where(REPORT.c.site == bindparam("at_site")))
_REMOVE_REPORT = Prepared(delete(REPORT).where(*_REPORT_HERE))
_UPDATE_REPORT = Prepared(
    update(REPORT)
    .where(*_REPORT_HERE)
    .values({name: bindparam(f"new_{name}") for name in ("health", "sentence", "since", "as_meant")})
)


def last_numbers(connection: Connection, site: str, day: date) -> list[tuple[str, int]]:
    """The last number of each service that handed out any on this day."""
    return [(row[0], row[1]) for row in _LASTS.rows(connection, at_site=site, on_day=day.isoformat())]


class SqlNumbers:
    """Ticket series of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def last(self, service: str, day: date) -> int | None:
        row = _LAST.first(self._connection, at_site=self._site, of_service=service, on_day=day.isoformat())
        return None if row is None else int(row[0])

    def put(self, service: str, day: date, number: int) -> None:
        if self.last(service, day) is None:
            _FIRST_NUMBER.run(self._connection, site=self._site, service=service, day=day.isoformat(), last=number)
        else:
            _NEXT_NUMBER.run(
                self._connection, at_site=self._site, of_service=service, on_day=day.isoformat(), new_last=number
            )


class SqlSessions:
    """Counter sessions of one site: the staffed ones from the writer's memory, written to the database."""

    def __init__(self, connection: Connection, site: str, live: LiveHall) -> None:
        self._connection = connection
        self._site = site
        self._live = live

    def at(self, counter: str) -> CounterSession | None:
        return self._live.session_at(counter)

    def of_device(self, device: str) -> CounterSession | None:
        return self._live.session_of(device)

    def staffed(self) -> list[CounterSession]:
        return self._live.staffed()

    def put(self, session: CounterSession) -> None:
        since, services = to_ms(session.since), json.dumps(session.services)
        if _KNOWN.first(self._connection, at_site=self._site, at_counter=session.counter) is None:
            _ADD_SESSION.run(
                self._connection,
                site=self._site,
                counter=session.counter,
                since=since,
                clerk=session.clerk,
                device=session.device,
                services=services,
            )
        else:
            _UPDATE_SESSION.run(
                self._connection,
                at_site=self._site,
                at_counter=session.counter,
                new_since=since,
                new_clerk=session.clerk,
                new_device=session.device,
                new_services=services,
            )


class SqlReports:
    """Device reports of one site, on the connection of a unit of work."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def get(self, report: str) -> DeviceReport | None:
        row = _REPORT.first(self._connection, at_site=self._site, of_id=report)
        return None if row is None else report_of(row)

    def of_device(self, device: str) -> list[DeviceReport]:
        reports = (report_of(row) for row in _REPORTS.rows(self._connection, at_site=self._site))
        return [report for report in reports if report.device == device]

    def remove(self, report: str) -> None:
        _REMOVE_REPORT.run(self._connection, at_site=self._site, of_id=report)

    def put(self, report: DeviceReport) -> None:
        since = to_ms(report.since)
        if self.get(report.id) is None:
            _ADD_REPORT.run(
                self._connection,
                site=self._site,
                id=report.id,
                health=report.health,
                sentence=report.sentence,
                since=since,
                as_meant=report.as_meant,
            )
        else:
            _UPDATE_REPORT.run(
                self._connection,
                at_site=self._site,
                of_id=report.id,
                new_health=report.health,
                new_sentence=report.sentence,
                new_since=since,
                new_as_meant=report.as_meant,
            )
