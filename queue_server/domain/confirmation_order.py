"""The confirmation of an appointment that staff have printed on a kiosk: asked, and either on paper soon or never."""

from dataclasses import dataclass, replace
from datetime import datetime

from queue_server.domain.print_order import LAPSES_AFTER
from queue_server.domain.visit import PrintOutcome


@dataclass(frozen=True, slots=True)
class ConfirmationOrder:
    """This kiosk prints this confirmation, once. It says no code: the kiosk asks for one when it prints."""

    id: str
    kiosk: str
    appointment: str
    since: datetime
    language: str = "nl"
    open: bool = True
    outcome: PrintOutcome | None = None
    """What became of the paper, as far as the kiosk said."""


def over(order: ConfirmationOrder, outcome: PrintOutcome | None = None) -> ConfirmationOrder:
    """Its paper was reported, or nobody waits for it any more."""
    return replace(order, open=False, outcome=outcome)


def has_lapsed(order: ConfirmationOrder, now: datetime) -> bool:
    """As a ticket that staff have printed: whoever it is for stands beside the kiosk."""
    return order.open and now - order.since >= LAPSES_AFTER
