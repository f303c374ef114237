"""Who works at which counter now: a counter is open exactly while a clerk is signed in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from queue_server.domain.catalogue import Counter


class Duty(StrEnum):
    """What a clerk may do besides calling visitors."""

    RECEPTION = "reception"
    SUPERVISE = "supervise"


@dataclass(frozen=True, slots=True)
class Clerk:
    """A member of staff; `services` is what they are qualified for, None for everything."""

    name: str
    display_name: str
    services: tuple[str, ...] | None = None
    may: frozenset[Duty] = frozenset()
    team: str = ""
    """The only counters they may work at are those of this team and of none; empty: all."""


@dataclass(frozen=True, slots=True)
class CounterSession:
    """A clerk at a counter, through one device; without a clerk the counter is closed."""

    counter: str
    since: datetime
    clerk: str | None = None
    device: str | None = None
    services: tuple[str, ...] = ()
    """What this counter is equipped for *and* this clerk is qualified for."""
    may: frozenset[Duty] = frozenset()
    """The clerk's duties, as they were at signing in."""


def services_together(counter: Counter, clerk: Clerk) -> tuple[str, ...]:
    """What this clerk can do at this counter, in the counter's own order."""
    if clerk.services is None:
        return counter.services
    return tuple(service for service in counter.services if service in clerk.services)
