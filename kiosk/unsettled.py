"""Questions without an answer: of none of them does anybody know whether the server did it.

A walk-in whose answer did not come in time taps again. A new id would give a second number, and the first one would be
called in vain.
"""

from dataclasses import dataclass, field, replace

from kiosk.flow.screen import Question
from wire.commands import CheckIn, FindAppointment, TakeTicket

ASKED_AGAIN_WITHIN_S = 120.0
"""Whoever taps the same product later is somebody else, and the number of then may be called by now."""


@dataclass(frozen=True)
class Unanswered:
    """Asked of the server under this id."""

    id: str
    turn: int
    body: Question = field(repr=False)
    given_up_s: float | None = None
    """None while its visitor still waits for the answer."""


class Unsettled:
    """A question is here until the server answers it, a number given here takes its place, or it is too long ago.

    To the server only the very same question goes under the same id: an id with another question is refused. A number
    that is given here takes the place of any question about the same code, too.
    """

    def __init__(self) -> None:
        self._open: dict[str, Unanswered] = {}

    def asked(self, question: Unanswered) -> None:
        self._open.pop(question.id, None)
        self._open[question.id] = question

    def under_way(self) -> Unanswered | None:
        """The last one whose visitor still waits."""
        waiting = [each for each in self._open.values() if each.given_up_s is None]
        return waiting[-1] if waiting else None

    def given_up(self, command_id: str, *, now_s: float) -> None:
        """A birthday is not kept, and need not be: who is found twice gets the same ticket again."""
        question = self._open.pop(command_id, None)
        if question is not None and not isinstance(question.body, FindAppointment):
            self._open[command_id] = replace(question, given_up_s=now_s)

    def forget(self, *, now_s: float) -> float | None:
        """What was longer ago is gone, with the code that it held; says in how many seconds that is so of the next."""
        self._open = {
            each.id: each
            for each in self._open.values()
            if each.given_up_s is None or now_s - each.given_up_s <= ASKED_AGAIN_WITHIN_S
        }
        times = [each.given_up_s for each in self._open.values() if each.given_up_s is not None]
        return min(times) + ASKED_AGAIN_WITHIN_S - now_s if times else None

    def settled(self, command_id: str) -> None:
        """With it all that was asked about its code: there is one answer to a code."""
        question = self._open.pop(command_id, None)
        code = _code_of(question.body) if question else None
        if code is not None:
            self._open = {each.id: each for each in self._open.values() if _code_of(each.body) != code}

    def id_of(self, body: Question, *, now_s: float) -> str | None:
        """The id to ask this again under; None for a new question."""
        return next((each.id for each in self._lately(now_s) if each.body == body), None)

    def in_place_of(self, body: Question, *, now_s: float) -> str | None:
        """Whose place a number takes that is given here."""
        code = _code_of(body)
        of_code = (each.id for each in self._lately(now_s) if code is not None and _code_of(each.body) == code)
        return self.id_of(body, now_s=now_s) or next(of_code, None)

    def _lately(self, now_s: float) -> list[Unanswered]:
        """Those that were given up."""
        self.forget(now_s=now_s)
        return [each for each in self._open.values() if each.given_up_s is not None]


def _code_of(body: Question) -> str | None:
    return body.code if isinstance(body, CheckIn | TakeTicket) else None
