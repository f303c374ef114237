"""What `/api/v1/booking` takes and gives: what somebody at home needs to make, move and cancel an appointment."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, ConfigDict, Field

from codes.own_secret import secret_in
from queue_server.domain.appointment import AppointmentState
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.http_shapes import EARLIEST, EARLIEST_BIRTH, LATEST, PRODUCTS_MAX, WITHOUT_NUL, Id, Shape
from queue_server.service.free_times import PERSONS_MAX

Moment = Annotated[AwareDatetime, Field(ge=EARLIEST, lt=LATEST)]


def _secret(text: str) -> str:
    secret = secret_in(text)
    if secret is None:
        raise ValueError("the 26 characters of a visitor's own link")
    return secret


Secret = Annotated[str, Field(max_length=64, repr=False), AfterValidator(_secret)]
"""The visitor's own; in a header and never in an address, which web servers write into their logs."""


class ProductOffered(Shape):
    """Something that everybody may make an appointment for."""

    id: str
    name: Mapping[str, str]
    """Per language."""
    bring: Mapping[str, str]
    search: Mapping[str, str]
    """Other words that people look for it with."""
    minutes: int
    extra_person_minutes: int
    persons: bool
    """Whether several persons come for it at once."""
    place: MeetingPlace
    most_asked: int
    """Its rank; 1 is asked most."""
    goes_with: tuple[str, ...]
    """The products that may be in the same appointment."""
    upl: str | None


class AddressShown(Shape):
    """Where the house is, as far as the site says so."""

    lines: tuple[str, ...] = ()
    route: Mapping[str, str] = Field(default_factory=dict)
    """How to get there, per language."""
    telephone: str = ""
    email: str = ""
    latitude: float | None = None
    longitude: float | None = None


class Offer(Shape):
    """What this site offers, and the limits within which it is booked."""

    site: str
    name: str
    languages: tuple[str, ...]
    """Of the texts; each has at least the first."""
    time_zone: str
    today: date
    """The office day."""
    latest_days: int
    """So many days after it are the last that are offered for anything."""
    hold_min: int
    persons_max: int
    check_in_opens_min_before: int
    confirms: bool = False
    """Whether this house writes to whoever gives an address."""
    reminds_from: date | None = None
    """The first day whose visitors are still reminded when they book now; none where nobody is."""
    address: AddressShown
    products: tuple[ProductOffered, ...]
    """The most asked first; none where the site plans no appointments itself."""


class FreeDay(Shape):
    """A local day with free times."""

    day: date
    times: int
    first: datetime


class FreeDays(Shape):
    """The days that have free times, in order."""

    days: tuple[FreeDay, ...]
    minutes: int
    place: MeetingPlace


class FreeTimesShown(Shape):
    """The free times of a day, in order."""

    times: tuple[datetime, ...]
    minutes: int
    place: MeetingPlace


class NewHold(Shape):
    """A time that shall be kept."""

    products: Annotated[tuple[Id, ...], Field(min_length=1, max_length=PRODUCTS_MAX)]
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    starts_at: Moment
    instead_of: Id | None = None
    """A hold of before, which ends with it; where this one is refused it stays."""


class NewOwnHold(Shape):
    """A time that shall be kept for an appointment that is there already."""

    starts_at: Moment
    instead_of: Id | None = None


class Held(Shape):
    """A time that is kept until its minutes are over."""

    hold: str
    starts_at: datetime
    minutes: int
    lapses_at: datetime


class NewBooking(Shape):
    """An appointment to be made."""

    model_config = ConfigDict(hide_input_in_errors=True)
    """An error that reaches a log says nothing of whom it is for."""

    products: Annotated[tuple[Id, ...], Field(min_length=1, max_length=PRODUCTS_MAX)]
    persons: Annotated[int, Field(ge=1, le=PERSONS_MAX)] = 1
    starts_at: Moment
    hold: Id | None = None
    name: Annotated[str, Field(min_length=1, max_length=200, pattern=WITHOUT_NUL, repr=False)]
    email: Annotated[str, Field(max_length=254, pattern=WITHOUT_NUL, repr=False)] = ""
    """Where the confirmation goes; empty where there is none to send."""
    telephone: Annotated[str, Field(max_length=32, pattern=WITHOUT_NUL, repr=False)] = ""
    remarks: Annotated[str, Field(max_length=500, pattern=WITHOUT_NUL, repr=False)] = ""
    born: Annotated[date | None, Field(ge=EARLIEST_BIRTH, repr=False)] = None
    """With it a visitor who forgot the code is found by birthday and time; erased the night after the appointment."""
    language: Annotated[str, Field(min_length=2, max_length=3, pattern="^[a-z]+$")] = "nl"
    channel: Annotated[str, Field(min_length=1, max_length=32, pattern=WITHOUT_NUL)] = "web"


class Made(Shape):
    """An appointment that was made; said again to the same question under the same `Idempotency-Key`."""

    id: str
    secret: Annotated[str, Field(repr=False)]
    """For looking at it, moving it and cancelling it; the visitor's alone."""
    starts_at: datetime
    minutes: int


class NewOwnMoment(Shape):
    """Where the visitor's appointment goes."""

    starts_at: Moment
    hold: Id | None = None


class ErrandShown(Shape):
    """A product of an appointment, also one that not everybody may book."""

    id: str
    name: Mapping[str, str]
    bring: Mapping[str, str]


class OwnAppointment(Shape):
    """The appointment of whoever has its secret; of whom it is for no more than the end of a number that is called."""

    id: str
    state: AppointmentState
    starts_at: datetime
    minutes: int
    persons: int
    errand: tuple[ErrandShown, ...]
    """What it is for, without what the site has forgotten since."""
    place: MeetingPlace
    language: str
    booked_at: datetime
    changed_at: datetime | None
    moved_from: datetime | None
    sequence: int
    changeable: bool
    """Whether it can still be moved and cancelled."""
    called_on: Annotated[str, Field(repr=False)] = ""
    """The last digits of the number that is called for it: enough to see a mistake, and no more."""
    code: Annotated[str, Field(repr=False)] = ""
    """What its QR code holds; empty where nobody checks in for it, or nobody can any more."""
    short_code: Annotated[str, Field(repr=False)] = ""
