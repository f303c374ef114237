"""What staff say on the lobby displays: "The desk closes at 12:30"."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

SHOWN_MAX = 8
"""At once. A display shows them in turn for some seconds each: nobody waits long enough to read more."""


@dataclass(frozen=True, slots=True)
class StaffMessage:
    """A message on displays; not open once it is over."""

    id: str
    texts: Mapping[str, str]
    """Per language."""
    since: datetime
    until: datetime | None = None
    """None: until somebody takes it away, at the latest when the day ends."""
    displays: tuple[str, ...] = ()
    """By name; none: all of them."""
    open: bool = True

    def over(self) -> "StaffMessage":
        return replace(self, open=False)


def has_lapsed(message: StaffMessage, now: datetime, zone: ZoneInfo) -> bool:
    """Whether it ends by itself: at its moment, or with its day."""
    if message.until is not None:
        return message.until <= now
    return _day(message.since, zone) < _day(now, zone)


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()
