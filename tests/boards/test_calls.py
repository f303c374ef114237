"""What stands on the board, and what rings: the rules, without a screen and without a sound."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards.calls import RINGS_WITHIN, SHOWN_FOR, Heard, Scope, ShownCall, listen, shown_calls
from boards.replica import Replica
from tests.display.halls import after, hall, visit_called, with_visit
from wire.words import VisitState

EVERYWHERE = Scope()


def numbers(calls: tuple[ShownCall, ...]) -> list[str]:
    return [call.number for call in calls]


def rung(
    heard: Heard, replica: Replica, *, at_s: float, rings_within: timedelta = RINGS_WITHIN
) -> tuple[Heard, list[str]]:
    now = after(at_s)
    heard, new = listen(heard, shown_calls(replica, now, EVERYWHERE), now, rings_within)
    return heard, numbers(new)


def test_the_newest_call_stands_on_top() -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A003", at_s=40), visit_called("A002", at_s=20))
    assert numbers(shown_calls(replica, after(60), EVERYWHERE)) == ["A003", "A002", "A001"]


def test_a_recall_brings_its_number_to_the_top() -> None:
    replica = hall(visit_called("A001", at_s=50, call=2), visit_called("A002", at_s=20))
    assert numbers(shown_calls(replica, after(60), EVERYWHERE)) == ["A001", "A002"]


@pytest.mark.parametrize("state", [VisitState.SERVING, VisitState.DONE, VisitState.NO_SHOW])
def test_an_answered_call_stays_for_those_who_missed_it_and_then_goes(state: VisitState) -> None:
    replica = hall(visit_called("A001", at_s=0, state=state))
    assert numbers(shown_calls(replica, after(SHOWN_FOR.total_seconds() - 1), EVERYWHERE)) == ["A001"]
    assert numbers(shown_calls(replica, after(SHOWN_FOR.total_seconds()), EVERYWHERE)) == []


def test_a_counters_newer_number_takes_the_place_of_the_one_that_was_there_before() -> None:
    before = visit_called("A001", at_s=0, state=VisitState.DONE)
    elsewhere = visit_called("A002", at_s=10, counter="balie-12", state=VisitState.SERVING)
    replica = hall(before, elsewhere, visit_called("A003", at_s=20))
    assert numbers(shown_calls(replica, after(60), EVERYWHERE)) == ["A003", "A002"]


def test_a_call_that_nobody_answers_stays() -> None:
    replica = hall(visit_called("A001", at_s=0))
    assert numbers(shown_calls(replica, after(3600), EVERYWHERE)) == ["A001"]


@pytest.mark.parametrize("state", [VisitState.WAITING, VisitState.PARKED, VisitState.TRANSFERRED, VisitState.LEFT])
def test_nobody_is_sent_to_a_counter_that_does_not_call_them_any_more(state: VisitState) -> None:
    replica = hall(visit_called("A001", at_s=0, state=state))
    assert shown_calls(replica, after(5), EVERYWHERE) == ()


def test_a_display_of_some_counters_shows_only_their_calls() -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A002", at_s=5, counter="balie-12"))
    assert numbers(shown_calls(replica, after(9), Scope(counters=frozenset({"balie-12"})))) == ["A002"]


def test_a_display_of_some_services_shows_only_the_calls_of_their_visitors() -> None:
    taxes = visit_called("B001", at_s=5).model_copy(update={"service": "taxes"})
    replica = hall(visit_called("A001", at_s=0), taxes)
    assert numbers(shown_calls(replica, after(9), Scope(services=frozenset({"taxes"})))) == ["B001"]


@pytest.mark.parametrize("zone", ["Zone geel", "Yellow zone"])
def test_a_display_of_a_zone_is_named_in_any_language_of_the_site(zone: str) -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A002", at_s=5, counter="balie-12"))
    assert numbers(shown_calls(replica, after(9), Scope(zone=zone))) == ["A002"]


def test_a_call_to_a_counter_that_the_site_does_not_have_stops_nothing() -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A002", at_s=5, counter="gone"))
    assert numbers(shown_calls(replica, after(9), EVERYWHERE)) == ["A001"]


def test_a_call_rings_once() -> None:
    replica = hall(visit_called("A001", at_s=0))
    heard, first = rung(Heard(), replica, at_s=0.1)
    heard, second = rung(heard, replica, at_s=0.2)
    assert (first, second) == (["A001"], [])


def test_a_recall_rings_again_although_its_number_is_already_shown() -> None:
    heard, _ = rung(Heard(), hall(visit_called("A001", at_s=0)), at_s=1)
    _, again = rung(heard, hall(visit_called("A001", at_s=30, call=2)), at_s=30)
    assert again == ["A001"]


def test_calls_that_came_together_ring_in_the_order_of_calling() -> None:
    replica = hall(visit_called("A002", at_s=2), visit_called("A001", at_s=1), visit_called("A003", at_s=3))
    assert rung(Heard(), replica, at_s=4)[1] == ["A001", "A002", "A003"]


def test_after_a_restart_a_young_call_rings_and_an_old_one_is_only_shown() -> None:
    replica = hall(visit_called("A001", at_s=0), visit_called("A002", at_s=100))
    assert numbers(shown_calls(replica, after(110), EVERYWHERE)) == ["A002", "A001"]
    assert rung(Heard(), replica, at_s=110)[1] == ["A002"]


def test_whoever_came_already_is_not_rung_for_after_a_reconnect() -> None:
    assert rung(Heard(), hall(visit_called("A001", at_s=0, state=VisitState.SERVING)), at_s=5)[1] == []


def test_whoever_waited_again_and_is_called_anew_is_rung_for() -> None:
    heard, _ = rung(Heard(), hall(visit_called("A001", at_s=0)), at_s=1)
    heard, _ = rung(heard, hall(visit_called("A001", at_s=0, state=VisitState.WAITING)), at_s=5)
    assert rung(heard, hall(visit_called("A001", at_s=20)), at_s=20)[1] == ["A001"]


CALLS = st.lists(
    st.tuples(st.integers(1, 6), st.floats(0.1, 15), st.booleans()),
    min_size=1,
    max_size=25,
)
"""Who is called (again), how long after the call before, and whether the display's link was there."""


@given(CALLS)
def test_every_call_rings_exactly_once_and_in_order_over_any_number_of_lost_links(
    calls: list[tuple[int, float, bool]],
) -> None:
    # Any silence here is shorter than RINGS_WITHIN, so that nothing may be dropped as too old.
    heard, replica, rings, expected = Heard(), hall(), list[tuple[str, int]](), list[tuple[str, int]]()
    call_of: dict[str, int] = {}
    missed: dict[str, int] = {}
    now_s = 0.0
    for visitor, gap_s, linked in calls:
        now_s += gap_s
        number = f"A{visitor:03}"
        call_of[number] = call_of.get(number, 0) + 1
        replica = with_visit(replica, visit_called(number, at_s=now_s, call=call_of[number]))
        missed.pop(number, None)  # a recall replaces the call that it repeats
        missed[number] = call_of[number]
        if linked:
            heard, new = listen(heard, shown_calls(replica, after(now_s), EVERYWHERE), after(now_s), timedelta(hours=1))
            rings += [(call.number, call.call) for call in new]
            expected += list(missed.items())
            missed.clear()
    assert rings == expected


@given(CALLS, st.floats(1, 120))
def test_nothing_older_than_a_minute_ever_rings(calls: list[tuple[int, float, bool]], away_s: float) -> None:
    replica, now_s = hall(), 0.0
    for visitor, gap_s, _ in calls:
        now_s += gap_s
        replica = with_visit(replica, visit_called(f"A{visitor:03}", at_s=now_s))
    back = after(now_s + away_s)
    _, new = listen(Heard(), shown_calls(replica, back, EVERYWHERE), back, RINGS_WITHIN)
    assert all(back - call.called_at < RINGS_WITHIN for call in new)


@given(CALLS)
def test_what_was_heard_is_remembered_no_longer_than_it_could_ring(calls: list[tuple[int, float, bool]]) -> None:
    heard, replica, now_s = Heard(), hall(), 0.0
    for turn, (visitor, gap_s, _) in enumerate(calls):
        now_s += gap_s
        replica = with_visit(replica, visit_called(f"A{visitor:03}", at_s=now_s, call=turn))
        heard, _ = listen(heard, shown_calls(replica, after(now_s), EVERYWHERE), after(now_s), RINGS_WITHIN)
        assert all(after(now_s) - called_at < RINGS_WITHIN for _, _, called_at in heard.rings)
