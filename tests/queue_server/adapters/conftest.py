from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.queue_server.adapters.storage import Storage, empty, opened, stored


@pytest.fixture(scope="session")
def tables_in_postgresql(postgres_cluster: str) -> str:
    """A database with tables that the tests empty by turns: making them takes longer than most tests."""
    with psycopg.connect(f"{postgres_cluster}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE balie_by_turns")
    url = f"{postgres_cluster}/balie_by_turns"
    with opened(url):
        return url


@pytest.fixture(params=["sqlite", "postgresql"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    """A hall in an empty database, on each engine in turn."""
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("tables_in_postgresql")
        empty(url)
    with stored(url) as storage:
        yield storage
