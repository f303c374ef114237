"""Visits and the interval log of a unit of work: the living from memory, every change to the database."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from queue_server.adapters.live_hall import LiveHall
from queue_server.adapters.moments import to_ms, to_ms_or_none
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.visit_rows import COLUMNS, STAY, VISIT, values_of, visit_of
from queue_server.domain.stay import Stay
from queue_server.domain.visit import UNFINISHED, Visit

STILL_OPEN_FOR = timedelta(days=90)
"""Days are closed every night; no server rests for longer, and years of history need not be searched each hour."""

_SELECT = select(*COLUMNS)
_GET = Prepared(_SELECT.where(VISIT.c.site == bindparam("site"), VISIT.c.id == bindparam("id")))
_OF_APPOINTMENT = Prepared(
    _SELECT.where(VISIT.c.appointment == bindparam("appointment"), VISIT.c.site == bindparam("site"))
)
_WITH_NUMBER = Prepared(
    _SELECT.where(
        VISIT.c.site == bindparam("site"), VISIT.c.day == bindparam("on_day"), VISIT.c.number == bindparam("printed")
    )
)
_UNFINISHED_BEFORE = Prepared(
    _SELECT.where(
        VISIT.c.site == bindparam("site"),
        VISIT.c.day >= bindparam("after"),
        VISIT.c.day < bindparam("before"),
        VISIT.c.state.in_([bindparam(f"open_{state}", state.value) for state in sorted(UNFINISHED)]),
    )
)
_ADD = Prepared(insert(VISIT).values({column.name: bindparam(column.name) for column in VISIT.columns}))
_CHANGING = [column.name for column in COLUMNS if column.name not in {"id", "day", "checked_in_at"}]
_UPDATE = Prepared(
    update(VISIT).where(VISIT.c.id == bindparam("key")).values({name: bindparam(f"new_{name}") for name in _CHANGING})
)
_BEGIN = Prepared(
    insert(STAY).values({column.name: bindparam(column.name) for column in STAY.columns if column.name != "id"})
)
_END = Prepared(
    update(STAY)
    .where(STAY.c.visit == bindparam("key"), STAY.c.ended_at.is_(None))
    .values(ended_at=bindparam("new_end"))
)
_NEWEST = Prepared(
    select(STAY.c.id).where(STAY.c.visit == bindparam("key")).order_by(STAY.c.id.desc()).limit(bindparam("count"))
)
_FORGET = Prepared(delete(STAY).where(STAY.c.id == bindparam("key")))
_LASTS_AGAIN = Prepared(update(STAY).where(STAY.c.id == bindparam("key")).values(ended_at=None))


class SqlVisits:
    """The visits of one site: the living ones from the writer's memory, written to the database."""

    def __init__(self, connection: Connection, site: str, live: LiveHall) -> None:
        self._connection = connection
        self._site = site
        self._live = live
        self.begun: str | None = None
        """The visit that this command began."""

    def get(self, visit: str) -> Visit | None:
        live = self._live.visit(visit)
        if live is not None:
            return live
        row = _GET.first(self._connection, site=self._site, id=visit)
        return None if row is None else visit_of(row)

    def of_appointment(self, appointment: str) -> Visit | None:
        row = _OF_APPOINTMENT.first(self._connection, site=self._site, appointment=appointment)
        return None if row is None else visit_of(row)

    def with_number(self, day: date, number: str) -> Visit | None:
        row = _WITH_NUMBER.first(self._connection, site=self._site, on_day=day.isoformat(), printed=number)
        return None if row is None else visit_of(row)

    def waiting(self, day: date, services: Collection[str]) -> list[Visit]:
        return self._live.waiting(day, services)

    def at_counter(self, day: date, counter: str) -> Visit | None:
        return self._live.at_counter(day, counter)

    def unfinished_before(self, day: date) -> list[Visit]:
        after = (day - STILL_OPEN_FOR).isoformat()
        rows = _UNFINISHED_BEFORE.rows(self._connection, site=self._site, after=after, before=day.isoformat())
        return [visit_of(row) for row in rows]

    def add(self, visit: Visit) -> None:
        _ADD.run(self._connection, site=self._site, **values_of(visit))
        self.begun = visit.id

    def update(self, visit: Visit) -> None:
        values = values_of(visit)
        _UPDATE.run(self._connection, key=visit.id, **{f"new_{name}": values[name] for name in _CHANGING})


class SqlStays:
    """The interval log, on the connection of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, stay: Stay) -> None:
        _BEGIN.run(
            self._connection,
            visit=stay.visit,
            leg=stay.leg,
            service=stay.service,
            state=stay.state.value,
            started_at=to_ms(stay.started_at),
            ended_at=to_ms_or_none(stay.ended_at),
            counter=stay.counter,
            clerk=stay.clerk,
        )

    def end(self, visit: str, at: datetime) -> None:
        _END.run(self._connection, key=visit, new_end=to_ms(at))

    def take_back(self, visit: str, count: int) -> None:
        *begun, before = (row[0] for row in _NEWEST.rows(self._connection, key=visit, count=count + 1))
        for stay in begun:
            _FORGET.run(self._connection, key=stay)
        _LASTS_AGAIN.run(self._connection, key=before)
