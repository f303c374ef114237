"""How many visitors a pool can receive at once, by the hours of its rosters; each day worked out once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from queue_server.adapters.opening import OsmOpeningHours
from queue_server.domain.free_time import Stretch, minute_of

ONE_DAY = timedelta(days=1)
DAYS_KNOWN_MAX = 2_000
"""More than anybody looks ahead; then they are worked out anew."""


@dataclass(frozen=True)
class Roster:
    """So many places at these hours."""

    hours: OsmOpeningHours
    places: int
    since: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class RosteredPlaces:
    """Several rosters add up, at most to `most`: there are no more counters than that."""

    def __init__(self, rosters: Iterable[Roster], *, zone: ZoneInfo, most: int | None = None) -> None:
        self._rosters = tuple(rosters)
        self._zone = zone
        self._most = most
        self._days: dict[date, tuple[Stretch, ...]] = {}

    def between(self, first: date, last: date) -> Sequence[Stretch]:
        stretches: list[Stretch] = []
        day = first
        while day <= last:
            stretches += self._of(day)
            day += ONE_DAY
        return stretches

    def _of(self, day: date) -> tuple[Stretch, ...]:
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KNOWN_MAX:
                self._days.clear()
            known = self._days[day] = self._worked_out(day)
        return known

    def _worked_out(self, day: date) -> tuple[Stretch, ...]:
        spans = [
            (begins, ends, roster.places)
            for roster in self._rosters
            if roster.holds_on(day)
            for begins, ends in roster.hours.open_spans(day)
        ]
        borders = sorted({border for begins, ends, _ in spans for border in (begins, ends)})
        summed = (
            (begins, ends, sum(places for first, last, places in spans if first <= begins and ends <= last))
            for begins, ends in pairwise(borders)
        )
        return tuple(
            Stretch(minute_of(begins), minute_of(ends), places if self._most is None else min(places, self._most))
            for begins, ends, places in summed
            if places > 0
        )
