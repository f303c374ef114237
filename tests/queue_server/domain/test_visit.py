"""What each step of a visit keeps and changes; `test_visit_as_a_machine` tries every order of steps."""

import pytest

from queue_server.domain import visit as steps
from queue_server.domain.desk_refusal import NotPossibleNow
from queue_server.domain.visit import CallReason, CallRule, Visit, VisitState
from tests.queue_server.builders import NINE, minutes, visit

WHY = CallReason(CallRule.WALK_IN_TURN, waited_min=5, promised_min=15)


def called(waiting: Visit | None = None, *, at_min: float = 5) -> Visit:
    return steps.called(waiting or visit(), counter="desk-1", clerk="noor", at=NINE + minutes(at_min), reason=WHY)


def test_a_call_says_where_by_whom_and_why() -> None:
    after = called()
    assert (after.state, after.counter, after.clerk, after.reason) == (VisitState.CALLED, "desk-1", "noor", WHY)
    assert after.called_at == after.last_call_at == after.since == NINE + minutes(5)


def test_the_wait_ends_at_the_first_call_however_often_it_is_repeated() -> None:
    again = steps.recalled(steps.recalled(called(), at=NINE + minutes(6)), at=NINE + minutes(7))
    assert again.call == 3
    assert again.called_at == again.since == NINE + minutes(5)
    assert again.last_call_at == NINE + minutes(7)


def test_a_clerk_who_forgot_to_press_arrived_can_finish_from_the_call() -> None:
    assert steps.finished(called(), at=NINE + minutes(9)).state is VisitState.DONE


def test_a_parked_visitor_keeps_the_place_and_leaves_the_counter_when_taken_up_again() -> None:
    parked = steps.parked(called(), at=NINE + minutes(8), note="form")
    assert parked.note == "form"
    again = steps.resumed(parked, at=NINE + minutes(20))
    assert again.waiting_from == NINE
    assert (again.counter, again.clerk, again.called_at, again.reason) == (None, None, None, None)


def test_somebody_who_had_not_shown_up_waits_again_with_the_old_claim() -> None:
    absent = steps.not_shown(called(visit(appointed_at=NINE)), at=NINE + minutes(10))
    again = steps.resumed(absent, at=NINE + minutes(12))
    assert (again.state, again.appointed_at, again.waiting_from) == (VisitState.WAITING, NINE, NINE)


def test_a_call_after_a_no_show_counts_on_so_that_the_display_rings_again() -> None:
    absent = steps.not_shown(called(), at=NINE + minutes(10))
    assert called(steps.resumed(absent, at=NINE + minutes(12)), at_min=13).call == 2


def test_a_transferred_visitor_keeps_the_number_and_waits_anew() -> None:
    sent = steps.next_leg(
        steps.transferred(called(visit(appointed_at=NINE, appointment="appointment-1")), at=NINE + minutes(20)),
        service="collecting",
        at=NINE + minutes(20),
        promised_at=NINE + minutes(25),
        first_in_line=True,
        note="only the photo",
    )
    assert (sent.number, sent.service, sent.leg, sent.state) == ("A001", "collecting", 2, VisitState.WAITING)
    assert sent.waiting_from == sent.since == NINE + minutes(20)
    assert (sent.promised_at, sent.first_in_line, sent.note) == (NINE + minutes(25), True, "only the photo")
    assert (sent.appointment, sent.appointed_at) == ("appointment-1", None)


def test_a_step_that_the_state_does_not_allow_is_refused_in_a_sentence() -> None:
    with pytest.raises(NotPossibleNow) as refused:
        steps.arrived(visit("A042"), at=NINE)
    assert refused.value.sentence == "Number A042 cannot be served: it is waiting."
    assert refused.value.facts == {"number": "A042", "state": "waiting", "asked": "served"}
