"""Who is shown as likely next is whom the server would call, as far as this screen can know."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from boards.replica import Replica
from counter_client.desk.order import Seat, in_likely_order, waiting_for
from queue_server.domain.calling_order import POLICIES, standing
from queue_server.domain.catalogue import Rules
from queue_server.domain.visit import Visit
from tests.counter_client.halls import JAN, NOW, SEAT, a_hall, a_walk_in, an_appointed
from tests.queue_server import builders
from wire.things import Counter, CounterVisit
from wire.words import CounterState, PauseReason


def with_colleague(hall: Replica, colleague: Counter = JAN) -> Replica:
    return replace(hall, counters={**hall.counters, colleague.id: colleague})


def test_an_appointment_whose_time_has_come_goes_before_a_walk_in() -> None:
    walk_in, appointed = a_walk_in(waited=19), an_appointed(due_in=-1)
    assert in_likely_order([walk_in, appointed], NOW) == [appointed, walk_in]


def test_an_appointment_that_is_not_due_comes_after_the_walk_ins() -> None:
    walk_in, early = a_walk_in(waited=5), an_appointed(due_in=30)
    assert in_likely_order([early, walk_in], NOW) == [walk_in, early]


def test_whoever_was_put_first_in_line_goes_before_whoever_came_earlier() -> None:
    first = a_walk_in("A050", waited=1, claim_at=NOW - timedelta(minutes=1))
    assert in_likely_order([a_walk_in(waited=19), first], NOW)[0] == first


def test_a_visitor_who_was_sent_to_a_colleague_is_not_shown_as_next_here() -> None:
    for_jan = a_walk_in(for_clerk="jan")
    for_four = a_walk_in("A018", for_counter="counter-4")
    assert waiting_for(with_colleague(a_hall(for_jan, for_four)), SEAT, NOW) == []


def test_a_visitor_whose_colleague_has_gone_home_can_be_called_by_anybody() -> None:
    for_jan = a_walk_in(for_clerk="jan")
    for_four = a_walk_in("A018", for_counter="counter-4")
    gone = JAN.model_copy(update={"state": CounterState.CLOSED, "serves": (), "clerk": ""})
    assert waiting_for(with_colleague(a_hall(for_jan, for_four), gone), SEAT, NOW) == [for_jan, for_four]


def test_a_colleague_who_pauses_is_waited_for_until_the_visitor_was_to_be_called() -> None:
    for_jan = a_walk_in(for_clerk="jan")
    hall = with_colleague(a_hall(for_jan), JAN.model_copy(update={"pause": PauseReason.BREAK}))
    assert waiting_for(hall, SEAT, for_jan.promised_at - timedelta(seconds=1)) == []
    assert waiting_for(hall, SEAT, for_jan.promised_at) == [for_jan]
    assert waiting_for(with_colleague(a_hall(for_jan)), SEAT, for_jan.promised_at) == [], "Jan is there"


def test_a_visitor_who_was_sent_here_is_for_this_counter() -> None:
    for_me = a_walk_in(for_clerk=SEAT.clerk)
    for_three = a_walk_in("A018", for_counter=SEAT.counter)
    assert waiting_for(with_colleague(a_hall(for_me, for_three)), SEAT, NOW) == [for_me, for_three]


def test_a_clerk_who_is_not_signed_in_is_waited_for_by_nobody() -> None:
    assert waiting_for(a_hall(a_walk_in()), None, NOW) == []


def test_a_supervisors_choice_of_services_decides_who_waits_here() -> None:
    seat = Seat(SEAT.counter, SEAT.clerk, SEAT.display_name, ("collect",))
    assert waiting_for(a_hall(a_walk_in()), seat, NOW) == []


MINUTES = st.integers(-90, 90)

VISITS = st.lists(
    st.fixed_dictionaries(
        {
            "service": st.sampled_from(["passports", "collecting"]),
            "came_min": st.integers(-120, 0),
            "due_min": st.none() | MINUTES,
            "first_in_line": st.booleans(),
        }
    ),
    min_size=1,
    max_size=6,
)


def as_the_server_knows(number: int, facts: dict[str, Any]) -> Visit:
    came = NOW + timedelta(minutes=facts["came_min"])
    due = None if facts["due_min"] is None else NOW + timedelta(minutes=facts["due_min"])
    return builders.visit(
        f"A{number:03}",
        service=facts["service"],
        waiting_from=came,
        appointed_at=due,
        first_in_line=facts["first_in_line"],
    )


@given(visits=VISITS, policy=st.sampled_from(sorted(POLICIES)))
def test_the_server_calls_whom_this_screen_shows_first(visits: list[dict[str, Any]], policy: str) -> None:
    catalogue = builders.catalogue(rules=Rules(policy=policy))
    waiting = [as_the_server_knows(number, facts) for number, facts in enumerate(visits)]

    def as_shown(visit: Visit) -> CounterVisit:
        place = standing(visit, catalogue)
        return a_walk_in(
            visit.number,
            waiting_from=visit.waiting_from,
            appointed_at=visit.appointed_at,
            claim_at=place.claim_at,
            turn_at=place.turn_at,
        )

    choice = POLICIES[policy](waiting, catalogue, NOW)
    assert choice is not None
    assert in_likely_order([as_shown(each) for each in waiting], NOW)[0].number == choice.visit.number
