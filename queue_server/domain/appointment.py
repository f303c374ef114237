"""An appointment and its check-in: booked -> checked_in | cancelled | missed."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

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
    persons: int
    service: str
    products: tuple[str, ...]
    state: AppointmentState
    booked_at: datetime
    channel: str = "web"
    language: str = "nl"
    moved_from: datetime | None = None
    """When it was before it was moved the last time; whoever comes by the old letter is told."""


@dataclass(frozen=True, slots=True)
class Person:
    """What staff must know to prepare; erased some days after the visit, the figures stay."""

    name: str = ""
    remarks: str = ""
    born: date | None = field(default=None, repr=False)
    """Lets a visitor be found who has no code; erased the night after the appointment."""


NOBODY = Person()


@dataclass(frozen=True, slots=True)
class Arrival:
    """How an appointment's visitor arrived; minutes late beyond the grace, or 0."""

    appointment: Appointment
    late_min: int


def checked_in(appointment: Appointment, *, site: str, now: datetime, zone: tzinfo, rules: Rules) -> Arrival:
    """The visitor of a booked appointment is here.

    Raises:
        AppointmentCancelled, WrongLocation, WrongDay, TooEarly: What the visitor is told, and why.
    """
    if appointment.state is AppointmentState.CANCELLED:
        raise AppointmentCancelled
    if appointment.site != site:
        raise WrongLocation(appointment.site)
    if appointment.starts_at.astimezone(zone).date() != now.astimezone(zone).date():
        raise WrongDay(appointment.starts_at)
    opens_at = appointment.starts_at - timedelta(minutes=rules.check_in_opens_min_before)
    if now < opens_at:
        raise TooEarly(appointment.starts_at, opens_at)
    late = now - appointment.starts_at
    beyond = late > timedelta(minutes=rules.late_grace_min)
    return Arrival(
        appointment=replace(appointment, state=AppointmentState.CHECKED_IN),
        late_min=int(late.total_seconds() // 60) if beyond else 0,
    )
