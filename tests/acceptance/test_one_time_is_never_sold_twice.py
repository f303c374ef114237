"""More visitors than there are places book one time in the same instant: as many come as there are places.

By the house's own interface and by those that other systems' programs speak.
"""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.acceptance.everybody_at_once import (
    EVERY_WAY,
    GRANTED,
    at_once,
    planned_hall_on,
    taken_places,
    tomorrow_at_ten,
)
from tests.server_process import ServerProcess, free_port

PLACES = 7
TOO_MANY = 50


@pytest.mark.parametrize(("engine", "processes"), [("sqlite", 1), ("postgresql", 2)])
def test_one_time_is_never_sold_twice(
    engine: str, processes: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    if engine == "postgresql":
        url = request.getfixturevalue("postgres_url")
    ports = [free_port() for _ in range(processes)]
    hall = planned_hall_on(tmp_path, url, ports, places=PLACES, faces=True)
    with ExitStack() as stack:
        servers = [stack.enter_context(ServerProcess(tmp_path / f"server-{port}.toml", port)) for port in ports]
        told = at_once(hall, servers, visitors=PLACES + TOO_MANY, starts_at=tomorrow_at_ten(), ways=EVERY_WAY)
    assert told == {GRANTED: PLACES, "time_taken": TOO_MANY}
    assert taken_places(hall) == PLACES
    assert [server.said() for server in servers] == [""] * processes
