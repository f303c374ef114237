"""A ticket that a member of staff has printed on a kiosk: asked, and either on paper soon or never."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from queue_server.domain.ticket import TicketIssued

LAPSES_AFTER = timedelta(minutes=2)
"""Whoever it is for stands beside the kiosk. Paper that comes later lies there for the next visitor, who then has two
numbers."""

OPEN_MAX = 6
"""Per kiosk: two desks of a reception may be quicker than its paper, also over a restart of the server. Where six wait
for paper, somebody must look at the printer."""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """This kiosk prints this ticket, once."""

    id: str
    kiosk: str
    ticket: TicketIssued
    since: datetime
    language: str = "nl"
    open: bool = True


def over(order: PrintOrder) -> PrintOrder:
    """Its paper was reported, or nobody waits for it any more."""
    return replace(order, open=False)


def has_lapsed(order: PrintOrder, now: datetime) -> bool:
    """Open, and the kiosk said nothing of it for too long."""
    return order.open and now - order.since >= LAPSES_AFTER
