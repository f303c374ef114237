"""Carries a visitor's question to whoever can answer it: the server, or this kiosk itself while it is alone."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from kiosk.flow.screen import Question
from kiosk.offline.alone import Alone
from kiosk.timeouts import GIVE_UP_AFTER_S
from kiosk.unsettled import Unsettled
from qtkit.link import Link
from wire.answers import Answer
from wire.commands import CheckIn, TakeTicket
from wire.words import RefusalCode


@dataclass(frozen=True)
class _UnderWay:
    turn: int
    body: Question
    command: str


class Questions:
    """One at a time. Of a question whose answer never came, nobody knows whether the server did it.

    Asked again, it goes under the same id; answered here, the ticket says whose place it takes (`instead_of`). So the
    visitor has one number in the end, whatever the server had done.
    """

    def __init__(self, link: Link, answered: Callable[[int, Answer], None]) -> None:
        self._link = link
        self._answered = answered
        self._alone: Alone | None = None
        self._unsettled = Unsettled()
        self._under_way: _UnderWay | None = None
        self._of_code: dict[str, str] = {}
        """Commands of codes that could not be checked here either: the number taken with such a code takes their
        place."""

    def stand_alone(self, alone: Alone) -> None:
        self._alone = alone

    def ask(self, turn: int, body: Question, *, alone: bool) -> None:
        """`alone` while only this kiosk can answer."""
        again = self._alone.ticket_again(body) if self._alone else None
        if again is not None:
            self._answered(turn, again)
        elif self._alone is not None and alone:
            self._ask_here(turn, body, self._unsettled_id(body))
        else:
            command = self._unsettled_id(body)
            heard = partial(self._heard, turn, body)
            sent = self._link.send(body, heard, deadline_s=GIVE_UP_AFTER_S, command_id=command)
            self._under_way = _UnderWay(turn, body, sent)

    def left_alone(self) -> None:
        """The server will not answer any more: what is under way is answered here, before the visitor gives up."""
        waiting, self._under_way = self._under_way, None
        if waiting is not None and self._alone is not None:
            self._link.withdraw(waiting.command)
            self._ask_here(waiting.turn, waiting.body, waiting.command)

    def _ask_here(self, turn: int, body: Question, instead_of: str | None) -> None:
        if self._alone is not None:
            self._alone.ask(body, partial(self._decided, turn, body, instead_of), instead_of=instead_of)

    def _decided(self, turn: int, body: Question, instead_of: str | None, answer: Answer) -> None:
        refused = answer.refusal is not None and answer.refusal.code is RefusalCode.CANNOT_CHECK_NOW
        if refused and instead_of is not None and isinstance(body, CheckIn):
            self._of_code = {body.code: instead_of}
        self._answered(turn, answer)

    def _heard(self, turn: int, body: Question, answer: Answer) -> None:
        if self._under_way is not None and self._under_way.command == answer.id:
            self._under_way = None
        if answer.refusal is not None and answer.refusal.code is RefusalCode.TRY_AGAIN:
            self._unsettled.given_up(body, answer.id, now_s=time.monotonic())
        self._answered(turn, answer)

    def _unsettled_id(self, body: Question) -> str | None:
        known = self._unsettled.id_of(body, now_s=time.monotonic())
        if known is None and isinstance(body, TakeTicket) and body.code is not None:
            known = self._of_code.pop(body.code, None)
        return known
