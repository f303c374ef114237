"""The last step with a visitor, which a clerk can take back for some seconds when it was a mistake."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from counter_client.desk.actions import Action
from wire.commands import Arrived, CommandBody, Finish, MarkLeft, NoShow, Park, Resume, Transfer
from wire.house import DeskRules
from wire.things import CounterVisit
from wire.words import VisitState


@dataclass(frozen=True)
class LastStep:
    """What was done with whom, and when the server answered that it was done."""

    action: Action
    visit: str
    number: str
    call: int
    """How often the visitor had been called then: any call since would count."""
    at: datetime


_LEAVES_BEHIND: Mapping[Action, tuple[VisitState, ...]] = {
    Action.ARRIVED: (VisitState.SERVING,),
    Action.FINISH: (VisitState.DONE, VisitState.WAITING),  # who came for two services waits for the second
    Action.NO_SHOW: (VisitState.NO_SHOW,),
    Action.PARK: (VisitState.PARKED,),
    Action.TRANSFER: (VisitState.WAITING,),
    Action.RESUME: (VisitState.WAITING,),
    Action.MARK_LEFT: (VisitState.LEFT,),
}
"""The states in which a step leaves a visitor: in any other one a colleague went on with them."""


_STEPS: Mapping[type[CommandBody], Action] = {
    Arrived: Action.ARRIVED,
    Finish: Action.FINISH,
    NoShow: Action.NO_SHOW,
    Park: Action.PARK,
    Transfer: Action.TRANSFER,
    Resume: Action.RESUME,
    MarkLeft: Action.MARK_LEFT,
}
"""A call is none of them: the whole room has heard it."""


def step_of(body: CommandBody, visits: Mapping[str, CounterVisit], at: datetime) -> LastStep | None:
    """The step that can be taken back; None for all else that a counter asks."""
    action = _STEPS.get(type(body))
    visit = visits.get(str(getattr(body, "visit", "")))
    return None if action is None or visit is None else LastStep(action, visit.id, visit.number, visit.call, at)


def can_be_taken_back(step: LastStep, visit: CounterVisit | None, rules: DeskRules, now: datetime) -> bool:
    """Within the time, and only where the visitor still stands as the step left them."""
    if visit is None or seconds_left(step, rules, now) == 0:
        return False
    return visit.state in _LEAVES_BEHIND[step.action] and visit.call == step.call


def needs_free_counter(step: LastStep) -> bool:
    """Whether taking it back brings the visitor to the counter again."""
    return step.action not in (Action.RESUME, Action.MARK_LEFT)


def seconds_left(step: LastStep, rules: DeskRules, now: datetime) -> int:
    """Whole seconds, the one that runs included."""
    left = step.at + timedelta(seconds=rules.take_back_within_s) - now
    return max(0, -(-left // timedelta(seconds=1)))
