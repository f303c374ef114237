"""Why something cannot be done at a desk now, so that a clerk need not ask in vain: the table of `docs/visit-life.md`.

The server alone decides whether an action is allowed; what stands here says beforehand what it would answer, and only
where it is certain of that.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from counter_client.desk.actions import Action
from counter_client.desk.last_step import LastStep, can_be_taken_back, needs_free_counter
from wire.house import DeskRules
from wire.things import Counter, CounterVisit
from wire.words import VisitState


class Stage(StrEnum):
    """Where the work at this counter stands."""

    SIGNED_OUT = "signed_out"
    FREE = "free"
    PAUSED = "paused"
    CALLED = "called"
    SERVING = "serving"


class Hindrance(StrEnum):
    """Why something cannot be done now; each has a sentence in `sentences`."""

    OFFLINE = "offline"
    UNDER_WAY = "under_way"
    SIGNED_OUT = "signed_out"
    LOCKED = "locked"
    VISITOR_AT_COUNTER = "visitor_at_counter"
    NOBODY_CALLED = "nobody_called"
    ALREADY_ARRIVED = "already_arrived"
    NOBODY_CHOSEN = "nobody_chosen"
    NOT_WAITING = "not_waiting"
    NOT_ASIDE = "not_aside"
    GONE_TOO_LONG = "gone_too_long"
    CALL_AGAIN_FIRST = "call_again_first"
    TOO_SOON = "too_soon"
    NOTHING_TO_TAKE_BACK = "nothing_to_take_back"
    NEXT_ONE_HERE = "next_one_here"
    CALLS_NOBODY = "calls_nobody"
    COUNTER_SHUT = "counter_shut"
    NOT_PAUSED = "not_paused"
    PAUSED_ALREADY = "paused_already"
    NOBODY_ASKS = "nobody_asks"
    SOMEBODY_GOES = "somebody_goes"


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """What decides what can be done at a desk where somebody works."""

    stage: Stage
    now: datetime
    online: bool
    pending: bool
    locked: bool
    counter: Counter | None
    calls: bool
    """Whether there is a service for which visitors are called here."""
    visit: CounterVisit | None
    chosen: CounterVisit | None
    rules: DeskRules
    last: LastStep | None
    last_visit: CounterVisit | None
    """How the visitor of the last step stands now."""


_BY_STAGE: Mapping[Action, Mapping[Stage, Hindrance]] = {
    Action.RECALL: {Stage.SERVING: Hindrance.ALREADY_ARRIVED},
    Action.ARRIVED: {Stage.SERVING: Hindrance.ALREADY_ARRIVED},
    Action.NO_SHOW: {Stage.SERVING: Hindrance.ALREADY_ARRIVED},
    Action.FINISH: {},
    Action.FINISH_AS: {},
    Action.FINISH_AND_NEXT: {},
    Action.PARK: {},
    Action.TRANSFER: {},
}
"""What needs a visitor at the counter, and where that is not enough."""
_NEEDS_NOBODY = (Action.NEXT, Action.CALL, Action.SIGN_OUT, Action.PAUSE, Action.END_PAUSE)
_CALLING = (Action.NEXT, Action.CALL, Action.FINISH_AND_NEXT)
ASKED_AT_A_DESK = (*_BY_STAGE, *_NEEDS_NOBODY, Action.RESUME, Action.MARK_LEFT, Action.TAKE_BACK)
"""Everything but signing in and locking."""

_GONE = (VisitState.NO_SHOW, VisitState.LEFT)
_ASIDE = (VisitState.PARKED, *_GONE)
_CAN_BE_CALLED = (VisitState.WAITING, *_ASIDE)
_CAN_LEAVE = (VisitState.WAITING, VisitState.PARKED)


def hindrances_at(desk: Circumstances) -> Mapping[Action, Hindrance]:
    """The nearest cause only: a clerk can act on one reason at a time."""
    locking = {Action.LOCK: Hindrance.LOCKED} if desk.locked else {}  # needs nobody, so a lost line does not hinder it
    if desk.pending:
        found = dict.fromkeys(ASKED_AT_A_DESK, Hindrance.UNDER_WAY) | locking
        if not desk.online and not desk.locked:
            del found[Action.TAKE_BACK]  # what could not be said yet need not be said any more
        return found
    if not desk.online:
        return dict.fromkeys(ASKED_AT_A_DESK, Hindrance.OFFLINE) | locking
    if desk.locked:
        return {each: Hindrance.LOCKED for each in ASKED_AT_A_DESK if each is not Action.SIGN_OUT} | _left(desk)
    found = _of_the_desk(desk)
    for action, hindrance in (*_of_the_visitor(desk), *_of_the_chosen(desk), *_of_the_last_step(desk)):
        found.setdefault(action, hindrance)
    return found


def calls_missing(visit: CounterVisit | None, rules: DeskRules) -> int:
    """How often a visitor must still be called before they may be marked as not come."""
    return 0 if visit is None else max(0, rules.no_show_after_calls - visit.calls_here)


def no_show_at(visit: CounterVisit | None, rules: DeskRules) -> datetime | None:
    """From when on a visitor who was called may be marked as not come."""
    if visit is None or visit.called_at is None:
        return None
    return visit.called_at + timedelta(seconds=rules.no_show_after_s)


def may_come_again(visit: CounterVisit, rules: DeskRules, now: datetime) -> bool:
    """Whether a visitor who did not come, or was seen to go, may still be taken up again."""
    if visit.state not in _GONE or rules.again_within_min is None:
        return True
    return now < visit.since + timedelta(minutes=rules.again_within_min)


def _left(desk: Circumstances) -> dict[Action, Hindrance]:
    """A colleague can free a locked desk without the PIN of whoever left it: that only closes the counter."""
    locked = {Action.LOCK: Hindrance.LOCKED}
    return locked | ({Action.SIGN_OUT: Hindrance.VISITOR_AT_COUNTER} if desk.visit is not None else {})


def _of_the_desk(desk: Circumstances) -> dict[Action, Hindrance]:
    found: dict[Action, Hindrance] = {}
    if desk.counter is not None and desk.counter.shut:
        found |= dict.fromkeys(_CALLING, Hindrance.COUNTER_SHUT)
    elif not desk.calls:
        found |= dict.fromkeys(_CALLING, Hindrance.CALLS_NOBODY)
    if desk.visit is not None:
        for action in _NEEDS_NOBODY:
            found.setdefault(action, Hindrance.VISITOR_AT_COUNTER)
    if desk.stage is Stage.PAUSED:
        found.setdefault(Action.PAUSE, Hindrance.PAUSED_ALREADY)
    else:
        found.setdefault(Action.END_PAUSE, Hindrance.NOT_PAUSED)
    return found


def _of_the_visitor(desk: Circumstances) -> list[tuple[Action, Hindrance]]:
    if desk.visit is None:
        aside = desk.chosen is not None and desk.chosen.state is VisitState.PARKED
        needy = [action for action in _BY_STAGE if not (aside and action is Action.TRANSFER)]
        return [(action, Hindrance.NOBODY_CALLED) for action in needy]
    found = [(action, stages[desk.stage]) for action, stages in _BY_STAGE.items() if desk.stage in stages]
    if desk.stage is Stage.CALLED:
        first = no_show_at(desk.visit, desk.rules)
        if calls_missing(desk.visit, desk.rules):
            found.append((Action.NO_SHOW, Hindrance.CALL_AGAIN_FIRST))
        elif first is not None and desk.now < first:
            found.append((Action.NO_SHOW, Hindrance.TOO_SOON))
    return found


def _of_the_chosen(desk: Circumstances) -> list[tuple[Action, Hindrance]]:
    chosen = desk.chosen
    if chosen is None:
        return [(each, Hindrance.NOBODY_CHOSEN) for each in (Action.CALL, Action.RESUME, Action.MARK_LEFT)]
    found = []
    if chosen.state not in _CAN_BE_CALLED:
        found.append((Action.CALL, Hindrance.NOT_WAITING))
    if chosen.state not in _ASIDE:
        found.append((Action.RESUME, Hindrance.NOT_ASIDE))
    if chosen.state not in _CAN_LEAVE:
        found.append((Action.MARK_LEFT, Hindrance.NOT_WAITING))
    if not may_come_again(chosen, desk.rules, desk.now):
        found += [(Action.CALL, Hindrance.GONE_TOO_LONG), (Action.RESUME, Hindrance.GONE_TOO_LONG)]
    return found


def _of_the_last_step(desk: Circumstances) -> list[tuple[Action, Hindrance]]:
    last = desk.last
    gone = last is not None and last.action is Action.ARRIVED and desk.visit is None
    if last is None or gone or not can_be_taken_back(last, desk.last_visit, desk.rules, desk.now):
        return [(Action.TAKE_BACK, Hindrance.NOTHING_TO_TAKE_BACK)]
    if needs_free_counter(last) and desk.visit is not None and desk.visit.id != last.visit:
        return [(Action.TAKE_BACK, Hindrance.NEXT_ONE_HERE)]
    return []
