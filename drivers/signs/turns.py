"""Which sign on a line is written next, and what: the newest face of each, in turn, for ever again.

Pure, and for one thread at a time. There is no queue: a face that was replaced before it was sent was never needed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from drivers.signs.sign import BLANK, SignFace, SignSettings

FIRST_OF_ALL_S: Final = 0.0


@dataclass(frozen=True)
class Pace:
    resend_every_s: float = 10.0
    """A sign that lost its power shows nothing until then; one frame takes 20 to 60 ms of the line."""
    blink_for_s: float = 4.0
    """Whatever blinks ends within five seconds (EN 301 549, WCAG 2.2.2), the time that the line takes included."""
    dim_every_s: float = 600.0
    """A display that has to be cleared before it is dimmed is dark for a third of a second: seldom, and after each
    opening of its line. One that lost its power is as bright as its maker likes until then."""


@dataclass
class _Turn:
    sign: SignSettings
    face: SignFace = BLANK
    due_s: float = FIRST_OF_ALL_S
    dim_due_s: float = FIRST_OF_ALL_S
    calm_at_s: float | None = None


class SignTurns:
    def __init__(self, signs: Sequence[SignSettings], pace: Pace) -> None:
        self._pace = pace
        self._turns = {sign.name: _Turn(sign) for sign in signs}

    def show(self, name: str, face: SignFace, now_s: float) -> None:
        turn = self._turns[name]
        turn.face, turn.due_s = face, now_s
        turn.calm_at_s = now_s + self._pace.blink_for_s if face.blink else None

    def all_anew(self) -> None:
        """After a re-open nobody knows what the signs show."""
        for turn in self._turns.values():
            turn.due_s = turn.dim_due_s = FIRST_OF_ALL_S

    def next(self, now_s: float) -> tuple[SignSettings, SignFace] | None:
        """Whoever waits longest; None when nobody is due."""
        for turn in self._turns.values():
            self._calm(turn, now_s)
        turn = min(self._turns.values(), key=lambda each: each.due_s)
        return (turn.sign, turn.face) if turn.due_s <= now_s else None

    def sent(self, name: str, face: SignFace, now_s: float) -> None:
        """A sign that got a newer face in the meantime stays due."""
        turn = self._turns[name]
        if turn.face == face:
            turn.due_s = now_s + self._pace.resend_every_s

    def dims(self, name: str, now_s: float) -> bool:
        """Whether its brightness is to be told before its next face."""
        return self._turns[name].dim_due_s <= now_s

    def dimmed(self, name: str, now_s: float) -> None:
        self._turns[name].dim_due_s = now_s + self._pace.dim_every_s

    def wait_s(self, now_s: float) -> float:
        """How long nobody is due, if nothing new is shown."""
        moments = [turn.due_s for turn in self._turns.values()]
        moments += [turn.calm_at_s for turn in self._turns.values() if turn.calm_at_s is not None]
        return max(0.0, min(moments) - now_s)

    def _calm(self, turn: _Turn, now_s: float) -> None:
        if turn.calm_at_s is not None and turn.calm_at_s <= now_s:
            turn.face, turn.due_s, turn.calm_at_s = replace(turn.face, blink=False), turn.calm_at_s, None
