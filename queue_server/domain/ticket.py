"""A visitor's ticket: the number with what is true of it when it is handed out, the first time or again."""

from dataclasses import dataclass

from queue_server.domain.appointment import IN_TIME, Lateness
from queue_server.domain.outlook import Outlook
from queue_server.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class TicketIssued:
    """The visitor has a number; `again` where it had been handed out before."""

    visit: Visit
    outlook: Outlook
    lateness: Lateness = IN_TIME
    again: bool = False
    status_url: str | None = None
    """The visitor's own page; None where the house has none."""
