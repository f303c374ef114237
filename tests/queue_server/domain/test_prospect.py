"""What somebody who waits may expect."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.calling_order import POLICIES, people_before
from queue_server.domain.catalogue import Rules
from queue_server.domain.prospect import Prospect, prospect
from queue_server.domain.visit import Visit, VisitState
from tests.queue_server.builders import NINE, catalogue, minutes, session, visit

NOW = NINE + minutes(10)
FIRST_COME = Rules(policy="first_come")


def seen(of: Visit, *others: Visit, rules: Rules | None = None, counters: int = 1) -> Prospect:
    sessions = [session(f"desk-{number + 1}") for number in range(counters)]
    return prospect(of, [of, *others], sessions, catalogue(rules=rules), NOW)


def test_only_those_who_go_before_are_counted() -> None:
    me = visit("A002", waiting_from=NINE + minutes(2))
    earlier, later = visit("A001"), visit("A003", waiting_from=NINE + minutes(5))
    assert seen(me, earlier, later).ahead == 1


def test_nobody_waits_for_another_queue_or_for_who_is_called_already() -> None:
    me = visit("A002", waiting_from=NINE + minutes(2))
    express = visit("S001", service="collecting", products=("collect",))
    called = visit("A001", state=VisitState.CALLED, counter="desk-1")
    assert seen(me, express, called).ahead == 0


def test_a_walk_in_is_told_when_and_that_an_appointment_may_go_first() -> None:
    me = visit("A002", waiting_from=NINE + minutes(2))
    found = seen(me, visit("A001"))
    assert found.earliest is not None
    assert found.latest is not None
    assert NOW <= found.earliest <= found.latest
    assert found.may_be_passed


def test_where_the_longest_wait_goes_first_nobody_is_passed() -> None:
    assert not seen(visit("A001"), rules=FIRST_COME).may_be_passed


def test_an_appointment_to_come_is_promised_at_its_time() -> None:
    at = NOW + minutes(20)
    assert seen(visit("A001", appointment="x", appointed_at=at)).turn_at == at


def test_an_appointment_whose_time_is_there_waits_like_everybody() -> None:
    found = seen(visit("A001", appointment="x", appointed_at=NINE))
    assert (found.turn_at, found.may_be_passed) == (None, False)


def test_without_an_open_counter_nobody_knows_when() -> None:
    found = seen(visit("A001"), counters=0)
    assert (found.earliest, found.latest) == (None, None)


@given(
    rules=st.sampled_from([Rules(), FIRST_COME]),
    waits=st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(-30, 60)), min_size=1, max_size=8),
)
def test_the_place_in_the_queue_is_the_order_of_the_calls(rules: Rules, waits: list[tuple[int, int | None]]) -> None:
    """Whoever has nobody before them is called next, and then whoever had one."""
    site = catalogue(rules=rules)
    waiting = [
        visit(
            f"A{index:03}",
            waiting_from=NOW - timedelta(minutes=waited),
            appointed_at=None if due is None else NOW + timedelta(minutes=due),
        )
        for index, (waited, due) in enumerate(waits)
    ]
    places = {each.number: len(people_before(each, waiting, site, NOW)) for each in waiting}
    called = []
    while waiting:
        choice = POLICIES[rules.policy](waiting, site, NOW)
        assert choice is not None
        called.append(choice.visit.number)
        waiting.remove(choice.visit)
    assert [places[number] for number in called] == list(range(len(called)))
