"""Prints the tickets that staff ask this kiosk for, beside whatever its visitor of the moment is doing."""

import logging
from collections.abc import Mapping
from datetime import datetime

from boards.replica import Replica
from drivers.printers.printer import PrintReport
from kiosk.hall_news import offer_of
from kiosk.paper.staff_orders import StaffOrders, in_a_language_of
from kiosk.paper.visitor_paper import visitor_paper
from kiosk.words.sentences import Sentences
from wire.house import House
from wire.things import PrintOrder
from wire.words import PrintOutcome

log = logging.getLogger("kiosk")


def print_requested_tickets(staff: StaffOrders, sentences_by_language: Mapping[str, Sentences]) -> None:
    """From now on; the home language comes first: it is for whoever speaks none of them."""

    def print_one(order: PrintOrder, replica: Replica, house: House, now: datetime) -> None:
        log.info("Staff have the ticket of number %s printed here.", order.ticket.number)
        language, sentences = in_a_language_of(sentences_by_language, order.language)
        paper = visitor_paper(
            order.ticket,
            offer_of(replica, house, staff.here),
            now,
            sentences,
            staff.paper_house(language),
            language=language,
            copy=order.ticket.again,
        )

        def tell(report: PrintReport) -> None:
            staff.tell(order.id, PrintOutcome(report.outcome), report.sentence, visit=order.ticket.visit)

        staff.print_on(paper, tell)

    staff.hear(lambda replica: replica.print_orders.values(), print_one)
