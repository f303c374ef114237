import pytest

from tests.queue_server.service.desks import Desks


@pytest.fixture
def desks() -> Desks:
    return Desks()
