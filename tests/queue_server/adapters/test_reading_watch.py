"""The log says why nothing can be read: once when it goes, and once when it is back."""

from pathlib import Path

import pytest

from queue_server.adapters.database import Database, open_database
from queue_server.adapters.errors import DatabaseUnreachable
from queue_server.adapters.reading_watch import ReadingWatch


def read(database: Database) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("SELECT 1")


def test_it_is_said_once_when_it_goes_and_once_when_it_is_back(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    file = tmp_path / "balie.sqlite3"
    database = open_database(f"sqlite:///{file}", after_reading=ReadingWatch())
    file.mkdir()
    for _ in range(3):
        with pytest.raises(DatabaseUnreachable):
            read(database)
    file.rmdir()
    for _ in range(3):
        read(database)
    database.close()
    assert [each.getMessage() for each in caplog.records] == ["database_not_read", "database_read_again"]
    assert str(file) in caplog.records[0].why  # type: ignore[attr-defined]
