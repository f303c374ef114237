"""What a device may ask of the server; each command carries a client-made id in its envelope (`wire.link.Command`)."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from wire.message import WireModel
from wire.words import Health, PrintOutcome

CODE_MAX_CHARS = 512
"""Longer texts are no code of ours; a QR code may carry up to 4,296 characters of anything."""

SENTENCE_MAX_CHARS = 200
"""What a person reads at a glance; the drivers' sentences are shorter."""

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""No hall's clock shows a moment outside; one at the edge of the calendar cannot even be read in another zone."""

PARTS_MAX = 256
"""More signs and lights stand on no box's lines."""

Id = Annotated[str, Field(min_length=1, max_length=64)]
PartName = Annotated[str, Field(min_length=1, max_length=32)]


class CheckIn(WireModel):
    """A kiosk read this text from a QR code, or a visitor typed it."""

    type: Literal["check_in"] = "check_in"
    code: Annotated[str, Field(min_length=1, max_length=CODE_MAX_CHARS, pattern=r"^[^\x00]*$")]
    """Without the character NUL, which a QR code may hold and no database."""
    language: Annotated[str, Field(min_length=2, max_length=8)] = "nl"


class TakeTicket(WireModel):
    """A visitor without an appointment chose a product at a kiosk."""

    type: Literal["take_ticket"] = "take_ticket"
    product: Id
    language: Annotated[str, Field(min_length=2, max_length=8)] = "nl"


class ReportPrint(WireModel):
    """A kiosk says what became of a ticket's paper."""

    type: Literal["report_print"] = "report_print"
    visit: Id
    outcome: PrintOutcome
    detail: Annotated[str, Field(max_length=SENTENCE_MAX_CHARS)] = ""


class ReportDevice(WireModel):
    """A program says how one of its devices is; sent on a change only, and only the newest of each part."""

    type: Literal["report_device"] = "report_device"
    part: PartName
    health: Health
    sentence: Annotated[str, Field(max_length=SENTENCE_MAX_CHARS)] = ""
    since: Annotated[AwareDatetime, Field(ge=EARLIEST, lt=LATEST)] | None = None
    """When this health began at the device, on the hall's clock: a report may have waited for the link. Without it,
    and for a moment that has not come yet, the server takes the arrival."""
    as_meant: bool = False
    """By its kind or by the settings it is so, whatever the health reads: nobody need look."""


class ReportParts(WireModel):
    """A program says which parts it has, once after its start: what is kept of its others is forgotten."""

    type: Literal["report_parts"] = "report_parts"
    parts: Annotated[tuple[PartName, ...], Field(max_length=PARTS_MAX)]


class SignIn(WireModel):
    """A clerk starts work at a counter."""

    type: Literal["sign_in"] = "sign_in"
    counter: Id
    clerk: Annotated[str, Field(min_length=1, max_length=64)]
    pin: Annotated[str, Field(min_length=1, max_length=128, repr=False)]


class SignOut(WireModel):
    """The clerk leaves; the counter closes."""

    type: Literal["sign_out"] = "sign_out"


class CallNext(WireModel):
    """Who is next, and call them to my counter."""

    type: Literal["call_next"] = "call_next"


class CallVisit(WireModel):
    """Call this visitor to my counter, whoever's turn it is."""

    type: Literal["call_visit"] = "call_visit"
    visit: Id


class Recall(WireModel):
    """Ring and announce the same visitor again."""

    type: Literal["recall"] = "recall"
    visit: Id


class Arrived(WireModel):
    """The visitor stands at my counter."""

    type: Literal["arrived"] = "arrived"
    visit: Id


class Finish(WireModel):
    """The visitor is helped and leaves."""

    type: Literal["finish"] = "finish"
    visit: Id


class NoShow(WireModel):
    """The visitor was called and did not come."""

    type: Literal["no_show"] = "no_show"
    visit: Id


class Park(WireModel):
    """The visitor steps aside (fills in a form, fetches a photo) and comes back to this counter's list."""

    type: Literal["park"] = "park"
    visit: Id
    reason: Annotated[str, Field(max_length=200)] = ""


class Resume(WireModel):
    """A parked visitor, or one who did not show up, waits again."""

    type: Literal["resume"] = "resume"
    visit: Id


class Transfer(WireModel):
    """The visitor goes on to another service with the same number: a new leg of the same visit."""

    type: Literal["transfer"] = "transfer"
    visit: Id
    service: Id
    first_in_line: bool = False
    note: Annotated[str, Field(max_length=200)] = ""


CommandBody = Annotated[
    CheckIn
    | TakeTicket
    | ReportPrint
    | ReportDevice
    | ReportParts
    | SignIn
    | SignOut
    | CallNext
    | CallVisit
    | Recall
    | Arrived
    | Finish
    | NoShow
    | Park
    | Resume
    | Transfer,
    Field(discriminator="type"),
]
