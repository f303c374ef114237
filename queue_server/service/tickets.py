"""Giving a visitor a number, once: a new one, or the same again with what is true of it now."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from codes.appointment_code import TOKEN_BYTES, token_from
from queue_server.domain.alone_note import AloneNote
from queue_server.domain.appointment import IN_TIME, Arrival, Lateness, lateness
from queue_server.domain.coming_back import back_in_the_hall
from queue_server.domain.errand import planned_min, services_of
from queue_server.domain.outlook import Outlook
from queue_server.domain.prospect import outlook_for
from queue_server.domain.refusal import NoMoreTickets
from queue_server.domain.status_link import status_url
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.ticket_number import as_printed, number_after
from queue_server.domain.visit import Visit, VisitState
from queue_server.service.feedback import visit_over
from queue_server.service.hall import Hall
from queue_server.service.served import next_day_opening
from queue_server.service.steps import begin, move
from queue_server.service.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Entrance:
    """With what somebody comes in."""

    service: str
    """Of the first leg."""
    products: tuple[str, ...]
    language: str
    persons: int = 1
    appointment: str | None = None
    appointed_at: datetime | None = None
    """Only where it gives a claim."""
    planned_min: int | None = None
    """None to plan it by the products."""
    desk: str | None = None
    alone: AloneNote | None = None


def entrance_of(uow: UnitOfWork, hall: Hall, arrival: Arrival, *, language: str) -> Entrance:
    """The appointment is checked in, and its visitor comes in with what was booked."""
    booked = arrival.appointment
    uow.appointments.update(booked)
    uow.changed(booked)
    return Entrance(
        service=booked.service,
        products=booked.products,
        language=language,
        persons=booked.persons,
        appointment=booked.id,
        appointed_at=booked.starts_at if arrival.lateness.keeps_turn else None,
        planned_min=booked.minutes if len(services_of(hall.catalogue, booked.products)) < 2 else None,
    )


def enter(uow: UnitOfWork, hall: Hall, entrance: Entrance, *, now: datetime) -> Visit:
    """A new visit begins with the next number of its first service.

    Raises:
        NoMoreTickets: The range of that service is used up today.
    """
    day = hall.today(now)
    offered = hall.catalogue.services[entrance.service]
    last, below = uow.numbers.last(entrance.service, day), uow.blocks.lowest(entrance.service, day)
    try:
        number = number_after(offered, last, below=below)
    except NoMoreTickets as refusal:
        raise NoMoreTickets(offered.id, refusal.last, next_day_opening(hall, offered.id)) from refusal
    uow.numbers.put(entrance.service, day, number)
    return begin(uow, visit_of(hall, entrance, number=as_printed(offered, number), at=now))


def visit_of(hall: Hall, entrance: Entrance, *, number: str, at: datetime) -> Visit:
    """The visit that begins at this moment with this number."""
    offered = hall.catalogue.services[entrance.service]
    if entrance.appointed_at is not None:
        promised_at = max(entrance.appointed_at, at) + timedelta(minutes=hall.catalogue.rules.called_within_min)
    else:
        promised_at = at + timedelta(minutes=offered.target_wait_min)
    planned = entrance.planned_min
    if planned is None:
        planned = planned_min(hall.catalogue, entrance.service, entrance.products, entrance.persons)
    following = services_of(hall.catalogue, entrance.products)
    return Visit(
        id=hall.new_id(),
        day=hall.today(at),
        number=number,
        service=entrance.service,
        products=entrance.products,
        state=VisitState.WAITING,
        since=at,
        checked_in_at=at,
        waiting_from=at,
        promised_at=promised_at,
        appointment=entrance.appointment,
        appointed_at=entrance.appointed_at,
        language=entrance.language,
        persons=entrance.persons,
        to_come=tuple(service for service in following if service != entrance.service),
        planned_min=planned,
        desk=entrance.desk,
        alone=entrance.alone,
    )


def issued(uow: UnitOfWork, hall: Hall, visit: Visit, *, late: Lateness = IN_TIME, again: bool = False) -> TicketIssued:
    """What the kiosk says to the visitor of this visit."""
    return TicketIssued(
        visit, _outlook(uow, hall, visit), lateness=late, again=again, status_url=_status_url(uow, hall, visit)
    )


def once_more(uow: UnitOfWork, hall: Hall, visit: Visit) -> TicketIssued:
    """The same number again, with the same word about lateness as the first time; whoever was gone waits again.

    Raises:
        VisitOver: Its visitor was helped already.
    """
    if visit.state is VisitState.DONE:
        raise visit_over(uow, hall, visit)
    here = back_in_the_hall(visit, hall.catalogue, hall.clock.now())
    if here != visit:
        visit = move(uow, visit, here)
    booked = uow.appointments.get(visit.appointment) if visit.appointment is not None else None
    late = IN_TIME if booked is None else lateness(booked.starts_at, visit.checked_in_at, hall.catalogue.rules)
    return issued(uow, hall, visit, late=late, again=True)


def _status_url(uow: UnitOfWork, hall: Hall, visit: Visit) -> str | None:
    if hall.public_url is None:
        return None
    token = uow.status_links.of_visit(visit.id)
    if token is None:
        token = token_from(hall.random_bytes(TOKEN_BYTES))
        uow.status_links.add(visit.id, token)
    return status_url(hall.public_url, token)


def _outlook(uow: UnitOfWork, hall: Hall, visit: Visit) -> Outlook:
    """What lies before this visitor, counted as their page on the phone counts it."""
    rivals = [each for each in uow.visits.waiting(visit.day, (visit.service,)) if each.id != visit.id]
    waiting, staffed = uow.waiting_crowds(visit.day), uow.sessions.staffed()
    return outlook_for(visit, rivals, waiting, staffed, hall.catalogue, hall.clock.now())
