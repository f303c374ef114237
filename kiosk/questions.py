"""Carries a visitor's question to whoever can answer it: the server, or this kiosk itself while it is alone."""

import time
from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import QTimer

from kiosk.alone.alone import Alone
from kiosk.flow.screen import Question
from kiosk.timeouts import GIVE_UP_AFTER_S
from kiosk.unsettled import Unanswered, Unsettled
from qtkit.link import Link
from wire.answers import Answer, TicketIssued
from wire.words import RefusalCode


class Questions:
    """One at a time. Of a question whose answer never came, nobody knows whether the server did it (`Unsettled`).

    Asked again, it goes under the same id; answered here, the ticket says whose place it takes (`instead_of`). So the
    visitor has one number in the end, whatever the server had done.

    What was given up is forgotten by a timer: the last code of the evening would else stay until somebody comes.
    """

    def __init__(
        self, link: Link, answered: Callable[[int, Answer], None], *, clock_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._link = link
        self._answered = answered
        self._clock_s = clock_s
        self._alone: Alone | None = None
        self._unsettled = Unsettled()
        self._forgetting = QTimer(singleShot=True)
        self._forgetting.timeout.connect(self.forget)

    def stand_alone(self, alone: Alone) -> None:
        self._alone = alone

    def ask(self, turn: int, body: Question, *, alone: bool) -> None:
        """`alone` while only this kiosk can answer."""
        again = self._alone.ticket_again(body) if self._alone else None
        if again is not None:
            self._answered(turn, again)
        elif self._alone is not None and (alone or self._alone.is_giving(body)):
            self._ask_here(self._alone, turn, body)
        else:
            known = self._unsettled.id_of(body, now_s=self._clock_s())
            heard = partial(self._heard, turn)
            sent = self._link.send(body, heard, deadline_s=GIVE_UP_AFTER_S, command_id=known)
            self._unsettled.asked(Unanswered(sent, turn, body))

    def left_alone(self) -> None:
        """The server will not answer any more: what is under way is answered here, before the visitor gives up."""
        waiting = self._unsettled.under_way()
        if waiting is not None and self._alone is not None:
            self._link.withdraw(waiting.id)
            self._give_up(waiting.id)
            self._ask_here(self._alone, waiting.turn, waiting.body)

    def forget(self) -> None:
        """Whose time is over; again when that of the next is."""
        left_s = self._unsettled.forget(now_s=self._clock_s())
        if left_s is not None:
            self._forgetting.start(ceil(1000 * left_s) + 1)

    def _give_up(self, command_id: str) -> None:
        self._unsettled.given_up(command_id, now_s=self._clock_s())
        self.forget()

    def _ask_here(self, alone: Alone, turn: int, body: Question) -> None:
        instead_of = self._unsettled.in_place_of(body, now_s=self._clock_s())
        alone.ask(body, partial(self._decided, turn, instead_of), instead_of=instead_of)

    def _decided(self, turn: int, instead_of: str | None, answer: Answer) -> None:
        """Without a number nothing is settled: the next answer here must still say whose place it takes."""
        if instead_of is not None and isinstance(answer.result, TicketIssued):
            self._unsettled.settled(instead_of)
        self._answered(turn, answer)

    def _heard(self, turn: int, answer: Answer) -> None:
        if answer.refusal is not None and answer.refusal.code is RefusalCode.TRY_AGAIN:
            self._give_up(answer.id)
        else:
            self._unsettled.settled(answer.id)
        self._answered(turn, answer)
