"""Servers that are killed while a hall is busy: whatever was confirmed to anybody is still true afterwards."""

import asyncio
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from bench.figure import CouldNotMeasureError, Figure
from tests.acceptance.bookkeeping import Shortfall, shortfall
from tests.acceptance.busy_hall import CALLS_BETWEEN_KILLS, busy_with_kills, event_numbers, hall_on
from tests.postgres_cluster import NoPostgresError, running_cluster
from tests.server_process import ServerProcess, free_port

KILLS = 30
COUNTERS = 8
SERVICES = 3
TICKETS = (KILLS + 5) * CALLS_BETWEEN_KILLS + 100
"""Enough that the last server is killed over a hall that still works."""


def on_sqlite(folder: Path) -> Sequence[Figure]:
    found = _killed(folder, f"sqlite:///{folder / 'balie.sqlite3'}", servers=1)
    return _figures("kill", found, "one server over SQLite, killed with SIGKILL")


def on_postgresql(folder: Path) -> Sequence[Figure]:
    try:
        with running_cluster() as url:
            found = _killed(folder, f"{url}/postgres", servers=2)
    except NoPostgresError as error:
        raise CouldNotMeasureError(str(error)) from error
    return _figures("kill_postgres", found, "two servers over one PostgreSQL, killed in turn with SIGKILL")


def _killed(folder: Path, database_url: str, *, servers: int) -> Shortfall:
    ports = [free_port() for _ in range(servers)]
    hall = hall_on(folder, database_url, ports, counters=COUNTERS, services=SERVICES)
    with ExitStack() as stack:
        running = [stack.enter_context(ServerProcess(folder / f"server-{port}.toml", port)) for port in ports]
        seen = asyncio.run(busy_with_kills(hall, running, counters=COUNTERS, tickets=TICKETS, kills=KILLS))
    return shortfall(seen, event_numbers=event_numbers(hall), tickets=TICKETS)


def _figures(name: str, found: Shortfall, what: str) -> Sequence[Figure]:
    note = f"{TICKETS} tickets, {COUNTERS} counters in closed loop, {what} {KILLS} times in the middle of their work"
    return [
        Figure(f"{name}.lost@{KILLS}", found.lost + found.gaps, "tickets", n=TICKETS, note=note),
        Figure(f"{name}.twice@{KILLS}", found.twice, "visitors", n=TICKETS, note=note),
    ]
