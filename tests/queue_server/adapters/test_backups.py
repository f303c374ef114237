"""A copy while the server works, and the way back, which begins a new epoch."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from queue_server.adapters import schema, site_row
from queue_server.adapters.backups import BackupFailed, backup, restore
from queue_server.adapters.database import open_database
from queue_server.adapters.errors import DatabaseInUse, SchemaTooNew
from queue_server.service import ticketing
from tests.queue_server.adapters.storage import Storage, opened, stored
from tests.queue_server.builders import SITE


def take(storage: Storage) -> str:
    return storage.look(
        lambda uow: ticketing.take_ticket(uow, storage.hall, product="passport", language="nl").visit.number
    )


def epoch_of(url: str) -> str:
    with opened(url) as database, database.read() as connection:
        here = site_row.position(connection, SITE)
    assert here is not None
    return here.epoch


def saved(url: str, target: Path) -> None:
    database = open_database(url)
    try:
        backup(database, target)
    finally:
        database.close()


def restored(url: str, source: Path) -> None:
    database = open_database(url)
    try:
        restore(database, source, SITE)
    finally:
        database.close()


def visits_on_disk(folder: Path) -> int:
    """Read from the file itself: an open connection would still see a file that was replaced."""
    with closing(sqlite3.connect(folder / "balie.sqlite3")) as file:
        found: int = file.execute("SELECT count(*) FROM visit").fetchone()[0]
    return found


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'balie.sqlite3'}"


@pytest.fixture
def filled(sqlite_url: str) -> Iterator[Storage]:
    """A hall with one visitor, in use."""
    with stored(sqlite_url) as storage:
        take(storage)
        yield storage


def test_a_restored_hall_is_the_one_of_the_backup_in_a_new_epoch(database_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with stored(database_url) as storage:
        take(storage)
        saved(database_url, copy)  # while the server works
        take(storage)
        before = epoch_of(database_url)
    restored(database_url, copy)
    assert epoch_of(database_url) != before, "devices must drop what they know: numbers are handed out again"
    with stored(database_url) as storage:
        assert (storage.kept("visit"), storage.seq) == (1, 1)
        assert take(storage) == "A002"


def test_a_backup_can_be_put_where_no_database_was(sqlite_url: str, tmp_path: Path, filled: Storage) -> None:
    saved(sqlite_url, tmp_path / "copy")
    elsewhere = f"sqlite:///{tmp_path / 'new' / 'balie.sqlite3'}"
    restored(elsewhere, tmp_path / "copy")
    with stored(elsewhere) as storage:
        assert storage.kept("visit") == 1


def test_a_backup_never_overwrites_anything(sqlite_url: str, tmp_path: Path, filled: Storage) -> None:
    holiday = tmp_path / "holiday.jpg"
    holiday.write_text("the only picture")
    with pytest.raises(BackupFailed, match="never overwrites anything"):
        saved(sqlite_url, holiday)
    assert holiday.read_text() == "the only picture"


def test_there_is_nothing_to_back_up_before_the_first_start(sqlite_url: str, tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="start the server once"):
        saved(sqlite_url, tmp_path / "copy")


def test_a_backup_to_a_folder_that_is_not_there_is_refused_with_a_sentence(filled: Storage, tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="could not be copied"):
        backup(filled.database, tmp_path / "no-such-folder" / "copy")


def test_nothing_is_restored_under_a_running_server(sqlite_url: str, tmp_path: Path, filled: Storage) -> None:
    saved(sqlite_url, tmp_path / "copy")
    take(filled)
    with schema.held_alone(filled.database), pytest.raises(DatabaseInUse):
        restored(sqlite_url, tmp_path / "copy")
    assert filled.kept("visit") == 2


def test_a_backup_that_is_not_there_is_named(sqlite_url: str, tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="There is no backup at"):
        restored(sqlite_url, tmp_path / "copy")


def not_a_database(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff" * 1_000)


def another_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.commit()


def an_empty_file(path: Path) -> None:
    path.touch()


@pytest.mark.parametrize("make", [not_a_database, another_database, an_empty_file])
def test_what_is_no_backup_of_ours_is_refused_and_the_hall_stays(
    sqlite_url: str, tmp_path: Path, filled: Storage, make: object
) -> None:
    assert callable(make)
    make(tmp_path / "copy")
    filled.group.disconnect()
    with pytest.raises(BackupFailed, match="is no backup of Balie"):
        restored(sqlite_url, tmp_path / "copy")
    assert visits_on_disk(tmp_path) == 1


def test_a_backup_of_a_newer_program_is_refused_and_the_hall_stays(
    sqlite_url: str, tmp_path: Path, filled: Storage
) -> None:
    saved(sqlite_url, tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "copy")) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.execute("DELETE FROM visit")
        newer.commit()
    filled.group.disconnect()
    with pytest.raises(SchemaTooNew):
        restored(sqlite_url, tmp_path / "copy")
    assert visits_on_disk(tmp_path) == 1


def test_what_is_no_backup_is_refused_by_the_tools_of_postgresql_too(postgres_url: str, tmp_path: Path) -> None:
    not_a_database(tmp_path / "copy")
    with pytest.raises(BackupFailed, match="pg_restore failed"):
        restored(postgres_url, tmp_path / "copy")
