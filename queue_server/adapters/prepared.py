"""Statements written once in SQLAlchemy Core, compiled once per engine, and handed to its driver as they are.

On the hot path SQLAlchemy's own execution costs several times the statement itself (`docs/decisions/0005`). The
statements stay ones that both engines speak, because Core writes them; both drivers, sqlite3 and psycopg, run them
through the same `execute`. What the driver complains about becomes an error of this house here and nowhere else.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.sql import ClauseElement

from queue_server.adapters.errors import DatabaseFailed, StatementRefused

Row = Sequence[Any]


class Prepared:
    """One statement whose values are strings, integers, booleans or None, which both drivers take as they are."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, tuple[str, ...] | None, Mapping[str, Any]]] = {}

    def run(self, connection: Connection, **values: Any) -> None:
        """Runs a statement that returns nothing."""
        self._execute(connection, values)

    def rows(self, connection: Connection, **values: Any) -> Sequence[Row]:
        """All rows."""
        found: Sequence[Row] = self._execute(connection, values).fetchall()
        return found

    def first(self, connection: Connection, **values: Any) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._execute(connection, values).fetchone()
        return row

    def _execute(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        known = self._compiled.get(connection.dialect.name) or self._compile(connection)
        sql, positions, fixed = known
        given = {**fixed, **values}
        return execute(connection, sql, given if positions is None else tuple(given[name] for name in positions))

    def _compile(self, connection: Connection) -> tuple[str, tuple[str, ...] | None, Mapping[str, Any]]:
        compiled = self._statement.compile(dialect=connection.dialect)
        positions = tuple(compiled.positiontup or ()) if compiled.positional else None  # type: ignore[attr-defined]
        known = (str(compiled), positions, dict(compiled.params))
        self._compiled[connection.dialect.name] = known
        return known


def execute(connection: Connection, sql: str, parameters: Any = ()) -> Any:
    """Runs SQL on the driver's own connection, inside SQLAlchemy's transaction, and returns the driver's cursor.

    Raises:
        StatementRefused: The statement breaks a rule of the tables, such as a number handed out twice.
        DatabaseFailed: The engine could not do it.
    """
    driver: Any = connection.connection.driver_connection
    library = connection.dialect.loaded_dbapi
    try:
        return driver.execute(sql, parameters)
    except (library.IntegrityError, library.DataError, library.ProgrammingError) as error:
        raise StatementRefused(error) from error
    except library.Error as error:
        lost = connection.dialect.is_disconnect(error, driver, None)
        raise DatabaseFailed(error, lost=lost) from error
