"""Prints the confirmations that staff ask this kiosk for, beside whatever its visitor of the moment is doing.

The order says only which appointment: what stands on its paper, the code above all, is fetched by the kiosk that
prints it, and forgotten with the paper.
"""

import logging
import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from boards.replica import Replica
from drivers.printers.printer import PrintReport
from kiosk.hall_news import Here, offer_of
from kiosk.paper.appointment_paper import appointment_paper
from kiosk.paper.print_orders import Noticed, at_the_start, taken_up
from kiosk.paper.requested_prints import PrintOn
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.timeouts import GIVE_UP_AFTER_S
from kiosk.words.booking_sentences import BookingSentences
from qtkit.link import Link
from wire.answers import Answer, AppointmentPaper
from wire.commands import FetchConfirmation, ReportPrint
from wire.fields import SENTENCE_MAX_CHARS
from wire.things import ConfirmationOrder
from wire.words import PrintOutcome

log = logging.getLogger("kiosk")


class RequestedConfirmations(QObject):
    """Hears the link and reports to it; the pages know nothing of it."""

    def __init__(
        self,
        link: Link,
        here: Here,
        house: Callable[[str], PaperHouse],
        print_on: PrintOn,
        *,
        sentences: Mapping[str, BookingSentences],
        parent: QObject,
    ) -> None:
        """`sentences` by language, the home language first: what is said to whoever speaks none of them."""
        super().__init__(parent)
        self._link = link
        self._here = here
        self._house = house
        self._print_on = print_on
        self._sentences = sentences
        self._noticed: Noticed | None = None
        link.replicaChanged.connect(self._look)

    def _look(self, replica: Replica) -> None:
        orders = replica.confirmation_orders.values()
        if self._noticed is None:
            self._noticed = at_the_start(orders)
        if self._link.clock is None:
            return
        now = self._link.clock.now(time.monotonic_ns())
        self._noticed, asked = taken_up(self._noticed, orders, kiosk=self._here.name, now=now)
        for order in asked:
            log.info("Staff have the confirmation of an appointment printed here.")
            self._link.send(
                FetchConfirmation(order=order.id), partial(self._fetched, order), deadline_s=GIVE_UP_AFTER_S
            )

    def _fetched(self, order: ConfirmationOrder, answer: Answer) -> None:
        replica = self._link.replica
        if not isinstance(answer.result, AppointmentPaper) or replica.house is None:
            why = answer.refusal.sentence if answer.refusal else "The server gave nothing to print."
            self._report(order, PrintOutcome.FAILED, why)
            return
        language = order.language if order.language in self._sentences else next(iter(self._sentences))
        paper = appointment_paper(
            answer.result,
            offer_of(replica, replica.house, self._here),
            self._sentences[language],
            self._house(language),
            language=language,
            copy=False,
        )
        self._print_on(paper, partial(self._printed, order))

    def _printed(self, order: ConfirmationOrder, report: PrintReport) -> None:
        self._report(order, PrintOutcome(report.outcome), report.sentence)

    def _report(self, order: ConfirmationOrder, outcome: PrintOutcome, sentence: str) -> None:
        self._link.send(ReportPrint(order=order.id, outcome=outcome, detail=sentence[:SENTENCE_MAX_CHARS]))
