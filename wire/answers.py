"""What the server answers to a command: once, and the same again when the command is repeated."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from wire.message import WireModel
from wire.things import CounterAppointment, CounterVisit
from wire.ticket import TicketIssued as TicketIssued
from wire.words import Duty, MeetingPlace, RefusalCode


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
    foreign_codes: bool = False
    """Another system makes appointments for this place: any text may be one of its codes, and only the server knows."""


class SignedIn(WireModel):
    """The clerk works at this counter now."""

    result: Literal["signed_in"] = "signed_in"
    counter: str
    clerk: str
    display_name: str
    services: tuple[str, ...]
    """What this counter is equipped for and this clerk is qualified for, now; `Counter.serves` says it from then on."""
    may: tuple[Duty, ...] = ()
    """What this clerk may do besides calling."""
    team: str = ""


class Called(WireModel):
    """This visitor was called; `visit.reason` says why this one. What was written of them only the event says."""

    result: Literal["called"] = "called"
    visit: CounterVisit


class AppointmentMade(WireModel):
    """An appointment that a member of staff made; its code is said once, to be told or written down."""

    result: Literal["appointment_made"] = "appointment_made"
    appointment: CounterAppointment
    short_code: Annotated[str, Field(repr=False)]


class AppointmentsFound(WireModel):
    """What a member of staff looked up, by appointed time."""

    result: Literal["appointments_found"] = "appointments_found"
    appointments: tuple[CounterAppointment, ...]
    more: bool = False
    """There are more than fit in an answer."""


class FreeTimes(WireModel):
    """When an appointment could begin, in order; nothing is kept for anybody."""

    result: Literal["free_times"] = "free_times"
    times: tuple[datetime, ...]
    minutes: int
    """How long it takes."""
    place: MeetingPlace = MeetingPlace.COUNTER


class AppointmentPaper(WireModel):
    """An appointment for the glass and the paper of one kiosk: its codes are said to nobody else."""

    result: Literal["appointment_paper"] = "appointment_paper"
    appointment: str
    starts_at: datetime
    minutes: int
    service: str
    products: tuple[str, ...]
    persons: int = 1
    place: MeetingPlace = MeetingPlace.COUNTER
    check_in_from: datetime
    """From then on the kiosk lets its visitor in."""
    code: Annotated[str, Field(repr=False)]
    """What its QR code holds."""
    short_code: Annotated[str, Field(repr=False)]
    """To be typed: `KM4T-9WXP`."""
    own_url: Annotated[str | None, Field(max_length=200, repr=False)] = None
    """Where its visitor looks at it, moves and cancels it; none where the site has no such page."""


class Done(WireModel):
    """It is on disk."""

    result: Literal["done"] = "done"


Result = Annotated[
    TicketIssued
    | OfflineKit
    | SignedIn
    | Called
    | AppointmentMade
    | AppointmentsFound
    | FreeTimes
    | AppointmentPaper
    | Done,
    Field(discriminator="result"),
]


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
