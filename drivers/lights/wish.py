"""What a program wants a light to show, left by any of its threads for the light's own."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from drivers.lights.light import LOOKS, Look, Signal

BUZZ_FOR_S: Final = 0.5
"""A tower buzzes until it is told to stop: if its line breaks within this time, it goes on until the line is back."""
STALE_AFTER_S: Final = 2.0
"""A buzz that could not be given for so long is not given any more: it would call to the wrong visitor."""


@dataclass(frozen=True)
class Buzz:
    """One signal that a buzzer has not given yet."""

    signal: Signal
    wish: int
    """Which wish it belongs to, counted: a recall is the same signal and another buzz."""


class Wish:
    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._changed = threading.Condition()
        self._signal = Signal.OFF
        self._at_s = self._clock_s()
        self._unseen = False
        self._wishes = 0
        self._heard = 0

    def show(self, signal: Signal, *, quietly: bool = False) -> None:
        """`quietly`: as if the time for its buzz were over already."""
        with self._changed:
            self._signal = signal
            self._at_s = self._clock_s() - (STALE_AFTER_S if quietly else 0.0)
            self._unseen = True
            self._wishes += 1
            self._changed.notify()

    def look(self) -> Look:
        """For a tower: the buzzer only in the first moments."""
        with self._changed:
            look = LOOKS[self._signal]
            buzzing = look.buzzing and self._clock_s() - self._at_s < BUZZ_FOR_S
            return Look(look.colour, look.flashing, buzzing)

    def unheard(self) -> Buzz | None:
        """For a buzzer: what it has not been told yet, unless that is stale."""
        with self._changed:
            fresh = self._clock_s() - self._at_s < STALE_AFTER_S
            return Buzz(self._signal, self._wishes) if fresh and self._heard < self._wishes else None

    def heard(self, buzz: Buzz) -> None:
        """It was given; only now, since a line may refuse the first attempts."""
        with self._changed:
            self._heard = buzz.wish

    def wait(self, within_s: float) -> None:
        """Until something else is wished that this has not yet returned for, or the time is over."""
        with self._changed:
            if not self._unseen:
                self._changed.wait(within_s)
            self._unseen = False
