"""Who tells the time: the rules never look at a wall clock themselves."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the present moment; in tests and demonstrations it may run faster or stand still."""

    def now(self) -> datetime:
        """The present moment, always with a time zone (UTC)."""
        ...
