"""Free times: where every minute of an appointment has a place that nobody has taken.

Counted in whole minutes since 1970 UTC, so that no hour is missing or double on the days on which clocks change, and
exact to the minute: as long as at no moment more appointments run than there are places, they can be given to counters
so that none has two at once (intervals on a line: as many rows are needed as run at the fullest moment).
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

Minute = int
"""Whole minutes since 1970 UTC."""

_S_PER_MIN = 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one minute to before another, so many visitors can be received at once."""

    begins: Minute
    ends: Minute
    places: int


@dataclass(frozen=True, slots=True)
class Taken:
    """A place that is taken, or several from and to the same minute."""

    begins: Minute
    minutes: int
    places: int = 1


def minute_of(at: datetime) -> Minute:
    """The whole minute in which this moment lies."""
    return int(at.timestamp()) // _S_PER_MIN


def moment_of(minute: Minute) -> datetime:
    """In UTC."""
    return datetime.fromtimestamp(minute * _S_PER_MIN, UTC)


class Spare:
    """What is left of a pool between two minutes; outside of them nothing is."""

    def __init__(self, begins: Minute, ends: Minute, stretches: Iterable[Stretch], taken: Iterable[Taken]) -> None:
        self._begins, self._ends = begins, ends
        change: defaultdict[Minute, int] = defaultdict(int)
        for each in stretches:
            change[each.begins] += each.places
            change[each.ends] -= each.places
        for one in taken:
            change[one.begins] -= one.places
            change[one.begins + one.minutes] += one.places
        self._opens: list[Minute] = []
        self._closes: list[Minute] = []
        left = 0
        for minute, by in sorted(change.items()):
            before, left = left, left + by
            if before < 1 <= left:
                self._opens.append(minute)
            elif left < 1 <= before:
                self._closes.append(minute)

    def fits(self, begins: Minute, minutes: int) -> bool:
        """Whether each of these minutes has a place left."""
        if begins < self._begins or begins + minutes > self._ends or minutes < 1:
            return False
        opened = bisect_right(self._opens, begins) - 1
        return opened >= 0 and begins + minutes <= self._closes[opened]


def starts(stretches: Sequence[Stretch], *, every_min: int, zone: tzinfo) -> Iterator[Minute]:
    """The minutes within these stretches that a clock on the wall shows as multiples of `every_min`, in order.

    Where clocks go back, the same time on the wall comes twice and so do the starts; where they go forward, the times
    that no clock shows are none.
    """
    upto = 0
    for each in stretches:
        begins = max(each.begins, upto)
        shown = moment_of(begins).astimezone(zone).minute
        first = begins + (-shown) % every_min
        yield from range(first, each.ends, every_min)
        upto = max(upto, each.ends)
