"""Backup and restore: SQLite by its own online copy, PostgreSQL by its own tools.

A restore turns time back: event and ticket numbers would be handed out a second time. So the site gets a new epoch,
and every device drops what it knows and takes a fresh snapshot.
"""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from queue_server.adapters import schema, site_row
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError

TOOL_TIMEOUT_S = 3_600


class BackupFailed(StorageError):
    """The copy could not be made, or could not be put back."""


def backup(database: Database, target: Path) -> None:
    """Copies the database while the server works; the copy is whole, as of one moment.

    Raises:
        BackupFailed: The target exists already, or the copy could not be made.
    """
    if target.exists():
        raise BackupFailed(f"{target} exists already; a backup never overwrites anything. Name another file.")
    if not database.is_sqlite:
        _run("pg_dump", "--format=custom", f"--file={target}", f"--dbname={_address(database)}")
        return
    source = _file_of(database)
    if not source.is_file():
        raise BackupFailed(f"There is no database at {source} yet: start the server once.")
    try:
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
            live.backup(copy)
            whole = copy.execute("PRAGMA integrity_check").fetchone()[0]
    except (sqlite3.Error, OSError) as error:
        raise BackupFailed(f"{source} could not be copied to {target}: {error}.") from error
    if whole != "ok":
        raise BackupFailed(f"The copy in {target} is damaged ({whole}); check the disk.")


def restore(database: Database, source: Path, site: str) -> None:
    """Puts a backup in the place of the database; the server must be stopped.

    Raises:
        DatabaseInUse: The server still runs.
        SchemaTooNew: A newer Balie made the backup.
        BackupFailed: The file is no backup, or could not be put in place.
    """
    if not source.is_file():
        raise BackupFailed(f"There is no backup at {source}.")
    if database.is_sqlite:
        with schema.held_alone(database):
            _put_file_in_place(source, _file_of(database))
    else:
        _run("pg_restore", "--clean", "--if-exists", "--no-owner", f"--dbname={_address(database)}", str(source))
    schema.bring_up_to_date(database, site)
    with database.writing.connect() as connection, connection.begin():
        site_row.new_epoch(connection, site)


def _put_file_in_place(source: Path, target: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as found:
            found.execute("SELECT seq FROM site")
            revision = found.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise BackupFailed(f"{source} is no backup of Balie: {error}.") from error
    schema.check_known(revision[0] if revision else None)  # before the database of today is gone
    try:
        arriving = target.with_name(target.name + ".restoring")
        shutil.copyfile(source, arriving)
        for remains in (f"{target}-wal", f"{target}-shm"):
            Path(remains).unlink(missing_ok=True)
        arriving.replace(target)
    except OSError as error:
        raise BackupFailed(f"{source} could not be copied to {target}: {error}.") from error


def _file_of(database: Database) -> Path:
    return Path(database.url.database or "")


def _address(database: Database) -> str:
    return database.url.set(drivername="postgresql").render_as_string(hide_password=False)


def _run(tool: str, *arguments: str) -> None:
    try:
        done = subprocess.run([tool, *arguments], capture_output=True, text=True, timeout=TOOL_TIMEOUT_S, check=False)
    except FileNotFoundError as error:
        raise BackupFailed(f"{tool} is missing: install Debian's package postgresql-client.") from error
    except subprocess.TimeoutExpired as error:
        raise BackupFailed(f"{tool} was not ready after {TOOL_TIMEOUT_S // 60} minutes.") from error
    if done.returncode != 0:
        raise BackupFailed(
            f"{tool} failed: {done.stderr.strip().splitlines()[-1] if done.stderr else 'no reason given'}"
        )
