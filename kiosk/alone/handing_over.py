"""Hands over, one after the other in the order of giving, whom the kiosk let in alone; each until it is answered."""

import logging
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer

from kiosk.alone.books import Books
from kiosk.alone.ledger import Given
from qtkit.link import Link
from qtkit.link_state import LinkPhase
from wire.answers import Answer, TicketIssued
from wire.commands import ReportPrint
from wire.words import PrintOutcome, RefusalCode

log = logging.getLogger("kiosk")

ASK_AGAIN_AFTER_S = 2.0
"""A server that is back may still wait for its database."""


class HandingOver(QObject):
    """At most one is under way; the link repeats it under its own id until the server has answered."""

    def __init__(
        self, books: Books, link: Link, today: Callable[[], date | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._books = books
        self._link = link
        self._today = today
        self._under_way: Given | None = None
        self._visits: dict[str, str] = {}
        """What the server calls those who were handed over, for whose paper is still in the printer."""
        self._again = QTimer(self, singleShot=True, interval=round(1000 * ASK_AGAIN_AFTER_S))
        self._again.timeout.connect(self.go_on)
        link.stateChanged.connect(self.go_on)
        books.changed.connect(self.go_on)

    def go_on(self) -> None:
        """The next one, if there is one and nothing hinders it."""
        pending = self._books.ledger.pending
        free = self._under_way is None and not self._again.isActive()
        if pending and free and self._link.state.phase is LinkPhase.LIVE:
            self._under_way = pending[0]
            self._link.send(pending[0].body, self._answered, command_id=pending[0].id)

    def visit_of(self, entry: str) -> str | None:
        """The id of a visit that was handed over."""
        return self._visits.get(entry)

    def _answered(self, answer: Answer) -> None:
        sent, self._under_way = self._under_way, None
        if sent is None:
            return
        refusal = answer.refusal
        if refusal is not None and refusal.code is RefusalCode.TRY_AGAIN:
            self._again.start()
            return
        if isinstance(answer.result, TicketIssued):
            self._took(sent, answer.result)
        else:
            sentence = refusal.sentence if refusal else "The server answered something else."
            log.warning("The server did not take number %s: %s", sent.body.number, sentence)
            self._books.turned_down(sent.id, sentence, self._today())
        if not self._books.ledger.pending:
            log.info("Everybody whom this kiosk let in alone is handed over.")
        self.go_on()

    def _took(self, sent: Given, ticket: TicketIssued) -> None:
        """What the printer said while it was under way is told now, of the visit that it has become."""
        self._visits[sent.id] = ticket.visit
        outcome = self._outcome_of(sent.id)
        self._books.handed_over(sent.id, self._today())
        if outcome is not None and outcome is not sent.body.ticket:
            self._link.send(ReportPrint(visit=ticket.visit, outcome=outcome))

    def _outcome_of(self, entry: str) -> PrintOutcome | None:
        now = (each.body.ticket for each in self._books.ledger.pending if each.id == entry)
        return next(now, None)
