"""The site's own row: its epoch, and the running number that every command takes under its lock."""

from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import SiteRow

SITE: Table = SiteRow.__table__  # type: ignore[assignment]
_READ = Prepared(select(SITE.c.epoch, SITE.c.seq).where(SITE.c.id == bindparam("at_site")))
_LOCK = Prepared(select(SITE.c.epoch, SITE.c.seq).where(SITE.c.id == bindparam("at_site")).with_for_update())
_PUT_SEQ = Prepared(update(SITE).where(SITE.c.id == bindparam("at_site")).values(seq=bindparam("new_seq")))
_PUT_EPOCH = Prepared(update(SITE).where(SITE.c.id == bindparam("at_site")).values(epoch=bindparam("new_epoch")))
_ADD = Prepared(insert(SITE).values({column.name: bindparam(column.name) for column in SITE.columns}))


@dataclass(frozen=True, slots=True)
class SitePosition:
    """How far the log of the site is."""

    epoch: str
    seq: int


def position(connection: Connection, site: str) -> SitePosition | None:
    """Read without a lock."""
    row = _READ.first(connection, at_site=site)
    return None if row is None else SitePosition(row[0], row[1])


def lock(connection: Connection, site: str) -> SitePosition:
    """From here to the end of the transaction no other server writes for this site.

    On SQLite the transaction itself began with that lock, and `FOR UPDATE` says nothing there.
    """
    row = _LOCK.first(connection, at_site=site)
    if row is None:
        raise LookupError(f"The database has no site {site!r}.")
    return SitePosition(row[0], row[1])


def put_seq(connection: Connection, site: str, seq: int) -> None:
    """The number of the last event."""
    _PUT_SEQ.run(connection, at_site=site, new_seq=seq)


def new_epoch(connection: Connection, site: str) -> None:
    """After a restore: every device must drop what it knows, since numbers are handed out a second time."""
    _PUT_EPOCH.run(connection, at_site=site, new_epoch=uuid4().hex)


def ensure(connection: Connection, site: str) -> None:
    """The site's row, made on the first start."""
    if position(connection, site) is None:
        _ADD.run(connection, id=site, epoch=uuid4().hex, seq=0)
