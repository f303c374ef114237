"""What goes on at each counter that has a sign or a light: from the replica, plain Python, no device and no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from boards.replica import Replica
from wire.things import DisplayVisit
from wire.words import CounterState, VisitState

KEPT_WITHOUT_LINK_S = 30.0
"""So long after the link was lost the last number stays: whoever was just called still finds the counter, and most
restarts of a server are over by then. Afterwards the counter calls by voice, and a number on its sign may be false;
a sign cannot say "as of 10.42" as the lobby display does, so it goes dark."""

AT_COUNTER = frozenset({VisitState.CALLED, VisitState.SERVING})


class Work(StrEnum):
    """What a counter does, as far as its sign and its light can say it."""

    UNKNOWN = "unknown"
    """Nobody has told yet, or too long ago."""
    NO_COUNTER = "no_counter"
    """The site has no counter of this name: a mistake in the settings."""
    CLOSED = "closed"
    FREE = "free"
    CALLING = "calling"
    SERVING = "serving"


@dataclass(frozen=True)
class Call:
    """One ring; a recall is another one."""

    visit: str
    call: int
    at: datetime


@dataclass(frozen=True)
class AtCounter:
    """One counter at one moment."""

    work: Work
    label: str = ""
    """As it stands on the counter: "3"."""
    direction: str = "none"
    number: str = ""
    """Who is called to it or served at it."""
    call: Call | None = None
    """While nobody has come yet."""


UNKNOWN = AtCounter(Work.UNKNOWN)


def at_counters(
    replica: Replica, counters: Iterable[str], *, without_link_s: float | None = None
) -> Mapping[str, AtCounter]:
    """What goes on at these counters; `without_link_s` since the link was lost, None while it is live."""
    if replica.house is None or (without_link_s is not None and without_link_s > KEPT_WITHOUT_LINK_S):
        return dict.fromkeys(counters, UNKNOWN)
    return {counter: _at_counter(replica, counter) for counter in counters}


def _at_counter(replica: Replica, name: str) -> AtCounter:
    counter = replica.counters.get(name)
    if counter is None:
        return AtCounter(Work.NO_COUNTER)
    visit = _visit_at(replica, name)
    if visit is None:
        work = Work.FREE if counter.state is CounterState.OPEN else Work.CLOSED
        return AtCounter(work, counter.label, counter.direction)
    if visit.state is VisitState.SERVING:
        return AtCounter(Work.SERVING, counter.label, counter.direction, visit.number)
    return AtCounter(Work.CALLING, counter.label, counter.direction, visit.number, _call(visit))


def _visit_at(replica: Replica, counter: str) -> DisplayVisit | None:
    """Whoever came last, should the replica ever hold two."""
    here = [each for each in replica.display_visits.values() if each.counter == counter and each.state in AT_COUNTER]
    return max(here, key=lambda each: (each.since, each.number), default=None)


def _call(visit: DisplayVisit) -> Call:
    return Call(visit.id, visit.call, visit.last_call_at or visit.since)
