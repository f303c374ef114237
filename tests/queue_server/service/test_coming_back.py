"""Whoever stands in the hall again with ticket, code or letter waits again: no confirmed number is without an end."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.catalogue import Rules
from queue_server.domain.counter_session import Clerk, Duty
from queue_server.domain.desk_refusal import NotPossibleNow, NotYourDuty, UnknownVisit
from queue_server.domain.refusal import Refusal, VisitOver
from queue_server.domain.ticket import TicketIssued
from queue_server.domain.visit import Visit, VisitState
from queue_server.domain.visit_refusal import NothingToTakeBack, TooLate
from queue_server.service import calling, reception, sending_on, serving, staffing, taking_back, ticketing
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.builders import catalogue, hall, minutes
from tests.queue_server.service.desks import CODE, Desks

ROSA = Clerk("rosa", "Rosa", may=frozenset({Duty.RECEPTION}))
LIMIT_MIN = 15
Gone = Callable[[Desks, Visit], Visit]


def with_limit(desks: Desks) -> Desks:
    rules = Rules(no_show_again_min=LIMIT_MIN)
    desks.hall = hall(clock=desks.clock, catalogue=catalogue(rules=rules))
    return desks


def at_work(desks: Desks) -> Desks:
    staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=ROSA)
    return desks


def scan(desks: Desks) -> TicketIssued:
    return ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl")


def not_come(desks: Desks, visit: Visit) -> Visit:
    calling.call_visit(desks.uow, desks.hall, device="pc-1", visit=visit.id)
    return serving.no_show(desks.uow, desks.hall, device="pc-1", visit=visit.id)


def seen_to_go(desks: Desks, visit: Visit) -> Visit:
    return serving.mark_left(desks.uow, desks.hall, device="pc-1", visit=visit.id)


@pytest.mark.parametrize("gone", [not_come, seen_to_go])
def test_whoever_scans_again_in_time_waits_with_the_place_of_before(desks: Desks, gone: Gone) -> None:
    at_work(with_limit(desks)).booked()
    first = scan(desks).visit
    gone(desks, first)
    desks.clock.forward(minutes=LIMIT_MIN - 1)
    back = scan(desks)
    assert (back.again, back.visit.number, back.visit.state) == (True, first.number, VisitState.WAITING)
    assert (back.visit.waiting_from, back.visit.appointed_at) == (first.waiting_from, first.appointed_at)
    assert desks.called().id == first.id


@pytest.mark.parametrize("gone", [not_come, seen_to_go])
def test_whoever_scans_again_long_after_waits_anew_with_the_same_number(desks: Desks, gone: Gone) -> None:
    at_work(with_limit(desks)).booked()
    first = scan(desks).visit
    gone(desks, first)
    desks.clock.forward(minutes=LIMIT_MIN)
    for button in (serving.resume, calling.call_visit):
        with pytest.raises(TooLate):
            button(desks.uow, desks.hall, device="pc-1", visit=first.id)
    back = scan(desks).visit
    now = desks.clock.now()
    assert (back.number, back.state, back.waiting_from) == (first.number, VisitState.WAITING, now)
    assert (back.appointed_at, back.promised_at > now) == (None, True)
    assert desks.called().id == first.id


def test_the_reception_takes_up_again_whoever_stands_there(desks: Desks) -> None:
    at_work(with_limit(desks))
    booked = desks.booked()
    gone = not_come(desks, scan(desks).visit)
    desks.clock.forward(minutes=LIMIT_MIN)
    back = reception.check_in_by_hand(desks.uow, desks.hall, device="pc-1", appointment=booked.id, language="nl")
    assert (back.visit.number, back.visit.state) == (gone.number, VisitState.WAITING)


@pytest.mark.parametrize("gone", [not_come, seen_to_go])
def test_the_reception_takes_up_again_whoever_has_no_appointment_by_the_number(desks: Desks, gone: Gone) -> None:
    at_work(with_limit(desks))
    first = gone(desks, desks.walk_in())
    desks.clock.forward(minutes=LIMIT_MIN)
    back = reception.back_by_hand(desks.uow, desks.hall, device="pc-1", visit=first.id)
    assert (back.again, back.visit.number, back.visit.state) == (True, first.number, VisitState.WAITING)
    assert back.visit.waiting_from == desks.clock.now()
    assert desks.called().id == first.id


def test_only_the_reception_takes_up_by_the_number_and_only_who_is_of_today_and_not_helped(desks: Desks) -> None:
    at_work(desks)
    desks.staffed("desk-2", device="pc-2")
    gone = seen_to_go(desks, desks.walk_in())
    with pytest.raises(NotYourDuty):
        reception.back_by_hand(desks.uow, desks.hall, device="pc-2", visit=gone.id)
    done = serving.finish(desks.uow, desks.hall, device="pc-1", visit=calling_now(desks, desks.walk_in()).id)
    with pytest.raises(VisitOver):
        reception.back_by_hand(desks.uow, desks.hall, device="pc-1", visit=done.id)
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(UnknownVisit):
        reception.back_by_hand(desks.uow, desks.hall, device="pc-1", visit=gone.id)


def test_whoever_was_seen_to_go_can_be_called_all_day_where_the_site_has_no_limit(desks: Desks) -> None:
    at_work(desks)
    for button in (serving.resume, calling.call_visit):
        gone = seen_to_go(desks, desks.walk_in())
        desks.clock.forward(minutes=120)
        button(desks.uow, desks.hall, device="pc-1", visit=gone.id)
    assert desks.uow.visits.at_counter(gone.day, "desk-1") is not None


def test_a_visit_that_is_done_is_over_for_everybody(desks: Desks) -> None:
    at_work(desks).booked()
    done = serving.finish(desks.uow, desks.hall, device="pc-1", visit=calling_now(desks, scan(desks).visit).id)
    with pytest.raises(VisitOver):
        scan(desks)
    with pytest.raises(NotPossibleNow):
        serving.resume(desks.uow, desks.hall, device="pc-1", visit=done.id)


def test_whoever_went_came_back_and_went_again_is_not_brought_back_by_undoing_the_first_time(desks: Desks) -> None:
    at_work(desks).booked()
    seen_to_go(desks, scan(desks).visit)
    desks.clock.forward(seconds=2)
    back = scan(desks).visit
    desks.staffed("desk-2", device="pc-2")
    desks.clock.forward(seconds=2)
    serving.mark_left(desks.uow, desks.hall, device="pc-2", visit=back.id)
    with pytest.raises(NothingToTakeBack):
        taking_back.take_back(desks.uow, desks.hall, device="pc-1", visit=back.id)
    assert taking_back.take_back(desks.uow, desks.hall, device="pc-2", visit=back.id) == back


def calling_now(desks: Desks, visit: Visit) -> Visit:
    return calling.call_visit(desks.uow, desks.hall, device="pc-1", visit=visit.id)


def parked(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    return serving.park(uow, hall, device=device, visit=visit, reason="")


def sent_on(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    return sending_on.transfer(uow, hall, device=device, visit=visit, service=None)


BUTTONS: Mapping[str, Callable[..., Visit]] = {
    "call_visit": calling.call_visit,
    "arrived": serving.arrived,
    "no_show": serving.no_show,
    "mark_left": serving.mark_left,
    "resume": serving.resume,
    "park": parked,
    "transfer": sent_on,
    "finish": serving.finish,
}


@given(st.lists(st.tuples(st.sampled_from(sorted(BUTTONS)), st.integers(0, 2 * LIMIT_MIN)), max_size=8))
def test_every_visit_that_a_kiosk_has_just_confirmed_can_be_called(presses: list[tuple[str, int]]) -> None:
    desks = at_work(with_limit(Desks()))
    desks.booked()
    visit = scan(desks).visit.id
    for button, after_min in presses:
        desks.clock.at += minutes(after_min)
        try:
            BUTTONS[button](desks.uow, desks.hall, device="pc-1", visit=visit)
        except Refusal:
            continue
    try:
        confirmed = scan(desks).visit
    except VisitOver:
        assert desks.uow.visits.by_id[visit].state is VisitState.DONE
        return
    if confirmed.state in (VisitState.CALLED, VisitState.SERVING):
        return
    desks.clock.at += timedelta(minutes=3 * LIMIT_MIN)
    assert calling_now(desks, confirmed).state is VisitState.CALLED
