"""Several counters press "next" at once, and the server is killed meanwhile: nobody is called twice or forgotten."""

import asyncio
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.acceptance.busy_hall import a_busy_hall, assert_kept, busy_with_kills, hall_on
from tests.server_process import ServerProcess, free_port

TICKETS = 700
"""`python -m reliability race` hands out thousands."""
KILLS = 4


def test_two_counters_on_one_server_never_call_the_same_visitor(tmp_path: Path) -> None:
    ports = [free_port()]
    hall = hall_on(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}", ports, counters=2)
    with ServerProcess(hall.server, ports[0]) as server:
        seen = asyncio.run(a_busy_hall(hall, [server], counters=2, tickets=TICKETS))
    assert_kept(hall, seen, tickets=TICKETS)
    assert server.said() == ""


def test_eight_counters_on_two_servers_over_one_postgresql_never_call_the_same_visitor(
    tmp_path: Path, postgres_url: str
) -> None:
    ports = [free_port(), free_port()]
    hall = hall_on(tmp_path, postgres_url, ports, counters=8)
    with ExitStack() as stack:
        servers = [stack.enter_context(ServerProcess(tmp_path / f"server-{port}.toml", port)) for port in ports]
        seen = asyncio.run(a_busy_hall(hall, servers, counters=8, tickets=TICKETS))
    assert_kept(hall, seen, tickets=TICKETS)
    assert [server.said() for server in servers] == ["", ""]


@pytest.mark.parametrize(("engine", "processes", "counters"), [("sqlite", 1, 4), ("postgresql", 2, 8)])
def test_a_server_killed_in_the_middle_forgets_nothing_and_does_nothing_twice(
    engine: str, processes: int, counters: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    tickets = 900
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    if engine == "postgresql":
        url = request.getfixturevalue("postgres_url")
    ports = [free_port() for _ in range(processes)]
    hall = hall_on(tmp_path, url, ports, counters=counters)
    with ExitStack() as stack:
        servers = [stack.enter_context(ServerProcess(tmp_path / f"server-{port}.toml", port)) for port in ports]
        seen = asyncio.run(busy_with_kills(hall, servers, counters=counters, tickets=tickets, kills=KILLS))
    assert_kept(hall, seen, tickets=tickets)
