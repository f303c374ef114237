"""A kiosk that stood alone hands its visitors over: each with the number on their paper, each once.

Whoever holds paper is in the queue afterwards, whatever else is not as it should be: a code that leads nowhere, an
appointment that was cancelled or checked in elsewhere, a day that is over. What staff must know of that goes along with
the visit. `docs/decisions/0023` gives the reasons.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from codes.ticket_number import number_in
from queue_server.domain import appointment as appointments
from queue_server.domain.alone_note import NO_APPOINTMENT, AloneFinding, AloneNote, note_on
from queue_server.domain.appointment import IN_TIME, Appointment, AppointmentState, Lateness
from queue_server.domain.number_block import NumberBlock
from queue_server.domain.refusal import WrongBlock
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import GONE, OVER, PrintOutcome, Visit, VisitState, left, recalled, resumed
from queue_server.service.code_lookup import appointment_behind
from queue_server.service.hall import Hall
from queue_server.service.kept_codes import LEADS_NOWHERE, letting_wait
from queue_server.service.steps import begin, move
from queue_server.service.tickets import Entrance, entrance_of, issued, visit_of
from queue_server.service.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class LetIn:
    """A visitor, as the kiosk says it let them in."""

    number: str
    service: str
    checked_in_at: datetime
    products: tuple[str, ...] = ()
    """None where only the appointment says what they come for."""
    persons: int = 1
    code: str | None = field(default=None, repr=False)
    ticket: PrintOutcome = PrintOutcome.UNKNOWN
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class _Arrival:
    entrance: Entrance
    lateness: Lateness = IN_TIME


def hand_over(
    uow: UnitOfWork, hall: Hall, *, device: str, visitor: LetIn, instead_of: str | None = None
) -> TicketIssued:
    """The visitor waits since the kiosk let them in; `instead_of` is a command of theirs whose answer never came.

    Raises:
        WrongBlock: The number was not kept for this kiosk on that day, or whoever else had it was helped already: the
            kiosk tells staff, and nobody is called by it again.
    """
    now = hall.clock.now()
    at = min(visitor.checked_in_at, now)
    day = hall.today(at)
    _use(uow, hall, device=device, visitor=visitor, day=day)
    known = uow.visits.with_number(day, visitor.number)
    if known is not None:
        if known.checked_in_at != at:
            known = _shared(uow, known, over=day < hall.today(now))
        return issued(uow, hall, known, again=True)
    unprinted = _unprinted(uow, device=device, command=instead_of, now=now) if instead_of is not None else None
    if unprinted is not None and unprinted.day == day:
        return issued(uow, hall, _renumbered(uow, unprinted, visitor, now=now, over=day < hall.today(now)))
    arrival = _arrival(uow, hall, visitor, at=at)
    visit = replace(visit_of(hall, arrival.entrance, number=visitor.number, at=at), ticket=visitor.ticket)
    begin(uow, visit)
    if day < hall.today(now):
        visit = move(uow, visit, left(visit, at=now))
    return issued(uow, hall, visit, late=arrival.lateness)


def _use(uow: UnitOfWork, hall: Hall, *, device: str, visitor: LetIn, day: date) -> None:
    """Raises `WrongBlock` unless the number is this kiosk's own on that day, written as it is printed."""
    block = _block_of(uow, hall, device=device, visitor=visitor, day=day)
    read = number_in(visitor.number)
    if block is None or read is None or not block.holds(read[1]):
        raise WrongBlock(visitor.number)
    if read[0] != hall.catalogue.services[visitor.service].letter:
        raise WrongBlock(visitor.number)
    uow.blocks.update(replace(block, used=max(read[1], block.used or 0)))


def _block_of(uow: UnitOfWork, hall: Hall, *, device: str, visitor: LetIn, day: date) -> NumberBlock | None:
    if visitor.service not in hall.catalogue.services:
        return None
    blocks = uow.blocks.of_service(visitor.service, day)
    return next((block for block in blocks if block.device == device), None)


def _shared(uow: UnitOfWork, known: Visit, *, over: bool) -> Visit:
    """One number and two moments are two people, each with that number on paper: both come when it is called.

    A kiosk gives no number twice; but its disk may be lost on the same day, or the whole machine copied.
    """
    if known.state in OVER and not over:
        raise WrongBlock(known.number)
    return move(uow, known, replace(known, alone=AloneNote(AloneFinding.SHARED_NUMBER)))


def _unprinted(uow: UnitOfWork, *, device: str, command: str, now: datetime) -> Visit | None:
    """The visit that this command began; one that was never done must not be done any more, however late it comes."""
    earlier = uow.earlier_commands.of(device, command)
    if earlier is None:
        uow.earlier_commands.shut_out(device, command, now)
        return None
    return uow.visits.get(earlier.visit) if earlier.visit is not None else None


def _renumbered(uow: UnitOfWork, unprinted: Visit, visitor: LetIn, *, now: datetime, over: bool) -> Visit:
    """Nobody holds its number: the visitor's own takes its place, and the place in the queue stays.

    A call under the number that nobody holds was in vain: it is made again, or the visitor waits again. Once the day is
    `over` nobody waits any more, and only the number is put right.
    """
    after = replace(unprinted, number=visitor.number, ticket=visitor.ticket)
    if over:
        return move(uow, unprinted, after)
    if unprinted.state is VisitState.CALLED:
        after = recalled(after, at=now)
    elif unprinted.state in GONE:
        after = resumed(after, at=now)
    return move(uow, unprinted, after)


def _arrival(uow: UnitOfWork, hall: Hall, visitor: LetIn, *, at: datetime) -> _Arrival:
    as_walk_in = Entrance(
        service=visitor.service,
        products=_products(hall, visitor),
        language=visitor.language,
        persons=visitor.persons,
    )
    if visitor.code is None:
        return _Arrival(as_walk_in)
    appointment = appointment_behind(uow, visitor.code)
    if appointment is None or appointment.service not in hall.catalogue.services:
        return _Arrival(replace(as_walk_in, alone=NO_APPOINTMENT))
    if appointment.state is AppointmentState.CHECKED_IN:
        return _Arrival(replace(as_walk_in, alone=_noted_on_both(uow, appointment, visitor.number)))
    rules = letting_wait(hall).catalogue.rules
    try:
        arrived = appointments.checked_in(
            appointment, site=hall.catalogue.site, now=at, zone=hall.zone, rules=rules, early=True
        )
    except LEADS_NOWHERE as refusal:
        return _Arrival(replace(as_walk_in, alone=note_on(refusal)))
    return _Arrival(entrance_of(uow, hall, arrived, language=visitor.language), arrived.lateness)


def _products(hall: Hall, visitor: LetIn) -> tuple[str, ...]:
    """What is still offered of what was chosen; else what is asked most there, so that a clerk has something to see."""
    offered = tuple(product for product in visitor.products if product in hall.catalogue.products)
    if offered:
        return offered
    of_service = [product for product in hall.catalogue.products.values() if product.service == visitor.service]
    return tuple(product.id for product in sorted(of_service, key=lambda product: product.most_asked)[:1])


def _noted_on_both(uow: UnitOfWork, appointment: Appointment, number: str) -> AloneNote:
    """Two papers and one person, or two: nobody can tell, so both numbers are called and each clerk knows of both."""
    other = uow.visits.of_appointment(appointment.id)
    if other is None:
        return NO_APPOINTMENT
    if other.state not in OVER:
        move(uow, other, replace(other, alone=AloneNote(AloneFinding.TWO_NUMBERS, number)))
    return AloneNote(AloneFinding.TWO_NUMBERS, other.number)
