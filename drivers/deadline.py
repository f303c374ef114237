"""One deadline for a whole conversation with a device, handed from step to step.

A time-out per step adds up: four questions of 1.5 s each hold a visitor for 6 s. Whoever starts sets one deadline,
and each step may use what is left.
"""

import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Deadline:
    at_s: float
    """On the clock of `time.monotonic()`, which neither summer time nor an administrator moves."""

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        return cls(time.monotonic() + seconds)

    @property
    def passed(self) -> bool:
        return self.left_s() <= 0

    def left_s(self) -> float:
        """Seconds left, never below 0, so that it can be given to any time-out."""
        return max(0.0, self.at_s - time.monotonic())
