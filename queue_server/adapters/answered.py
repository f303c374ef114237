"""The answers given so far, by the id that the device made: a repeated command is answered, not done again."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import CommandRow
from queue_server.service.unit_of_work import EarlierCommand

KEPT_H = 48
"""A device that was away for longer asks anew; its link has long told the person that it failed."""

SHUT_OUT = "came too late"

COMMAND: Table = CommandRow.__table__  # type: ignore[assignment]
_FIND = Prepared(
    select(COMMAND.c.fingerprint, COMMAND.c.answer, COMMAND.c.visit).where(
        COMMAND.c.site == bindparam("at_site"),
        COMMAND.c.device == bindparam("of_device"),
        COMMAND.c.id == bindparam("of_id"),
    )
)
_ADD = Prepared(insert(COMMAND).values({column.name: bindparam(column.name) for column in COMMAND.columns}))
_FORGET = Prepared(delete(COMMAND).where(COMMAND.c.at < bindparam("before")))


@dataclass(frozen=True)
class Kept:
    """What is kept of a command that was answered."""

    fingerprint: str
    answer: str
    visit: str | None = None
    """The visit that it began."""


def find(connection: Connection, site: str, device: str, command: str) -> Kept | None:
    """None for a command that was not answered before."""
    row = _FIND.first(connection, at_site=site, of_device=device, of_id=command)
    return None if row is None else Kept(*row)


def keep(connection: Connection, site: str, kept: Kept, *, device: str, command: str, at_ms: int) -> None:
    """Keeps the answer in the transaction of its command."""
    _ADD.run(
        connection,
        site=site,
        device=device,
        id=command,
        fingerprint=kept.fingerprint,
        answer=kept.answer,
        at=at_ms,
        visit=kept.visit,
    )


class SqlEarlierCommands:
    """Of one site, for a use case that must know of an earlier command."""

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection = connection
        self._site = site

    def of(self, device: str, command: str) -> EarlierCommand | None:
        found = find(self._connection, self._site, device, command)
        return None if found is None else EarlierCommand(found.visit)

    def shut_out(self, device: str, command: str, at: datetime) -> None:
        """No command has this fingerprint, so whatever comes under the id is refused as another one."""
        keep(self._connection, self._site, Kept(SHUT_OUT, ""), device=device, command=command, at_ms=to_ms(at))


def forget(connection: Connection, before_ms: int) -> None:
    """Drops answers that no device will ask for again."""
    _FORGET.run(connection, before=before_ms)
