"""The place as every screen names it, and what it offers."""

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from wire.message import WireModel
from wire.texts import Texts
from wire.words import Bookable


class Service(WireModel):
    """A queue that shares a letter and counters (dienst)."""

    thing: Literal["service"] = "service"
    id: str
    letter: str
    name: Texts
    zone: Texts
    """Where its visitors sit."""
    express: bool = False
    served_until: datetime | None = None
    """The end of its last opening of today; None where it has the hours of the house."""
    served_again: datetime | None = None
    """Set while it is not served: when it will be, as far as the site's hours say."""
    served_now: bool = True
    stopped: bool = False
    """A supervisor ended its tickets for today; whoever has an appointment still checks in."""


class Product(WireModel):
    """What a visitor comes for."""

    thing: Literal["product"] = "product"
    id: str
    service: str
    name: Texts
    minutes: int
    walk_in: bool
    most_asked: int
    """1 is asked most; the kiosk shows the smallest numbers first."""
    search: Texts = Field(default_factory=dict)
    """Other words that people use for it, per language, parted by spaces: "pas id reisdocument"."""
    letter: bool = False
    """A document to collect, for which the site sends a letter with a code."""
    persons: bool = False
    """Whether several persons come for it at once, so that the kiosk asks how many."""
    bookable: Bookable = Bookable.NO
    """Who may make an appointment for it here."""
    together_with: str | None = None
    """Products with the same word here go together in one appointment; none: those of the same service that say
    nothing either."""
    bring: Texts = Field(default_factory=dict)
    """What to have ready, per language; may be empty."""


class DeskRules(WireModel):
    """What the site asks of its counters; the server holds to it, and the counters say it beforehand."""

    no_show_after_calls: int = 1
    """So many calls before a visitor may be marked as not come."""
    no_show_after_s: int = 0
    """And so long after the first of them."""
    again_within_min: int | None = None
    """How long a no-show may be taken up again; None: all day."""
    take_back_within_s: int = 10


class KioskPlace(WireModel):
    """A kiosk on which staff can have a ticket printed."""

    id: str
    place: Texts


class OtherPlace(WireModel):
    """Another place of the same organisation, for visitors who are at the wrong one."""

    site: str
    name: Texts
    address: str = ""
    route: Texts = Field(default_factory=dict)
    """How to get there from here, in a sentence."""


class House(WireModel):
    """The place as every screen names it."""

    site: str
    name: str
    time_zone: str
    languages: tuple[str, ...]
    office_day: date
    open_now: bool
    next_opening: datetime | None = None
    message: Texts = Field(default_factory=dict)
    """One line for the foot of the lobby display; may be empty."""
    booking_url: str | None = None
    """Where appointments are made, for the QR code of a visitor who would rather come another time."""
    early_may_wait: bool = True
    """Whether a visitor who is too early may check in and wait here all the same."""
    other_places: tuple[OtherPlace, ...] = ()
    desk_rules: DeskRules = DeskRules()
    plans_appointments: bool = False
    """Whether free times can be asked for; else another system plans, and staff type a moment."""
    sends_letters: bool = False
    """Whether a confirmation can go by e-mail."""
    kiosks: tuple[KioskPlace, ...] = ()
    """Those that are enrolled or named in the site's settings."""
    displays: tuple[str, ...] = ()
    """To which a message can be given, by name: the enrolled displays and the web boards of the site's settings."""
