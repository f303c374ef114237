"""What an appointment needs whose visitor does not come here; other systems' forms ask the same of every visitor."""

from collections.abc import Iterable

from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Needed
from queue_server.service.free_times import place_of
from queue_server.service.hall import Hall

WORDS = {
    Needed.TELEPHONE: "a telephone number",
    Needed.EMAIL: "an e-mail address",
    Needed.ADDRESS: "the visitor's address (street, number, and postal code or city)",
}


def needs_of(hall: Hall, products: Iterable[str]) -> frozenset[Needed]:
    """Of an appointment for all of these; what the site does not offer is refused elsewhere."""
    known = (hall.catalogue.products.get(each) for each in products)
    return frozenset(need for each in known if each is not None for need in place_of(hall, each).needs)


def missing(needs: frozenset[Needed], person: Person, address: str) -> tuple[Needed, ...]:
    """What was not said of it."""
    said = {Needed.TELEPHONE: person.telephone, Needed.EMAIL: person.email, Needed.ADDRESS: address}
    return tuple(need for need, text in said.items() if need in needs and not text)


def missing_sentence(needs: Iterable[Needed]) -> str:
    """For whoever looks after the form."""
    return f"This appointment is not at the town hall: it needs {' and '.join(WORDS[each] for each in needs)}."


def remarks_with(address: str, remarks: str) -> str:
    """As the booking pages keep it: the address before the rest, for the staff who go there."""
    return "\n".join(filter(None, (address, remarks)))


def address_of(house: str, postal_code: str | None, city: str | None) -> str:
    """On one line; empty where nobody could find it: two villages of a municipality may have the same street."""
    place = " ".join(filter(None, (postal_code, city)))
    return f"{house}, {place}" if house and place else ""
