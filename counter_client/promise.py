"""How a wait stands against what the site promised: a traffic light with a word, a shape and a bar."""

from dataclasses import dataclass
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
    """The part of the promised wait that is used up; above 1 when late, 0 before it began."""


def wait_of(visit: CounterVisit, now: datetime) -> Wait:
    """The wait of this visitor at `now`, from check-in, or from the moment a transfer began."""
    began = visit.checked_in_at if visit.leg == 1 else visit.since
    promised = visit.promised_at - began
    waited = now - began
    left = visit.promised_at - now
    return Wait(
        light=_light(left),
        waited_min=max(0, _minutes(waited)),
        over_min=max(0, _minutes(-left)),
        share=max(0.0, waited / promised) if promised > timedelta(0) else float(left <= timedelta(0)),
    )


def _light(left: timedelta) -> Light:
    if left < timedelta(0):
        return Light.LATE
    return Light.SOON if left <= SOON_BEFORE else Light.ON_TIME


def _minutes(span: timedelta) -> int:
    """Whole minutes, cut off toward zero: nobody has waited a minute that is not over."""
    return int(span / timedelta(minutes=1))
