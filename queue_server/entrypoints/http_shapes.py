"""What `/api/v1` takes and gives: closed shapes, from which the OpenAPI document is made."""

from datetime import UTC, date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from codes.letter_code import letter_code_in

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""No appointment lies outside; a moment at the end of the calendar could not even be read back in another zone."""

EARLIEST_BIRTH = date(1900, 1, 1)

WITHOUT_NUL = r"^[^\x00]*$"
"""PostgreSQL cannot keep that character, and no text of a person holds it."""

PRODUCTS_MAX = 10
"""More than anybody arranges in one visit."""

Id = Annotated[str, Field(min_length=1, max_length=64, pattern=WITHOUT_NUL)]


def _letter_code(text: str) -> str:
    if letter_code_in(text) is None:
        raise ValueError("a code of 6 to 64 letters and digits")
    return text


class Shape(BaseModel):
    """A body of this API: closed, so that a misspelt field is answered and not ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NewAppointment(Shape):
    """An appointment to be made."""

    product: Id
    also: Annotated[tuple[Id, ...], Field(max_length=PRODUCTS_MAX - 1)] = ()
    """Further products of the same visit, which must go together with it; each is done for all `persons`."""
    starts_at: Annotated[AwareDatetime, Field(ge=EARLIEST, lt=LATEST)]
    persons: Annotated[int, Field(ge=1, le=20)] = 1
    name: Annotated[str, Field(max_length=200, pattern=WITHOUT_NUL)] = ""
    remarks: Annotated[str, Field(max_length=500, pattern=WITHOUT_NUL)] = ""
    channel: Annotated[str, Field(max_length=32, pattern=WITHOUT_NUL)] = "web"
    born: Annotated[date | None, Field(ge=EARLIEST_BIRTH, repr=False)] = None
    """With it a visitor who forgot the code is found by birthday and time; erased the night after the appointment."""
    email: Annotated[str, Field(max_length=254, pattern=WITHOUT_NUL, repr=False)] = ""
    """Where the house writes to, if it sends mail."""
    telephone: Annotated[str, Field(max_length=50, pattern=WITHOUT_NUL, repr=False)] = ""
    language: Annotated[str, Field(pattern="^[a-z]{2,3}$")] = "nl"
    """In which the visitor is written to, and spoken to by the kiosk."""


class MadeAppointment(Shape):
    """An appointment that was made; its codes cannot be read again later."""

    id: str
    starts_at: datetime
    minutes: int
    code: str
    """What its QR code holds."""
    short_code: str
    """For whoever cannot show the other one: `KM4T-9WXP`, to read out and to type."""


class KeptAppointment(Shape):
    """What is kept of the answer for a repetition of the question: nothing that lets anybody in."""

    id: str
    starts_at: datetime
    minutes: int
    redrawn: int
    seal: str = ""
    """Of the signed code, in hexadecimal: without the token it is worth nothing."""


class NewMoment(Shape):
    """Where an appointment goes."""

    starts_at: Annotated[AwareDatetime, Field(ge=EARLIEST, lt=LATEST)]


class MovedAppointment(Shape):
    """An appointment as it is after it was moved."""

    id: str
    starts_at: datetime
    minutes: int


class AnnouncedDocument(Shape):
    """What another system says of a document that somebody will collect."""

    letter_code: Annotated[str, Field(max_length=100, repr=False), AfterValidator(_letter_code)]
    """The code of the letter, in any case, with or without dashes and spaces; only a keyed hash of it is kept."""
    product: Id
    state: Literal["not_ready", "ready", "collected"]
    desk: Annotated[str | None, Field(max_length=64, pattern=WITHOUT_NUL)] = None
    """The id of the counter where it lies; none where any counter of its service fetches it."""
    ready_on: date | None = None
    """When it should be ready; said to a visitor who comes before."""


class DocumentShown(Shape):
    """How it stands with a document."""

    id: str
    product: str
    state: str
    since: datetime
    desk: str | None
    ready_on: date | None


class StayShown(Shape):
    """One interval of a visit."""

    state: str
    leg: int
    service: str
    counter: str | None
    started_at: datetime
    ended_at: datetime | None


class VisitShown(Shape):
    """A visit with its intervals; no name."""

    id: str
    number: str
    service: str
    state: str
    checked_in_at: datetime
    appointed_at: datetime | None
    ticket: str
    stays: tuple[StayShown, ...]


class PartShown(Shape):
    """How a part of a device is, in the words of the program that holds it."""

    part: str
    """`printer`, `scanner`, `sound`, `sign-<name>` and so on; `link` is whether the device is in contact at all."""
    health: str
    """`ok`, `degraded`, `unknown` or `absent`, as `docs/devices.md` defines them."""
    sentence: str
    since: datetime
    as_meant: bool
    """By its kind or by its settings it is so: nobody need look, whatever the health reads."""


class DeviceShown(Shape):
    """An enrolled device with what is known of it."""

    name: str
    role: str
    seen_at: datetime | None
    """When a kiosk, display or signs program was in contact last, to within some seconds."""
    parts: tuple[PartShown, ...]


class SatisfactionShown(Shape):
    """What visitors thought of their visit, the whole house together."""

    answers: int
    mean: float | None
    """From 1, very bad, to 5, very good."""
    scores: dict[int, int]
    answered_share: float | None


class HelpShown(Shape):
    """How often somebody at a kiosk asked for a person, and how long until a member of staff said "I go"."""

    calls: int
    answered_share: float | None
    answer_mean_s: float | None


class ContactsShown(Shape):
    """How often each product was asked about without coming, by channel."""

    telephone: dict[str, int]
    mail: dict[str, int]
    web_chat: dict[str, int]


class PausesShown(Shape):
    """How often counters were paused for a reason, and how long all together."""

    count: int
    total_s: float


class FiguresShown(Shape):
    """The figures of a day, as `docs/glossary.md` defines them."""

    day: date
    visits: int
    with_appointment: int
    walk_ins: int
    called: int
    served: int
    no_shows: int
    left: int
    still_here: int
    wait_mean_s: float | None
    against_appointed_mean_s: float | None
    punctual_share: float | None
    called_before_time: int
    transaction_mean_s: float | None
    products: dict[str, int]
    products_done: dict[str, int]
    outcomes: dict[str, int]
    satisfaction: SatisfactionShown
    help: HelpShown
    contacts: ContactsShown
    pauses: dict[str, PausesShown]
