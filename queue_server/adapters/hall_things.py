"""Ticket series and device reports of a unit of work."""

from datetime import date

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from queue_server.adapters.hall_rows import REPORT, REPORT_COLUMNS, SERIES, report_of
from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
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
