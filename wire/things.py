"""What a device knows of the hall: each thing whole, with an id, in the shape that its role may see."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from wire.message import WireModel
from wire.words import AppointmentState, CallRule, CounterState, Health, VisitState

Texts = Mapping[str, str]
"""A text per language (`nl`, `en`, ...); the site's first language is always there."""


class Service(WireModel):
    """A queue that shares a letter and counters (dienst)."""

    thing: Literal["service"] = "service"
    id: str
    letter: str
    name: Texts
    zone: Texts
    """Where its visitors sit."""
    express: bool = False


class Product(WireModel):
    """What a visitor comes for."""

    thing: Literal["product"] = "product"
    id: str
    service: str
    name: Texts
    minutes: int
    walk_in: bool
    most_asked: int
    """1 is asked most; the kiosk shows the smallest numbers first."""
    bring: Texts = Field(default_factory=dict)
    """What to have ready, per language; may be empty."""


class Counter(WireModel):
    """A desk with a number (balie, loket)."""

    thing: Literal["counter"] = "counter"
    id: str
    label: str
    """What the display shows and says: "3"."""
    zone: Texts
    direction: Literal["left", "right", "ahead", "none"] = "none"
    services: tuple[str, ...]
    state: CounterState = CounterState.CLOSED


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
    counter: str | None = None
    call: int = 0
    last_call_at: datetime | None = None
    leg: int = 1
    appointment: str | None = None
    appointed_at: datetime | None = None
    promised_at: datetime
    """The latest moment at which the site promised to call."""
    language: str = "nl"
    reason: CallReason | None = None
    remarks: str = ""
    ticket: str = "not_printed"
    """A `PrintOutcome`, or `not_printed` while nothing is known."""


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
    name: str = ""
    remarks: str = ""


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


Thing = Annotated[
    Service | Product | Counter | DisplayVisit | CounterVisit | CounterAppointment | Device,
    Field(discriminator="thing"),
]


class ServiceOutlook(WireModel):
    """How busy a service is now; an honest range, or none where nobody can know."""

    service: str
    waiting: int
    low_min: int | None = None
    high_min: int | None = None


class House(WireModel):
    """The place as every screen names it."""

    site: str
    name: str
    time_zone: str
    languages: tuple[str, ...]
    office_day: date
    open_now: bool
    next_opening: datetime | None = None
    message: Texts = Field(default_factory=dict)
    """One line for the foot of the lobby display; may be empty."""
