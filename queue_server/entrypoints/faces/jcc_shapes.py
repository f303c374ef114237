"""What the JCC-compatible face takes and gives; a field without a value is left out and never null."""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from queue_server.entrypoints.faces.address_line import AddressLine
from queue_server.entrypoints.faces.needed import address_of
from queue_server.entrypoints.http_shapes import EARLIEST_BIRTH, WITHOUT_NUL
from queue_server.service.free_times import PERSONS_MAX

ACTIVITIES_MAX = 100
"""Open Forms asks for times with an activity as often as persons come for it."""

NAME_MAX = 200
MESSAGE_MAX = 2_000

Id = Annotated[str, Field(min_length=1, max_length=64, pattern=WITHOUT_NUL)]
Amount = Annotated[int, Field(ge=1, le=PERSONS_MAX)]
Line = Annotated[str | None, Field(max_length=NAME_MAX, pattern=WITHOUT_NUL, repr=False)]

EmptyIsNone = BeforeValidator(lambda given: None if given == "" else given)
"""Forms send an empty text for a day that nobody filled in."""

VISIBLE, HIDDEN, REQUIRED = 0, 1, 2
"""How a field of the customer is asked for; one that is left out is visible."""


class JccShape(BaseModel):
    """Names with a hump, as its clients write them; what they send beside is passed over, since they send much."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True)


class Version(JccShape):
    """Asked when somebody checks their settings."""

    warp_api_version: str
    afspraken_version: str


class Activity(JccShape):
    """What an appointment can be for."""

    id: str
    number: int
    description: str
    necessities: str | None = None
    """What to bring, as HTML."""
    appointment_duration: int
    """In seconds, for an amount of one."""
    max_count_for_event: int
    activity_group_id: str
    """Activities with the same one go together."""
    synonyms: list[str] | None = None


class PhoneNumber(JccShape):
    """A number."""

    audit_id: str
    id: str
    value: str


class PhoneNumberType(JccShape):
    """Whose it is."""

    audit_id: str
    id: str
    name: str


class LocationPhoneNumber(JccShape):
    """Where visitors call."""

    audit_id: str
    id: str
    phone_number: PhoneNumber
    phone_number_type: PhoneNumberType


class Country(JccShape):
    """ISO 3166."""

    id: str
    iso_code: str


class Address(JccShape):
    """Where visitors go."""

    audit_id: str
    id: str
    street_name: str | None = None
    house_number: str | None = None
    house_number_suffix: str | None = None
    postal_code: str | None = None
    city: str | None = None
    country: Country


class LocationNamed(JccShape):
    """A location within an appointment."""

    id: str
    description: str


class Location(LocationNamed):
    """The site."""

    audit_id: str
    is_active: bool = True
    is_default: bool = True
    location_number: int = 1
    address: Address
    phone_number_list: list[LocationPhoneNumber] | None = None
    email_address: str | None = None


class DateRange(JccShape):
    """The first day of appointments and the day after the last, as midnights on the wall."""

    min_date: str
    max_date: str


class AvailableTimes(JccShape):
    """When an appointment could begin."""

    available_times_list: list[str]
    """On the wall of the location, without a zone."""
    appointment_duration: int
    """In seconds."""


FieldState = Annotated[int, Field(ge=VISIBLE, le=REQUIRED)]


class CustomerFields(JccShape):
    """What is asked of a customer.

    Those that are left out may be filled in: names, birthday, and e-mail address and telephone where nobody needs them.
    """

    audit_id: str
    id: str
    email_address: FieldState | None = None
    main_phone_number: FieldState | None = None
    gender: FieldState = HIDDEN
    initials: FieldState = HIDDEN
    social_security_number: FieldState = HIDDEN
    nationality: FieldState = HIDDEN
    language: FieldState = HIDDEN
    mobile_phone_number: FieldState = HIDDEN
    street_name: FieldState = HIDDEN
    house_number: FieldState = HIDDEN
    house_number_suffix: FieldState | None = HIDDEN
    postal_code: FieldState = HIDDEN
    city: FieldState = HIDDEN
    country: FieldState = HIDDEN
    are_first_name_or_initials_required: bool = False
    is_any_phone_number_required: bool = False
    is_default: bool = True


class AskedActivity(JccShape):
    """An activity, and how often."""

    activity_id: Id
    amount: Amount = 1


class AskedCustomer(JccShape):
    """Who comes, or whom staff call or go to. Only what they need is kept; a citizen's number never."""

    is_main_customer: bool = True
    first_name: Line = None
    initials: Line = None
    last_name_prefix: Line = None
    last_name: Line = None
    birth_date: Annotated[date | datetime | None, EmptyIsNone, Field(repr=False)] = None
    email_address: Annotated[str | None, Field(max_length=254, pattern=WITHOUT_NUL, repr=False)] = None
    phone_number: Annotated[str | None, Field(max_length=50, pattern=WITHOUT_NUL, repr=False)] = None
    mobile_phone_number: Annotated[str | None, Field(max_length=50, pattern=WITHOUT_NUL, repr=False)] = None
    street_name: AddressLine = None
    house_number: AddressLine = None
    house_number_suffix: AddressLine = None
    postal_code: AddressLine = None
    city: AddressLine = None

    @property
    def called(self) -> str:
        """The part of the name that comes first."""
        return (self.first_name or self.initials or "").strip()

    @property
    def name(self) -> str:
        """As staff read it."""
        parts = (self.called, self.last_name_prefix, self.last_name)
        return " ".join(part.strip() for part in parts if part and part.strip())[:NAME_MAX]

    @property
    def address(self) -> str:
        """Where staff find them; empty where that is not said."""
        number = " ".join(filter(None, (self.house_number, self.house_number_suffix)))
        house = f"{self.street_name} {number}" if self.street_name and self.house_number else ""
        return address_of(house, self.postal_code, self.city)

    @property
    def born(self) -> date | None:
        """None for one that nobody can have."""
        born = self.birth_date.date() if isinstance(self.birth_date, datetime) else self.birth_date
        return born if born is not None and born >= EARLIEST_BIRTH else None


class NewAppointment(JccShape):
    """An appointment to be made."""

    id: None = None
    activity_list: Annotated[list[AskedActivity], Field(min_length=1, max_length=ACTIVITIES_MAX)]
    customer_list: Annotated[list[AskedCustomer], Field(min_length=1, max_length=PERSONS_MAX)]
    from_date_time: datetime
    to_date_time: datetime | None = None
    """Read and passed over: the site plans how long it takes, and `calculateduration` said so before."""
    location_id: Id
    message: Annotated[str | None, Field(max_length=MESSAGE_MAX, pattern=WITHOUT_NUL, repr=False)] = None
    field_list: Any = None

    @property
    def customer(self) -> AskedCustomer:
        """The main one, or the first."""
        return next((each for each in self.customer_list if each.is_main_customer), self.customer_list[0])


class Acknowledgement(JccShape):
    """What became of a question that changes something."""

    id: str | None = None
    acknowledge_is_success: bool
    code: int
    """0: done; otherwise why not (`docs/faces.md`)."""
    message: str | None = None
    validate_errors: list[str] | None = None


class ActivityNamed(JccShape):
    """An activity within an appointment."""

    id: str
    description: str


class ActivityBooked(JccShape):
    """And how often."""

    activity: ActivityNamed
    amount: int


class CustomerShown(JccShape):
    """Who comes; left out once it was erased."""

    id: str
    is_main_customer: bool = True
    gender: int = 0
    first_name: str | None = None
    last_name: str | None = None
    birth_date: str | None = None
    email_address: str | None = None
    phone_number: str | None = None


class AppointmentShown(JccShape):
    """An appointment."""

    id: str
    number: int
    start_date_time: str
    """On the wall of the location, without a zone; so is the end."""
    end_date_time: str
    activity_list: list[ActivityBooked]
    customer_list: list[CustomerShown]
    location: LocationNamed
    message: str | None = None
    field_list: list[str]
    creation_date_time: str


class Wrong(JccShape):
    """Why a question has no answer."""

    code: int
    message: str
    validate_errors: list[str] | None = None
