"""The desk of one clerk: what is possible now, and what is the one thing to do. No Qt, and no rule of the queue.

The server alone decides who is next and whether an action is allowed; what stands here keeps a clerk from
asking in vain, and says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from boards.replica import Replica
from counter_client.actions import Action
from wire.things import Counter, CounterAppointment, CounterVisit
from wire.words import VisitState


class Stage(StrEnum):
    """Where the work at this counter stands."""

    SIGNED_OUT = "signed_out"
    FREE = "free"
    CALLED = "called"
    SERVING = "serving"


class Hindrance(StrEnum):
    """Why something cannot be done now; each has a sentence in `sentences`."""

    OFFLINE = "offline"
    UNDER_WAY = "under_way"
    SIGNED_OUT = "signed_out"
    VISITOR_AT_COUNTER = "visitor_at_counter"
    NOBODY_CALLED = "nobody_called"
    NOT_ARRIVED = "not_arrived"
    ALREADY_ARRIVED = "already_arrived"
    NOBODY_CHOSEN = "nobody_chosen"
    NOT_WAITING = "not_waiting"
    NOT_ASIDE = "not_aside"
    NOBODY_ASKS = "nobody_asks"
    SOMEBODY_GOES = "somebody_goes"


@dataclass(frozen=True)
class Seat:
    """Who works here, at which counter, and for which services."""

    counter: str
    clerk: str
    display_name: str
    services: tuple[str, ...]


@dataclass(frozen=True)
class Pending:
    """A command that went out and is not yet answered."""

    action: Action
    visit: str | None = None


@dataclass(frozen=True)
class Desk:
    """One moment of a counter, complete enough to draw."""

    stage: Stage = Stage.SIGNED_OUT
    online: bool = False
    pending: Pending | None = None
    counter: Counter | None = None
    visit: CounterVisit | None = None
    """Whoever is called to this counter or served at it."""
    appointment: CounterAppointment | None = None
    """What that visitor came for, with name and remarks, when there was an appointment."""
    likely_next: CounterVisit | None = None
    """A preview from what this screen sees; the server decides when it is asked."""
    next_appointment: CounterAppointment | None = None
    waiting: int = 0
    """How many wait for the services of this counter."""
    hindrances: Mapping[Action, Hindrance] = field(default_factory=dict)
    """What cannot be done now, and why; an action that is missing here is possible."""

    def can(self, action: Action) -> bool:
        return action not in self.hindrances

    @property
    def main_invites(self) -> bool:
        """Whether the large action looks possible; its key asks also when nobody seems to wait: the server knows."""
        return self.can(self.main) and (self.main is not Action.NEXT or self.waiting > 0)

    @property
    def main(self) -> Action:
        """The one large action."""
        return MAIN_ACTION[self.stage]


MAIN_ACTION: Mapping[Stage, Action] = {
    Stage.SIGNED_OUT: Action.SIGN_IN,
    Stage.FREE: Action.NEXT,
    Stage.CALLED: Action.ARRIVED,
    Stage.SERVING: Action.FINISH,
}

_AT_COUNTER = {VisitState.CALLED: Stage.CALLED, VisitState.SERVING: Stage.SERVING}

_NEEDS_SOMEBODY: Mapping[Action, Mapping[Stage, Hindrance]] = {
    Action.RECALL: {Stage.FREE: Hindrance.NOBODY_CALLED, Stage.SERVING: Hindrance.ALREADY_ARRIVED},
    Action.ARRIVED: {Stage.FREE: Hindrance.NOBODY_CALLED, Stage.SERVING: Hindrance.ALREADY_ARRIVED},
    Action.NO_SHOW: {Stage.FREE: Hindrance.NOBODY_CALLED, Stage.SERVING: Hindrance.ALREADY_ARRIVED},
    Action.FINISH: {Stage.FREE: Hindrance.NOBODY_CALLED},
    Action.FINISH_AND_NEXT: {Stage.FREE: Hindrance.NOBODY_CALLED, Stage.CALLED: Hindrance.NOT_ARRIVED},
    Action.PARK: {Stage.FREE: Hindrance.NOBODY_CALLED},
    Action.TRANSFER: {Stage.FREE: Hindrance.NOBODY_CALLED},
}
_NEEDS_NOBODY = (Action.NEXT, Action.CALL, Action.SIGN_OUT)
ASKED_AT_A_DESK = (*_NEEDS_SOMEBODY, *_NEEDS_NOBODY, Action.RESUME)
"""Everything but signing in."""


def desk_at(
    replica: Replica,
    *,
    seat: Seat | None,
    now: datetime,
    online: bool,
    pending: Pending | None = None,
    chosen: str | None = None,
) -> Desk:
    """The desk as this screen knows it at `now`; `chosen` is the visit picked in the waiting list."""
    if seat is None:
        return Desk(online=online, pending=pending, hindrances=dict.fromkeys(ASKED_AT_A_DESK, Hindrance.SIGNED_OUT))
    visit = visit_at(replica, seat.counter)
    stage = Stage.FREE if visit is None else _AT_COUNTER[visit.state]
    waiting = in_likely_order(waiting_for(replica, seat.services), now)
    return Desk(
        stage=stage,
        online=online,
        pending=pending,
        counter=replica.counters.get(seat.counter),
        visit=visit,
        appointment=replica.appointments.get(visit.appointment) if visit and visit.appointment else None,
        likely_next=waiting[0] if waiting else None,
        next_appointment=(
            replica.appointments.get(waiting[0].appointment) if waiting and waiting[0].appointment else None
        ),
        waiting=len(waiting),
        hindrances=_hindrances(
            stage,
            online=online,
            pending=pending,
            chosen=replica.counter_visits.get(chosen) if chosen else None,
        ),
    )


def visit_at(replica: Replica, counter: str) -> CounterVisit | None:
    """Whoever stands at this counter or is on the way to it."""
    here = [each for each in replica.counter_visits.values() if each.counter == counter and each.state in _AT_COUNTER]
    return max(here, key=lambda each: each.since, default=None)


def waiting_for(replica: Replica, services: tuple[str, ...]) -> list[CounterVisit]:
    return [
        each
        for each in replica.counter_visits.values()
        if each.state is VisitState.WAITING and each.service in services
    ]


def in_likely_order(visits: list[CounterVisit], now: datetime) -> list[CounterVisit]:
    """Due appointments, walk-ins by their promise, early appointments: a picture of the queue, not its rule."""

    def place(visit: CounterVisit) -> tuple[int, datetime, str]:
        if visit.appointed_at is None:
            return (1, visit.promised_at, visit.number)
        return (0 if visit.appointed_at <= now else 2, visit.appointed_at, visit.number)

    return sorted(visits, key=place)


def _hindrances(
    stage: Stage, *, online: bool, pending: Pending | None, chosen: CounterVisit | None
) -> Mapping[Action, Hindrance]:
    """The nearest cause only: a clerk can act on one reason at a time."""
    if pending is not None:
        return dict.fromkeys(ASKED_AT_A_DESK, Hindrance.UNDER_WAY)
    if not online:
        return dict.fromkeys(ASKED_AT_A_DESK, Hindrance.OFFLINE)
    found = {action: by_stage[stage] for action, by_stage in _NEEDS_SOMEBODY.items() if stage in by_stage}
    if stage is not Stage.FREE:
        found |= dict.fromkeys(_NEEDS_NOBODY, Hindrance.VISITOR_AT_COUNTER)
    if chosen is None:
        found |= {Action.RESUME: Hindrance.NOBODY_CHOSEN}
        found.setdefault(Action.CALL, Hindrance.NOBODY_CHOSEN)
    else:
        if chosen.state not in (VisitState.PARKED, VisitState.NO_SHOW):
            found |= {Action.RESUME: Hindrance.NOT_ASIDE}
        if chosen.state not in (VisitState.WAITING, VisitState.PARKED, VisitState.NO_SHOW):
            found.setdefault(Action.CALL, Hindrance.NOT_WAITING)
    return found
