"""Hears what staff want printed on this kiosk, and tells them what became of it."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from boards.replica import Replica
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintReport
from kiosk.hall_news import Here
from kiosk.paper.print_orders import Noticed, Order, at_the_start, taken_up
from kiosk.paper.ticket_paper import PaperHouse
from qtkit.link import Link
from wire.commands import ReportPrint
from wire.fields import SENTENCE_MAX_CHARS
from wire.house import House
from wire.words import PrintOutcome

PrintOn = Callable[[TicketPaper, Callable[[PrintReport], None]], None]
Spoken = TypeVar("Spoken")


@dataclass(frozen=True)
class StaffOrders:
    """The link over which staff ask, and the printer that does it; the pages know nothing of either."""

    link: Link
    here: Here
    paper_house: Callable[[str], PaperHouse]
    """What stands on every paper of this house, in this language."""
    print_on: PrintOn

    def hear(
        self,
        orders_of: Callable[[Replica], Iterable[Order]],
        take_up: Callable[[Order, Replica, House, datetime], None],
    ) -> None:
        """From now on each order is taken up once; what was asked before the first news is not for this run to do."""
        noticed: Noticed | None = None

        def look(replica: Replica) -> None:
            nonlocal noticed
            orders = tuple(orders_of(replica))
            if noticed is None:
                noticed = at_the_start(orders)
            if replica.house is None or self.link.clock is None:
                return
            now = self.link.clock.now(time.monotonic_ns())
            noticed, asked = taken_up(noticed, orders, kiosk=self.here.name, now=now)
            for order in asked:
                take_up(order, replica, replica.house, now)

        self.link.replicaChanged.connect(look)

    def tell(self, order: str, outcome: PrintOutcome, sentence: str, visit: str | None = None) -> None:
        detail = sentence[:SENTENCE_MAX_CHARS]
        self.link.send(ReportPrint(visit=visit, outcome=outcome, order=order, detail=detail))


def in_a_language_of(sentences_by_language: Mapping[str, Spoken], language: str) -> tuple[str, Spoken]:
    """The visitor's language, or the house's own, which comes first, where nobody wrote that one."""
    spoken = language if language in sentences_by_language else next(iter(sentences_by_language))
    return spoken, sentences_by_language[spoken]
