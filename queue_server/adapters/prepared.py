"""Statements written once in SQLAlchemy Core and compiled once per engine, then run as plain SQL on a held connection.

Compiling and caching inside SQLAlchemy costs more than the statement itself on the hot path: a call of seven
statements takes 1.3 times the bare commit this way, and more than twice as long through `Connection.execute`
(`docs/decisions/0005`). The statement stays one that both engines speak, because Core writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import ClauseElement

Row = Sequence[Any]


class Prepared:
    """One statement whose values are strings, integers, booleans or None, which both drivers take as they are."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._compiled: dict[str, tuple[str, tuple[str, ...] | None, Mapping[str, Any]]] = {}

    def run(self, connection: Connection, **values: Any) -> None:
        """Runs a statement that returns nothing."""
        sql, parameters = self._bound(connection.dialect, values)
        connection.exec_driver_sql(sql, parameters)

    def rows(self, connection: Connection, **values: Any) -> Sequence[Row]:
        """All rows."""
        sql, parameters = self._bound(connection.dialect, values)
        return connection.exec_driver_sql(sql, parameters).fetchall()

    def first(self, connection: Connection, **values: Any) -> Row | None:
        """The first row, or None."""
        found = self.rows(connection, **values)
        return found[0] if found else None

    def _bound(self, dialect: Dialect, values: Mapping[str, Any]) -> tuple[str, Any]:
        known = self._compiled.get(dialect.name)
        if known is None:
            compiled = self._statement.compile(dialect=dialect)
            positions = tuple(compiled.positiontup or ()) if compiled.positional else None  # type: ignore[attr-defined]
            known = (str(compiled), positions, dict(compiled.params))
            self._compiled[dialect.name] = known
        sql, positions, fixed = known
        if positions is None:
            return sql, {**fixed, **values}
        return sql, tuple(values[name] if name in values else fixed[name] for name in positions)
