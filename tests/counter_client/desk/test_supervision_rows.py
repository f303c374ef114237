"""A supervisor sees each queue against its promise, each counter with who works there, and each message."""

from typing import Any

from boards.replica import Replica, hear, welcome
from counter_client.desk.promise import Light
from counter_client.desk.supervision_rows import (
    CounterRow,
    Openness,
    counter_rows,
    hall_picture,
    message_rows,
    queue_rows,
)
from tests.counter_client.halls import (
    NOW,
    a_counter,
    a_hall,
    a_walk_in,
    a_welcome,
    called_here,
    in_minutes,
    minutes_ago,
)
from wire.link import Bookmark, Clock
from wire.things import Counter, Message, ServiceOutlook
from wire.words import CounterState, PauseReason


def only(counter: Counter, *others: Any) -> CounterRow:
    return next(row for row in counter_rows(a_hall(counter, *others)) if row.counter == counter.id)


def with_outlook(hall: Replica, *outlook: ServiceOutlook) -> Replica:
    assert hall.house is not None
    return hear(hall, Bookmark(seq=hall.seq, clock=Clock(now=NOW), house=hall.house, outlook=outlook))


def test_a_queue_says_how_many_wait_how_long_and_how_the_promise_stands() -> None:
    hall = a_hall(
        a_walk_in("A001", waited=30, promised=45), a_walk_in("A002", waited=25, promised=20), a_walk_in("A003")
    )
    row = queue_rows(hall, now=NOW, language="en")[0]
    assert (row.letter, row.name, row.waiting, row.longest_min) == ("A", "Travel documents", 3, 30)
    assert row.pressing is not None
    assert (row.pressing.light, row.pressing.over_min) == (Light.LATE, 5)


def test_whoever_is_at_a_counter_waits_no_more() -> None:
    row = queue_rows(a_hall(called_here(a_walk_in())), now=NOW, language="en")[0]
    assert (row.waiting, row.pressing, row.longest_min) == (0, None, None)


def test_the_share_in_time_is_of_those_who_were_called_and_nothing_before_the_first() -> None:
    hall = with_outlook(a_hall(), ServiceOutlook(service="documents", waiting=0, called_today=48, in_time_today=41))
    documents, collect, _ = queue_rows(hall, now=NOW, language="en")
    assert (documents.share_percent, collect.share_percent) == (85, None)


def test_a_queue_says_how_many_counters_call_for_it_now() -> None:
    hall = a_hall(
        a_counter("3", serves=("documents",)),
        a_counter("4", serves=("documents", "collect"), shut=True),
        a_counter("5", serves=("documents",), state=CounterState.PAUSED),
    )
    assert [row.counters for row in queue_rows(hall, now=NOW, language="en")] == [1, 0, 0]


def test_a_stopped_service_stays_in_sight() -> None:
    stopped = a_hall().services["documents"].model_copy(update={"stopped": True})
    assert queue_rows(a_hall(stopped), now=NOW, language="en")[0].stopped


def test_counters_stand_by_their_labels_as_numbers() -> None:
    rows = counter_rows(a_hall(a_counter("10"), a_counter("9")))
    assert [row.label for row in rows] == ["3", "4", "9", "10"]


def test_a_counter_says_who_works_there_since_when_with_whom_and_for_what() -> None:
    open_ = a_counter(
        clerk="sanne", clerk_name="Sanne Visser", since=minutes_ago(12), serves=("documents",), team="blue"
    )
    row = only(open_, called_here(a_walk_in("A017")))
    assert (row.openness, row.clerk, row.since, row.team) == (Openness.OPEN, "Sanne Visser", minutes_ago(12), "blue")
    assert (row.visitor, row.serves, row.arranged) == ("A017", ("A",), False)


def test_a_paused_counter_says_why() -> None:
    row = only(a_counter(state=CounterState.PAUSED, pause=PauseReason.PAPERWORK))
    assert (row.openness, row.pause) == (Openness.PAUSED, PauseReason.PAPERWORK)


def test_a_counter_that_is_shut_is_busy_until_its_visitor_has_gone() -> None:
    assert only(a_counter(shut=True)).openness is Openness.SHUTS
    assert only(a_counter(shut=True, state=CounterState.CLOSED)).openness is Openness.SHUT
    assert only(a_counter(state=CounterState.CLOSED)).openness is Openness.CLOSED


def test_an_empty_counter_shows_what_it_would_serve() -> None:
    closed = a_counter(state=CounterState.CLOSED, arranged=("collect",))
    assert (only(closed).serves, only(closed).arranged) == (("C",), True)


def test_the_hall_in_one_line_leaves_out_desks_that_call_nobody() -> None:
    hall = with_outlook(
        a_hall(a_walk_in(), a_counter("R", services=())),
        ServiceOutlook(service="documents", waiting=1, called_today=3, in_time_today=2),
        ServiceOutlook(service="collect", waiting=0, called_today=1, in_time_today=1),
    )
    picture = hall_picture(hall, queue_rows(hall, now=NOW, language="en"))
    assert (picture.waiting, picture.open_counters, picture.counters, picture.share_percent) == (1, 1, 2, 75)


def test_messages_stand_in_the_order_in_which_they_began() -> None:
    late = Message(id="late", texts={"nl": "Druk"}, since=minutes_ago(1), until=in_minutes(9))
    early = Message(id="early", texts={"nl": "Dicht", "en": "Shut"}, since=minutes_ago(9), displays=("lobby-1",))
    rows = message_rows(welcome(a_welcome(late, early)), language="en")
    assert [(row.message, row.text, row.displays) for row in rows] == [
        ("early", "Shut", ("lobby-1",)),
        ("late", "Druk", ()),
    ]
