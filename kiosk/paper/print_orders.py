"""What staff want printed on this kiosk now: each once, and only as long as somebody waits beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from wire.things import ConfirmationOrder, PrintOrder

Order = TypeVar("Order", PrintOrder, ConfirmationOrder)

WAITED_FOR = timedelta(minutes=2)
"""The server waits as long. An order that comes later, after a break of the link, is for nobody any more."""


@dataclass(frozen=True)
class Noticed:
    """The orders that this kiosk knows of; what they ask has been taken up, or is not for it to do."""

    since_by_id: Mapping[str, datetime] = field(default_factory=dict)


def at_the_start(orders: Iterable[Order]) -> Noticed:
    """What was asked before may have been printed just before this program was started again."""
    return Noticed({order.id: order.since for order in orders})


def taken_up(
    noticed: Noticed, orders: Iterable[Order], *, kiosk: str, now: datetime
) -> tuple[Noticed, tuple[Order, ...]]:
    """The orders to print at this moment, the oldest first; no old one is remembered for longer than it could count."""
    young = [order for order in orders if order.open and now - order.since < WAITED_FOR]
    fresh = [order for order in young if order.kiosk == kiosk and order.id not in noticed.since_by_id]
    known = {**noticed.since_by_id, **{order.id: order.since for order in young}}
    still = {name: since for name, since in known.items() if now - since < WAITED_FOR}
    return Noticed(still), tuple(sorted(fresh, key=lambda order: (order.since, order.id)))
