"""The desk of one clerk: what is possible now, and what is the one thing to do. No Qt, and no rule of the queue.

The server alone decides who is next and whether an action is allowed; what stands here keeps a clerk from
asking in vain, and says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from boards.replica import Replica
from counter_client.desk.actions import Action
from counter_client.desk.hindrances import (
    ASKED_AT_A_DESK,
    Circumstances,
    Hindrance,
    Stage,
    calls_missing,
    hindrances_at,
    no_show_at,
)
from counter_client.desk.last_step import LastStep, seconds_left
from counter_client.desk.order import Seat, in_likely_order, waiting_for
from wire.house import DeskRules
from wire.things import Counter, CounterAppointment, CounterVisit
from wire.words import CounterState, VisitState


@dataclass(frozen=True)
class Pending:
    """A command that went out and is not yet answered."""

    action: Action
    visit: str | None = None
    since: datetime | None = None


@dataclass(frozen=True)
class Undo:
    """What can be taken back, and for how long still."""

    step: LastStep
    seconds_left: int


@dataclass(frozen=True)
class Desk:
    """One moment of a counter, complete enough to draw."""

    stage: Stage = Stage.SIGNED_OUT
    online: bool = False
    locked: bool = False
    """All that names or describes a visitor is hidden until the clerk gives the PIN again."""
    pending: Pending | None = None
    counter: Counter | None = None
    visit: CounterVisit | None = None
    """Whoever is called to this counter or served at it."""
    chosen: CounterVisit | None = None
    """Whoever was picked in the list."""
    appointment: CounterAppointment | None = None
    """What that visitor came for, with name and remarks, when there was an appointment."""
    likely_next: CounterVisit | None = None
    """A preview from what this screen sees; the server decides when it is asked."""
    next_appointment: CounterAppointment | None = None
    waiting: int = 0
    """How many wait for this counter."""
    undo: Undo | None = None
    last: LastStep | None = None
    """The step that it would take back, also where that is not possible."""
    calls_missing: int = 0
    """How often the visitor must still be called before they may be marked as not come."""
    no_show_in_s: int = 0
    """How long this must still wait."""
    hindrances: Mapping[Action, Hindrance] = field(default_factory=dict)
    """What cannot be done now, and why; an action that is missing here is possible."""

    def can(self, action: Action) -> bool:
        return action not in self.hindrances

    @property
    def to_send_on(self) -> CounterVisit | None:
        """Whom passing on concerns: the visitor at the counter, else whoever stepped aside and was picked."""
        aside = self.chosen if self.chosen is not None and self.chosen.state is VisitState.PARKED else None
        return self.visit or aside

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
    Stage.PAUSED: Action.END_PAUSE,
    Stage.CALLED: Action.ARRIVED,
    Stage.SERVING: Action.FINISH,
}

_AT_COUNTER = {VisitState.CALLED: Stage.CALLED, VisitState.SERVING: Stage.SERVING}


def desk_at(
    replica: Replica,
    *,
    seat: Seat | None,
    now: datetime,
    online: bool,
    pending: Pending | None = None,
    chosen: str | None = None,
    locked: bool = False,
    last: LastStep | None = None,
) -> Desk:
    """The desk as this screen knows it at `now`; `chosen` is the visit picked in the waiting list."""
    if seat is None:
        out = dict.fromkeys((*ASKED_AT_A_DESK, Action.LOCK), Hindrance.SIGNED_OUT)
        return Desk(online=online, pending=pending, hindrances=out)
    visit, counter = visit_at(replica, seat.counter), replica.counters.get(seat.counter)
    rules = replica.house.desk_rules if replica.house else DeskRules()
    visits = replica.counter_visits
    waiting = in_likely_order(waiting_for(replica, seat, now), now)
    known = Circumstances(
        stage=_stage(visit, counter),
        now=now,
        online=online,
        pending=pending is not None,
        locked=locked,
        counter=counter,
        calls=bool(seat.services),
        visit=visit,
        chosen=visits.get(chosen) if chosen else None,
        rules=rules,
        last=last,
        last_visit=visits.get(last.visit) if last else None,
    )
    hindrances = hindrances_at(known)
    return Desk(
        stage=known.stage,
        online=online,
        locked=locked,
        pending=pending,
        counter=counter,
        visit=visit,
        chosen=known.chosen,
        appointment=_appointment(replica, visit),
        likely_next=waiting[0] if waiting else None,
        next_appointment=_appointment(replica, waiting[0] if waiting else None),
        waiting=len(waiting),
        undo=_undo(known, hindrances),
        last=last,
        calls_missing=calls_missing(visit, rules),
        no_show_in_s=_seconds_until(no_show_at(visit, rules), now),
        hindrances=hindrances,
    )


def visit_at(replica: Replica, counter: str) -> CounterVisit | None:
    """Whoever stands at this counter or is on the way to it."""
    here = [each for each in replica.counter_visits.values() if each.counter == counter and each.state in _AT_COUNTER]
    return max(here, key=lambda each: each.since, default=None)


def _stage(visit: CounterVisit | None, counter: Counter | None) -> Stage:
    if visit is not None:
        return _AT_COUNTER[visit.state]
    return Stage.PAUSED if counter is not None and counter.state is CounterState.PAUSED else Stage.FREE


def _appointment(replica: Replica, visit: CounterVisit | None) -> CounterAppointment | None:
    return replica.appointments.get(visit.appointment) if visit is not None and visit.appointment else None


def _undo(known: Circumstances, hindrances: Mapping[Action, Hindrance]) -> Undo | None:
    if known.last is None or Action.TAKE_BACK in hindrances or known.pending:
        return None
    return Undo(known.last, seconds_left(known.last, known.rules, known.now))


def _seconds_until(moment: datetime | None, now: datetime) -> int:
    return 0 if moment is None else max(0, -int((now - moment).total_seconds() // 1))
