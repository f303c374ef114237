"""Prints the tickets that staff ask this kiosk for, beside whatever its visitor of the moment is doing."""

import logging
import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from boards.replica import Replica
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintReport
from kiosk.hall_news import Here, offer_of
from kiosk.paper.print_orders import Noticed, at_the_start, taken_up
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.paper.visitor_paper import visitor_paper
from kiosk.words.sentences import Sentences
from qtkit.link import Link
from wire.commands import ReportPrint
from wire.fields import SENTENCE_MAX_CHARS
from wire.things import PrintOrder
from wire.words import PrintOutcome

log = logging.getLogger("kiosk")

PrintOn = Callable[[TicketPaper, Callable[[PrintReport], None]], None]


class RequestedPrints(QObject):
    """Hears the link and reports to it; the pages know nothing of it."""

    def __init__(
        self,
        link: Link,
        here: Here,
        house: Callable[[str], PaperHouse],
        print_on: PrintOn,
        *,
        sentences: Mapping[str, Sentences],
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
        orders = replica.print_orders.values()
        if self._noticed is None:
            self._noticed = at_the_start(orders)
        if replica.house is None or self._link.clock is None:
            return
        now = self._link.clock.now(time.monotonic_ns())
        self._noticed, asked = taken_up(self._noticed, orders, kiosk=self._here.name, now=now)
        for order in asked:
            log.info("Staff have the ticket of number %s printed here.", order.ticket.number)
            language = order.language if order.language in self._sentences else next(iter(self._sentences))
            paper = visitor_paper(
                order.ticket,
                offer_of(replica, replica.house, self._here),
                now,
                self._sentences[language],
                self._house(language),
                language=language,
                copy=order.ticket.again,
            )
            self._print_on(paper, partial(self._printed, order))

    def _printed(self, order: PrintOrder, report: PrintReport) -> None:
        detail = report.sentence[:SENTENCE_MAX_CHARS]
        outcome = PrintOutcome(report.outcome)
        self._link.send(ReportPrint(visit=order.ticket.visit, outcome=outcome, order=order.id, detail=detail))
