"""What the Qmatic-compatible face gives, field by field as its clients read it.

They check strictly: a field that is missing empties their whole list, so those that this house does not keep are there
without a value.
"""

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Shown(BaseModel):
    """What a client reads."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, frozen=True)


class Meta(Shown):
    """What comes with every list; nothing is ever left out of one."""

    start: str = ""
    end: str = ""
    total_results: int
    offset: int | None = None
    limit: int | None = None
    fields: str = ""
    arguments: dict[str, str] = {}
    """An object, also where it is empty: clients with types read nothing else."""


class Listing(Shown):
    """What is around a list."""

    meta: Meta
    notifications: tuple[str, ...] = ()


def meta_of(found: Iterable[object]) -> Meta:
    """For these."""
    return Meta(total_results=sum(1 for _ in found))


class Service(Shown):
    """A product; minutes."""

    public_id: str
    name: str
    duration: int
    additional_customer_duration: int
    custom: str | None = None


class FullService(Service):
    """With whether it can be booked, and when it was put so, in milliseconds since 1970."""

    active: bool
    public_enabled: bool
    created: int
    updated: int


class Branch(Shown):
    """The site."""

    public_id: str
    name: str
    phone: str | None = None
    email: str | None = None
    branch_prefix: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_zip: str | None = None
    address_city: str | None = None
    address_state: str | None = None
    address_country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    time_zone: str
    full_time_zone: str
    custom: str | None = None
    created: int
    updated: int


class ServiceGroup(Shown):
    """What may be combined."""

    services: tuple[Service, ...]


class BranchGroups(Shown):
    """Likewise, of a branch."""

    branch_public_id: str
    branch_name: str
    service_groups: tuple[ServiceGroup, ...]


class ServiceListing(Listing):
    """Products."""

    service_list: tuple[FullService, ...]


class BranchListing(Listing):
    """Sites: this one."""

    branch_list: tuple[Branch, ...]


class BranchFound(Listing):
    """One site."""

    branch: Branch


class DateListing(Listing):
    """Days with a free time, as midnights without a zone."""

    dates: tuple[str, ...]


class TimeListing(Listing):
    """Free times of a day, on the clock of the branch."""

    times: tuple[str, ...]


class TimeShown(Shown):
    """A free time, for the clients that expect it in an object."""

    time: str


class TimeObjects(Shown):
    """Free times in objects."""

    times: tuple[TimeShown, ...]


class ScheduledDay(Shown):
    """A day with a free time, for clients of the web variant."""

    date: str


class ScheduledTime(ScheduledDay):
    """A free time, likewise."""

    time: str


class Resource(Shown):
    """Who receives them."""

    name: str
    custom: str | None = None


class Customer(Shown):
    """For whom it is."""

    public_id: str
    name: str
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    date_of_birth: int | None
    """Midnight in the zone of the branch, in milliseconds since 1970."""
    date_of_birth_without_time: str | None
    address_line1: None = None
    address_line2: None = None
    address_city: None = None
    address_state: None = None
    address_zip: None = None
    address_country: None = None
    identification_number: None = None
    external_id: None = None
    custom: str | None = None
    created: int
    updated: int | None
    last_interaction_timestamp: str
    retention_policy: str = "default"
    deletion_timestamp: str
    consent_timestamp: None = None
    consent_identifier: None = None


class Appointment(Shown):
    """An appointment; its times in UTC."""

    public_id: str
    title: str
    notes: str | None
    start: str
    end: str
    created: int
    updated: int
    services: tuple[FullService, ...]
    branch: Branch
    customers: tuple[Customer, ...]
    number_of_customers: int
    """Everybody, not only the further ones."""
    status: int
    resource: Resource
    all_day: bool = False
    blocking: bool = False
    custom: str | None = None
    custom_slot_length: int | None = None


class AppointmentFound(Listing):
    """One appointment."""

    appointment: Appointment


class AppointmentListing(Listing):
    """Appointments of a customer."""

    appointment_list: tuple[Appointment, ...]


class CustomerFound(Shown):
    """A customer, by e-mail address."""

    public_id: str


class Refused(Shown):
    """Why not; the headers `error_code` and `error_message` say the same."""

    error_code: str
    error_message: str
