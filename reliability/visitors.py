"""Ten thousand visitors at one kiosk, by every way in: it holds no more at the end than after the first thousand."""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from balie.demo.hand_client import HandError
from bench.figure import CouldNotMeasureError, Figure
from reliability.held import Held, growth, held_by
from reliability.soak_house import SoakHouse, soak_house
from reliability.visitor_ways import QUICK_WAY, SLOW_WAYS, VISITORS_A_ROUND, Way

VISITORS = 10_000
SETTLED_AFTER = 1000
"""Visitors after which letters were drawn in every size and the heap has had its fullest minutes (decision 33)."""
SLOW_EVERY = VISITORS_A_ROUND // len(SLOW_WAYS)
"""Most hold up a code; every so many takes one of the ways that need fingers, each in turn."""
TELL_EVERY = 500
AT_REST_MS = 60_000


@dataclass
class Day:
    house: SoakHouse
    visitors: int
    settled: Held | None = None
    half_way: Held | None = None
    at_the_end: Held | None = None
    spent_s: float = 0.0
    by_way: dict[str, int] = field(default_factory=dict)

    def run(self) -> None:
        began = time.monotonic()
        for visitor in range(self.visitors):
            way = self._way(visitor)
            way(self.house, visitor)
            self.by_way[way.__name__] = self.by_way.get(way.__name__, 0) + 1
            if visitor + 1 == min(SETTLED_AFTER, self.visitors // 2):
                self.settled = self._held()
            if visitor + 1 == self.visitors // 2:
                self.half_way = self._held()
            if (visitor + 1) % TELL_EVERY == 0:
                held = self._held()
                spent_s = time.monotonic() - began
                print(f"visitors: {visitor + 1} in {spent_s:.0f} s, {held}", file=sys.stderr, flush=True)
        self.at_the_end = self._held()
        self.spent_s = time.monotonic() - began

    def _way(self, visitor: int) -> Way:
        return SLOW_WAYS[visitor // SLOW_EVERY % len(SLOW_WAYS)] if visitor % SLOW_EVERY == 0 else QUICK_WAY

    def _held(self) -> Held:
        self.house.hand.wait("pages", "page", "welcome", within_ms=AT_REST_MS)
        return held_by(self.house.kiosk.process.pid, self.house.hand)


def measure(folder: Path, visitors: int = VISITORS) -> Sequence[Figure]:
    papers = folder / "papers"
    papers.mkdir()
    with soak_house(folder, printer=papers.as_uri() + "/") as house:
        day = Day(house, visitors)
        try:
            day.run()
        except HandError as error:
            said = house.kiosk.log.read_text(encoding="utf-8")[-4_000:]
            raise CouldNotMeasureError(f"{error} The kiosk's last words: {said}") from error
    return figures(day)


def figures(day: Day) -> list[Figure]:
    before, between, after = day.settled, day.half_way, day.at_the_end
    if before is None or between is None or after is None:
        raise CouldNotMeasureError("The day ended before its end.")
    ways = ", ".join(f"{count} {name}" for name, count in day.by_way.items())
    note = (
        f"one real kiosk with server and file printer, {day.spent_s:.0f} s; from visitor "
        f"{min(SETTLED_AFTER, day.visitors // 2)} to {day.visitors}; ways in: {ways}"
    )
    second_half = Figure(
        f"kiosk_memory.second_half_growth_mb@{day.visitors}",
        after.rss_mb - between.rss_mb,
        "MB",
        between.rss_mb,
        day.visitors - day.visitors // 2,
        "caches and the allocator are full by then: what grows on is a leak",
    )
    return [*growth("kiosk_memory", before, after, at=day.visitors, note=note), second_half]
