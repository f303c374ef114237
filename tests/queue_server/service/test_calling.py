"""Calling: the next one, a chosen one, the same one again; and never two visitors to one counter."""

from dataclasses import replace
from datetime import timedelta

import pytest

from queue_server.domain.counter_session import Clerk
from queue_server.domain.desk_refusal import (
    CallsNobody,
    CounterBusy,
    NobodyWaiting,
    NotPossibleNow,
    NotSignedIn,
    NotYourVisit,
    UnknownVisit,
)
from queue_server.domain.visit import CallRule, Visit, VisitState
from queue_server.service import calling, serving, staffing, ticketing
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.service.desks import CODE, Desks


def call_this(desks: Desks, visit: Visit, device: str = "pc-1") -> Visit:
    return calling.call_visit(desks.uow, desks.hall, device=device, visit=visit.id)


def test_the_next_visitor_is_called_to_the_counter_and_clerk_with_the_reason(desks: Desks) -> None:
    desks.walk_in()
    desks.booked()
    ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl")
    desks.staffed("desk-2")
    called = desks.called()
    assert (called.number, called.state, called.counter, called.clerk) == (
        "A002",
        VisitState.CALLED,
        "desk-2",
        "clerk-at-desk-2",
    )
    assert called.reason is not None
    assert called.reason.rule is CallRule.APPOINTMENT_DUE


def test_nobody_is_called_where_nobody_is_signed_in(desks: Desks) -> None:
    desks.walk_in()
    with pytest.raises(NotSignedIn):
        desks.called()


def test_a_counter_with_a_visitor_calls_nobody_else(desks: Desks) -> None:
    first, second = desks.walk_in(), desks.walk_in()
    desks.staffed()
    desks.called()
    with pytest.raises(CounterBusy) as refused:
        desks.called()
    assert refused.value.facts == {"number": first.number}
    with pytest.raises(CounterBusy):
        call_this(desks, second)


def test_an_empty_hall_has_nobody_to_call(desks: Desks) -> None:
    desks.staffed()
    with pytest.raises(NobodyWaiting):
        desks.called()


def test_a_counter_calls_only_for_what_it_is_equipped_and_its_clerk_is_qualified_for(desks: Desks) -> None:
    desks.walk_in("passport")
    collecting = desks.walk_in("collect")
    staffing.sign_in(
        desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=Clerk("sam", "Sam", ("collecting", "weddings"))
    )
    assert desks.called() == desks.uow.visits.get(collecting.id)
    serving.finish(desks.uow, desks.hall, device="pc-1", visit=collecting.id)
    with pytest.raises(NobodyWaiting):
        desks.called()


def test_two_counters_never_get_the_same_visitor(desks: Desks) -> None:
    desks.walk_in()
    desks.walk_in()
    desks.staffed("desk-1", device="pc-1")
    desks.staffed("desk-2", device="pc-2")
    assert {desks.called("pc-1").number, desks.called("pc-2").number} == {"A001", "A002"}


def test_a_visitor_of_yesterday_is_not_next(desks: Desks) -> None:
    desks.walk_in()
    desks.clock.forward(minutes=24 * 60)
    desks.staffed()
    with pytest.raises(NobodyWaiting):
        desks.called()


def test_staff_can_call_somebody_out_of_turn_and_the_log_says_so(desks: Desks) -> None:
    desks.walk_in()
    second = desks.walk_in()
    desks.staffed()
    desks.clock.forward(minutes=7)
    called = call_this(desks, second)
    assert called.reason is not None
    assert (called.reason.rule, called.reason.waited_min) == (CallRule.CHOSEN_BY_STAFF, 7)


def test_staff_cannot_call_somebody_who_is_not_there(desks: Desks) -> None:
    desks.staffed()
    with pytest.raises(UnknownVisit):
        calling.call_visit(desks.uow, desks.hall, device="pc-1", visit="no-such-visit")


def test_staff_cannot_call_somebody_who_still_stands_on_a_screen_of_yesterday(desks: Desks) -> None:
    yesterdays = desks.walk_in()
    desks.clock.forward(minutes=24 * 60)
    desks.staffed()
    with pytest.raises(UnknownVisit):
        call_this(desks, yesterdays)


def test_staff_cannot_call_somebody_whom_a_colleague_called(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed("desk-1", device="pc-1")
    desks.staffed("desk-2", device="pc-2")
    taken = desks.called("pc-1")
    with pytest.raises(NotPossibleNow):
        call_this(desks, taken, "pc-2")


def test_a_recall_rings_again_and_leaves_the_wait_as_it_was(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed()
    called = desks.called()
    desks.clock.forward(minutes=1)
    again = calling.recall(desks.uow, desks.hall, device="pc-1", visit=called.id)
    assert again == replace(called, call=2, calls_here=2, last_call_at=NINE + minutes(1))
    assert len(desks.uow.stays.of(called.id)) == 2


def test_a_colleagues_visitor_cannot_be_recalled_by_accident(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed("desk-1", device="pc-1")
    desks.staffed("desk-2", device="pc-2")
    called = desks.called("pc-1")
    with pytest.raises(NotYourVisit) as refused:
        calling.recall(desks.uow, desks.hall, device="pc-2", visit=called.id)
    assert refused.value.facts == {"number": "A001", "counter": "desk-1"}


def test_after_midnight_a_counter_that_forgot_to_finish_can_call_again(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed()
    forgotten = desks.called()
    desks.clock.at += timedelta(days=1)
    desks.walk_in()
    assert desks.called().id != forgotten.id


def test_whoever_stepped_aside_or_did_not_come_is_called_in_one_step(desks: Desks) -> None:
    desks.staffed("desk-1", device="pc-1")
    desks.staffed("desk-2", device="pc-2")
    for state, aside in ((VisitState.PARKED, park), (VisitState.NO_SHOW, no_show)):
        visit = desks.walk_in()
        desks.called("pc-1")
        aside(desks, visit)
        desks.clock.forward(minutes=3)
        called = call_this(desks, visit, "pc-2")
        assert (called.state, called.counter, called.calls_here) == (VisitState.CALLED, "desk-2", 1)
        assert [stay.state for stay in desks.uow.stays.of(visit.id)][-2:] == [state, VisitState.CALLED]
        serving.finish(desks.uow, desks.hall, device="pc-2", visit=visit.id)


def test_a_desk_without_services_calls_nobody(desks: Desks) -> None:
    visit = desks.walk_in()
    staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=Clerk("sam", "Sam", ()))
    with pytest.raises(CallsNobody):
        desks.called()
    with pytest.raises(CallsNobody):
        call_this(desks, visit)


def park(desks: Desks, visit: Visit) -> None:
    serving.park(desks.uow, desks.hall, device="pc-1", visit=visit.id, reason="form")


def no_show(desks: Desks, visit: Visit) -> None:
    serving.no_show(desks.uow, desks.hall, device="pc-1", visit=visit.id)
