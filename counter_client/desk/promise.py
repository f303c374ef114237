"""How a wait stands against what the site promised: a traffic light with a word, a shape and a bar."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from wire.things import CounterVisit

SOON_BEFORE = timedelta(minutes=3)
"""From here on a clerk can still keep the promise by calling now; about half an ordinary transaction."""


class Light(StrEnum):
    """Green, amber, red; a screen adds a word and a shape, since no meaning is by colour alone."""

    ON_TIME = "on_time"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True)
class Wait:
    """One wait, ready to draw."""

    light: Light
    waited_min: int
    over_min: int
    """Whole minutes past the promise; 0 while it is kept."""
    share: float
    """The part of the promised wait that is used up, in hundredths, which a bar can show; above 1 when late, 0 before
    it began."""
    until: datetime = field(compare=False)
    """From then on it looks otherwise."""


def wait_of(visit: CounterVisit, now: datetime) -> Wait:
    """The wait of this visitor at `now`, from check-in, or from the moment a transfer began."""
    began = visit.checked_in_at if visit.leg == 1 else visit.since
    promised = visit.promised_at - began
    waited_min = _minutes(now - began)
    over_min = _minutes(now - visit.promised_at)
    hundredths = 100 * (now - began) // promised if promised > timedelta(0) else None
    share = hundredths / 100 if hundredths is not None else float(visit.promised_at <= now)
    changes = (
        began + timedelta(minutes=waited_min + 1),
        visit.promised_at + timedelta(minutes=over_min + 1),
        visit.promised_at - SOON_BEFORE,
        visit.promised_at,
        visit.promised_at + timedelta.resolution,  # the last moment of a promise still keeps it
        began if hundredths is None else began + _rounded_up((hundredths + 1) * promised, 100),
    )
    return Wait(
        light=_light(visit.promised_at - now),
        waited_min=max(0, waited_min),
        over_min=max(0, over_min),
        share=max(0.0, share),
        until=min(each for each in changes if each > now),
    )


def _light(left: timedelta) -> Light:
    if left < timedelta(0):
        return Light.LATE
    return Light.SOON if left <= SOON_BEFORE else Light.ON_TIME


def _minutes(span: timedelta) -> int:
    """Whole minutes that are over; less than none of a wait that has not begun."""
    return span // timedelta(minutes=1)


def _rounded_up(span: timedelta, parts: int) -> timedelta:
    """One of so many parts of it, whole in the smallest unit that a moment has."""
    return -(-span // (parts * timedelta.resolution)) * timedelta.resolution
