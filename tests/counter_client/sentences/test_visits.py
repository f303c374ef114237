"""Why somebody is likely next is said by the server's own order, and where they were before in one line each."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counter_client.desk.moment import Moment
from counter_client.sentences.visits import earlier_sentence, why_next
from tests.counter_client.halls import NOW, SEAT, a_hall, a_walk_in, an_appointed, minutes_ago
from wire.things import CounterVisit, EarlierLeg

MOMENT = Moment(now=NOW, zone=ZoneInfo("Europe/Amsterdam"), language="en", hall=a_hall(), seat=SEAT)


@pytest.mark.parametrize(
    ("visit", "why"),
    [
        (an_appointed(due_in=0), "The appointment at 10:40 is due, and appointments go first."),
        (
            an_appointed(due_in=30),
            "Nobody else has to go first, so the appointment at 11:10 may come early.",
        ),
        (a_walk_in(waited=5), "No appointment is due. Promised: called by 10:55."),
        (a_walk_in(waited=25), "No appointment is due, and this call was promised by 10:35."),
        (a_walk_in(waited=61), "Has waited longest: 61 minutes."),
        (a_walk_in(waited=2, leg=2, claim_at=minutes_ago(2)), "Was put first in line."),
        (
            a_walk_in(waited=5, for_clerk=SEAT.clerk),
            "A colleague sent this visitor to you. No appointment is due. Promised: called by 10:55.",
        ),
        (
            a_walk_in(waited=2, leg=2, claim_at=minutes_ago(2), for_counter=SEAT.counter),
            "A colleague sent this visitor to your counter. Was put first in line.",
        ),
    ],
)
def test_why_this_visitor_is_likely_next(visit: CounterVisit, why: str) -> None:
    assert why_next(visit, MOMENT) == why


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"counter": "4", "called_at": minutes_ago(30), "ended_at": minutes_ago(30) + timedelta(seconds=100)},
            "Earlier, at 10:10: Travel documents, counter 4 (2 minutes)",
        ),
        ({"ended_at": minutes_ago(20)}, "Earlier, at 10:00: waited for Travel documents, not called"),
    ],
)
def test_where_a_visitor_was_before_is_one_line(facts: dict[str, Any], said: str) -> None:
    leg = EarlierLeg.model_validate({"service": "documents", "checked_in_at": minutes_ago(40)} | facts)
    assert earlier_sentence(leg, MOMENT) == said


def test_what_was_written_there_is_said_once() -> None:
    leg = EarlierLeg(service="documents", checked_in_at=minutes_ago(40), ended_at=minutes_ago(20), note="lost the card")
    assert earlier_sentence(leg, MOMENT).endswith("not called “lost the card”")
    assert earlier_sentence(leg, MOMENT, remarks="lost the card · wheelchair").endswith("not called")
