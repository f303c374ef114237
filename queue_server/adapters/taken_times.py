"""Which places are taken when, in the database: one short row per appointment and service, or per hold.

Written in the transaction of the appointment itself. Apart from the appointments, because an appointment may be with
several services one after the other, and since the free times of a month read ten thousand of these.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, or_, select

from queue_server.adapters.moments import from_ms, to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import TakenTimeRow
from queue_server.domain.free_time import Minute, Taken

ROW_MAX_MIN = 240
"""What takes longer stands in several rows, so that whatever touches a minute began at most so long before it."""

TAKEN: Table = TakenTimeRow.__table__  # type: ignore[assignment]

_BETWEEN = Prepared(
    select(TAKEN.c.begins, TAKEN.c.minutes, func.count())
    .where(
        TAKEN.c.site == bindparam("at_site"),
        TAKEN.c.service == bindparam("of_service"),
        TAKEN.c.begins > bindparam("after"),
        TAKEN.c.begins < bindparam("before"),
        or_(TAKEN.c.lapses_at.is_(None), TAKEN.c.lapses_at > bindparam("now")),
        or_(TAKEN.c.appointment.is_(None), TAKEN.c.appointment != bindparam("but_appointment")),
        or_(TAKEN.c.hold.is_(None), TAKEN.c.hold != bindparam("but_hold")),
    )
    .group_by(TAKEN.c.begins, TAKEN.c.minutes)
)
"""Counted by the database, out of the index alone: a month has ten thousand rows and some hundred times a day."""

_ADD = Prepared(
    insert(TAKEN).values({column.name: bindparam(column.name) for column in TAKEN.columns if column.name != "id"})
)
_HELD_SINCE = Prepared(
    select(TAKEN.c.held_since)
    .where(
        TAKEN.c.site == bindparam("at_site"),
        TAKEN.c.hold == bindparam("this_hold"),
        TAKEN.c.begins == bindparam("begins_at"),
        TAKEN.c.lapses_at > bindparam("now"),
    )
    .limit(1)
)
_GIVE_BACK = Prepared(delete(TAKEN).where(TAKEN.c.appointment == bindparam("of_appointment")))
_RELEASE = Prepared(delete(TAKEN).where(TAKEN.c.site == bindparam("at_site"), TAKEN.c.hold == bindparam("this_hold")))
_FORGET = Prepared(delete(TAKEN).where(TAKEN.c.site == bindparam("at_site"), TAKEN.c.lapses_at <= bindparam("now")))


class SqlTakenTimes:
    """Of one site, on the connection of a unit of work or of a reader."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def between(
        self,
        services: Collection[str],
        *,
        begins: Minute,
        ends: Minute,
        now: datetime,
        besides_appointment: str | None = None,
        besides_hold: str | None = None,
    ) -> list[Taken]:
        found: list[Taken] = []
        for service in services:
            rows = _BETWEEN.rows(
                self._connection,
                at_site=self._site,
                of_service=service,
                after=begins - ROW_MAX_MIN,
                before=ends,
                now=to_ms(now),
                but_appointment=besides_appointment or "",
                but_hold=besides_hold or "",
            )
            found += [Taken(*row) for row in rows]
        return found

    def take(self, appointment: str, service: str, taken: Taken) -> None:
        self._add(service, taken, appointment=appointment)

    def hold(self, hold: str, service: str, taken: Taken, *, since: datetime, lapses_at: datetime) -> None:
        self._add(service, taken, hold=hold, held_since=to_ms(since), lapses_at=to_ms(lapses_at))

    def give_back(self, appointment: str) -> None:
        _GIVE_BACK.run(self._connection, of_appointment=appointment)

    def held_since(self, hold: str, begins: Minute, now: datetime) -> datetime | None:
        row = _HELD_SINCE.first(self._connection, at_site=self._site, this_hold=hold, begins_at=begins, now=to_ms(now))
        return None if row is None else from_ms(row[0])

    def release(self, hold: str) -> None:
        _RELEASE.run(self._connection, at_site=self._site, this_hold=hold)

    def forget_lapsed(self, now: datetime) -> None:
        _FORGET.run(self._connection, at_site=self._site, now=to_ms(now))

    def _add(
        self,
        service: str,
        taken: Taken,
        *,
        appointment: str | None = None,
        hold: str | None = None,
        held_since: int | None = None,
        lapses_at: int | None = None,
    ) -> None:
        for after in range(0, taken.minutes, ROW_MAX_MIN):
            _ADD.run(
                self._connection,
                site=self._site,
                service=service,
                begins=taken.begins + after,
                minutes=min(taken.minutes - after, ROW_MAX_MIN),
                appointment=appointment,
                hold=hold,
                held_since=held_since,
                lapses_at=lapses_at,
            )


def forget(connection: Connection, site: str, before: Minute) -> None:
    """What began before; nobody asks about days that are over."""
    connection.execute(delete(TAKEN).where(TAKEN.c.site == site, TAKEN.c.begins < before))
