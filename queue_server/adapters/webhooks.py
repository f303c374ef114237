"""How far each subscriber was told, which server tells it, and the events that are still to be told."""

from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, insert, or_, select, update

from queue_server.adapters import site_row
from queue_server.adapters.event_log import EVENT, EventRecord, decoded
from queue_server.adapters.moments import from_ms
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.tables import WebhookRow

WEBHOOK: Table = WebhookRow.__table__  # type: ignore[assignment]
_THIS = (WEBHOOK.c.site == bindparam("at_site"), WEBHOOK.c.subscriber == bindparam("named"))
_READ = Prepared(select(WEBHOOK.c.seq, WEBHOOK.c.holder, WEBHOOK.c.held_until).where(*_THIS))
_ADD = Prepared(insert(WEBHOOK).values({column.name: bindparam(column.name) for column in WEBHOOK.columns}))
_HOLD = Prepared(
    update(WEBHOOK)
    .where(*_THIS, or_(WEBHOOK.c.holder == bindparam("me"), WEBHOOK.c.held_until <= bindparam("now")))
    .values(holder=bindparam("me"), held_until=bindparam("until"))
)
_ADVANCE = Prepared(
    update(WEBHOOK)
    .where(*_THIS, WEBHOOK.c.holder == bindparam("me"))
    .values(seq=bindparam("upto"), held_until=bindparam("until"))
)
_RELEASE = Prepared(update(WEBHOOK).where(*_THIS, WEBHOOK.c.holder == bindparam("me")).values(held_until=0))
_EVENTS = Prepared(
    select(EVENT.c.seq, EVENT.c.at, EVENT.c.body)
    .where(EVENT.c.site == bindparam("at_site"), EVENT.c.seq > bindparam("after"), EVENT.c.seq <= bindparam("upto"))
    .order_by(EVENT.c.seq)
)
_IS_KEPT = Prepared(select(EVENT.c.seq).where(EVENT.c.site == bindparam("at_site"), EVENT.c.seq == bindparam("this")))


@dataclass(frozen=True, slots=True)
class Subscriber:
    """One of a site, as one server sees it."""

    site: str
    name: str
    server: str
    """This one, told from all others over the same database."""


@dataclass(frozen=True, slots=True)
class Untold:
    """What a subscriber does not know yet, the oldest first."""

    epoch: str
    """Of the site's log: numbers of before a restored backup are other ones."""
    upto: int
    """As far as was looked; an event in between may be gone already."""
    events: tuple[EventRecord, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """How far a subscriber was told, and by whom."""

    seq: int
    holder: str | None
    held_until_ms: int


def place(connection: Connection, who: Subscriber) -> Place | None:
    """Read without a lock; None for a subscriber that is new."""
    row = _READ.first(connection, at_site=who.site, named=who.name)
    return None if row is None else Place(row[0], row[1], row[2])


def hold(connection: Connection, who: Subscriber, *, now_ms: int, until_ms: int) -> int | None:
    """The number of the last event that was told, where this server may tell the next; None where another one does.

    A new subscriber begins with what happens from now on.
    """
    if place(connection, who) is None:
        _begin(connection, who, until_ms)
    _HOLD.run(connection, at_site=who.site, named=who.name, me=who.server, now=now_ms, until=until_ms)
    return _mine(connection, who)


def advance(connection: Connection, who: Subscriber, *, upto: int, until_ms: int) -> bool:
    """All of it was told; False where another server has taken over meanwhile."""
    _ADVANCE.run(connection, at_site=who.site, named=who.name, me=who.server, upto=upto, until=until_ms)
    return _mine(connection, who) == upto


def release(connection: Connection, who: Subscriber) -> None:
    """This server stops: another one need not wait until it has been silent for long."""
    _RELEASE.run(connection, at_site=who.site, named=who.name, me=who.server)


def untold(connection: Connection, site: str, *, after: int, most: int) -> Untold:
    """At most so many numbers further; nothing of a person is read."""
    here = site_row.position(connection, site)
    if here is None:
        return Untold("", after, ())
    upto = min(here.seq, after + most)
    rows = _EVENTS.rows(connection, at_site=site, after=after, upto=upto)
    return Untold(here.epoch, upto, tuple(EventRecord(row[0], from_ms(row[1]), decoded(row[2])) for row in rows))


def is_kept(connection: Connection, site: str, seq: int) -> bool:
    """Whether this event was not erased meanwhile, with all that is older than the house keeps."""
    return _IS_KEPT.first(connection, at_site=site, this=seq) is not None


def _begin(connection: Connection, who: Subscriber, until_ms: int) -> None:
    """Under the site's lock, so that two servers that start at once make one row."""
    here = site_row.lock(connection, who.site)
    if place(connection, who) is None:
        whose = {"site": who.site, "subscriber": who.name}
        _ADD.run(connection, **whose, seq=here.seq, holder=who.server, held_until=until_ms)


def _mine(connection: Connection, who: Subscriber) -> int | None:
    found = place(connection, who)
    return found.seq if found is not None and found.holder == who.server else None
