"""What a receptionist types before it is asked of the server: what is still missing, and the command it becomes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from counter_client.desk.typed_moment import typed_birth, typed_day, typed_moment, typed_time
from wire.commands import BookAppointment, LookUpAppointments, MoveAppointment, TakeTicket
from wire.fields import EARLIEST_BIRTH
from wire.words import MeetingPlace

_TELEPHONE = re.compile(r"[0-9+() ./-]*")
_EMAIL = re.compile(r"[^@\s\x00]+@[^@\s\x00]+")
"""As the wire lets them in; whether somebody is there only a call or a letter can tell."""


class Lack(StrEnum):
    """What keeps a draft from being asked; each has a sentence in `reception_sentences`."""

    PRODUCT = "product"
    DAY = "day"
    TIME = "time"
    PAST = "past"
    NAME = "name"
    BORN = "born"
    EMAIL = "email"
    EMAIL_FOR_VIDEO = "email_for_video"
    TELEPHONE = "telephone"
    TELEPHONE_TO_CALL = "telephone_to_call"
    NOTHING_TO_LOOK_FOR = "nothing_to_look_for"


@dataclass(frozen=True)
class TicketDraft:
    """A visitor without an appointment."""

    products: tuple[str, ...] = ()
    persons: int = 1
    language: str = "nl"


@dataclass(frozen=True)
class MomentDraft:
    """When, as it was typed."""

    day: str = ""
    time: str = ""


@dataclass(frozen=True)
class BookingDraft:
    """An appointment to be made."""

    products: tuple[str, ...] = ()
    persons: int = 1
    at: MomentDraft = MomentDraft()
    name: str = ""
    born: str = ""
    remarks: str = ""
    email: str = ""
    telephone: str = ""
    language: str = "nl"
    by_telephone: bool = False
    place: MeetingPlace = MeetingPlace.COUNTER
    """Where it will be, as far as the server has said."""


@dataclass(frozen=True)
class SearchDraft:
    """Appointments to be looked up."""

    name: str = ""
    born: str = ""
    code: str = ""
    day: str = ""


@dataclass(frozen=True)
class Here:
    """What "today" and "half past ten" mean."""

    now: datetime
    zone: ZoneInfo


def ticket_command(draft: TicketDraft) -> TakeTicket | Lack:
    if not draft.products:
        return Lack.PRODUCT
    product, *also = draft.products
    return TakeTicket(product=product, also=tuple(also), persons=draft.persons, language=draft.language)


def booking_command(draft: BookingDraft, here: Here) -> BookAppointment | Lack:
    lack = next(_lacks_of(draft, here), None)
    starts_at = _starts_at(draft.at, here)
    if lack is not None or starts_at is None:
        return lack or Lack.TIME
    product, *also = draft.products
    return BookAppointment(
        product=product,
        also=tuple(also),
        persons=draft.persons,
        starts_at=starts_at,
        name=draft.name.strip(),
        born=typed_birth(draft.born, today=_today(here)),
        remarks=draft.remarks.strip(),
        email=draft.email.strip(),
        telephone=draft.telephone.strip(),
        language=draft.language,
        by_telephone=draft.by_telephone,
    )


def move_command(appointment: str, at: MomentDraft, here: Here) -> MoveAppointment | Lack:
    lack, starts_at = lack_of_moment(at, here), _starts_at(at, here)
    if lack is not None or starts_at is None:
        return lack or Lack.TIME
    return MoveAppointment(appointment=appointment, starts_at=starts_at)


def search_command(draft: SearchDraft, here: Here) -> LookUpAppointments | Lack:
    """A code says enough: it stands on one appointment only, whatever else was typed."""
    name, day, code = draft.name.strip(), draft.day.strip(), draft.code.strip()
    if code:
        return LookUpAppointments(code=code)
    if not (name or day or draft.born.strip()):
        return Lack.NOTHING_TO_LOOK_FOR
    if _lacks_birth(draft.born, here):
        return Lack.BORN
    on = typed_day(day, today=_today(here)) if day else None
    if day and on is None:
        return Lack.DAY
    return LookUpAppointments(day=on, name=name, born=typed_birth(draft.born, today=_today(here)))


def lack_of_moment(at: MomentDraft, here: Here) -> Lack | None:
    if typed_day(at.day, today=_today(here)) is None:
        return Lack.DAY
    starts_at = _starts_at(at, here)
    if starts_at is None or typed_time(at.time) is None:
        return Lack.TIME
    return Lack.PAST if starts_at < here.now else None


def _lacks_of(draft: BookingDraft, here: Here) -> Iterator[Lack]:
    """In the order of the form."""
    if not draft.products:
        yield Lack.PRODUCT
    moment = lack_of_moment(draft.at, here)
    if moment is not None:
        yield moment
    if not draft.name.strip():
        yield Lack.NAME
    if _lacks_birth(draft.born, here):
        yield Lack.BORN
    telephone, email = draft.telephone.strip(), draft.email.strip()
    if not _TELEPHONE.fullmatch(telephone):
        yield Lack.TELEPHONE
    if draft.place is MeetingPlace.TELEPHONE and not telephone:
        yield Lack.TELEPHONE_TO_CALL
    if email and not _EMAIL.fullmatch(email):
        yield Lack.EMAIL
    if draft.place is MeetingPlace.VIDEO and not email:
        yield Lack.EMAIL_FOR_VIDEO


def _lacks_birth(typed: str, here: Here) -> bool:
    """Something was typed, and it is no date on which a visitor can have been born."""
    if not typed.strip():
        return False
    born = typed_birth(typed, today=_today(here))
    return born is None or born < EARLIEST_BIRTH


def _starts_at(at: MomentDraft, here: Here) -> datetime | None:
    return typed_moment(at.day, at.time, now=here.now, zone=here.zone)


def _today(here: Here) -> date:
    return here.now.astimezone(here.zone).date()
