"""Check-in and walk-in: a visitor gets a number, once, however often they ask."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from codes.appointment_code import TOKEN_BYTES, hash_of, token_from, token_in
from queue_server.domain import appointment as appointments
from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.outlook import Outlook, outlooks
from queue_server.domain.refusal import (
    NotABalieCode,
    NotAWalkInProduct,
    OfficeClosed,
    UnknownCode,
    UnknownProduct,
    WrongDay,
    WrongLocation,
)
from queue_server.domain.status_link import status_url
from queue_server.domain.ticket_number import as_printed, number_after
from queue_server.domain.visit import OVER, Visit, VisitState
from queue_server.service.feedback import visit_over
from queue_server.service.hall import Hall
from queue_server.service.steps import begin
from queue_server.service.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TicketIssued:
    """The visitor has a number; `again` where it had been handed out before."""

    visit: Visit
    outlook: Outlook
    late_min: int = 0
    again: bool = False
    status_url: str | None = None
    """The visitor's own page; None where the house has none."""


def check_in(uow: UnitOfWork, hall: Hall, *, code: str, language: str) -> TicketIssued:
    """The visitor of an appointment shows its code, or somebody who has a ticket the code of that ticket.

    Raises:
        Refusal: Not a code, unknown, cancelled, wrong place or day, too early, helped already.
    """
    token = token_in(code)
    if token is None:
        raise NotABalieCode
    appointment = uow.appointments.with_code(hash_of(token))
    if appointment is None:
        return _ticket_with_this_code(uow, hall, token)
    if appointment.state is AppointmentState.CHECKED_IN:
        return _same_ticket_again(uow, hall, appointment)
    if appointment.service not in hall.catalogue.services:
        raise UnknownProduct(appointment.products[0])  # it was booked before the site stopped offering it
    now = hall.clock.now()
    arrival = appointments.checked_in(
        appointment, site=hall.catalogue.site, now=now, zone=hall.zone, rules=hall.catalogue.rules
    )
    uow.appointments.update(arrival.appointment)
    uow.changed(arrival.appointment)
    on_time = arrival.late_min == 0
    visit = _enter(
        uow,
        hall,
        service=appointment.service,
        products=appointment.products,
        language=language,
        now=now,
        appointment=appointment.id,
        appointed_at=appointment.starts_at if on_time else None,
    )
    return _issued(uow, hall, visit, late_min=arrival.late_min)


def take_ticket(uow: UnitOfWork, hall: Hall, *, product: str, language: str) -> TicketIssued:
    """A visitor without an appointment chooses a product.

    Raises:
        Refusal: Closed, unknown product, by appointment only, no numbers left.
    """
    now = hall.clock.now()
    if not hall.hours.is_open(now):
        raise OfficeClosed(hall.hours.next_opening(now))
    wanted = hall.catalogue.product(product)
    if not wanted.walk_in:
        raise NotAWalkInProduct(product)
    visit = _enter(uow, hall, service=wanted.service, products=(wanted.id,), language=language, now=now)
    return _issued(uow, hall, visit)


def _enter(
    uow: UnitOfWork,
    hall: Hall,
    *,
    service: str,
    products: tuple[str, ...],
    language: str,
    now: datetime,
    appointment: str | None = None,
    appointed_at: datetime | None = None,
) -> Visit:
    day = hall.today(now)
    offered = hall.catalogue.services[service]
    number = number_after(offered, uow.numbers.last(service, day))
    uow.numbers.put(service, day, number)
    if appointed_at is not None:
        promised_at = max(appointed_at, now) + timedelta(minutes=hall.catalogue.rules.called_within_min)
    else:
        promised_at = now + timedelta(minutes=offered.target_wait_min)
    return begin(
        uow,
        Visit(
            id=hall.new_id(),
            day=day,
            number=as_printed(offered, number),
            service=service,
            products=products,
            state=VisitState.WAITING,
            since=now,
            checked_in_at=now,
            waiting_from=now,
            promised_at=promised_at,
            appointment=appointment,
            appointed_at=appointed_at,
            language=language,
        ),
    )


def _same_ticket_again(uow: UnitOfWork, hall: Hall, appointment: Appointment) -> TicketIssued:
    if appointment.site != hall.catalogue.site:
        raise WrongLocation(appointment.site)
    visit = uow.visits.of_appointment(appointment.id)
    if visit is None or visit.day != hall.today(hall.clock.now()):
        raise WrongDay(appointment.starts_at)
    return _once_more(uow, hall, visit)


def _ticket_with_this_code(uow: UnitOfWork, hall: Hall, token: str) -> TicketIssued:
    """Who lost the way, or whose paper tore, holds up the ticket itself and needs no other code."""
    visit = uow.visits.get(uow.status_links.visit_behind(token) or "")
    if visit is None or visit.day != hall.today(hall.clock.now()):
        raise UnknownCode
    return _once_more(uow, hall, visit)


def _once_more(uow: UnitOfWork, hall: Hall, visit: Visit) -> TicketIssued:
    if visit.state in OVER:
        raise visit_over(uow, hall, visit)
    return _issued(uow, hall, visit, again=True)


def _issued(uow: UnitOfWork, hall: Hall, visit: Visit, *, late_min: int = 0, again: bool = False) -> TicketIssued:
    return TicketIssued(
        visit, _outlook(uow, hall, visit), late_min=late_min, again=again, status_url=_status_url(uow, hall, visit)
    )


def _status_url(uow: UnitOfWork, hall: Hall, visit: Visit) -> str | None:
    if hall.public_url is None:
        return None
    token = uow.status_links.of_visit(visit.id)
    if token is None:
        token = token_from(hall.random_bytes(TOKEN_BYTES))
        uow.status_links.add(visit.id, token)
    return status_url(hall.public_url, token)


def _outlook(uow: UnitOfWork, hall: Hall, visit: Visit) -> Outlook:
    """What lies before this visitor: everybody who waits for the service, less themselves."""
    waiting = dict(uow.waiting_counts(visit.day))
    waiting[visit.service] = max(0, waiting.get(visit.service, 0) - 1)
    every = outlooks(hall.catalogue, waiting, uow.sessions.staffed())
    return next(each for each in every if each.service == visit.service)
