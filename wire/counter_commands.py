"""What a counter may ask of the server for its visitors and its clerk."""

from typing import Annotated, Literal

from pydantic import Field

from wire.fields import PRODUCTS_MAX, Id
from wire.message import WireModel
from wire.words import PauseReason, VisitOutcome


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
    products: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX)] | None = None
    """What was done at this counter; None: what the visitor came here for."""
    outcome: VisitOutcome = VisitOutcome.AT_ONCE


class NoShow(WireModel):
    """The visitor was called and did not come."""

    type: Literal["no_show"] = "no_show"
    visit: Id


class Park(WireModel):
    """The visitor steps aside (fills in a form, fetches a photo) and comes back to this counter's list."""

    type: Literal["park"] = "park"
    visit: Id
    reason: Annotated[str, Field(max_length=200)] = ""


class MarkLeft(WireModel):
    """A visitor who waits, or stepped aside, went away."""

    type: Literal["mark_left"] = "mark_left"
    visit: Id


class TakeBack(WireModel):
    """My last step with this visitor was a mistake; not a call, which the whole room has heard."""

    type: Literal["take_back"] = "take_back"
    visit: Id


class Pause(WireModel):
    """Nobody is called to my counter for a while; calling ends it too."""

    type: Literal["pause"] = "pause"
    reason: PauseReason = PauseReason.BREAK


class EndPause(WireModel):
    """I am back at my counter."""

    type: Literal["end_pause"] = "end_pause"


class Resume(WireModel):
    """A parked visitor, or one who did not show up, waits again."""

    type: Literal["resume"] = "resume"
    visit: Id


class Transfer(WireModel):
    """The visitor goes on with the same number, to a service, a counter or a person: a new leg of the same visit."""

    type: Literal["transfer"] = "transfer"
    visit: Id
    service: Id | None = None
    """None, for a counter or a person: the service of before where they serve it, else their first one."""
    counter: Id | None = None
    clerk: Id | None = None
    """Who must be at work now."""
    first_in_line: bool = False
    note: Annotated[str, Field(max_length=200)] = ""


class AnswerHelpCall(WireModel):
    """A clerk goes to the kiosk that asked for a person; the kiosk says that somebody comes."""

    type: Literal["answer_help_call"] = "answer_help_call"
    kiosk: Id


class SettleHelpCall(WireModel):
    """A clerk was at the kiosk that asked for a person, or saw that nobody need go any more."""

    type: Literal["settle_help_call"] = "settle_help_call"
    kiosk: Id
