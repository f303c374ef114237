"""Whose appointments: those that were made with an e-mail address, for systems that show people their own."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Integer, String, bindparam, func, select

from queue_server.adapters.appointment_rows import (
    APPOINTMENT,
    COLUMNS,
    PERSON,
    PERSON_COLUMNS,
    appointment_of,
    person_in,
)
from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.domain.appointment import Appointment, AppointmentState, Person

MINUTE_MS = 60_000
_THEIRS = (
    PERSON.c.email == bindparam("at_address"),
    APPOINTMENT.c.site == bindparam("at_site"),
    APPOINTMENT.c.state != AppointmentState.CANCELLED.value,
)
_MADE_BY = APPOINTMENT.c.source == func.coalesce(bindparam("made_by", type_=String), APPOINTMENT.c.source)
"""Another system's own, or everybody's."""
_IS_FOR = PERSON.c.appointment == APPOINTMENT.c.id
_WITH = Prepared(select(*COLUMNS).join(PERSON, _IS_FOR).where(*_THEIRS))
_FIRST_MADE = Prepared(
    select(APPOINTMENT.c.id)
    .join(PERSON, _IS_FOR)
    .where(*_THEIRS, _MADE_BY)
    .order_by(APPOINTMENT.c.booked_at, APPOINTMENT.c.id)
    .limit(1)
)
_TO_COME = Prepared(
    select(*PERSON_COLUMNS, *COLUMNS)
    .join(PERSON, _IS_FOR)
    .where(
        *_THEIRS,
        _MADE_BY,
        APPOINTMENT.c.state != AppointmentState.MISSED.value,
        APPOINTMENT.c.starts_at + APPOINTMENT.c.minutes * MINUTE_MS > bindparam("now"),
    )
    .order_by(APPOINTMENT.c.starts_at, APPOINTMENT.c.id)
    .limit(bindparam("most", type_=Integer))
)


def with_email(connection: Connection, site: str, emails: Collection[str]) -> list[Appointment]:
    """Those that were not cancelled and whose person is still known, by their start; addresses have no case."""
    asked = {each.strip().lower() for each in emails} - {""}
    found = [
        appointment_of(row) for each in sorted(asked) for row in _WITH.rows(connection, at_site=site, at_address=each)
    ]
    return sorted(found, key=lambda each: (each.starts_at, each.id))


def first_made_with(connection: Connection, site: str, email: str, made_by: str | None) -> str | None:
    """The id of the one that was made first, by this program or (None) by anybody, by which an address goes."""
    if not email.strip():
        return None
    row = _FIRST_MADE.first(connection, at_site=site, at_address=email.strip().lower(), made_by=made_by)
    return None if row is None else str(row[0])


def to_come_with(
    connection: Connection, site: str, email: str, now: datetime, *, made_by: str | None, most: int
) -> list[tuple[Appointment, Person]]:
    """The soonest of those that are not over yet, with their person, in one question."""
    if not email.strip():
        return []
    address = email.strip().lower()
    rows = _TO_COME.rows(connection, at_site=site, at_address=address, now=to_ms(now), made_by=made_by, most=most)
    return [(appointment_of(row[len(PERSON_COLUMNS) :]), person_in(row)) for row in rows]
