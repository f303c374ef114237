"""Ten thousand visitors at one kiosk, by every way in: it holds no more at the end than after the first hundreds."""

import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from balie.demo.hand_client import HandError
from bench.figure import CouldNotMeasureError, Figure
from reliability.soak_house import SoakHouse, soak_house
from reliability.visitor_ways import QUICK_WAY, SLOW_WAYS, Way

VISITORS = 10_000
SETTLED_AFTER = 500
"""Visitors after which fonts, codecs and caches are loaded; everything is compared from here on."""
SLOW_EVERY = 20
"""Most hold up a code; every so many takes one of the ways that need fingers, each in turn."""
TELL_EVERY = 500
AT_REST_MS = 60_000


@dataclass(frozen=True)
class Held:
    """By the kiosk, with nobody there."""

    rss_mb: float
    objects: Mapping[str, int]


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
        return Held(self.house.memory_mb()[0], self.house.hand.count())


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
    at = f"@{day.visitors}"
    grown = {kind: after.objects[kind] - before.objects[kind] for kind in before.objects}
    return [
        Figure(f"kiosk_memory.growth_mb{at}", after.rss_mb - before.rss_mb, "MB", before.rss_mb, day.visitors, note),
        Figure(
            f"kiosk_memory.second_half_growth_mb{at}",
            after.rss_mb - between.rss_mb,
            "MB",
            between.rss_mb,
            day.visitors - day.visitors // 2,
            "caches and the allocator are full by then: what grows on is a leak",
        ),
        Figure(f"kiosk_memory.qt_objects_growth{at}", grown["qt"], "objects", before.objects["qt"], day.visitors, note),
        Figure(f"kiosk_memory.items_growth{at}", grown["items"], "items", before.objects["items"], day.visitors, note),
        Figure(
            f"kiosk_memory.python_objects_growth{at}",
            grown["python"],
            "objects",
            before.objects["python"],
            day.visitors,
            note,
        ),
    ]
