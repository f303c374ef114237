"""What goes on at a counter, as far as its sign can say it."""

import pytest

from boards.replica import EMPTY, Replica
from signs.board import KEPT_WITHOUT_LINK_S, AtCounter, Call, Work, at_counters
from tests.signs.halls import after, counter, hall, visit
from wire.words import CounterState, VisitState


def at_three(replica: Replica, *, without_link_s: float | None = None) -> AtCounter:
    return at_counters(replica, ["balie-3"], without_link_s=without_link_s)["balie-3"]


def test_whoever_is_called_stands_on_the_sign_of_that_counter_and_of_no_other() -> None:
    found = at_counters(hall(visit("A012", at=3)), ["balie-3", "balie-4"])
    assert (found["balie-3"].work, found["balie-3"].number, found["balie-3"].label) == (Work.CALLING, "A012", "3")
    assert (found["balie-4"].work, found["balie-4"].number) == (Work.FREE, "")


def test_the_number_stays_while_its_visitor_is_served() -> None:
    now = at_three(hall(visit("A012", VisitState.SERVING, since_s=40)))
    assert (now.work, now.number, now.call) == (Work.SERVING, "A012", None)


@pytest.mark.parametrize(
    "state", [each for each in VisitState if each not in (VisitState.CALLED, VisitState.SERVING)], ids=str
)
def test_a_visit_in_any_other_state_is_on_no_sign(state: VisitState) -> None:
    assert at_three(hall(visit("A012", state))) == AtCounter(Work.FREE, "3", "left")


def test_a_counter_that_nobody_works_at_is_closed() -> None:
    assert at_three(hall(counters=(counter(3, CounterState.CLOSED),))).work is Work.CLOSED


def test_a_visitor_at_a_counter_whose_clerk_has_left_is_still_shown() -> None:
    replica = hall(visit("A012"), counters=(counter(3, CounterState.CLOSED),))
    assert at_three(replica).number == "A012"


def test_of_two_visits_at_one_counter_the_one_that_came_last_is_shown() -> None:
    replica = hall(visit("A012", VisitState.SERVING), visit("A013", called_s=30))
    assert at_three(replica).number == "A013"


def test_a_recall_is_another_call() -> None:
    first, again = at_three(hall(visit("A012"))), at_three(hall(visit("A012", call=2, called_s=60)))
    assert (first.call, again.call) == (Call("visit-A012", 1, after(0)), Call("visit-A012", 2, after(60)))


def test_before_the_first_word_of_the_server_nothing_is_known() -> None:
    assert at_three(EMPTY).work is Work.UNKNOWN


def test_without_a_link_the_last_number_stays_for_as_long_as_somebody_may_be_on_the_way() -> None:
    assert at_three(hall(visit("A012")), without_link_s=KEPT_WITHOUT_LINK_S).number == "A012"


def test_without_a_link_for_longer_no_number_is_shown_since_it_may_be_false() -> None:
    assert at_three(hall(visit("A012")), without_link_s=KEPT_WITHOUT_LINK_S + 1) == AtCounter(Work.UNKNOWN)


def test_a_counter_that_the_site_does_not_have_is_a_mistake_and_not_a_closed_counter() -> None:
    assert at_counters(hall(), ["balie-33"])["balie-33"].work is Work.NO_COUNTER
