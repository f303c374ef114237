"""An appointment and its check-in: booked -> checked_in | cancelled | missed."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.booking_refusal import NotReceivedHere
from queue_server.domain.catalogue import Rules
from queue_server.domain.refusal import AppointmentCancelled, TooEarly, WrongDay, WrongLocation


class AppointmentState(StrEnum):
    """Where an appointment stands."""

    BOOKED = "booked"
    CHECKED_IN = "checked_in"
    CANCELLED = "cancelled"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Appointment:
    """A promise of time at a site. Who it is for stands apart (`Person`), so that it can be erased."""

    id: str
    site: str
    starts_at: datetime
    minutes: int
    """From its start to its end, the counters of all its services together."""
    persons: int
    service: str
    products: tuple[str, ...]
    state: AppointmentState
    booked_at: datetime
    channel: str = "web"
    language: str = "nl"
    moved_from: datetime | None = None
    """When it was before it was moved the last time; whoever comes by the old letter is told."""
    source: str = ""
    """The other system that made it; empty where it was made here."""
    external_id: str | None = None
    """Its name there."""
    sequence: int = 0
    """How often it was moved or cancelled: calendars take the highest (RFC 5545, 3.8.7.4)."""
    changed_at: datetime | None = None
    """When that was last; None: never."""
    amounts: tuple[int, ...] = ()
    """How often each of its products is done, where the system that booked it says so; empty: for every person."""


@dataclass(frozen=True, slots=True)
class Person:
    """What staff must know to prepare; erased some days after the visit, the figures stay."""

    name: str = ""
    remarks: str = ""
    born: date | None = field(default=None, repr=False)
    """Lets a visitor be found who has no code; erased the night after the appointment."""
    email: str = field(default="", repr=False)
    telephone: str = field(default="", repr=False)
    title: str = field(default="", repr=False)
    """What another system called the appointment; empty where it is called by its products."""
    first_name: str = field(default="", repr=False)
    """With what the name begins, for systems that keep both apart; empty where nobody said."""


NOBODY = Person()


@dataclass(frozen=True, slots=True)
class Lateness:
    """Whole minutes after the appointed time, and whether the appointment still gives a claim."""

    late_min: int = 0
    keeps_turn: bool = True


IN_TIME = Lateness()


@dataclass(frozen=True, slots=True)
class Arrival:
    """How an appointment's visitor arrived."""

    appointment: Appointment
    lateness: Lateness


def lateness(starts_at: datetime, arrived_at: datetime, rules: Rules) -> Lateness:
    """Beyond the site's grace a visitor waits as a walk-in; nobody is sent away."""
    late = arrived_at - starts_at
    return Lateness(
        late_min=max(0, int(late.total_seconds() // 60)), keeps_turn=late <= timedelta(minutes=rules.late_grace_min)
    )


def has_lapsed(appointment: Appointment, *, place: MeetingPlace, now: datetime, rules: Rules) -> bool:
    """Whether nobody is expected any more; who is telephoned or visited never checks in, and misses nothing by it."""
    late = now - appointment.starts_at > timedelta(minutes=rules.missed_after_min)
    return appointment.state is AppointmentState.BOOKED and place.in_house and late


def check_expected(appointment: Appointment, site: str) -> None:
    """Whether anybody expects its visitor at this site; asked before what the site offers, which may be another's word.

    Raises:
        AppointmentCancelled, WrongLocation: What the visitor is told, and why.
    """
    if appointment.state is AppointmentState.CANCELLED:
        raise AppointmentCancelled
    if appointment.site != site:
        raise WrongLocation(appointment.site)


def checked_in(
    appointment: Appointment,
    *,
    site: str,
    now: datetime,
    zone: tzinfo,
    rules: Rules,
    place: MeetingPlace = MeetingPlace.COUNTER,
    early: bool = False,
) -> Arrival:
    """The visitor of a booked appointment is here; `early` where they chose to wait, and the site lets them.

    Raises:
        AppointmentCancelled, WrongLocation, NotReceivedHere, WrongDay, TooEarly: What the visitor is told, and why.
    """
    check_expected(appointment, site)
    if not place.in_house:
        ends_at = appointment.starts_at + timedelta(minutes=appointment.minutes)
        raise NotReceivedHere(place.value, appointment.starts_at, passed=ends_at <= now)
    moved = appointment.moved_from is not None
    if appointment.starts_at.astimezone(zone).date() != now.astimezone(zone).date():
        raise WrongDay(appointment.starts_at, moved=moved, passed=appointment.starts_at < now)
    opens_at = appointment.starts_at - timedelta(minutes=rules.check_in_opens_min_before)
    if now < opens_at and not (early and rules.early_may_wait):
        raise TooEarly(appointment.starts_at, opens_at, moved=moved)
    return Arrival(
        appointment=replace(appointment, state=AppointmentState.CHECKED_IN),
        lateness=lateness(appointment.starts_at, now, rules),
    )
