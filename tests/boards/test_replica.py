"""The replica is what the server says, nothing older and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards import replica
from boards.replica import EMPTY, GapError
from tests.qtkit.hall import NINE, bookmark, event, visit, welcome
from wire.things import Device, HelpCall, RatingWanted, ServiceOutlook
from wire.words import Health, VisitState

CALLED = VisitState.CALLED


def test_a_snapshot_replaces_everything() -> None:
    old = replica.welcome(welcome(visit("A001"), seq=5))

    new = replica.welcome(welcome(visit("B001"), seq=2, epoch="second"))

    assert set(old.display_visits) == {"visit-A001"}
    assert set(new.display_visits) == {"visit-B001"}
    assert (new.epoch, new.seq) == ("second", 2)


def test_an_event_replaces_the_things_that_it_carries_and_no_others() -> None:
    before = replica.welcome(welcome(visit("A001"), visit("A002")))

    after = replica.apply(before, event(1, visit("A001", CALLED)))

    assert after.display_visits["visit-A001"].state is CALLED
    assert after.display_visits["visit-A002"].state is VisitState.WAITING
    assert before.display_visits["visit-A001"].state is VisitState.WAITING


def test_each_kind_of_thing_has_its_own_place() -> None:
    printer = Device(id="visit-A001", health=Health.OK, sentence="Ready.", since=visit("A001").since)

    after = replica.apply(EMPTY, event(1, visit("A001"), printer))

    assert after.devices == {"visit-A001": printer}
    assert set(after.display_visits) == {"visit-A001"}


def test_a_help_call_is_there_until_it_is_over() -> None:
    call = HelpCall(id="kiosk-1", place={"nl": "Bij de deur"}, since=NINE)
    coming = call.model_copy(update={"coming": True, "counter": "3"})

    asked = replica.welcome(welcome(call, call.model_copy(update={"id": "kiosk-2"})))
    answered = replica.apply(asked, event(1, coming))
    over = replica.apply(answered, event(2, coming.model_copy(update={"open": False})))

    assert asked.help_calls["kiosk-1"] == call
    assert answered.help_calls["kiosk-1"] == coming
    assert set(over.help_calls) == {"kiosk-2"}


def test_a_counter_has_one_question_at_a_time_until_nobody_need_be_asked() -> None:
    wanted = RatingWanted(id="counter-3", visit="visit-1", since=NINE)
    newer = wanted.model_copy(update={"visit": "visit-2"})

    second = replica.apply(replica.welcome(welcome(wanted)), event(1, newer))
    answered = replica.apply(second, event(2, newer.model_copy(update={"open": False})))

    assert second.ratings_wanted == {"counter-3": newer}
    assert answered.ratings_wanted == {}


def test_an_event_without_changes_still_counts() -> None:
    assert replica.apply(EMPTY, event(1)).seq == 1


def test_a_missed_event_is_a_gap() -> None:
    with pytest.raises(GapError, match=r"Event 1 was expected and event 2 came\."):
        replica.apply(EMPTY, event(2))


def test_a_bookmark_renews_the_outlook_as_a_whole() -> None:
    first = replica.hear(EMPTY, bookmark(0, ServiceOutlook(service="passports", waiting=3)))

    second = replica.hear(first, bookmark(0, ServiceOutlook(service="parking", waiting=1)))

    assert set(second.outlook) == {"parking"}
    assert second.seq == 0


@given(st.lists(st.integers(1, 6)))
def test_whatever_is_repeated_the_replica_ends_like_one_that_heard_each_event_once(deliveries: list[int]) -> None:
    events = {seq: event(seq, visit(f"A{seq:03}")) for seq in range(1, 7)}
    repeated = once = EMPTY
    for seq in deliveries:
        if seq <= repeated.seq + 1:
            repeated = replica.apply(repeated, events[seq])
    for seq in range(1, repeated.seq + 1):
        once = replica.apply(once, events[seq])

    assert repeated == once
