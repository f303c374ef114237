"""Erasing who visits were for, some days after: the figures stay, the people go."""

from sqlalchemy import Connection, delete, select, update

from queue_server.adapters import other_lists
from queue_server.adapters.tables import (
    AppointmentRow,
    EventRow,
    FurtherCodeRow,
    LastStepRow,
    MailRow,
    PersonRow,
    TakenTimeRow,
    VisitRow,
)
from queue_server.adapters.visit_rows import NO_NOTES


def forget_birthdays(connection: Connection, site: str, before_ms: int) -> None:
    """Erases when the visitors of appointments before this moment were born: nobody can be found by it any more."""
    past = select(AppointmentRow.id).where(AppointmentRow.site == site, AppointmentRow.starts_at < before_ms)
    known = PersonRow.appointment.in_(past) & PersonRow.born.is_not(None)
    connection.execute(update(PersonRow).where(known).values(born=None))


def forget_people(connection: Connection, site: str, before_ms: int) -> None:
    """Erases names, remarks, notes and short codes of everything before this moment, and events that name a clerk."""
    past = select(AppointmentRow.id).where(AppointmentRow.site == site, AppointmentRow.starts_at < before_ms)
    connection.execute(delete(PersonRow).where(PersonRow.appointment.in_(past)))
    typed = (AppointmentRow.site == site) & (AppointmentRow.starts_at < before_ms)
    connection.execute(
        update(AppointmentRow).where(typed, AppointmentRow.short_hash.is_not(None)).values(short_hash=None)
    )
    connection.execute(delete(FurtherCodeRow).where(FurtherCodeRow.appointment.in_(past)))
    connection.execute(delete(TakenTimeRow).where(TakenTimeRow.appointment.in_(past)))
    other_lists.forget(connection, site, before_ms)
    connection.execute(delete(MailRow).where(MailRow.appointment.in_(past)))
    noted = (VisitRow.note != "") | (VisitRow.earlier_notes != NO_NOTES["earlier_notes"])
    old = (VisitRow.site == site) & (VisitRow.checked_in_at < before_ms) & noted
    connection.execute(update(VisitRow).where(old).values(**NO_NOTES))
    connection.execute(delete(LastStepRow).where(LastStepRow.site == site, LastStepRow.at < before_ms))
    connection.execute(delete(EventRow).where(EventRow.site == site, EventRow.at < before_ms))
