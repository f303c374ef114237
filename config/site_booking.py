"""How a site plans its appointments (`[booking]` in `site.toml`)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from config.misfit import misfit
from config.model import SettingsModel
from config.names import Id
from config.opening import Hours

MINUTES_OF_AN_HOUR = 60


class BookedBy(StrEnum):
    """Who may make an appointment for a product."""

    PUBLIC = "public"
    """Everybody, on the web, at a kiosk, by another program or through staff."""
    STAFF = "staff"
    """The reception only."""
    STAFF_SAME_DAY = "staff_same_day"
    """The reception only, and only for today."""
    NOBODY = "nobody"
    """It needs no appointment."""


class MeetingPlace(StrEnum):
    """Where an appointment takes place."""

    COUNTER = "counter"
    ROOM = "room"
    """A room of the house instead of a counter: weddings, interviews."""
    TELEPHONE = "telephone"
    VIDEO = "video"
    HOME = "home"
    """At the visitor's home."""


def _divides_an_hour(minutes: int) -> int:
    if MINUTES_OF_AN_HOUR % minutes:
        raise misfit("5, 10, 15, 20, 30 or 60 minutes, so that every hour has the same times")
    return minutes


class SiteRoster(SettingsModel):
    """So many people, or rooms, at these hours."""

    hours: Hours
    """When, in the notation of OpenStreetMap; within the site's own hours where visitors come to the house."""

    places: Annotated[int, Field(ge=0, le=500)]
    """How many receive visitors then: counters that are staffed, or rooms."""

    for_walk_ins: Annotated[int, Field(ge=0, le=500)] = 0
    """How many of those are kept for visitors without an appointment; 0, since cities work by appointment."""

    since: date | None = None
    """The first day on which it holds; none: it always did."""

    until: date | None = None
    """The last day; none: it always will."""


class SitePool(SettingsModel):
    """Staff, or rooms, that the appointments of some services share."""

    id: Id
    """Its name in reports."""

    services: Annotated[tuple[Id, ...], Field(min_length=1)]
    """Whose appointments they receive; a service stands in one pool only, so that nobody is counted twice."""

    place: Annotated[MeetingPlace, Field(strict=False)] = MeetingPlace.COUNTER
    """Where: a counter or a room of the house, on the telephone, by video, or at the visitor's home."""

    rosters: Annotated[tuple[SiteRoster, ...], Field(min_length=1)]
    """How many at which hours; where several hold at once they add up, never to more than there are counters."""


class SiteBooking(SettingsModel):
    """Free times, and who may take them."""

    every_min: Annotated[int, Field(ge=5, le=60), AfterValidator(_divides_an_hour)] = 10
    """Appointments begin at whole multiples of so many minutes; 10, as most of them take 10 or 20."""

    earliest_min: Annotated[int, Field(ge=0, le=43_200)] = 60
    """How many minutes ahead the public books at least; 60, because somebody must still get here."""

    latest_days: Annotated[int, Field(ge=0, le=730)] = 60
    """How many days ahead the public books at most; 60, because later ones are forgotten and not cancelled."""

    staff_latest_days: Annotated[int, Field(ge=0, le=730)] = 366
    """How many days ahead the reception does."""

    most_to_come: Annotated[int, Field(ge=1, le=100)] = 4
    """How many appointments to come the public has at most with one e-mail address or telephone number; 4, a family's.
    Staff make more."""

    hold_min: Annotated[int, Field(ge=1, le=60)] = 10
    """How many minutes a chosen time is kept for somebody who still fills in the form; 10, as accessible forms ask."""

    pools: Annotated[tuple[SitePool, ...], Field(min_length=1)]
    """Who receives appointments; for a service that stands in none there are none."""
