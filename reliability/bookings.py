"""A random life of appointments beside a model that looks at every minute; everybody who wants one time at once.

The lives begin before each of the nights in which clocks change, before holidays, and where rosters begin and end.
"""

from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.figure import CouldNotMeasureError, Figure
from tests.acceptance.everybody_at_once import EVERY_WAY, GRANTED, at_once, planned_hall_on, tomorrow_at_ten
from tests.postgres_cluster import NoPostgresError, running_cluster
from tests.queue_server.adapters.storage import stored
from tests.queue_server.random_bookings import RandomBookings
from tests.server_process import ServerProcess, free_port

STEPS = 10_000
ROUNDS = 20
PLACES = 8
VISITORS = PLACES + 50
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
    return [_lives(folder), _sold_twice(folder)]


def _lives(folder: Path) -> Figure:
    lives = [_life(folder, seed, begins) for seed, begins in enumerate(BEGINNINGS)]
    granted, compared = sum(life.granted for life in lives), sum(life.compared for life in lives)
    multiplied = sum(life.multiplied for life in lives)
    refused: Counter[str] = sum((life.refused for life in lives), Counter())
    causes = ", ".join(f"{count} {code}" for code, count in refused.most_common())
    found = [difference for life in lives for difference in life.differences]
    note = (
        f"{STEPS} steps in {len(lives)} lives: {granted} granted, {multiplied} of them with amounts,"
        f" refused {causes}; {compared} free times compared"
        f"{'; first: ' + found[0] if found else ''}"
    )
    return Figure(f"bookings.differences@{STEPS}", len(found), "answers", n=STEPS, note=note)


def _life(folder: Path, seed: int, begins: datetime) -> RandomBookings:
    with stored(f"sqlite:///{folder / f'life-{seed}.sqlite3'}") as storage:
        life = RandomBookings(storage, folder, seed=seed, now=begins)
        life.live(STEPS // len(BEGINNINGS))
    return life


def _sold_twice(folder: Path) -> Figure:
    """Rounds in which everybody wants the same time at once, on two servers over one database."""
    name = f"bookings.sold_twice@{ROUNDS}"
    ports = [free_port(), free_port()]
    try:
        with running_cluster() as url, ExitStack() as stack:
            hall = planned_hall_on(folder, f"{url}/postgres", ports, places=PLACES, faces=True)
            servers = [stack.enter_context(ServerProcess(folder / f"server-{port}.toml", port)) for port in ports]
            first = tomorrow_at_ten()
            told = [
                at_once(hall, servers, visitors=VISITORS, starts_at=first + timedelta(hours=number), ways=EVERY_WAY)
                for number in range(ROUNDS)
            ]
    except NoPostgresError as error:
        raise CouldNotMeasureError(str(error)) from error
    wrong = sum(each != {GRANTED: PLACES, "time_taken": VISITORS - PLACES} for each in told)
    note = (
        f"{VISITORS} programs, by /api/v1 and by both faces that book, and {PLACES} places in each of {ROUNDS} rounds,"
        " two servers over one PostgreSQL"
    )
    return Figure(name, wrong, "rounds", n=ROUNDS, note=note)
