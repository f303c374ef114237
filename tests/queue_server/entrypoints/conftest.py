"""One real server for all stories of this folder, which must not say anything that nobody expects."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hall_files import staffed_hall, write_hall
from tests.queue_server.entrypoints.devices import RunningHall
from tests.server_process import ServerProcess, free_port

STRANGERS = "Invalid HTTP request received."
"""Uvicorn's word about somebody who does not speak HTTP."""


def started(folder: Path, database_url: str) -> RunningHall:
    """A hall with two kiosks, three counters and four displays; its server is not running yet."""
    port = free_port()
    server = write_hall(folder, database_url=database_url, port=port, counters=3, public_url=f"http://127.0.0.1:{port}")
    return RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=2, counters=3, displays=4))


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    folder = tmp_path_factory.mktemp("hall")
    hall = started(folder, f"sqlite:///{folder / 'balie.sqlite3'}")
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    lines = [line for line in hall.server.said().splitlines() if STRANGERS not in line]
    assert lines == [], "the server said something that nobody expected"
