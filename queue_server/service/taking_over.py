"""Taking appointments over from another system, which decides about them and counts its own times.

Only what changed there is done here: a clerk may have moved or cancelled one of them meanwhile, and the same list, read
again every ten minutes, must not undo that. What was said last is kept as a keyed hash, since a birthday in it could
be tried out.
"""

import hashlib
import hmac
from collections.abc import Collection
from dataclasses import astuple
from datetime import date, datetime

from codes.foreign_code import foreign_code_in
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.booking_plan import Audience
from queue_server.domain.listed import Listed, Taken, TakenOver, Vanished
from queue_server.service import booking
from queue_server.service.free_times import JUST_BEGUN, ONE_DAY, Wish
from queue_server.service.hall import Hall
from queue_server.service.short_codes import SHORT_CODES, hash_of_foreign_code
from queue_server.service.unit_of_work import CodeHashes, UnitOfWork

CHANNEL = "elsewhere"
VANISHED = "vanished"
"""What is noted of one that a list no longer names: should it be named again, that is news."""

FEW = 5
"""So many may vanish from any list; of more than these at most half, else the list was cut off on its way."""

_CAN_COME_BACK = {AppointmentState.CANCELLED, AppointmentState.MISSED}


def take_over(uow: UnitOfWork, hall: Hall, source: str, listed: Listed) -> TakenOver:
    """Makes, moves, changes or cancels what the other system calls so, and lets its own code check in.

    Raises:
        UnknownProduct: The site does not offer one of its products.
    """
    said = _hash_of(uow, listed)
    known = uow.appointments.from_elsewhere(hall.catalogue.site, source, listed.external_id)
    if known is None:
        return _new(uow, hall, source, listed, said)
    if uow.other_lists.said(source, listed.external_id) == said:
        return TakenOver(Taken.SAME)
    uow.other_lists.note(source, listed.external_id, said, starts_at=listed.starts_at)
    if listed.cancelled:
        return TakenOver(_cancelled(uow, hall, known))
    if known.state is AppointmentState.CHECKED_IN or _is_past(hall, listed.starts_at):
        return TakenOver(Taken.PAST)
    return TakenOver(_changed(uow, hall, known, listed), not _code_taken(uow, hall, known, listed.code))


def cancel_vanished(
    uow: UnitOfWork,
    hall: Hall,
    source: str,
    *,
    first: date,
    last: date,
    named: Collection[str],
    however_many: bool = False,
) -> Vanished:
    """Of these days, both included, whatever the list does not name is cancelled there, and so it is here."""
    begins = max(_midnight(hall, first), hall.clock.now())
    booked = uow.other_lists.still_booked(source, begins, _midnight(hall, last + ONE_DAY))
    gone = [each for each in booked if each.external_id not in named]
    if len(gone) > max(FEW, len(booked) // 2) and not however_many:
        return Vanished(too_many=len(gone))
    for each in gone:
        booking.cancel(uow, hall, appointment=each.id, audience=Audience.ELSEWHERE)
        uow.other_lists.note(source, each.external_id or "", VANISHED, starts_at=each.starts_at)
    return Vanished(cancelled=len(gone))


def _new(uow: UnitOfWork, hall: Hall, source: str, listed: Listed, said: str) -> TakenOver:
    if listed.cancelled:
        return TakenOver(Taken.SAME)
    if _is_past(hall, listed.starts_at):
        return TakenOver(Taken.PAST)
    made = booking.book(
        uow,
        hall,
        wish=_wish(listed),
        starts_at=listed.starts_at,
        person=listed.person,
        channel=CHANNEL,
        audience=Audience.ELSEWHERE,
        language=listed.language,
        source=source,
        external_id=listed.external_id,
    )
    uow.other_lists.note(source, listed.external_id, said, starts_at=listed.starts_at)
    return TakenOver(Taken.NEW, not _code_taken(uow, hall, made.appointment, listed.code))


def _cancelled(uow: UnitOfWork, hall: Hall, known: Appointment) -> Taken:
    if known.state is not AppointmentState.BOOKED:
        return Taken.SAME
    booking.cancel(uow, hall, appointment=known.id, audience=Audience.ELSEWHERE)
    return Taken.CANCELLED


def _changed(uow: UnitOfWork, hall: Hall, known: Appointment, listed: Listed) -> Taken:
    back = known.state in _CAN_COME_BACK
    uow.other_lists.put_person(known.id, listed.person)
    booking.put_as_elsewhere(uow, hall, appointment=known, wish=_wish(listed), starts_at=listed.starts_at)
    return Taken.MOVED if not back and known.starts_at != listed.starts_at else Taken.CHANGED


def _code_taken(uow: UnitOfWork, hall: Hall, appointment: Appointment, text: str | None) -> bool:
    """False where somebody else who is still to come has it. One whose appointment is over leaves it to the next."""
    code = foreign_code_in(text or "")
    if code is None:
        return True
    hashed = hash_of_foreign_code(uow, code)
    other = uow.appointments.with_code(hashed)
    if other is not None:
        if other.id == appointment.id:
            return True
        if other.state is AppointmentState.BOOKED and not _is_past(hall, other.starts_at + ONE_DAY):
            return False
        uow.other_lists.give_up_code(hashed)
    uow.appointments.add_codes(appointment.id, CodeHashes(hashed))
    return True


def _wish(listed: Listed) -> Wish:
    return Wish(listed.products, listed.persons, listed.minutes)


def _is_past(hall: Hall, moment: datetime) -> bool:
    return moment < hall.clock.now() - JUST_BEGUN


def _midnight(hall: Hall, day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=hall.zone)


def _hash_of(uow: UnitOfWork, listed: Listed) -> str:
    """Of everything that it says, fields apart from each other."""
    parts = (
        listed.starts_at.timestamp(),
        listed.products,
        listed.minutes,
        listed.persons,
        astuple(listed.person),
        listed.language,
        listed.code,
        listed.cancelled,
    )
    return hmac.digest(uow.secrets.get(SHORT_CODES), f"listed {parts!r}".encode(), hashlib.sha256).hex()
