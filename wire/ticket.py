"""A visitor's ticket, as a kiosk shows and prints it."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from wire.message import WireModel
from wire.texts import Texts


class TicketIssued(WireModel):
    """The visitor has a number; `again` when it was handed out before (a re-scan gives the same ticket)."""

    result: Literal["ticket_issued"] = "ticket_issued"
    visit: str
    number: str
    service: str
    product: str
    also: tuple[str, ...] = ()
    """What else the visitor comes for, other services' products included: they follow with the same number."""
    persons: int = 1
    appointed_at: datetime | None = None
    checked_in_at: datetime
    late_min: int = 0
    """Minutes after the appointed time; 0 for who is in time or has no appointment."""
    keeps_turn: bool = True
    """False beyond the site's grace: such a visitor waits as a walk-in."""
    waiting_ahead: int | None
    """None where nobody can know: from a kiosk that let the visitor in alone."""
    low_min: int | None = None
    high_min: int | None = None
    zone: Texts
    again: bool = False
    called_to: str = ""
    """The label of the counter that calls or helps this visitor now; there is no wait then."""
    aside: bool = False
    """Staff put the visit aside for a moment, and call it again without its turn."""
    desk: str = ""
    """The counter's label where a document lies ready; empty where the screen will say it."""
    status_url: Annotated[str, Field(max_length=200)] | None = None
    """The visitor's own page, for the QR code on screen and paper; none where the server has no public address."""
