"""A clerk away from the counter for a while."""

import pytest

from queue_server.domain.counter_session import CounterSession, Pause, PauseReason
from queue_server.domain.desk_refusal import CounterBusy, NobodyWaiting, NotSignedIn
from queue_server.service import pausing, serving, staffing, taking_back
from queue_server.service.closing import close_earlier_days
from tests.queue_server.builders import EVERYTHING, NINE, minutes
from tests.queue_server.service.desks import Desks

NOON = NINE + minutes(180)


@pytest.fixture
def lunch(desks: Desks) -> Desks:
    """Noor at the counter since nine, and at lunch since noon."""
    desks.staffed()
    desks.clock.at = NOON
    pausing.pause(desks.uow, desks.hall, device="pc-1", reason=PauseReason.BREAK)
    return desks


def at_desk(desks: Desks) -> CounterSession:
    found = desks.uow.sessions.at("desk-1")
    assert found is not None
    return found


def test_a_paused_counter_keeps_its_clerk_and_says_since_when_it_is_paused(lunch: Desks) -> None:
    session = at_desk(lunch)
    assert (session.clerk, session.since, session.pause) == ("noor", NINE, Pause(PauseReason.BREAK, NOON))
    assert lunch.uow.told[-1] == session


def test_the_pause_ends_when_the_clerk_says_so_and_is_kept_for_the_figures(lunch: Desks) -> None:
    lunch.clock.forward(minutes=30)
    pausing.end_pause(lunch.uow, lunch.hall, device="pc-1")
    assert at_desk(lunch).pause is None
    assert lunch.uow.pauses.log == [("desk-1", Pause(PauseReason.BREAK, NOON), NOON + minutes(30))]


def test_calling_ends_a_pause(lunch: Desks) -> None:
    lunch.walk_in()
    lunch.called()
    assert at_desk(lunch).pause is None
    assert len(lunch.uow.pauses.log) == 1


def test_taking_a_visitor_back_ends_a_pause(desks: Desks) -> None:
    desks.walk_in()
    visit = desks.called(desks.staffed()).id
    serving.finish(desks.uow, desks.hall, device="pc-1", visit=visit)
    pausing.pause(desks.uow, desks.hall, device="pc-1", reason=PauseReason.BREAK)
    taking_back.take_back(desks.uow, desks.hall, device="pc-1", visit=visit)
    assert at_desk(desks).pause is None
    assert len(desks.uow.pauses.log) == 1


def test_asking_for_somebody_where_nobody_waits_leaves_the_pause_as_it_is(lunch: Desks) -> None:
    with pytest.raises(NobodyWaiting):
        lunch.called()
    assert at_desk(lunch).pause is not None


def test_nobody_goes_to_lunch_with_a_visitor_at_the_counter(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed()
    desks.called()
    with pytest.raises(CounterBusy):
        pausing.pause(desks.uow, desks.hall, device="pc-1", reason=PauseReason.BREAK)
    assert at_desk(desks).pause is None


def test_where_nobody_is_signed_in_there_is_no_pause(desks: Desks) -> None:
    with pytest.raises(NotSignedIn):
        pausing.pause(desks.uow, desks.hall, device="pc-1", reason=PauseReason.BREAK)
    with pytest.raises(NotSignedIn):
        pausing.end_pause(desks.uow, desks.hall, device="pc-1")


def test_another_reason_ends_one_pause_and_begins_the_next(lunch: Desks) -> None:
    lunch.clock.forward(minutes=30)
    pausing.pause(lunch.uow, lunch.hall, device="pc-1", reason=PauseReason.PAPERWORK)
    assert at_desk(lunch).pause == Pause(PauseReason.PAPERWORK, NOON + minutes(30))
    assert [pause.reason for _, pause, _ in lunch.uow.pauses.log] == [PauseReason.BREAK]


def test_the_same_reason_again_changes_nothing_and_tells_nobody(lunch: Desks) -> None:
    told = len(lunch.uow.told)
    lunch.clock.forward(minutes=5)
    pausing.pause(lunch.uow, lunch.hall, device="pc-1", reason=PauseReason.BREAK)
    assert at_desk(lunch).pause == Pause(PauseReason.BREAK, NOON)
    assert len(lunch.uow.told) == told


def test_being_back_twice_is_being_back(lunch: Desks) -> None:
    for _ in range(2):
        pausing.end_pause(lunch.uow, lunch.hall, device="pc-1")
    assert len(lunch.uow.pauses.log) == 1


def test_signing_out_ends_the_pause_and_it_counts_until_then(lunch: Desks) -> None:
    lunch.clock.forward(minutes=60)
    staffing.sign_out(lunch.uow, lunch.hall, device="pc-1")
    assert at_desk(lunch).pause is None
    assert lunch.uow.pauses.log == [("desk-1", Pause(PauseReason.BREAK, NOON), NOON + minutes(60))]


def test_unlocking_the_screen_by_signing_in_again_changes_neither_pause_nor_since(lunch: Desks) -> None:
    before = at_desk(lunch)
    lunch.clock.forward(minutes=10)
    staffing.sign_in(lunch.uow, lunch.hall, device="pc-1", counter="desk-1", clerk=EVERYTHING)
    assert at_desk(lunch) == before


def test_a_clerk_who_went_home_from_a_pause_has_none_the_next_morning(lunch: Desks) -> None:
    lunch.clock.forward(minutes=24 * 60)
    close_earlier_days(lunch.uow, lunch.hall)
    assert (at_desk(lunch).clerk, at_desk(lunch).pause) == (None, None)
