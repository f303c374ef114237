"""The site in the words of the JCC-compatible face: products are activities, the site is the one location."""

from html import escape
from zlib import crc32

from queue_server.domain.appointment import Appointment, Person
from queue_server.domain.booking_plan import Needed
from queue_server.domain.catalogue import Address as SiteAddress
from queue_server.domain.catalogue import Catalogue, Product, Texts
from queue_server.domain.free_time import minute_of
from queue_server.entrypoints.faces.jcc_shapes import (
    HIDDEN,
    REQUIRED,
    Activity,
    ActivityBooked,
    ActivityNamed,
    Address,
    AppointmentShown,
    Country,
    CustomerFields,
    CustomerShown,
    Location,
    LocationNamed,
    LocationPhoneNumber,
    PhoneNumber,
    PhoneNumberType,
)
from queue_server.entrypoints.faces.local_times import on_the_wall
from queue_server.service.free_times import PERSONS_MAX
from queue_server.service.hall import Hall

S_PER_MIN = 60


def language_of(catalogue: Catalogue, asked: str | None) -> str:
    """The one of the header `language`, where the site speaks it: `nl`, `en-GB`, `nl,en;q=0.5`."""
    wanted = (asked or "").partition(",")[0].partition(";")[0].partition("-")[0].strip().lower()
    return wanted if wanted in catalogue.languages else catalogue.languages[0]


def activity(catalogue: Catalogue, product: Product, language: str) -> Activity:
    """A product."""
    bring = _text(product.bring, language)
    return Activity(
        id=product.id,
        number=list(catalogue.products).index(product.id) + 1,
        description=_text(product.name, language),
        necessities=escape(bring, quote=False).replace("\n", "<br>") if bring else None,
        appointment_duration=product.minutes * S_PER_MIN,
        max_count_for_event=PERSONS_MAX,
        activity_group_id=product.together_with or product.service,
        synonyms=_text(product.search, language).split() or None,
    )


def location(catalogue: Catalogue) -> Location:
    """The site."""
    site, where = catalogue.site, catalogue.address
    return Location(
        id=site,
        description=catalogue.name,
        audit_id=f"{site}-location",
        address=_address(site, where),
        phone_number_list=None if where is None or where.telephone is None else [_phone(site, where.telephone)],
        email_address=None if where is None else where.email,
    )


def customer_fields(catalogue: Catalogue, needs: frozenset[Needed]) -> CustomerFields:
    """What an appointment needs is required; an address is asked only where staff go to the visitor."""
    address = REQUIRED if Needed.ADDRESS in needs else HIDDEN
    return CustomerFields(
        audit_id=f"{catalogue.site}-customer",
        id=f"{catalogue.site}-customer-fields",
        email_address=REQUIRED if Needed.EMAIL in needs else None,
        main_phone_number=REQUIRED if Needed.TELEPHONE in needs else None,
        street_name=address,
        house_number=address,
        house_number_suffix=None if address == REQUIRED else HIDDEN,
        postal_code=address,
        city=address,
    )


def appointment(hall: Hall, booked: Appointment, person: Person, language: str) -> AppointmentShown:
    """One that was made, whoever made it."""
    catalogue = hall.catalogue
    amounts = booked.amounts or (booked.persons,) * len(booked.products)
    begins = minute_of(booked.starts_at)
    return AppointmentShown(
        id=booked.id,
        number=crc32(booked.id.encode()),
        start_date_time=on_the_wall(begins, hall.zone),
        end_date_time=on_the_wall(begins + booked.minutes, hall.zone),
        activity_list=[
            ActivityBooked(activity=ActivityNamed(id=each, description=_name(catalogue, each, language)), amount=amount)
            for each, amount in zip(booked.products, amounts, strict=True)
        ],
        customer_list=[_customer(booked, person)] if person.name else [],
        location=LocationNamed(id=catalogue.site, description=catalogue.name),
        message=person.remarks or None,
        field_list=[],
        creation_date_time=on_the_wall(minute_of(booked.booked_at), hall.zone),
    )


def _customer(booked: Appointment, person: Person) -> CustomerShown:
    return CustomerShown(
        id=f"{booked.id}-customer"[:64],
        first_name=person.first_name or None,
        last_name=person.name.removeprefix(person.first_name).strip() or None,
        birth_date=None if person.born is None else f"{person.born.isoformat()}T00:00:00",
        email_address=person.email or None,
        phone_number=person.telephone or None,
    )


def _address(site: str, where: SiteAddress | None) -> Address:
    named = {"audit_id": f"{site}-address-revision", "id": f"{site}-address"}
    if where is None:
        return Address(**named, country=Country(id="NL", iso_code="NL"))
    number, _, suffix = where.number.partition(" ")
    return Address(
        **named,
        street_name=where.street,
        house_number=number,
        house_number_suffix=suffix.strip() or None,
        postal_code=where.postal_code,
        city=where.city,
        country=Country(id=where.country, iso_code=where.country),
    )


def _phone(site: str, number: str) -> LocationPhoneNumber:
    kind = PhoneNumberType(audit_id=f"{site}-phone-type-revision", id=f"{site}-phone-type", name="WorkPhoneNumber")
    value = PhoneNumber(audit_id=f"{site}-phone-revision", id=f"{site}-phone", value=number)
    return LocationPhoneNumber(
        audit_id=f"{site}-location-phone-revision",
        id=f"{site}-location-phone",
        phone_number=value,
        phone_number_type=kind,
    )


def _name(catalogue: Catalogue, product: str, language: str) -> str:
    known = catalogue.products.get(product)
    return product if known is None else _text(known.name, language)


def _text(texts: Texts, language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")
