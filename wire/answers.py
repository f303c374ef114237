"""What the server answers to a command: once, and the same again when the command is repeated."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from wire.message import WireModel
from wire.things import CounterVisit, Texts
from wire.words import RefusalCode


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
    desk: str = ""
    """The counter's label where a document lies ready; empty where the screen will say it."""
    status_url: Annotated[str, Field(max_length=200)] | None = None
    """The visitor's own page, for the QR code on screen and paper; none where the server has no public address."""


class NumberBlock(WireModel):
    """Ticket numbers of a service that only one kiosk hands out today, while the server is gone."""

    service: str
    letter: str
    first: int
    last: int


class OfflineKit(WireModel):
    """With this a kiosk can let visitors in alone until `good_until`; it says nothing about any visitor."""

    result: Literal["offline_kit"] = "offline_kit"
    site: str
    office_day: date
    good_until: datetime
    """The end of the opening of this day; a kiosk hands out no number after it."""
    key: Annotated[str, Field(repr=False)]
    """Checks the signature in the codes of appointments at this place; base64, never to be written into a log."""
    services: tuple[str, ...]
    """By the index that the codes carry; names of services stand in the snapshot."""
    blocks: tuple[NumberBlock, ...]
    check_in_opens_min_before: int
    late_grace_min: int


class SignedIn(WireModel):
    """The clerk works at this counter now."""

    result: Literal["signed_in"] = "signed_in"
    counter: str
    clerk: str
    display_name: str
    services: tuple[str, ...]
    """What this counter is equipped for and this clerk is qualified for."""


class Called(WireModel):
    """This visitor was called; `visit.reason` says why this one."""

    result: Literal["called"] = "called"
    visit: CounterVisit


class Done(WireModel):
    """It is on disk."""

    result: Literal["done"] = "done"


Result = Annotated[TicketIssued | OfflineKit | SignedIn | Called | Done, Field(discriminator="result")]


class Refusal(WireModel):
    """Why not, for a program (`code`, `facts`) and for a log (`sentence`)."""

    code: RefusalCode
    sentence: str
    facts: Mapping[str, str] = Field(default_factory=dict)
    """What fills the screen's own sentence, for example `appointed_at` in ISO 8601 or `location`."""


class Answer(WireModel):
    """Exactly one of `result` and `refusal` is there."""

    type: Literal["answer"] = "answer"
    id: str
    result: Result | None = None
    refusal: Refusal | None = None
