"""How many appointments somebody has to come, by what they can be reached with."""

from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, func, select

from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import AppointmentRow, PersonRow
from queue_server.domain.appointment import AppointmentState, Person
from queue_server.domain.dialling import dialled

_APPOINTMENT: Table = AppointmentRow.__table__  # type: ignore[assignment]
_PERSON: Table = PersonRow.__table__  # type: ignore[assignment]
_COUNTED = {
    column: Prepared(
        select(func.count())
        .select_from(_PERSON)
        .join(_APPOINTMENT, _APPOINTMENT.c.id == _PERSON.c.appointment)
        .where(
            _PERSON.c[column] == bindparam("theirs"),
            _APPOINTMENT.c.site == bindparam("at_site"),
            _APPOINTMENT.c.state == AppointmentState.BOOKED.value,
            _APPOINTMENT.c.starts_at > bindparam("now"),
        )
    )
    for column in ("email", "dialled")
}


def count(connection: Connection, site: str, person: Person, now: datetime) -> int:
    """Booked and not begun, with this e-mail address or with this telephone number, whichever are more."""
    asked = {"email": person.email.lower(), "dialled": dialled(person.telephone)}
    rows = (
        _COUNTED[column].first(connection, theirs=theirs, at_site=site, now=to_ms(now))
        for column, theirs in asked.items()
        if theirs
    )
    return max((int(row[0]) for row in rows if row is not None), default=0)
