"""How a site plans its appointments: who may book what, how far ahead, and how many visitors it can receive when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from queue_server.domain.free_time import Stretch


class Audience(StrEnum):
    """Who makes an appointment."""

    PUBLIC = "public"
    """Somebody at home, whom nobody knows."""
    PROGRAM = "program"
    """A program with a key of its own that books for somebody at home: it knows who books, and how often."""
    CITY = "city"
    """The city's own program, which may do everything: as any other program where the site plans its appointments;
    where it plans none, this is what plans them."""
    HERE = "here"
    """A visitor before a kiosk: the walk to the counter is all the notice that is needed."""
    STAFF = "staff"
    """The reception, for somebody at the desk or on the telephone: also at times between those that are offered."""
    ELSEWHERE = "elsewhere"
    """Made in another system, which counts for itself: taken over as it is."""

    @property
    def at_home(self) -> bool:
        """Whether the visitor must still set out."""
        return self in {Audience.PUBLIC, Audience.PROGRAM, Audience.CITY}

    @property
    def plans_itself(self) -> bool:
        """Whether it may name any moment where the site plans none: it counts for itself, or sees the hall."""
        return self in {Audience.CITY, Audience.STAFF, Audience.ELSEWHERE}


class BookedBy(StrEnum):
    """Who may make an appointment for a product."""

    PUBLIC = "public"
    STAFF = "staff"
    STAFF_SAME_DAY = "staff_same_day"
    NOBODY = "nobody"


class Needed(StrEnum):
    """What must be known of a visitor, beside a name, who does not come here."""

    TELEPHONE = "telephone"
    EMAIL = "email"
    ADDRESS = "address"


class MeetingPlace(StrEnum):
    """Where an appointment takes place."""

    COUNTER = "counter"
    ROOM = "room"
    TELEPHONE = "telephone"
    VIDEO = "video"
    HOME = "home"

    @property
    def in_house(self) -> bool:
        """Whether its visitor comes here, and checks in."""
        return self in {MeetingPlace.COUNTER, MeetingPlace.ROOM}

    @property
    def needs(self) -> frozenset[Needed]:
        """Without which staff cannot keep an appointment there: the way into a video call is sent by e-mail."""
        match self:
            case MeetingPlace.TELEPHONE:
                return frozenset({Needed.TELEPHONE})
            case MeetingPlace.VIDEO:
                return frozenset({Needed.EMAIL})
            case MeetingPlace.HOME:
                return frozenset({Needed.TELEPHONE, Needed.ADDRESS})
            case MeetingPlace.COUNTER | MeetingPlace.ROOM:
                return frozenset()


class OpenPlaces(Protocol):
    """How many visitors a pool can receive at once, by its rosters, the hours of the house and its closed days."""

    def between(self, first: date, last: date) -> Sequence[Stretch]:
        """Of these local days, both included; in order, without overlap, none without places."""
        ...


@dataclass(frozen=True, slots=True)
class Pool:
    """Staff, or rooms, that the appointments of these services share."""

    id: str
    services: tuple[str, ...]
    places: OpenPlaces
    place: MeetingPlace = MeetingPlace.COUNTER


@dataclass(frozen=True, slots=True)
class BookingPlan:
    """The site's own choices."""

    pools: Mapping[str, Pool]
    """By service; for a service that stands in none nobody can make an appointment."""
    service_hours: Mapping[str, OpenPlaces] = field(default_factory=dict)
    """Of the services that are served for a part of the day only, at counters: their appointments lie within."""
    every_min: int = 10
    """Appointments begin at whole multiples of it, counted from the hour; it divides 60."""
    earliest_min: int = 60
    """The public books so many minutes ahead at least."""
    latest_days: int = 60
    """And so many days at most."""
    staff_latest_days: int = 366
    most_to_come: int = 4
    """So many appointments to come the public has at most with one e-mail address, or one telephone number."""
    hold_min: int = 10
    """How long a time is kept for somebody who is still typing."""
    earliest_min_of: Mapping[str, int] = field(default_factory=dict)
    """Products that need more notice, or less."""
    latest_days_of: Mapping[str, int] = field(default_factory=dict)
