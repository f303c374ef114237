"""What the reception does for visitors without a kiosk, for those who telephone, and for those who never come.

Each by a clerk with the duty; the rules are those of the kiosk and of the booking pages.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.booking_plan import Audience
from queue_server.domain.contact import ContactChannel
from queue_server.domain.counter_session import CounterSession, Duty
from queue_server.domain.name_search import words_typed
from queue_server.domain.reception_refusal import UnknownAppointment
from queue_server.domain.refusal import WrongLocation
from queue_server.domain.ticket import TicketIssued
from queue_server.service import booking, ticketing
from queue_server.service.booking import Booked
from queue_server.service.code_lookup import appointment_behind
from queue_server.service.free_times import Wish
from queue_server.service.hall import Hall
from queue_server.service.served import check_open_then
from queue_server.service.steps import on_duty, session_with, visit_of_today
from queue_server.service.tickets import once_more
from queue_server.service.unit_of_work import KeptCodes, UnitOfWork

FOUND_MAX = 100
"""Nobody reads further; a better name finds whom one means."""

ONE_DAY = timedelta(days=1)
SEARCHED_AHEAD = timedelta(days=366)
"""For a name; what lies beyond is found on its day."""

CHANNEL_HERE = "reception"
CHANNEL_TELEPHONE = "telephone"


@dataclass(frozen=True, slots=True)
class Sought:
    """By what somebody looks for an appointment; all that is said must fit, but a code says enough."""

    day: date | None = None
    name: str = ""
    born: date | None = None
    code: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """Appointments with whom each is for, by appointed time; `more` where the list was cut."""

    appointments: tuple[tuple[Appointment, Person], ...]
    more: bool


def check_in_by_hand(uow: UnitOfWork, hall: Hall, *, device: str, appointment: str, language: str) -> TicketIssued:
    """The visitor of this appointment stands at the reception; whoever is early has chosen to wait, where that is let.

    Raises:
        Refusal: Not the duty, no such appointment, or what a kiosk would say to its code.
    """
    session_with(uow, device, Duty.RECEPTION)
    booked = uow.appointments.get(appointment)
    if booked is None:
        raise UnknownAppointment
    return ticketing.admit(uow, hall, booked, language=language, early=True)


def back_by_hand(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> TicketIssued:
    """The visitor of this visit stands at the reception, as if they showed their ticket to a kiosk.

    Raises:
        Refusal: Not the duty, no such visit today, or helped already.
    """
    session_with(uow, device, Duty.RECEPTION)
    return once_more(uow, hall, visit_of_today(uow, hall, visit))


def give_ticket(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    product: str,
    also: tuple[str, ...],
    persons: int,
    language: str,
) -> TicketIssued:
    """A visitor without an appointment says at the reception what they come for."""
    session_with(uow, device, Duty.RECEPTION)
    return ticketing.take_ticket(uow, hall, product=product, also=also, persons=persons, language=language)


def book_for_visitor(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    product: str,
    also: tuple[str, ...],
    persons: int,
    starts_at: datetime,
    person: Person,
    language: str,
    by_telephone: bool,
    secret: str,
) -> Booked:
    """For somebody at the desk or on the telephone, also for today; `secret` so that a repetition says the same code.

    Raises:
        Refusal: Not the duty, an unknown product, a moment that is over, or that cannot be had.
    """
    session_with(uow, device, Duty.RECEPTION)
    if hall.booking is None:
        check_open_then(hall, hall.catalogue.product(product).service, product, starts_at)
    return booking.book(
        uow,
        hall,
        wish=Wish((product, *also), persons),
        starts_at=starts_at,
        person=person,
        channel=CHANNEL_TELEPHONE if by_telephone else CHANNEL_HERE,
        audience=Audience.STAFF,
        language=language,
        secret=secret,
    )


def move_appointment(uow: UnitOfWork, hall: Hall, *, device: str, appointment: str, starts_at: datetime) -> Appointment:
    session_with(uow, device, Duty.RECEPTION)
    moved = _check_here(uow, hall, appointment)
    if hall.booking is None:
        check_open_then(hall, moved.service, moved.products[0], starts_at)
    return booking.move(uow, hall, appointment=appointment, starts_at=starts_at, audience=Audience.STAFF)


def cancel_appointment(uow: UnitOfWork, hall: Hall, *, device: str, appointment: str) -> Appointment:
    session_with(uow, device, Duty.RECEPTION)
    _check_here(uow, hall, appointment)
    return booking.cancel(uow, hall, appointment=appointment, audience=Audience.STAFF)


def look_up_appointments(session: CounterSession | None, kept: KeptCodes, hall: Hall, sought: Sought) -> Found:
    """The one with a code; those of a name or a date of birth from today on; of a day, of today where nothing was said.

    Without a unit of work: it changes nothing, and may not hold up what does.

    Raises:
        Refusal: Not the duty, or the code of an appointment at another place.
    """
    on_duty(session, Duty.RECEPTION)
    if sought.code:
        return _with_code(kept, hall, sought.code)
    words = words_typed(sought.name)
    first = sought.day or hall.today(hall.clock.now())
    somebody = bool(words) or sought.born is not None
    days = SEARCHED_AHEAD if somebody and sought.day is None else ONE_DAY
    found = kept.appointments.search(
        hall.catalogue.site,
        begins=_midnight(first, hall),
        ends=_midnight(first + days, hall),
        words=words,
        born=sought.born,
        limit=FOUND_MAX + 1,
    )
    return Found(tuple(found[:FOUND_MAX]), more=len(found) > FOUND_MAX)


def note_contact(uow: UnitOfWork, hall: Hall, *, device: str, channel: ContactChannel, product: str) -> None:
    """Somebody asked something without coming.

    Raises:
        Refusal: Not the duty, or an unknown product.
    """
    session_with(uow, device, Duty.RECEPTION)
    wanted = hall.catalogue.product(product)
    uow.contacts.add(hall.today(hall.clock.now()), channel, wanted.id)


def _with_code(kept: KeptCodes, hall: Hall, code: str) -> Found:
    found = appointment_behind(kept, code)
    if found is None:
        return Found((), more=False)
    if found.site != hall.catalogue.site:
        raise WrongLocation(found.site)
    return Found(((found, kept.person(found.id)),), more=False)


def _check_here(uow: UnitOfWork, hall: Hall, appointment: str) -> Appointment:
    booked = uow.appointments.get(appointment)
    if booked is None or booked.site != hall.catalogue.site:
        raise UnknownAppointment
    return booked


def _midnight(day: date, hall: Hall) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=hall.zone)
