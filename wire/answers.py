"""What the server answers to a command: once, and the same again when the command is repeated."""

from collections.abc import Mapping
from datetime import datetime
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
    appointed_at: datetime | None = None
    checked_in_at: datetime
    late_min: int = 0
    """Minutes after the appointed time beyond the site's grace; such a visitor waits as a walk-in."""
    waiting_ahead: int
    low_min: int | None = None
    high_min: int | None = None
    zone: Texts
    again: bool = False
    status_url: Annotated[str, Field(max_length=200)] | None = None
    """The visitor's own page, for the QR code on screen and paper; none where the server has no public address."""


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


Result = Annotated[TicketIssued | SignedIn | Called | Done, Field(discriminator="result")]


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
