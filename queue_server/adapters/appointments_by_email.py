"""Whose appointments: those that were made with an e-mail address, for systems that show people their own."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, select

from queue_server.adapters.appointment_rows import APPOINTMENT, COLUMNS, PERSON, appointment_of
from queue_server.adapters.prepared import Prepared
from queue_server.domain.appointment import Appointment, AppointmentState

_WITH = Prepared(
    select(*COLUMNS)
    .join(PERSON, PERSON.c.appointment == APPOINTMENT.c.id)
    .where(
        PERSON.c.email == bindparam("at_address"),
        APPOINTMENT.c.site == bindparam("at_site"),
        APPOINTMENT.c.state != AppointmentState.CANCELLED.value,
    )
)


def with_email(connection: Connection, site: str, emails: Collection[str]) -> list[Appointment]:
    """Those that were not cancelled and whose person is still known, by their start; addresses have no case."""
    asked = {each.strip().lower() for each in emails} - {""}
    found = [
        appointment_of(row) for each in sorted(asked) for row in _WITH.rows(connection, at_site=site, at_address=each)
    ]
    return sorted(found, key=lambda each: (each.starts_at, each.id))
