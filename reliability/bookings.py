"""A random life of appointments, every answer compared with a model that looks at every minute by itself.

The lives begin before each of the nights in which clocks change, before holidays, and where rosters begin and end.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.figure import Figure
from tests.queue_server.adapters.storage import stored
from tests.queue_server.random_bookings import RandomBookings

STEPS = 10_000
BEGINNINGS = (
    datetime(2026, 10, 22, 9, 12, 40, tzinfo=UTC),
    datetime(2027, 3, 25, 11, 3, 5, tzinfo=UTC),
    datetime(2026, 12, 22, 7, 30, tzinfo=UTC),
    datetime(2026, 12, 13, 16, 59, 59, tzinfo=UTC),
    datetime(2026, 10, 24, 23, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 23, 30, tzinfo=UTC),
    datetime(2027, 3, 30, 8, 0, tzinfo=UTC),
    datetime(2027, 2, 26, 15, 45, 1, tzinfo=UTC),
)


def measure(folder: Path) -> Sequence[Figure]:
    lives = [_life(folder, seed, begins) for seed, begins in enumerate(BEGINNINGS)]
    granted, compared = sum(life.granted for life in lives), sum(life.compared for life in lives)
    refused: Counter[str] = sum((life.refused for life in lives), Counter())
    causes = ", ".join(f"{count} {code}" for code, count in refused.most_common())
    found = [difference for life in lives for difference in life.differences]
    note = (
        f"{STEPS} steps in {len(lives)} lives: {granted} granted, refused {causes}; {compared} free times compared"
        f"{'; first: ' + found[0] if found else ''}"
    )
    return [Figure(f"bookings.differences@{STEPS}", len(found), "answers", n=STEPS, note=note)]


def _life(folder: Path, seed: int, begins: datetime) -> RandomBookings:
    with stored(f"sqlite:///{folder / f'life-{seed}.sqlite3'}") as storage:
        life = RandomBookings(storage, folder, seed=seed, now=begins)
        life.live(STEPS // len(BEGINNINGS))
    return life
