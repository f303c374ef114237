"""Both engines for every test that keeps something: SQLite in a file, PostgreSQL in a private cluster."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from tests.postgres_cluster import NoPostgresError, running_cluster


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[str]:
    """The address of a running cluster; skips with the reason where none can be had."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(running_cluster())
        except NoPostgresError as error:
            pytest.skip(str(error))
        yield address


@pytest.fixture
def postgres_url(postgres_cluster: str) -> str:
    """An empty database of its own."""
    name = f"balie_{uuid4().hex[:12]}"
    with psycopg.connect(f"{postgres_cluster}/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    return f"{postgres_cluster}/{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    url: str = request.getfixturevalue("postgres_url")
    return url
