"""One hour without a server: visitors come, the kiosk is killed in the middle, and all paper is true afterwards.

The hall's clock runs fast (`docs/decisions/0010`), so that its hour takes three minutes; the disk, the processes, the
printer and every time-out of the kiosk are real. What counts is what the printer cut.
"""

import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from balie.demo.hand_client import HandError
from bench.figure import CouldNotMeasureError, Figure
from drivers.scanners.sightings import SEEN_AGAIN_AFTER_S
from tests.acceptance.lone_kiosk import PRODUCTS, LoneKiosk, lone_kiosk

HOUR = timedelta(hours=1)
RATE = 20.0
OPENED_AT = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""A Monday at nine in Amsterdam."""

KILLS = 3
IN_THE_MIDDLE_S = 0.8
"""A visitor is served within less: the kill falls before, while and after the number is written and printed."""

APPOINTMENTS = 60
SHOWN_TWICE_EVERY = 7
"""Visitors; after so many, the one before comes back with the same code."""
OUT_OF_SIGHT_S = SEEN_AGAIN_AFTER_S + 0.5
"""A code that comes back sooner was held before the scanner all the while, and each try says so again."""

PAUSE_S = 0.3
SEED = 20_261_123


@dataclass
class Hour:
    hall: LoneKiosk
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    visitors: int = 0
    kills: int = 0
    codes: list[str] = field(default_factory=list)
    shown: str = ""

    def run(self) -> None:
        minutes = range(APPOINTMENTS)
        self.codes = [self.hall.book(PRODUCTS[minute % len(PRODUCTS)], in_minutes=minute) for minute in minutes]
        for _ in range(3):
            self._visit()
        self.hall.server.kill()
        gone_at = self.hall.hall_now()
        kill_at = [gone_at + HOUR * (number + 1) / (KILLS + 1) for number in range(KILLS)]
        while self.hall.hall_now() < gone_at + HOUR:
            if kill_at and self.hall.hall_now() >= kill_at[0]:
                kill_at.pop(0)
                self._cut_off()
            self._visit()
            time.sleep(PAUSE_S)
        self.hall.start_server()
        time.sleep(self.chance.uniform(0, IN_THE_MIDDLE_S))
        self.hall.kill_kiosk()  # while it hands over
        self.hall.start_kiosk()
        self.hall.everybody_is_handed_over()
        self._visit()

    def _visit(self) -> None:
        self.visitors += 1
        if self.codes and self.visitors % 2:
            code = self.codes.pop(0)
            number = self.hall.come_with(code)
            if self.visitors % SHOWN_TWICE_EVERY == 0:
                time.sleep(OUT_OF_SIGHT_S)
                self.hall.come_with(self.shown)  # somebody who lost the way
            self.shown = code
        else:
            number = self.hall.come_without(self.chance.choice(PRODUCTS))
        self.hall.has_paper(number)

    def _cut_off(self) -> None:
        """Somebody shows a code, and the power goes."""
        self.hall.be_next()
        self.hall.hand.scan(self.codes.pop(0))
        time.sleep(self.chance.uniform(0, IN_THE_MIDDLE_S))
        self.hall.kill_kiosk()
        self.kills += 1
        self.hall.start_kiosk()
        print(f"offline: {self.visitors} visitors, killed {self.kills} times", file=sys.stderr, flush=True)


def measure(folder: Path) -> Sequence[Figure]:
    began = time.monotonic()
    with lone_kiosk(folder, rate=RATE, began_at=OPENED_AT) as hall:
        hour = Hour(hall)
        try:
            hour.run()
        except HandError as error:
            said = (folder / "kiosk-1.log").read_text(encoding="utf-8")[-4_000:]
            raise CouldNotMeasureError(f"{error} The kiosk's last words: {said}") from error
        papers = hall.papers()
        queue = [str(visit["number"]) for visit in hall.visits()]
    return figures(hour, papers, queue, spent_s=time.monotonic() - began)


def figures(hour: Hour, papers: Sequence[tuple[str, str]], queue: Sequence[str], *, spent_s: float) -> list[Figure]:
    """`queue`: the numbers of all visits in the order of their coming; `papers`: number and id as they were cut."""
    printed = list(dict.fromkeys(number for number, _ in papers))
    lost = [number for number in printed if number not in queue]
    twice = len(set(papers)) - len(printed)
    note = (
        f"{hour.visitors} visitors, {len(papers)} papers; an hour without a server ({spent_s:.0f} s in all, "
        f"the hall's clock {RATE:.0f} times as fast), the kiosk killed {hour.kills} times, and once handing over"
    )
    count = hour.visitors
    return [
        Figure("offline.tickets_lost", len(lost), "tickets", n=count, note=note),
        Figure("offline.numbers_twice", twice, "tickets", n=count, note=note),
        Figure("offline.out_of_order", out_of_order(printed, queue), "tickets", n=count, note=note),
    ]


def out_of_order(printed: Sequence[str], queue: Sequence[str]) -> int:
    """How many stand in the queue before somebody whose paper was cut earlier."""
    places = [queue.index(number) for number in printed if number in queue]
    return sum(place < max(places[:index], default=-1) for index, place in enumerate(places))
