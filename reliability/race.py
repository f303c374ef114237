"""Many counters that press "next" in the same instant, on two servers over one database: nobody is called twice."""

import asyncio
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from bench.figure import CouldNotMeasureError, Figure
from tests.acceptance.bookkeeping import shortfall
from tests.acceptance.busy_hall import a_busy_hall, event_numbers, hall_on
from tests.postgres_cluster import NoPostgresError, running_cluster
from tests.server_process import ServerProcess, free_port

TICKETS = 8_000
COUNTERS = 16
SERVICES = 10
SERVERS = 2


def measure(folder: Path) -> Sequence[Figure]:
    ports = [free_port() for _ in range(SERVERS)]
    try:
        with running_cluster() as url, ExitStack() as stack:
            hall = hall_on(folder, f"{url}/postgres", ports, counters=COUNTERS, services=SERVICES)
            servers = [stack.enter_context(ServerProcess(folder / f"server-{port}.toml", port)) for port in ports]
            seen = asyncio.run(a_busy_hall(hall, servers, counters=COUNTERS, tickets=TICKETS))
            found = shortfall(seen, event_numbers=event_numbers(hall), tickets=TICKETS)
    except NoPostgresError as error:
        raise CouldNotMeasureError(str(error)) from error
    note = f"{COUNTERS} counters and {TICKETS} tickets on {SERVERS} servers over one PostgreSQL"
    return [
        Figure(f"race.same_visit_twice@{TICKETS}", found.twice, "visitors", n=TICKETS, note=note),
        Figure(f"race.lost@{TICKETS}", found.lost + found.gaps, "tickets", n=TICKETS, note=note),
    ]
