"""Erasing who visits were for, some days after: the figures stay, the people go."""

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, literal, or_, select, update

from queue_server.adapters import other_lists
from queue_server.adapters.elsewhere_tables import ListedRow
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
from queue_server.domain.appointment import AppointmentState

NO_CODE = "gone "
"""Before an appointment's id, where the hash of its code was: no code has such a hash, and the column is not empty."""


def forget_birthdays(connection: Connection, site: str, before_ms: int) -> None:
    """Erases when the visitors of appointments before this moment were born, and of cancelled ones at once.

    Nobody can be found by it any more.
    """
    over = or_(AppointmentRow.starts_at < before_ms, _is_cancelled())
    known = PersonRow.appointment.in_(_ids(site, over)) & PersonRow.born.is_not(None)
    connection.execute(update(PersonRow).where(known).values(born=None))


def forget_people(connection: Connection, site: str, before_ms: int) -> None:
    """Erases what says who somebody was, or leads to it, where the visit was, or was cancelled, before this moment.

    So names, remarks and notes, codes, visitors' own links, other systems' names of it, and events that name a clerk.
    The codes of what was cancelled stay until its day is over too: whoever comes by the old letter is told.
    """
    past = AppointmentRow.starts_at < before_ms
    cancelled = _is_cancelled() & (AppointmentRow.changed_at < before_ms)
    over = or_(past, cancelled)
    connection.execute(delete(PersonRow).where(PersonRow.appointment.in_(_ids(site, over))))
    connection.execute(delete(MailRow).where(MailRow.appointment.in_(_ids(site, over))))
    other_lists.forget(connection, site, before_ms)
    connection.execute(delete(ListedRow).where(_listed_as(site, cancelled)))
    _forget_links(connection, site, over)
    _forget_codes(connection, site, past)
    connection.execute(delete(TakenTimeRow).where(TakenTimeRow.appointment.in_(_ids(site, past))))
    noted = (VisitRow.note != "") | (VisitRow.earlier_notes != NO_NOTES["earlier_notes"])
    old = (VisitRow.site == site) & (VisitRow.checked_in_at < before_ms) & noted
    connection.execute(update(VisitRow).where(old).values(**NO_NOTES))
    connection.execute(delete(LastStepRow).where(LastStepRow.site == site, LastStepRow.at < before_ms))
    connection.execute(delete(EventRow).where(EventRow.site == site, EventRow.at < before_ms))


def _forget_links(connection: Connection, site: str, over: ColumnElement[bool]) -> None:
    """With them the visitor saw what it was for; by the other system's own name that system knows who it was."""
    linked = or_(AppointmentRow.own_hash.is_not(None), AppointmentRow.external_id.is_not(None))
    theirs = and_(AppointmentRow.site == site, over, linked)
    connection.execute(update(AppointmentRow).where(theirs).values(own_hash=None, external_id=None))
    further = FurtherCodeRow.appointment.in_(_ids(site, over)) & FurtherCodeRow.own_hash.is_not(None)
    connection.execute(update(FurtherCodeRow).where(further).values(own_hash=None))


def _forget_codes(connection: Connection, site: str, past: ColumnElement[bool]) -> None:
    nothing = literal(NO_CODE) + AppointmentRow.id
    known = and_(AppointmentRow.site == site, past, AppointmentRow.code_hash != nothing)
    connection.execute(update(AppointmentRow).where(known).values(short_hash=None, code_hash=nothing))
    connection.execute(delete(FurtherCodeRow).where(FurtherCodeRow.appointment.in_(_ids(site, past))))


def _is_cancelled() -> ColumnElement[bool]:
    return AppointmentRow.state == AppointmentState.CANCELLED.value


def _ids(site: str, which: ColumnElement[bool]) -> Select[str]:
    return select(AppointmentRow.id).where(AppointmentRow.site == site, which)


def _listed_as(site: str, which: ColumnElement[bool]) -> ColumnElement[bool]:
    same = exists().where(
        AppointmentRow.site == site,
        AppointmentRow.source == ListedRow.source,
        AppointmentRow.external_id == ListedRow.external_id,
        which,
    )
    return (ListedRow.site == site) & same
