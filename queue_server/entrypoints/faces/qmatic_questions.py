"""What clients of the Qmatic-compatible face send; what stands beside the known fields is left aside."""

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from queue_server.entrypoints.faces.address_line import AddressLine
from queue_server.entrypoints.faces.needed import address_of
from queue_server.entrypoints.http_shapes import EARLIEST_BIRTH, WITHOUT_NUL
from queue_server.service.free_times import PERSONS_MAX

NOTES_MAX_CHARS = 4_000
TITLE_MAX_CHARS = 1_000


def _or_nothing(given: Any) -> Any:
    """Forms send an empty field in three ways."""
    return None if isinstance(given, str) and not given.strip() else given


def _without_time(given: Any) -> Any:
    """Some send the moment at which the day of birth began."""
    return given.partition("T")[0] if isinstance(given, str) else given


def _that_can_be(born: date | None) -> date | None:
    """None for one that nobody can have: clients say nothing of a mistyped year, and only lose the appointment."""
    return born if born is not None and born >= EARLIEST_BIRTH else None


Name = Annotated[str | None, Field(max_length=200, pattern=WITHOUT_NUL, repr=False), BeforeValidator(_or_nothing)]
Detail = Annotated[str | None, Field(max_length=255, pattern=WITHOUT_NUL, repr=False), BeforeValidator(_or_nothing)]
Telephone = Annotated[str | None, Field(max_length=50, pattern=WITHOUT_NUL, repr=False), BeforeValidator(_or_nothing)]
Birthday = Annotated[
    date | None,
    Field(repr=False),
    BeforeValidator(_without_time),
    BeforeValidator(_or_nothing),
    AfterValidator(_that_can_be),
]


class Asked(BaseModel):
    """What a client sends."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="ignore", frozen=True)


class CustomerAsked(Asked):
    """Who comes, or whom staff call or go to. A citizen's number is neither read nor kept."""

    first_name: Name = None
    last_name: Name = None
    email: Detail = None
    phone: Telephone = None
    date_of_birth: Birthday = None
    address_line1: AddressLine = None
    address_line2: AddressLine = None
    address_zip: AddressLine = None
    address_city: AddressLine = None

    @property
    def address(self) -> str:
        """Where staff find them; empty where that is not said. Forms ask for street and number on the first line."""
        house = ", ".join(filter(None, (self.address_line1, self.address_line2))) if self.address_line1 else ""
        return address_of(house, self.address_zip, self.address_city)


class ServiceAsked(Asked):
    """What for."""

    public_id: Annotated[str, Field(min_length=1, max_length=64, pattern=WITHOUT_NUL)]


Customers = Annotated[tuple[CustomerAsked, ...], Field(max_length=PERSONS_MAX)]


class AppointmentAsked(Asked):
    """An appointment to be made at the time in the address."""

    title: Annotated[str | None, Field(max_length=TITLE_MAX_CHARS, pattern=WITHOUT_NUL, repr=False)] = None
    customers: Customers = ()
    """The same person as often as persons come."""
    customer: CustomerAsked | None = None
    """In the first version of the interface: one person."""
    services: Annotated[tuple[ServiceAsked, ...], Field(max_length=20)] = ()
    """In the first version they stand in the address."""
    notes: Annotated[str | None, Field(max_length=NOTES_MAX_CHARS, pattern=WITHOUT_NUL, repr=False)] = None

    @property
    def who(self) -> CustomerAsked:
        """For whom it is; nobody named where the client asks no name."""
        return next(iter(self.customers), self.customer or CustomerAsked())

    @property
    def persons(self) -> int:
        """How many come."""
        return max(1, len(self.customers))
