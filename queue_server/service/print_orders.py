"""Tickets that staff have printed on a kiosk: asked, reported by the kiosk, or over after a while."""

from dataclasses import replace

from queue_server.domain.appointment import IN_TIME, lateness
from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.print_order import OPEN_MAX, PrintOrder, has_lapsed, over
from queue_server.domain.reception_refusal import KioskPrints, UnknownKiosk
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import OVER, PrintOutcome, Visit
from queue_server.service.hall import Hall
from queue_server.service.steps import session_of, session_with, visit_of_today
from queue_server.service.tickets import issued
from queue_server.service.unit_of_work import UnitOfWork


def reprint_ticket(uow: UnitOfWork, hall: Hall, *, device: str, visit: str, kiosk: str) -> PrintOrder:
    """The same ticket on that kiosk, as long as its visitor may still be called; asked again, it is printed again.

    A clerk has the ticket of the visitor at their own counter printed; of others, whoever has the duty.

    Raises:
        Refusal: Not the duty, no such kiosk or visit of today, the visit is over, or the kiosk has enough to print.
    """
    mine = session_of(uow, device)
    wanted = visit_of_today(uow, hall, visit)
    if wanted.counter != mine.counter:
        session_with(uow, device, Duty.RECEPTION)
    _check_known(uow, hall, kiosk)
    if wanted.state in OVER:
        raise NotPossibleNow(asked="printed", number=wanted.number, state=wanted.state.value)
    _check_room(uow, kiosk)
    order = PrintOrder(
        id=hall.new_id(),
        kiosk=kiosk,
        ticket=_ticket_of(uow, hall, wanted),
        language=wanted.language,
        since=hall.clock.now(),
    )
    uow.print_orders.add(order)
    uow.changed(order)
    return order


def check_can_print(uow: UnitOfWork, hall: Hall, kiosk: str) -> None:
    """Raises `UnknownKiosk` where there is none, `KioskPrints` where enough waits for its paper."""
    _check_known(uow, hall, kiosk)
    _check_room(uow, kiosk)


def end_reported_order(uow: UnitOfWork, *, kiosk: str, order: str) -> None:
    """The kiosk said what became of the paper; whatever it was, nobody waits for it any more."""
    for each in uow.print_orders.open():
        if (each.kiosk, each.id) == (kiosk, order):
            _end(uow, each)


def lapse_print_orders(uow: UnitOfWork, hall: Hall) -> None:
    """Ends the orders of which no kiosk said anything."""
    now = hall.clock.now()
    for order in uow.print_orders.open():
        if has_lapsed(order, now):
            _end(uow, order)


def _check_known(uow: UnitOfWork, hall: Hall, kiosk: str) -> None:
    if kiosk not in hall.catalogue.kiosks and not uow.has_kiosk(kiosk):
        raise UnknownKiosk(kiosk)


def _check_room(uow: UnitOfWork, kiosk: str) -> None:
    """Tickets and confirmations together: it is the same paper."""
    kiosks = [each.kiosk for each in uow.print_orders.open()] + [each.kiosk for each in uow.confirmation_orders.open()]
    if kiosks.count(kiosk) >= OPEN_MAX:
        raise KioskPrints(kiosk)


def _end(uow: UnitOfWork, order: PrintOrder) -> None:
    uow.print_orders.remove(order.id)
    uow.changed(over(order))


def _ticket_of(uow: UnitOfWork, hall: Hall, visit: Visit) -> TicketIssued:
    """As its visitor would get it at a kiosk now; a copy where a printer has said that the first one came out.

    What colleagues noted of the visitor is nothing for a kiosk.
    """
    booked = uow.appointments.get(visit.appointment) if visit.appointment is not None else None
    late = IN_TIME if booked is None else lateness(booked.starts_at, visit.checked_in_at, hall.catalogue.rules)
    ticket = issued(uow, hall, visit, late=late, again=visit.ticket is PrintOutcome.PRINTED)
    return replace(ticket, visit=replace(visit, note="", earlier=()))
