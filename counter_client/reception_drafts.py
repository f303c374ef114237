"""What a receptionist types before it is asked of the server: what is still missing, and the command it becomes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from counter_client.typed_moment import typed_birth, typed_day, typed_moment, typed_time
from wire.commands import BookAppointment, LookUpAppointments, MoveAppointment, TakeTicket
from wire.fields import EARLIEST_BIRTH


class Lack(StrEnum):
    """What keeps a draft from being asked; each has a sentence in `reception_sentences`."""

    PRODUCT = "product"
    DAY = "day"
    TIME = "time"
    PAST = "past"
    NAME = "name"
    BORN = "born"
    NAME_OR_DAY = "name_or_day"


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
    language: str = "nl"
    by_telephone: bool = False


@dataclass(frozen=True)
class SearchDraft:
    """Appointments to be looked up."""

    name: str = ""
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
        language=draft.language,
        by_telephone=draft.by_telephone,
    )


def move_command(appointment: str, at: MomentDraft, here: Here) -> MoveAppointment | Lack:
    lack, starts_at = lack_of_moment(at, here), _starts_at(at, here)
    if lack is not None or starts_at is None:
        return lack or Lack.TIME
    return MoveAppointment(appointment=appointment, starts_at=starts_at)


def search_command(draft: SearchDraft, here: Here) -> LookUpAppointments | Lack:
    name, day = draft.name.strip(), draft.day.strip()
    if not name and not day:
        return Lack.NAME_OR_DAY
    on = typed_day(day, today=_today(here)) if day else None
    return Lack.DAY if day and on is None else LookUpAppointments(day=on, name=name)


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
    if draft.born.strip():
        born = typed_birth(draft.born, today=_today(here))
        if born is None or born < EARLIEST_BIRTH:
            yield Lack.BORN


def _starts_at(at: MomentDraft, here: Here) -> datetime | None:
    return typed_moment(at.day, at.time, now=here.now, zone=here.zone)


def _today(here: Here) -> date:
    return here.now.astimezone(here.zone).date()
