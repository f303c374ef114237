"""What a device knows of the hall: each thing whole, with an id, in the shape that its role may see."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from wire.house import Product, Service
from wire.message import WireModel
from wire.texts import Texts
from wire.ticket import TicketIssued
from wire.words import (
    AloneFinding,
    AppointmentState,
    CallRule,
    CounterState,
    Health,
    MeetingPlace,
    PauseReason,
    PrintOutcome,
    VisitOutcome,
    VisitState,
)


class Counter(WireModel):
    """A desk with a number (balie, loket)."""

    thing: Literal["counter"] = "counter"
    id: str
    label: str
    """What the display shows and says: "3"."""
    zone: Texts
    direction: Literal["left", "right", "ahead", "none"] = "none"
    services: tuple[str, ...]
    """What it is equipped for; none at a desk that calls nobody, such as the reception."""
    serves: tuple[str, ...] = ()
    """For whom visitors are called here now: equipment, the clerk's qualification and the supervisor's choice together;
    none while it is closed."""
    state: CounterState = CounterState.CLOSED
    since: datetime | None = None
    """When it came into this state, where somebody works."""
    shut: bool = False
    """Closed by a supervisor: nobody else can sign in, and after the visitor of now nobody is called."""
    arranged: tuple[str, ...] | None = None
    """The supervisor's choice of its services for today; None: all that it is equipped for."""
    team: str = ""
    """The team that works here; clerks of another one cannot sign in. Staff only, like what follows."""
    clerk: str = ""
    """Who works here, by the name of signing in."""
    clerk_name: str = ""
    pause: PauseReason | None = None


class CallReason(WireModel):
    """Why this visitor: a rule and the facts that fill its sentence."""

    rule: CallRule
    appointed_at: datetime | None = None
    waited_min: int | None = None
    promised_min: int | None = None


class DisplayVisit(WireModel):
    """A visit as the lobby may see it: number and counter, never a name."""

    thing: Literal["display_visit"] = "display_visit"
    id: str
    number: str
    service: str
    state: VisitState
    since: datetime
    """When it came into this state."""
    counter: str | None = None
    called_at: datetime | None = None
    """When it was first called to this counter."""
    call: int = 0
    """Counts its calls: a higher value must ring and be announced again, also when the number is already shown."""
    last_call_at: datetime | None = None


class AloneNote(WireModel):
    """What staff must know of a visitor whose code a kiosk alone could not check."""

    finding: AloneFinding
    number: str | None = None
    """The other one of two numbers."""


class EarlierLeg(WireModel):
    """What happened to a visitor today before the leg of now."""

    service: str
    counter: str | None = None
    """The counter's label."""
    checked_in_at: datetime
    """When the wait of this leg began."""
    called_at: datetime | None = None
    ended_at: datetime
    note: str = ""
    """What was told to the next counter."""


class CounterVisit(WireModel):
    """A visit as staff see it."""

    thing: Literal["counter_visit"] = "counter_visit"
    id: str
    number: str
    service: str
    products: tuple[str, ...]
    state: VisitState
    since: datetime
    checked_in_at: datetime
    waiting_from: datetime
    """When the wait of this leg began."""
    claim_at: datetime
    """From then on it goes before everybody without a claim, the oldest claim first."""
    turn_at: datetime
    """Its place among those who have no claim yet: walk-ins first, then appointments that are early."""
    counter: str | None = None
    for_counter: str | None = None
    """Sent on to this counter: only it calls this visitor, while somebody works there."""
    for_clerk: str | None = None
    """Likewise to this clerk, wherever they sit."""
    call: int = 0
    calls_here: int = 0
    """How often it was called to the counter of now; a site may ask for several before it is a no-show."""
    called_at: datetime | None = None
    """When it was first called to this counter."""
    last_call_at: datetime | None = None
    leg: int = 1
    earlier: tuple[EarlierLeg, ...] = ()
    appointment: str | None = None
    appointed_at: datetime | None = None
    promised_at: datetime
    """The latest moment at which the site promised to call."""
    language: str = "nl"
    reason: CallReason | None = None
    remarks: str = ""
    alone: AloneNote | None = None
    persons: int = 1
    ticket: str = "not_printed"
    """A `PrintOutcome`, or `not_printed` while nothing is known."""
    outcome: VisitOutcome | None = None
    """How it ended, for one that is done."""
    done_products: tuple[str, ...] = ()
    """What was done at the counters; none before the end."""


class CounterAppointment(WireModel):
    """An appointment of today as staff see it, so that they can prepare."""

    thing: Literal["counter_appointment"] = "counter_appointment"
    id: str
    starts_at: datetime
    minutes: int
    persons: int
    service: str
    products: tuple[str, ...]
    state: AppointmentState
    place: MeetingPlace = MeetingPlace.COUNTER
    source: str = ""
    """The other system that made it, which may tell its visitors itself; empty: this house did, and does."""
    name: str = ""
    remarks: str = ""
    email: str = ""
    telephone: str = ""


class HelpCall(WireModel):
    """Somebody at a kiosk asked for a person; staff see it, and every kiosk looks for its own."""

    thing: Literal["help_call"] = "help_call"
    id: str
    """The kiosk's name; a kiosk has one call at a time."""
    place: Texts
    """Where it stands."""
    since: datetime
    page: str = ""
    language: str = "nl"
    open: bool = True
    """False once nobody need come any more."""
    coming: bool = False
    """A member of staff is on the way."""
    counter: str | None = None
    """The label of the counter from which they come, where that is known: "3"."""


class RatingWanted(WireModel):
    """A visit just ended at this counter: the tablet there may ask how it was. Kiosks see it, and it names nobody."""

    thing: Literal["rating_wanted"] = "rating_wanted"
    id: str
    """The counter."""
    visit: str
    since: datetime
    open: bool = True
    """False once nobody need be asked any more: it was answered, somebody else sits there, or a while has gone by."""


class Device(WireModel):
    """A device that somebody may have to look at; staff see it, the lobby does not."""

    thing: Literal["device"] = "device"
    id: str
    """`<device name>/<part>`, for example `kiosk-1/printer`."""
    health: Health
    sentence: str
    since: datetime
    as_meant: bool = False
    """By its kind or by the settings it is so: nobody need look, whatever the health reads."""


class Message(WireModel):
    """What staff say on the lobby displays: "The desk closes at 12:30"."""

    thing: Literal["message"] = "message"
    id: str
    texts: Texts
    displays: tuple[str, ...] = ()
    """The displays and boards that show it, by name; none: all of them."""
    since: datetime
    until: datetime | None = None
    """None: until it is taken away, at the latest when the day ends."""
    open: bool = True
    """False once it is over."""


class PrintOrder(WireModel):
    """A kiosk is asked to print a ticket, by staff: told to that kiosk, and to counters without its link."""

    thing: Literal["print_order"] = "print_order"
    id: str
    kiosk: str
    ticket: TicketIssued
    language: str = "nl"
    since: datetime
    open: bool = True
    """False once its paper was reported, or nobody waits for it any more."""


class ConfirmationOrder(WireModel):
    """A kiosk is asked to print the confirmation of an appointment: told to that kiosk, and to counters.

    The kiosk asks for what to print (`fetch_confirmation`), since the code is said to nobody else and kept nowhere.
    """

    thing: Literal["confirmation_order"] = "confirmation_order"
    id: str
    kiosk: str
    appointment: str
    language: str = "nl"
    since: datetime
    open: bool = True
    """False once its paper was reported, or nobody waits for it any more."""
    outcome: PrintOutcome | None = None
    """What became of the paper, once that was reported."""


Thing = Annotated[
    Service
    | Product
    | Counter
    | DisplayVisit
    | CounterVisit
    | CounterAppointment
    | HelpCall
    | RatingWanted
    | Device
    | Message
    | PrintOrder
    | ConfirmationOrder,
    Field(discriminator="thing"),
]


class ServiceOutlook(WireModel):
    """How busy a service is now; an honest range, or none where nobody can know."""

    service: str
    waiting: int
    low_min: int | None = None
    high_min: int | None = None
    called_today: int = 0
    """How many legs of this service were called since the morning."""
    in_time_today: int = 0
    """How many of those were called as the site promised."""
