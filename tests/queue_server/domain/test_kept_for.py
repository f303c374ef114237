"""For whom a waiting visitor is kept, and that nobody is ever kept for an empty chair."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.counter_session import CounterSession, Pause, PauseReason
from queue_server.domain.kept_for import is_kept_for_another
from queue_server.domain.visit import Visit
from tests.queue_server.builders import NINE, session, visit

ONE, TWO, THREE = (session(f"desk-{number}", clerk=clerk) for number, clerk in ((1, "noor"), (2, "sam"), (3, "kim")))
DESKS, CLERKS = ("desk-1", "desk-2", "desk-3"), ("noor", "sam", "kim")
WISHES = st.builds(
    visit,
    st.just("A001"),
    for_counter=st.sampled_from((None, *DESKS, "gone")),
    for_clerk=st.sampled_from((None, *CLERKS, "gone")),
    desk=st.sampled_from((None, *DESKS, "gone")),
)
STAFF = st.lists(
    st.builds(
        session,
        st.sampled_from(DESKS),
        clerk=st.sampled_from(CLERKS),
        pause=st.sampled_from((None, Pause(PauseReason.BREAK, NINE))),
        services=st.sampled_from([(), ("passports",), ("collecting",), ("passports", "collecting")]),
    ),
    min_size=1,
    unique_by=lambda found: found.counter,
)


def kept_from(found: Visit, *staffed: CounterSession, at: datetime = NINE) -> list[str]:
    """The counters that leave this visitor to others."""
    return [each.counter for each in staffed if is_kept_for_another(found, each, staffed, at)]


def test_whoever_was_sent_to_a_counter_is_left_to_it() -> None:
    assert kept_from(visit(for_counter="desk-2"), ONE, TWO, THREE) == ["desk-1", "desk-3"]


def test_whoever_was_sent_to_a_person_is_left_to_them_wherever_they_sit() -> None:
    assert kept_from(visit(for_clerk="kim"), ONE, TWO, THREE) == ["desk-1", "desk-2"]
    assert kept_from(visit(for_clerk="kim"), ONE, session("desk-2", clerk="kim")) == ["desk-1"]


def test_the_person_counts_before_the_counter_and_the_counter_before_the_desk_where_something_lies() -> None:
    wishes = visit(for_clerk="kim", for_counter="desk-1", desk="desk-2")
    assert kept_from(wishes, ONE, TWO, THREE) == ["desk-1", "desk-2"]
    assert kept_from(wishes, ONE, TWO) == ["desk-2"]
    assert kept_from(wishes, TWO, session("desk-9", clerk="lou")) == ["desk-9"]


def test_nobody_is_kept_for_a_counter_where_nobody_works_or_calls_for_this_service() -> None:
    assert kept_from(visit(for_counter="desk-2"), ONE, THREE) == []
    assert kept_from(visit(for_counter="desk-2"), ONE, session("desk-2", clerk="sam", services=("collecting",))) == []


def test_whoever_pauses_is_waited_for_until_the_visitor_was_to_be_called() -> None:
    paused = replace(TWO, pause=Pause(PauseReason.BREAK, NINE))
    for found in (visit(for_clerk="sam"), visit(for_counter="desk-2"), visit(desk="desk-2")):
        promised_at = found.promised_at
        assert kept_from(found, ONE, paused, at=promised_at - timedelta(seconds=1)) == ["desk-1"]
        assert kept_from(found, ONE, paused, at=promised_at) == []
        assert kept_from(found, ONE, TWO, at=promised_at) == ["desk-1"], "nobody pauses there"


@given(WISHES, STAFF, st.sampled_from((NINE, visit().promised_at)))
def test_as_long_as_one_counter_serves_them_one_may_call_them(
    found: Visit, staffed: list[CounterSession], at: datetime
) -> None:
    serving = [each for each in staffed if found.service in each.services]
    may = [each for each in serving if not is_kept_for_another(found, each, staffed, at)]
    assert bool(may) is bool(serving)


@given(WISHES, STAFF)
def test_after_the_moment_of_the_promise_whoever_does_not_pause_may_call_them(
    found: Visit, staffed: list[CounterSession]
) -> None:
    ready = [each for each in staffed if found.service in each.services and each.pause is None]
    may = [each for each in ready if not is_kept_for_another(found, each, staffed, found.promised_at)]
    assert bool(may) is bool(ready)
