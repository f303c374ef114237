"""Numbers set aside for a kiosk that may stand alone: from the end of a service's range, so that nobody meets.

Normal numbers go up from the first one; blocks go down from the last one. Where they meet there are no more normal
numbers today: a number that may already stand on somebody's paper is never handed out a second time.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from queue_server.domain.catalogue import Service

NUMBERS_PER_KIOSK = 60
"""An hour of a busy service at one kiosk, one visitor a minute."""

SMALL_RANGE_SHARE = 10
"""Of a small range a kiosk gets at most a tenth."""

TOGETHER_SHARE = 2
"""All kiosks together get at most half of a range: most days nobody stands alone."""


@dataclass(frozen=True, slots=True)
class NumberBlock:
    """The numbers of one service that only this kiosk hands out on this day."""

    device: str
    service: str
    day: date
    first: int
    last: int
    used: int | None = None
    """The highest that was handed over so far."""

    def holds(self, number: int) -> bool:
        return self.first <= number <= self.last

    @property
    def next_free(self) -> int:
        """The first that was not handed over: a kiosk that lost its memory must not begin anew."""
        return self.first if self.used is None else self.used + 1


def block_for(
    service: Service, *, device: str, day: date, last_given: int | None, others: Collection[NumberBlock]
) -> NumberBlock | None:
    """The next block below those of `others`; None where the range is too small or too far used up."""
    whole = service.last_number - service.first_number + 1
    size = min(NUMBERS_PER_KIOSK, whole // SMALL_RANGE_SHARE)
    lowest = min((block.first for block in others), default=service.last_number + 1)
    first = lowest - size
    together = sum(block.last - block.first + 1 for block in others) + size
    if size == 0 or together > whole // TOGETHER_SHARE or (last_given is not None and first <= last_given):
        return None
    return NumberBlock(device, service.id, day, first, lowest - 1)
