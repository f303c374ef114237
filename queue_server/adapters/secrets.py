"""What hashes of short codes are keyed with; one for all sites and servers of a database."""

from sqlalchemy import Connection, Table, bindparam, insert, select

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import SecretRow

SECRET: Table = SecretRow.__table__  # type: ignore[assignment]
_GET = Prepared(select(SECRET.c.value).where(SECRET.c.name == bindparam("of_name")))
_ADD = Prepared(insert(SECRET).values({column.name: bindparam(column.name) for column in SECRET.columns}))


class SqlSecrets:
    """Secrets by name, on the connection of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> bytes | None:
        row = _GET.first(self._connection, of_name=name)
        return None if row is None else bytes.fromhex(row[0])

    def put(self, name: str, value: bytes) -> None:
        _ADD.run(self._connection, name=name, value=value.hex())
