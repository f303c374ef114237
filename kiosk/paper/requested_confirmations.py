"""Prints the confirmations that staff ask this kiosk for, beside whatever its visitor of the moment is doing.

The order says only which appointment: what stands on its paper, the code above all, is fetched by the kiosk that
prints it, and forgotten with the paper.
"""

import logging
from collections.abc import Mapping
from datetime import datetime
from functools import partial

from boards.replica import Replica
from drivers.printers.printer import PrintReport
from kiosk.hall_news import offer_of
from kiosk.paper.appointment_paper import appointment_paper
from kiosk.paper.staff_orders import StaffOrders, in_a_language_of
from kiosk.timeouts import GIVE_UP_AFTER_S
from kiosk.words.booking_sentences import BookingSentences
from wire.answers import Answer, AppointmentPaper
from wire.commands import FetchConfirmation
from wire.house import House
from wire.things import ConfirmationOrder
from wire.words import PrintOutcome

log = logging.getLogger("kiosk")


def print_requested_confirmations(staff: StaffOrders, sentences_by_language: Mapping[str, BookingSentences]) -> None:
    """From now on; the home language comes first: it is for whoever speaks none of them."""

    def fetch(order: ConfirmationOrder, *_: Replica | House | datetime) -> None:
        log.info("Staff have the confirmation of an appointment printed here.")
        staff.link.send(FetchConfirmation(order=order.id), partial(print_one, order), deadline_s=GIVE_UP_AFTER_S)

    def print_one(order: ConfirmationOrder, answer: Answer) -> None:
        replica = staff.link.replica
        if not isinstance(answer.result, AppointmentPaper) or replica.house is None:
            why = answer.refusal.sentence if answer.refusal else "The server gave nothing to print."
            staff.tell(order.id, PrintOutcome.FAILED, why)
            return
        language, sentences = in_a_language_of(sentences_by_language, order.language)
        paper = appointment_paper(
            answer.result,
            offer_of(replica, replica.house, staff.here),
            sentences,
            staff.paper_house(language),
            language=language,
            copy=False,
        )

        def tell(report: PrintReport) -> None:
            staff.tell(order.id, PrintOutcome(report.outcome), report.sentence)

        staff.print_on(paper, tell)

    staff.hear(lambda replica: replica.confirmation_orders.values(), fetch)
