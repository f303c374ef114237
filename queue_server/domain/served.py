"""Whether a service takes visitors now; without a word of it, it does as long as the house is open."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Served:
    """What the screens say of a service whose hours or whose numbers end before the day does."""

    id: str
    """The service."""
    now: bool = True
    until: datetime | None = None
    """The end of its last opening of today; None where it has the hours of the house."""
    again: datetime | None = None
    """When it is served next, where it is not now and anybody knows."""
    stopped: bool = False
    """A supervisor ended its tickets for today; whoever has an appointment still checks in."""
