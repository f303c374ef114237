"""What happens at the counter, and to whom."""

from collections.abc import Callable

import pytest

from queue_server.domain.catalogue import Rules
from queue_server.domain.desk_refusal import NotPossibleNow, NotSignedIn, NotYourVisit, UnknownService, UnknownVisit
from queue_server.domain.refusal import UnknownProduct
from queue_server.domain.visit import Visit, VisitOutcome, VisitState
from queue_server.domain.visit_refusal import TooLate, TooSoon
from queue_server.service import calling, sending_on, serving
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.builders import COLLECTING, NINE, catalogue, hall, minutes
from tests.queue_server.service.desks import Desks

Step = Callable[[UnitOfWork, Hall, str, str], Visit]

STEPS: dict[str, Step] = {
    "arrived": lambda uow, hall, device, visit: serving.arrived(uow, hall, device=device, visit=visit),
    "finish": lambda uow, hall, device, visit: serving.finish(uow, hall, device=device, visit=visit),
    "no_show": lambda uow, hall, device, visit: serving.no_show(uow, hall, device=device, visit=visit),
    "park": lambda uow, hall, device, visit: serving.park(uow, hall, device=device, visit=visit, reason=""),
    "transfer": lambda uow, hall, device, visit: sending_on.transfer(
        uow, hall, device=device, visit=visit, service="collecting", first_in_line=False, note=""
    ),
}


@pytest.fixture
def called(desks: Desks) -> Visit:
    """A visitor called to desk 1."""
    desks.walk_in()
    desks.staffed("desk-1", device="pc-1")
    return desks.called("pc-1")


def test_a_visit_goes_from_the_call_over_the_counter_to_its_end(desks: Desks, called: Visit) -> None:
    desks.clock.forward(minutes=1)
    assert serving.arrived(desks.uow, desks.hall, device="pc-1", visit=called.id).state is VisitState.SERVING
    desks.clock.forward(minutes=8)
    assert serving.finish(desks.uow, desks.hall, device="pc-1", visit=called.id).state is VisitState.DONE
    log = [(stay.state.value, stay.started_at) for stay in desks.uow.stays.of(called.id)]
    assert log == [
        ("waiting", NINE),
        ("called", NINE),
        ("serving", NINE + minutes(1)),
        ("done", NINE + minutes(9)),
    ]


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_a_colleagues_visitor_is_not_touched_by_accident(desks: Desks, called: Visit, step: Step) -> None:
    desks.staffed("desk-2", device="pc-2")
    with pytest.raises(NotYourVisit) as refused:
        step(desks.uow, desks.hall, "pc-2", called.id)
    assert refused.value.facts == {"number": "A001", "counter": "desk-1"}
    assert desks.uow.visits.get(called.id) == called


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_nothing_happens_where_nobody_is_signed_in(desks: Desks, called: Visit, step: Step) -> None:
    with pytest.raises(NotSignedIn):
        step(desks.uow, desks.hall, "pc-9", called.id)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_nothing_happens_to_a_visit_that_does_not_exist(desks: Desks, called: Visit, step: Step) -> None:
    with pytest.raises(UnknownVisit):
        step(desks.uow, desks.hall, "pc-1", "no-such-visit")


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_nothing_happens_to_somebody_who_still_waits(desks: Desks, called: Visit, step: Step) -> None:
    waiting = desks.walk_in()
    with pytest.raises(NotPossibleNow):
        step(desks.uow, desks.hall, "pc-1", waiting.id)


def test_any_counter_may_take_up_somebody_who_was_set_aside(desks: Desks, called: Visit) -> None:
    serving.park(desks.uow, desks.hall, device="pc-1", visit=called.id, reason="fetches a photo")
    desks.staffed("desk-2", device="pc-2")
    again = serving.resume(desks.uow, desks.hall, device="pc-2", visit=called.id)
    assert (again.state, again.note) == (VisitState.WAITING, "fetches a photo")
    assert desks.called("pc-2").id == called.id


def test_somebody_of_yesterday_is_not_taken_up_again(desks: Desks, called: Visit) -> None:
    serving.no_show(desks.uow, desks.hall, device="pc-1", visit=called.id)
    desks.clock.forward(minutes=24 * 60)
    with pytest.raises(UnknownVisit):
        serving.resume(desks.uow, desks.hall, device="pc-1", visit=called.id)


def test_a_visitor_at_the_counter_at_midnight_can_still_be_finished(desks: Desks, called: Visit) -> None:
    desks.clock.forward(minutes=15 * 60 + 1)
    assert serving.finish(desks.uow, desks.hall, device="pc-1", visit=called.id).state is VisitState.DONE


def test_a_counter_is_free_again_once_its_visitor_is_parked_gone_or_passed_on(desks: Desks, called: Visit) -> None:
    for step in (STEPS["park"], STEPS["transfer"], STEPS["no_show"]):
        desks.walk_in()
        at_counter = desks.uow.visits.at_counter(called.day, "desk-1") or desks.called("pc-1")
        step(desks.uow, desks.hall, "pc-1", at_counter.id)
    assert desks.uow.visits.at_counter(called.day, "desk-1") is None


def test_a_transfer_keeps_the_number_and_promises_by_the_new_service(desks: Desks, called: Visit) -> None:
    desks.clock.forward(minutes=20)
    sent = sending_on.transfer(
        desks.uow, desks.hall, device="pc-1", visit=called.id, service="collecting", first_in_line=True, note="photo"
    )
    assert (sent.number, sent.leg, sent.service, sent.note) == ("A001", 2, "collecting", "photo")
    assert sent.promised_at == NINE + minutes(20 + COLLECTING.target_wait_min)
    assert desks.uow.numbers.last("collecting", called.day) is None


def test_a_transfer_to_a_service_that_does_not_exist_is_refused(desks: Desks, called: Visit) -> None:
    with pytest.raises(UnknownService, match="weddings"):
        sending_on.transfer(
            desks.uow, desks.hall, device="pc-1", visit=called.id, service="weddings", first_in_line=False, note=""
        )


def finish(desks: Desks, visit: Visit, *, products: tuple[str, ...] | None = None, outcome: VisitOutcome) -> Visit:
    return serving.finish(desks.uow, desks.hall, device="pc-1", visit=visit.id, products=products, outcome=outcome)


def test_a_clerk_who_says_nothing_did_all_that_was_asked_here(desks: Desks, called: Visit) -> None:
    done = serving.finish(desks.uow, desks.hall, device="pc-1", visit=called.id)
    assert (done.done, done.outcome) == (("passport",), VisitOutcome.AT_ONCE)


def test_what_was_done_instead_and_how_it_ended_is_kept(desks: Desks, called: Visit) -> None:
    done = finish(desks, called, products=("collect", "naturalisation"), outcome=VisitOutcome.TO_COLLECT)
    assert (done.done, done.outcome) == (("collect", "naturalisation"), VisitOutcome.TO_COLLECT)
    assert done.products == ("passport",), "what somebody came for is something else than what was done"


def test_nothing_that_the_site_does_not_do_was_done(desks: Desks, called: Visit) -> None:
    with pytest.raises(UnknownProduct, match="wedding"):
        finish(desks, called, products=("wedding",), outcome=VisitOutcome.AT_ONCE)
    assert desks.uow.visits.get(called.id) == called


def test_what_was_done_along_need_not_be_waited_for(desks: Desks) -> None:
    desks.walk_in("passport", also=("collect",))
    desks.staffed()
    both = desks.called()
    done = finish(desks, both, products=("passport", "collect"), outcome=VisitOutcome.AT_ONCE)
    assert (done.state, done.done) == (VisitState.DONE, ("passport", "collect"))


def test_of_two_legs_the_outcome_that_leaves_most_to_do_counts(desks: Desks) -> None:
    desks.walk_in("passport", also=("collect",))
    desks.staffed()
    waits = finish(desks, desks.called(), outcome=VisitOutcome.TO_CONTINUE)
    assert waits.state is VisitState.WAITING
    done = finish(desks, desks.called(), outcome=VisitOutcome.AT_ONCE)
    assert (done.state, done.outcome) == (VisitState.DONE, VisitOutcome.TO_CONTINUE)
    assert done.done == ("passport", "collect")


def test_a_site_may_ask_for_two_calls_and_a_minute_before_somebody_did_not_come() -> None:
    desks = Desks()
    rules = Rules(no_show_after_calls=2, no_show_after_s=60)
    desks.hall = hall(clock=desks.clock, catalogue=catalogue(rules=rules))
    desks.walk_in()
    desks.staffed()
    called = desks.called()
    for wait_s in (59, 1):
        with pytest.raises(TooSoon):
            serving.no_show(desks.uow, desks.hall, device="pc-1", visit=called.id)
        desks.clock.forward(seconds=wait_s)
    with pytest.raises(TooSoon, match="after 1 more"):
        serving.no_show(desks.uow, desks.hall, device="pc-1", visit=called.id)
    calling.recall(desks.uow, desks.hall, device="pc-1", visit=called.id)
    absent = serving.no_show(desks.uow, desks.hall, device="pc-1", visit=called.id)
    assert absent.state is VisitState.NO_SHOW


def test_a_no_show_is_taken_up_again_as_long_as_the_site_says() -> None:
    desks = Desks()
    desks.hall = hall(clock=desks.clock, catalogue=catalogue(rules=Rules(no_show_again_min=30)))
    desks.walk_in()
    desks.staffed()
    absent = serving.no_show(desks.uow, desks.hall, device="pc-1", visit=desks.called().id)
    desks.clock.forward(minutes=30)
    with pytest.raises(TooLate):
        serving.resume(desks.uow, desks.hall, device="pc-1", visit=absent.id)
    with pytest.raises(TooLate):
        calling.call_visit(desks.uow, desks.hall, device="pc-1", visit=absent.id)
    assert desks.uow.visits.get(absent.id) == absent


def test_any_counter_may_say_that_somebody_has_gone(desks: Desks, called: Visit) -> None:
    waiting = desks.walk_in()
    desks.staffed("desk-2", device="pc-2")
    assert serving.mark_left(desks.uow, desks.hall, device="pc-2", visit=waiting.id).state is VisitState.LEFT
    with pytest.raises(NotPossibleNow):
        serving.mark_left(desks.uow, desks.hall, device="pc-2", visit=called.id)


def test_whoever_is_set_aside_without_a_word_keeps_the_note_of_before(desks: Desks, called: Visit) -> None:
    for reason, note in (("fetches a photo", "fetches a photo"), ("", "fetches a photo")):
        aside = serving.park(desks.uow, desks.hall, device="pc-1", visit=called.id, reason=reason)
        assert aside.note == note
        calling.call_visit(desks.uow, desks.hall, device="pc-1", visit=called.id)
