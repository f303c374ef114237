"""Free times: where every minute of an appointment has a place that nobody has taken.

Counted in whole minutes since 1970 UTC, so that no hour is missing or double on the days on which clocks change, and
exact to the minute: as long as at no moment more appointments run than there are places, they can be given to counters
so that none has two at once (intervals on a line: as many rows are needed as run at the fullest moment).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from itertools import accumulate

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
        self._begins = begins
        self._length = length = max(0, ends - begins)
        change = [0] * (length + 1)
        for each in stretches:
            _add(change, each.begins - begins, each.ends - begins, each.places)
        for one in taken:
            _add(change, one.begins - begins, one.begins + one.minutes - begins, -one.places)
        spare = list(accumulate(change))
        self._full_before = [0, *accumulate(1 if left < 1 else 0 for left in spare[:length])]

    def fits(self, begins: Minute, minutes: int) -> bool:
        """Whether each of these minutes has a place left."""
        first = begins - self._begins
        last = first + minutes
        if first < 0 or last > self._length or minutes < 1:
            return False
        return self._full_before[last] == self._full_before[first]


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


def _add(change: list[int], begins: int, ends: int, places: int) -> None:
    begins, ends = max(0, begins), min(len(change) - 1, ends)
    if begins < ends:
        change[begins] += places
        change[ends] -= places
