"""What short codes are hashed with, one for all sites of a database, and what each site signs codes and tokens with."""

import secrets

from sqlalchemy import Connection, Table, bindparam, insert, select

from codes.signed_code import KEY_BYTES
from queue_server.adapters.database import Database
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import SecretRow
from queue_server.service import letter_writing
from queue_server.service.short_codes import SECRET_BYTES, SHORT_CODES
from queue_server.service.standing_alone import key_name

SECRET: Table = SecretRow.__table__  # type: ignore[assignment]
_GET = Prepared(select(SECRET.c.value).where(SECRET.c.name == bindparam("of_name")))
_ADD = Prepared(insert(SECRET).values({column.name: bindparam(column.name) for column in SECRET.columns}))


class SqlSecrets:
    """Secrets by name, on the connection of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> bytes:
        value = _value(self._connection, name)
        if value is None:
            raise LookupError(f"The database has no secret {name!r}; a server makes it when it starts.")
        return bytes.fromhex(value)


def tokens_of(site: str) -> str:
    """The name of what a site signs the tokens of other systems with."""
    return f"tokens {site}"


def site_key(database: Database, site: str) -> bytes:
    """What the codes of a site are signed with; further keys follow from it and are kept nowhere."""
    with database.read() as connection:
        return SqlSecrets(connection).get(key_name(site))


def ensure(connection: Connection, site: str) -> None:
    """Makes those that this site needs, on the first start; nobody else may do the same meanwhile."""
    needed = (
        (SHORT_CODES, SECRET_BYTES),
        (key_name(site), KEY_BYTES),
        (tokens_of(site), SECRET_BYTES),
        (letter_writing.key_name(site), letter_writing.KEY_BYTES),
    )
    for name, size in needed:
        if _value(connection, name) is None:
            _ADD.run(connection, name=name, value=secrets.token_hex(size))


def _value(connection: Connection, name: str) -> str | None:
    row = _GET.first(connection, of_name=name)
    return None if row is None else str(row[0])
