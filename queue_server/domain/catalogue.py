"""What the site offers: services, products, counters and the rules of its hall; the same all day."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from queue_server.domain.booking_plan import BookedBy, MeetingPlace
from queue_server.domain.desk_refusal import UnknownCounter
from queue_server.domain.refusal import UnknownProduct

Texts = Mapping[str, str]
"""A text per language."""


@dataclass(frozen=True, slots=True)
class Service:
    """A queue that shares a letter, a range of numbers and counters (dienst)."""

    id: str
    letter: str
    first_number: int
    last_number: int
    name: Texts
    zone: Texts
    target_wait_min: int
    """A walk-in should be called within this; the express desk has a shorter one."""
    longest_wait_min: int
    """From here on a walk-in has a claim as strong as an appointment, so that nobody starves."""
    express: bool = False
    place: MeetingPlace = MeetingPlace.COUNTER
    """Where its appointments take place."""


@dataclass(frozen=True, slots=True)
class Product:
    """What a visitor comes for."""

    id: str
    service: str
    name: Texts
    minutes: int
    extra_person_minutes: int = 0
    walk_in: bool = True
    most_asked: int = 999
    bring: Texts = field(default_factory=dict)
    search: Texts = field(default_factory=dict)
    """Other words for it, per language."""
    persons: bool = False
    """Whether several come for it at once."""
    letter: bool = False
    """A document to collect, for which somebody was sent a letter with a code."""
    booked_by: BookedBy = BookedBy.PUBLIC
    """Who may make an appointment for it."""
    together_with: str | None = None
    """Products with the same word here go together in one appointment; None: those of the same service that say
    nothing either."""
    upl: str | None = None
    """Its address in the national Uniforme Productnamenlijst."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A desk with a number (balie, loket)."""

    id: str
    label: str
    services: tuple[str, ...]
    """What it is equipped for."""
    zone: Texts = field(default_factory=dict)
    direction: str = "none"
    team: str = ""
    """Whose counter it is, of groups that share none; empty: everybody's."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the site is and how it is reached."""

    street: str
    number: str
    postal_code: str
    city: str
    country: str = "NL"
    """ISO 3166, two letters."""
    telephone: str | None = None
    """E.164: `+31101234567`."""
    email: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    route: Texts = field(default_factory=dict)
    """How to get there."""

    @property
    def lines(self) -> tuple[str, str]:
        """As on an envelope: street and number, postal code and town."""
        return f"{self.street} {self.number}", f"{self.postal_code} {self.city}"


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """Where visitors are sent who are at the wrong place."""

    site: str
    name: Texts
    address: str
    route: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rules:
    """The site's own choices; minutes, unless a name says otherwise."""

    policy: str = "appointment_first"
    called_within_min: int = 5
    """The promise to visitors with an appointment, counted from the later of appointed time and check-in."""
    check_in_opens_min_before: int = 60
    late_grace_min: int = 15
    """Beyond it an appointment loses its claim and the visitor waits as a walk-in; nobody is sent away."""
    missed_after_min: int = 30
    """After it nobody is expected any more, and the rest of the appointment's time is free."""
    appointment_lead_min: int = 2
    """An appointment has its claim this long before its time: walking to the counter takes a moment."""
    early_may_wait: bool = True
    """Whoever is earlier than check-in opens may choose to wait here; the appointed time stays what it was."""
    no_show_after_calls: int = 1
    """So many calls to a counter before a visitor may be marked as not come."""
    no_show_after_s: int = 0
    """And so many seconds after the first of them."""
    no_show_again_min: int | None = None
    """How long a no-show may be taken up again; None: all day."""
    take_back_s: int = 10
    """How long a counter may take its last step back."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the site offers, by id."""

    site: str
    name: str
    time_zone: str
    languages: tuple[str, ...]
    services: Mapping[str, Service]
    products: Mapping[str, Product]
    counters: Mapping[str, Counter]
    rules: Rules = field(default_factory=Rules)
    message: Texts = field(default_factory=dict)
    kiosks: Mapping[str, Texts] = field(default_factory=dict)
    """Where each kiosk stands, by the device's name."""
    boards: tuple[str, ...] = ()
    """The web boards, by name."""
    booking_url: str | None = None
    """Where visitors make an appointment."""
    other_places: tuple[OtherPlace, ...] = ()
    address: Address | None = None

    def place_of(self, kiosk: str) -> Texts:
        """Where it stands; its name where the site does not say."""
        return self.kiosks.get(kiosk) or {self.languages[0]: kiosk}

    def product(self, product: str) -> Product:
        """Raises `UnknownProduct` for an id that the site does not have."""
        try:
            return self.products[product]
        except KeyError:
            raise UnknownProduct(product) from None

    def counter(self, counter: str) -> Counter:
        """Raises `UnknownCounter` for an id that the site does not have."""
        try:
            return self.counters[counter]
        except KeyError:
            raise UnknownCounter(counter) from None
