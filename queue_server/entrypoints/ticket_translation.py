"""A ticket, and the orders to print one or a confirmation, from the words of the domain to those of the wire."""

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.confirmation_order import ConfirmationOrder
from queue_server.domain.print_order import PrintOrder
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import AT_A_COUNTER, VisitState
from wire import answers, things, words


def ticket(issued: TicketIssued, catalogue: Catalogue) -> answers.TicketIssued:
    """What its visitor reads, on glass and on paper."""
    visit = issued.visit
    desk = catalogue.counters.get(visit.desk or "")
    calling = catalogue.counters.get(visit.counter or "") if visit.state in AT_A_COUNTER else None
    return answers.TicketIssued(
        visit=visit.id,
        number=visit.number,
        service=visit.service,
        product=visit.products[0] if visit.products else "",
        also=visit.products[1:],
        persons=visit.persons,
        appointed_at=visit.appointed_at,
        checked_in_at=visit.checked_in_at,
        late_min=issued.lateness.late_min,
        keeps_turn=issued.lateness.keeps_turn,
        waiting_ahead=issued.outlook.waiting,
        low_min=issued.outlook.low_min,
        high_min=issued.outlook.high_min,
        zone=catalogue.services[visit.service].zone,
        again=issued.again,
        called_to="" if calling is None else calling.label,
        aside=visit.state is VisitState.PARKED,
        desk="" if desk is None else desk.label,
        status_url=issued.status_url,
    )


def print_order(order: PrintOrder, catalogue: Catalogue) -> things.PrintOrder | None:
    """None where the site has stopped offering what the ticket is for, while the server was down."""
    if order.ticket.visit.service not in catalogue.services:
        return None
    return things.PrintOrder(
        id=order.id,
        kiosk=order.kiosk,
        ticket=ticket(order.ticket, catalogue),
        language=order.language,
        since=order.since,
        open=order.open,
    )


def without_link(order: things.PrintOrder | None) -> things.PrintOrder | None:
    """As a counter sees it, which follows its end and prints nothing."""
    if order is None or order.ticket.status_url is None:
        return order
    return order.model_copy(update={"ticket": order.ticket.model_copy(update={"status_url": None})})


def confirmation_order(order: ConfirmationOrder) -> things.ConfirmationOrder:
    """As its kiosk and the counters see it."""
    return things.ConfirmationOrder(
        id=order.id,
        kiosk=order.kiosk,
        appointment=order.appointment,
        language=order.language,
        since=order.since,
        open=order.open,
        outcome=None if order.outcome is None else words.PrintOutcome(order.outcome.value),
    )
