"""Erasing who visits were for, some days after: the figures stay, the people go."""

from sqlalchemy import Connection, delete, select, update

from queue_server.adapters.tables import AppointmentRow, EventRow, PersonRow, VisitRow


def forget_people(connection: Connection, site: str, before_ms: int) -> None:
    """Erases names, remarks and notes of everything before this moment, and the events that name a clerk."""
    past = select(AppointmentRow.id).where(AppointmentRow.site == site, AppointmentRow.starts_at < before_ms)
    connection.execute(delete(PersonRow).where(PersonRow.appointment.in_(past)))
    old = (VisitRow.site == site) & (VisitRow.checked_in_at < before_ms) & (VisitRow.note != "")
    connection.execute(update(VisitRow).where(old).values(note=""))
    connection.execute(delete(EventRow).where(EventRow.site == site, EventRow.at < before_ms))
