"""From the house's words to those of the Qmatic-compatible face."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from queue_server.adapters.moments import to_ms
from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.booking_plan import BookedBy
from queue_server.domain.catalogue import Product, Texts
from queue_server.entrypoints.faces import qmatic_shapes as shapes
from queue_server.service.hall import Hall
from queue_server.service.offer import bookable, goes_with

CONFIRMED = 20
"""The state of an appointment that stands."""


@dataclass(frozen=True)
class Shop:
    """The site as other systems see it."""

    hall: Hall
    read_at: datetime
    """When the settings were read: the offer is as old as that."""
    people_kept_days: int

    @property
    def branch_id(self) -> str:
        return self.hall.catalogue.site

    def text(self, texts: Texts) -> str:
        """In the language that every text has."""
        return texts[self.hall.catalogue.languages[0]]


@dataclass(frozen=True)
class Kept:
    """An appointment with what is known of its visitor."""

    appointment: Appointment
    person: Person
    customer: str
    """The public id under which the visitor's other appointments are found too."""


def services(shop: Shop) -> shapes.ServiceListing:
    """All products, most asked first; clients show those that are active and public."""
    offered = sorted(shop.hall.catalogue.products.values(), key=lambda each: (each.most_asked, each.id))
    found = tuple(full_service(shop, each) for each in offered)
    return shapes.ServiceListing(service_list=found, meta=shapes.meta_of(found))


def combined(shop: Shop, asked: tuple[str, ...]) -> tuple[shapes.ServiceGroup, ...]:
    """What goes together with all of these, themselves included; nothing where they do not go together.

    Raises:
        UnknownProduct: The site does not offer one of these.
    """
    found = tuple(service(shop, each) for each in goes_with(shop.hall, asked))
    return (shapes.ServiceGroup(services=found),) if found else ()


def service(shop: Shop, product: Product) -> shapes.Service:
    """A product, for lists of what may be combined."""
    return shapes.Service(
        public_id=product.id,
        name=shop.text(product.name),
        duration=product.minutes,
        additional_customer_duration=product.extra_person_minutes,
    )


def full_service(shop: Shop, product: Product) -> shapes.FullService:
    """A product, with whether the public books it."""
    at = to_ms(shop.read_at)
    return shapes.FullService(
        **service(shop, product).model_dump(),
        active=product.booked_by is not BookedBy.NOBODY,
        public_enabled=product in bookable(shop.hall),
        created=at,
        updated=at,
    )


def branch(shop: Shop) -> shapes.Branch:
    """The site."""
    catalogue, at = shop.hall.catalogue, to_ms(shop.read_at)
    where: dict[str, Any] = {}
    if (address := catalogue.address) is not None:
        where = {
            "phone": address.telephone,
            "email": address.email,
            "address_line1": address.lines[0],
            "address_zip": address.postal_code,
            "address_city": address.city,
            "address_country": address.country,
            "latitude": address.latitude,
            "longitude": address.longitude,
        }
    return shapes.Branch(
        **where,
        public_id=catalogue.site,
        name=catalogue.name,
        time_zone=catalogue.time_zone,
        full_time_zone=catalogue.time_zone,
        created=at,
        updated=at,
    )


def branches(shop: Shop) -> shapes.BranchListing:
    """This one."""
    found = (branch(shop),)
    return shapes.BranchListing(branch_list=found, meta=shapes.meta_of(found))


def days(times: Sequence[datetime], shop: Shop) -> tuple[date, ...]:
    """Each once, in order."""
    return tuple(dict.fromkeys(each.astimezone(shop.hall.zone).date() for each in times))


def clock_times(times: Sequence[datetime], shop: Shop) -> tuple[str, ...]:
    """Each once: where clocks go back, two moments show the same time."""
    return tuple(dict.fromkeys(each.astimezone(shop.hall.zone).strftime("%H:%M") for each in times))


def date_listing(found: Sequence[date]) -> shapes.DateListing:
    """Days with a free time."""
    return shapes.DateListing(dates=tuple(f"{each}T00:00:00" for each in found), meta=shapes.meta_of(found))


def appointment(shop: Shop, kept: Kept) -> shapes.Appointment:
    """With everything that clients insist on."""
    found, person = kept.appointment, kept.person
    offered = shop.hall.catalogue.products
    products = tuple(
        full_service(shop, offered[each]) if each in offered else _no_longer_offered(shop, each)
        for each in found.products
    )
    served_by = shop.hall.catalogue.services.get(found.service)
    return shapes.Appointment(
        public_id=found.id,
        title=person.title or ", ".join(each.name for each in products),
        notes=person.remarks or None,
        start=moment(found.starts_at),
        end=moment(_ends_at(found)),
        created=to_ms(found.booked_at),
        updated=to_ms(found.changed_at or found.booked_at),
        services=products,
        branch=branch(shop),
        customers=(_customer(shop, kept),) * found.persons,
        number_of_customers=found.persons,
        status=CONFIRMED,
        resource=shapes.Resource(name=shop.text(served_by.name) if served_by else found.service),
    )


def moment(at: datetime) -> str:
    """`2026-11-24T07:30:00.000+0000`."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}+0000"


def _ends_at(found: Appointment) -> datetime:
    return found.starts_at + timedelta(minutes=found.minutes)


def _no_longer_offered(shop: Shop, product: str) -> shapes.FullService:
    at = to_ms(shop.read_at)
    return shapes.FullService(
        public_id=product,
        name=product,
        duration=0,
        additional_customer_duration=0,
        active=False,
        public_enabled=False,
        created=at,
        updated=at,
    )


def _customer(shop: Shop, kept: Kept) -> shapes.Customer:
    found, person = kept.appointment, kept.person
    born = person.born
    erased_at = _ends_at(found) + timedelta(days=shop.people_kept_days)
    return shapes.Customer(
        public_id=kept.customer,
        name=person.name,
        first_name=person.first_name or None,
        last_name=person.name.removeprefix(person.first_name).strip() or None,
        email=person.email or None,
        phone=person.telephone or None,
        date_of_birth=None if born is None else to_ms(datetime.combine(born, time(), tzinfo=shop.hall.zone)),
        date_of_birth_without_time=None if born is None else born.isoformat(),
        created=to_ms(found.booked_at),
        updated=None if found.changed_at is None else to_ms(found.changed_at),
        last_interaction_timestamp=moment(found.changed_at or found.booked_at),
        deletion_timestamp=moment(erased_at),
    )
