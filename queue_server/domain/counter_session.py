"""Who works at which counter now: a counter is open exactly while a clerk is signed in."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from queue_server.domain.catalogue import Counter


class Duty(StrEnum):
    """What a clerk may do besides calling visitors."""

    RECEPTION = "reception"
    SUPERVISE = "supervise"


class PauseReason(StrEnum):
    """Why nobody is called to a counter for a while."""

    BREAK = "break"
    PAPERWORK = "paperwork"
    CONSULTATION = "consultation"
    TECHNICAL = "technical"
    OTHER = "other"


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
class Pause:
    """A clerk is signed in and away for a while."""

    reason: PauseReason
    since: datetime


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a supervisor has a counter work on one day, instead of as the site's settings say."""

    day: date
    shut: bool = False
    services: tuple[str, ...] | None = None
    """Of those that it is equipped for; None for all."""
    team: str = ""


@dataclass(frozen=True, slots=True)
class CounterSession:
    """A clerk at a counter, through one device; without a clerk the counter is closed."""

    counter: str
    since: datetime
    clerk: str | None = None
    device: str | None = None
    services: tuple[str, ...] = ()
    """What this counter is equipped for *and* this clerk is qualified for *and* the supervisor wants here today."""
    may: frozenset[Duty] = frozenset()
    """The clerk's duties, as they were at signing in."""
    clerk_name: str = ""
    """As colleagues know the clerk."""
    qualified: tuple[str, ...] | None = None
    """For what, as it was at signing in; None for everything."""
    team: str = ""
    """The clerk's."""
    pause: Pause | None = None
    arranged: Arrangement | None = None
    """It outlasts the clerk, and ends with its day."""
    leaving: bool = False
    """The clerk has no place here any more, and is signed out as soon as the visitor of now has gone."""

    def without_clerk(self, at: datetime) -> "CounterSession":
        """The counter closes."""
        return CounterSession(counter=self.counter, since=at, arranged=self.arranged)


def team_of(counter: Counter, arranged: Arrangement | None) -> str:
    """Who works at this counter today; empty for everybody."""
    return counter.team if arranged is None else arranged.team


def keeps_out(counter: Counter, arranged: Arrangement | None, team: str) -> bool:
    """Whether clerks of this team have no place at this counter: groups that must not meet share no counter."""
    here = team_of(counter, arranged)
    return bool(team and here and team != here)


def arranged_as(session: CounterSession, counter: Counter, arranged: Arrangement | None) -> CounterSession:
    """Whoever works at the counter, as it works from now on.

    A supervisor stays where it is shut, or another team's, and calls nobody: whoever shut the last desk, or gave it
    away, must be able to undo that.
    """
    shut = arranged is not None and arranged.shut
    out = session.clerk is not None and (shut or keeps_out(counter, arranged, session.team))
    chosen = None if arranged is None else arranged.services
    services = services_together(counter, session.qualified, chosen) if session.clerk is not None and not out else ()
    return replace(session, arranged=arranged, leaving=out and Duty.SUPERVISE not in session.may, services=services)


def services_together(counter: Counter, *choices: tuple[str, ...] | None) -> tuple[str, ...]:
    """What this counter is equipped for and every choice has, in the counter's own order; None chooses all."""
    chosen = [choice for choice in choices if choice is not None]
    return tuple(service for service in counter.services if all(service in choice for choice in chosen))
