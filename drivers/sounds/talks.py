"""What is to be said: the newest talk alone, handed from any thread to the one that speaks, and cut off by the next."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drivers.deadline import Deadline
from drivers.sounds.players import Player
from drivers.sounds.utterance import Utterance

OnBegun = Callable[[int], None]
OnDone = Callable[[bool], None]


@dataclass(eq=False)
class Talk:
    """Compared as the thing itself: the same words said twice are two talks."""

    utterances: list[Utterance]
    """Grows while it is said."""
    device: str | None
    on_begun: OnBegun
    on_done: OnDone
    is_over: bool = False
    """It came to its end and was not cut off."""


class Talks:
    """Any thread replaces, adds and cuts off; one thread says what is wanted."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wanted: Talk | None = None
        self._begun: Talk | None = None
        self._player: Player | None = None

    # From any thread.

    def replace(self, talk: Talk | None) -> None:
        """Ends what sounds now; None wants silence."""
        with self._changed:
            self._wanted = talk
            if self._player is not None:
                self._player.cut_off()
            self._changed.notify_all()

    def add(self, utterances: Sequence[Utterance]) -> bool:
        """Behind what is wanted now; False when nothing is."""
        with self._changed:
            if self._wanted is not None:
                self._wanted.utterances.extend(utterances)
            return self._wanted is not None

    # From the one that speaks.

    def next(self, within_s: float, goes_on: Callable[[], bool]) -> Talk | None:
        """The newest, waiting for one; None when none came in time, and soon when it no longer goes on."""
        deadline = Deadline.after(within_s)
        with self._changed:
            while not self.somebody_waits() and goes_on() and not deadline.passed:
                self._changed.wait(deadline.left_s())
            if not self.somebody_waits():
                return None
            self._begun = self._wanted
            return self._begun

    def somebody_waits(self) -> bool:
        with self._changed:
            return self._wanted is not None and self._wanted is not self._begun

    def is_wanted(self, talk: Talk) -> bool:
        with self._changed:
            return self._wanted is talk

    def next_of(self, talk: Talk, place: int) -> Utterance | None:
        """None at its end, behind which nothing can be put any more, and where something else is wanted."""
        with self._changed:
            if self._wanted is talk and place < len(talk.utterances):
                return talk.utterances[place]
            self.end(talk)
            return None

    def end(self, talk: Talk) -> None:
        with self._changed:
            if self._wanted is talk:
                self._wanted, talk.is_over = None, True

    def use(self, player: Player, *, wanted: Callable[[], bool]) -> bool:
        """From now on the player is cut off by whatever comes; False when it need not begin."""
        with self._changed:
            self._player = player
            return wanted()

    def put_away_player(self) -> None:
        with self._changed:
            self._player = None
