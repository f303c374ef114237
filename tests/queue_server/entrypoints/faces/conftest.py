"""One real server with faces for the tests of this folder, which must not say anything that nobody expects."""

from collections.abc import Iterator

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import civic_hall, client_of


@pytest.fixture(scope="module")
def civic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = civic_hall(tmp_path_factory.mktemp("civic"))
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


@pytest.fixture
def forms(civic: RunningHall) -> Iterator[httpx.Client]:
    """A program that books over the JCC-compatible face."""
    with client_of(civic, "/jcc/api/warp/v1/") as client:
        yield client


@pytest.fixture
def stranger(civic: RunningHall) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=civic.server.http_url) as client:
        yield client
