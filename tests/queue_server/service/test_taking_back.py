"""A mistaken press is taken back: the visit, the interval log, what was handed over, the question how it was."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from queue_server.domain.counter_session import Clerk, PauseReason
from queue_server.domain.desk_refusal import CounterBusy, NotSignedIn, UnknownVisit
from queue_server.domain.document import DocumentState
from queue_server.domain.visit import PrintOutcome, Visit, VisitState
from queue_server.domain.visit_refusal import NothingToTakeBack, TooLate
from queue_server.service import calling, collecting, device_reports, pausing, sending_on, serving, staffing
from queue_server.service.feedback import give_feedback
from queue_server.service.taking_back import take_back
from tests.queue_server.builders import EVERYTHING
from tests.queue_server.service.desks import Desks

Step = Callable[[Desks, Visit], Visit]

STEPS: dict[str, Step] = {
    "arrived": lambda desks, visit: serving.arrived(desks.uow, desks.hall, device="pc-1", visit=visit.id),
    "finish": lambda desks, visit: serving.finish(desks.uow, desks.hall, device="pc-1", visit=visit.id),
    "no_show": lambda desks, visit: serving.no_show(desks.uow, desks.hall, device="pc-1", visit=visit.id),
    "park": lambda desks, visit: serving.park(desks.uow, desks.hall, device="pc-1", visit=visit.id, reason="photo"),
    "transfer": lambda desks, visit: sending_on.transfer(
        desks.uow, desks.hall, device="pc-1", visit=visit.id, service="collecting", note="all is here"
    ),
}


@pytest.fixture
def called(desks: Desks) -> Visit:
    """A visitor with two errands, called to desk 1 a minute after coming."""
    desks.walk_in("passport", also=("collect",))
    desks.staffed("desk-1", device="pc-1")
    desks.clock.forward(minutes=1)
    return desks.called("pc-1")


def back(desks: Desks, visit: Visit, device: str = "pc-1") -> Visit:
    return take_back(desks.uow, desks.hall, device=device, visit=visit.id)


def gone(desks: Desks, visit: Visit) -> Visit:
    return serving.mark_left(desks.uow, desks.hall, device="pc-1", visit=visit.id)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_everything_is_as_it_was_before_the_step(desks: Desks, called: Visit, step: Step) -> None:
    log = desks.uow.stays.of(called.id)
    desks.clock.forward(seconds=20)
    step(desks, called)
    desks.clock.forward(seconds=9)
    assert back(desks, called) == called
    assert desks.uow.visits.get(called.id) == called
    assert desks.uow.stays.of(called.id) == log
    assert called in desks.uow.told[-2:], "everybody hears of it"


def test_whoever_was_marked_as_gone_or_taken_up_again_is_back_in_the_same_place(desks: Desks, called: Visit) -> None:
    waiting = desks.walk_in()
    gone(desks, waiting)
    assert back(desks, waiting) == waiting
    aside = STEPS["park"](desks, called)
    serving.resume(desks.uow, desks.hall, device="pc-1", visit=called.id)
    assert back(desks, called) == aside


def test_ten_seconds_later_it_is_too_late(desks: Desks, called: Visit) -> None:
    done = STEPS["no_show"](desks, called)
    desks.clock.forward(seconds=10)
    with pytest.raises(TooLate, match="taken back"):
        back(desks, called)
    assert desks.uow.visits.get(called.id) == done


def test_a_call_is_never_taken_back_since_the_room_has_heard_it(desks: Desks, called: Visit) -> None:
    with pytest.raises(NothingToTakeBack):
        back(desks, called)
    STEPS["park"](desks, called)
    calling.call_visit(desks.uow, desks.hall, device="pc-1", visit=called.id)
    with pytest.raises(NothingToTakeBack):
        back(desks, called)


def test_a_visitor_whom_a_colleague_called_meanwhile_stays_there(desks: Desks, called: Visit) -> None:
    desks.staffed("desk-2", device="pc-2")
    STEPS["transfer"](desks, called)
    elsewhere = desks.called("pc-2")
    with pytest.raises(NothingToTakeBack):
        back(desks, elsewhere)
    assert desks.uow.visits.get(called.id) == elsewhere


def test_only_the_last_step_of_the_counter_is_taken_back_and_only_once(desks: Desks, called: Visit) -> None:
    waiting = desks.walk_in()
    STEPS["no_show"](desks, called)
    gone(desks, waiting)
    with pytest.raises(NothingToTakeBack):
        back(desks, called)
    back(desks, waiting)
    with pytest.raises(NothingToTakeBack):
        back(desks, waiting)


def test_nobody_takes_back_what_a_colleague_did(desks: Desks, called: Visit) -> None:
    STEPS["no_show"](desks, called)
    desks.staffed("desk-2", device="pc-2")
    with pytest.raises(NothingToTakeBack):
        back(desks, called, "pc-2")
    staffing.sign_out(desks.uow, desks.hall, device="pc-1")
    with pytest.raises(NotSignedIn):
        back(desks, called)
    staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=Clerk("sam", "Sam"))
    with pytest.raises(NothingToTakeBack):
        back(desks, called)
    staffing.sign_out(desks.uow, desks.hall, device="pc-1")
    staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=EVERYTHING)
    assert back(desks, called) == called


def test_a_counter_that_has_called_the_next_one_keeps_that_one(desks: Desks, called: Visit) -> None:
    desks.walk_in()
    STEPS["park"](desks, called)
    desks.called("pc-1")
    with pytest.raises(CounterBusy, match="A002"):
        back(desks, called)


def test_a_visit_that_nobody_knows_has_no_step_to_take_back(desks: Desks, called: Visit) -> None:
    with pytest.raises(UnknownVisit):
        take_back(desks.uow, desks.hall, device="pc-1", visit="no-such-visit")


def test_what_others_have_told_of_the_visitor_meanwhile_stays(desks: Desks, called: Visit) -> None:
    STEPS["park"](desks, called)
    device_reports.report_print(desks.uow, visit=called.id, outcome=PrintOutcome.FAILED)
    assert back(desks, called) == replace(called, ticket=PrintOutcome.FAILED)


def test_a_visitor_who_is_not_gone_after_all_is_not_asked_how_it_was(desks: Desks) -> None:
    desks.walk_in()
    device = desks.staffed()
    visit = desks.called(device)
    STEPS["finish"](desks, visit)
    back(desks, visit)
    assert desks.uow.ratings_wanted.open() == []


def test_the_visitor_before_may_still_be_asked_where_the_next_one_is_not_at_the_counter_after_all(desks: Desks) -> None:
    for _ in range(2):
        desks.walk_in()
    STEPS["finish"](desks, desks.called(desks.staffed()))
    asked = desks.uow.ratings_wanted.open()
    following = desks.called()
    STEPS["arrived"](desks, following)
    assert desks.uow.ratings_wanted.open() == []
    back(desks, following)
    assert desks.uow.ratings_wanted.open() == asked
    assert asked[0] in desks.uow.told


@pytest.mark.parametrize("otherwise", ["answered", "walked away"])
def test_whoever_has_answered_or_walked_away_is_not_asked_again(desks: Desks, otherwise: str) -> None:
    for _ in range(2):
        desks.walk_in()
    before = STEPS["finish"](desks, desks.called(desks.staffed()))
    if otherwise == "answered":
        give_feedback(desks.uow, desks.hall, visit=before.id, score=4)
    following = desks.called()
    desks.clock.forward(minutes=1.9)
    STEPS["arrived"](desks, following)
    desks.clock.forward(seconds=9)
    back(desks, following)
    assert desks.uow.ratings_wanted.open() == []


@pytest.mark.parametrize("product", ["collect", "passport"])
def test_a_document_that_was_not_handed_over_after_all_lies_ready_as_before(desks: Desks, product: str) -> None:
    collecting.announce(
        desks.uow,
        desks.hall,
        document="passport-1",
        letter_code="AB12-34CD",
        product="collect",
        state=DocumentState.READY,
        desk=None,
        ready_on=None,
    )
    collecting.collect(desks.uow, desks.hall, code="AB12-34CD", language="nl")
    lies_ready = desks.uow.documents.by_id["passport-1"]
    desks.clock.forward(minutes=5)
    desks.staffed()
    visit = desks.called()
    serving.finish(desks.uow, desks.hall, device="pc-1", visit=visit.id, products=(product,))
    is_collected = desks.uow.documents.by_id["passport-1"].state is DocumentState.COLLECTED
    assert is_collected is (product == "collect"), "only what was done is handed over"
    back(desks, visit)
    assert desks.uow.documents.by_id["passport-1"] == lies_ready


def test_whoever_takes_a_visitor_back_has_no_pause_any_more(desks: Desks, called: Visit) -> None:
    STEPS["park"](desks, called)
    pausing.pause(desks.uow, desks.hall, device="pc-1", reason=PauseReason.BREAK)
    assert back(desks, called).state is VisitState.CALLED
    session = desks.uow.sessions.at("desk-1")
    assert session is not None
    assert session.pause is None
