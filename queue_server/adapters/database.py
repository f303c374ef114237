"""Opening the database: SQLite in one file by default, PostgreSQL by changing one URL."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from queue_server.adapters.errors import DatabaseUnreachable, StorageError

Reader: TypeAlias = Connection
"""A connection, for whoever hands it on to the adapters and does nothing else with it."""

CONNECT_TIMEOUT_S = 5
STATEMENT_TIMEOUT_S = 10
"""A command that waits longer for the site's lock is refused with "try again" rather than hanging a screen."""

SQLITE_BUSY_TIMEOUT_S = 5
READERS = 4
"""Connections for snapshots and reports."""

WRITERS = 2
"""One that the writer's thread holds all day, one for tidying and for the command line."""


@dataclass(frozen=True)
class Database:
    """Two engines over one database: one that writes, serially, and one that reads."""

    url: URL
    writing: Engine
    reading: Engine
    after_reading: Callable[[str], None]
    """Is told why a reading failed, or nothing."""

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of this machine."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def shown_url(self) -> str:
        """The URL without its password, for logs and sentences."""
        return self.url.render_as_string(hide_password=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection in one read transaction: everything read in it belongs to the same moment."""
        try:
            with self._reading() as connection:
                yield connection
        except StorageError as error:
            self.after_reading(str(error))
            raise
        self.after_reading("")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self.reading.connect() as connection, connection.begin():
                yield connection
        except OperationalError as error:
            raise DatabaseUnreachable(self.shown_url, _cause(error)) from error
        except PoolTimeout as error:
            raise DatabaseUnreachable(self.shown_url, "all connections are waiting for it") from error

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection in one transaction of its own, beside whatever else writes.

        Raises:
            DatabaseUnreachable: Nothing answers at the URL, or what is there is no database.
        """
        try:
            with self.writing.connect() as connection, connection.begin():
                yield connection
        except DatabaseError as error:
            # Its other subclasses are mistakes in our own statements; a file that is no database is of this very class.
            if type(error) not in (OperationalError, DatabaseError):
                raise
            raise DatabaseUnreachable(self.shown_url, _cause(error)) from error

    def close(self) -> None:
        """Returns all connections."""
        self.writing.dispose()
        self.reading.dispose()


def open_database(url: str, *, after_reading: Callable[[str], None] = lambda _why: None) -> Database:
    """Prepares both engines; nothing is connected yet."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        writing, reading = _sqlite(parsed, begin="BEGIN IMMEDIATE", at_once=WRITERS), _sqlite(parsed, begin="BEGIN")
        return Database(parsed, writing, reading, after_reading)
    parsed = parsed.set(drivername="postgresql+psycopg")
    writing, reading = _postgresql(parsed, at_once=WRITERS), _postgresql(parsed, isolation="REPEATABLE READ")
    return Database(parsed, writing, reading, after_reading)


def _sqlite(url: URL, *, begin: str, at_once: int = READERS) -> Engine:
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        pool_size=at_once,
        max_overflow=0,
        connect_args={"timeout": SQLITE_BUSY_TIMEOUT_S, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        # sqlite3 would begin transactions by its own lights; SQLAlchemy's documented cure is to do it here.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgresql(url: URL, *, isolation: str = "READ COMMITTED", at_once: int = READERS) -> Engine:
    return create_engine(
        url,
        pool_size=at_once,
        max_overflow=0,
        pool_pre_ping=True,
        isolation_level=isolation,
        connect_args={
            "connect_timeout": CONNECT_TIMEOUT_S,
            "options": f"-c statement_timeout={STATEMENT_TIMEOUT_S}s -c timezone=UTC",
        },
    )


def _cause(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if error.orig else type(error).__name__
