"""Bringing the tables of the database to the shape that this program knows (Alembic), and holding the file alone."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect

from queue_server.adapters import secrets, site_row
from queue_server.adapters.database import Database
from queue_server.adapters.errors import DatabaseInUse, SchemaTooNew

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0014"
"""The revision this program knows; a test compares it with the scripts. Spares importing Alembic at every start."""

_MIGRATING = 0x62616C6965
"""The advisory lock of PostgreSQL under which one server migrates and the others wait."""


def bring_up_to_date(database: Database, site: str) -> None:
    """Makes or upgrades the tables, the site's row and its secrets; one server at a time, also where sites share them.

    Raises:
        SchemaTooNew: A newer Balie made this database.
        DatabaseUnreachable: There is none.
    """
    with database.write() as connection:
        if not database.is_sqlite:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
        if revision(connection) != NEWEST:
            _upgrade(connection)
        site_row.ensure(connection, site)
        secrets.ensure(connection, site)


def revision(connection: Connection) -> str | None:
    """The revision of the tables, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def check_known(found: str | None) -> None:
    """Raises `SchemaTooNew` for a revision that is not among this program's own."""
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory.from_config(_scripts()).walk_revisions()}
    if found is not None and found not in known:
        raise SchemaTooNew(found, NEWEST)


def _upgrade(connection: Connection) -> None:
    from alembic import command

    check_known(revision(connection))
    config = _scripts()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _scripts() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


@contextmanager
def held_alone(database: Database) -> Iterator[None]:
    """While a server runs on a SQLite file, no second one may: each would tell only its own devices.

    Raises:
        DatabaseInUse: Another server process holds the file.
    """
    if not database.is_sqlite or not database.url.database:
        yield
        return
    path = Path(f"{database.url.database}.lock")
    with path.open("w") as lock_file:
        try:
            fcntl.flock(lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise DatabaseInUse(database.url.database) from error
        yield
