"""The answers given so far, by the id that the device made: a repeated command is answered, not done again."""

from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import CommandRow

KEPT_H = 48
"""A device that was away for longer asks anew; its link has long told the person that it failed."""

SHUT_OUT = "came too late"

COMMAND: Table = CommandRow.__table__  # type: ignore[assignment]
_FIND = Prepared(
    select(COMMAND.c.fingerprint, COMMAND.c.answer).where(
        COMMAND.c.site == bindparam("at_site"),
        COMMAND.c.device == bindparam("of_device"),
        COMMAND.c.id == bindparam("of_id"),
    )
)
_ADD = Prepared(insert(COMMAND).values({column.name: bindparam(column.name) for column in COMMAND.columns}))
_FORGET = Prepared(delete(COMMAND).where(COMMAND.c.at < bindparam("before")))


def find(connection: Connection, site: str, device: str, command: str) -> tuple[str, str] | None:
    """Fingerprint and answer of this command, if it was answered before."""
    row = _FIND.first(connection, at_site=site, of_device=device, of_id=command)
    return None if row is None else (row[0], row[1])


def keep(
    connection: Connection, site: str, *, device: str, command: str, fingerprint: str, answer: str, at_ms: int
) -> None:
    """Keeps the answer in the transaction of its command."""
    _ADD.run(connection, site=site, device=device, id=command, fingerprint=fingerprint, answer=answer, at=at_ms)


class SqlAnswers:
    """The answers of one site, for a use case that must know of an earlier command."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def to(self, device: str, command: str) -> str | None:
        found = find(self._connection, self._site, device, command)
        return None if found is None else found[1]

    def shut_out(self, device: str, command: str, at: datetime) -> None:
        """No command has this fingerprint, so whatever comes under the id is refused as another one."""
        keep(
            self._connection,
            self._site,
            device=device,
            command=command,
            fingerprint=SHUT_OUT,
            answer="",
            at_ms=to_ms(at),
        )


def forget(connection: Connection, before_ms: int) -> None:
    """Drops answers that no device will ask for again."""
    _FORGET.run(connection, before=before_ms)
