"""Every order of steps that can be thought of: only the allowed ones happen, and the interval log has no hole."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from queue_server.domain import visit as steps
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.visit import CallReason, CallRule, Visit, VisitState
from queue_server.service.steps import begin, move
from tests.queue_server.builders import NINE, minutes, visit
from tests.queue_server.fakes import FakeUnitOfWork

WAITING, CALLED, SERVING, PARKED, TRANSFERRED, DONE, NO_SHOW, LEFT = (
    VisitState.WAITING,
    VisitState.CALLED,
    VisitState.SERVING,
    VisitState.PARKED,
    VisitState.TRANSFERRED,
    VisitState.DONE,
    VisitState.NO_SHOW,
    VisitState.LEFT,
)
ALLOWED: dict[str, dict[VisitState, VisitState]] = {
    "call": {WAITING: CALLED},
    "recall": {CALLED: CALLED},
    "arrive": {CALLED: SERVING},
    "finish": {CALLED: DONE, SERVING: DONE},
    "no_show": {CALLED: NO_SHOW},
    "park": {CALLED: PARKED, SERVING: PARKED},
    "resume": {PARKED: WAITING, NO_SHOW: WAITING, LEFT: WAITING},
    "transfer": {CALLED: TRANSFERRED, SERVING: TRANSFERRED, PARKED: TRANSFERRED},
    "next_leg": {TRANSFERRED: WAITING},
    "leave": {WAITING: LEFT, PARKED: LEFT},
}
"""The picture at the top of `domain/visit.py`, written down a second time."""

STEPS: dict[str, Callable[[Visit, datetime], Visit]] = {
    "call": lambda visit, at: steps.called(
        visit, counter="desk-1", clerk="noor", at=at, reason=CallReason(CallRule.WALK_IN_TURN)
    ),
    "recall": lambda visit, at: steps.recalled(visit, at=at),
    "arrive": lambda visit, at: steps.arrived(visit, at=at),
    "finish": lambda visit, at: steps.finished(visit, at=at),
    "no_show": lambda visit, at: steps.not_shown(visit, at=at),
    "park": lambda visit, at: steps.parked(visit, at=at),
    "resume": lambda visit, at: steps.resumed(visit, at=at),
    "transfer": lambda visit, at: steps.transferred(visit, at=at),
    "next_leg": lambda visit, at: steps.next_leg(
        visit, service="collecting", at=at, promised_at=at, first_in_line=False
    ),
    "leave": lambda visit, at: steps.left(visit, at=at),
}


class VisitMachine(RuleBasedStateMachine):
    """One visitor, to whom anything may happen at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.uow = FakeUnitOfWork()
        self.now = NINE
        self.visit = begin(self.uow, visit("A042"))

    @rule(step=st.sampled_from(sorted(STEPS)), after_min=st.integers(0, 30))
    def somebody_tries(self, step: str, after_min: int) -> None:
        before, self.now = self.visit, self.now + minutes(after_min)
        expected = ALLOWED[step].get(before.state)
        try:
            self.visit = move(self.uow, before, STEPS[step](before, self.now))
        except NotPossibleNow:
            assert expected is None, f"{step} was refused to a visitor who is {before.state}"
        else:
            assert self.visit.state is expected, f"{step} was allowed to a visitor who is {before.state}"

    @invariant()
    def the_number_and_the_check_in_never_change(self) -> None:
        assert (self.visit.number, self.visit.checked_in_at) == ("A042", NINE)

    @invariant()
    def the_interval_log_has_no_gap_and_no_overlap(self) -> None:
        log = self.uow.stays.of(self.visit.id)
        assert log[0].started_at == NINE
        for stay, following in pairwise(log):
            assert stay.ended_at == following.started_at
            assert (stay.state, stay.leg) != (following.state, following.leg)

    @invariant()
    def the_last_interval_is_where_the_visitor_is_now(self) -> None:
        last = self.uow.stays.of(self.visit.id)[-1]
        assert last.ended_at is None
        assert (last.state, last.leg, last.service) == (self.visit.state, self.visit.leg, self.visit.service)
        assert last.started_at == self.visit.since

    @invariant()
    def whoever_waits_is_at_no_counter(self) -> None:
        if self.visit.state is WAITING:
            assert (self.visit.counter, self.visit.clerk, self.visit.called_at) == (None, None, None)

    @invariant()
    def everything_kept_was_told(self) -> None:
        assert self.uow.told[-1] == self.uow.visits.get(self.visit.id) == self.visit


VisitMachine.TestCase.settings = settings(deadline=None, max_examples=200, stateful_step_count=30)
TestVisitAsAMachine = VisitMachine.TestCase
