"""What must hold of the calling order for every hall that can be thought of."""

from datetime import datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.calling_order import POLICIES, appointment_first, claim_from
from queue_server.domain.visit import CallRule, Visit
from tests.queue_server.builders import NINE, PASSPORTS, catalogue, minutes, visit

HALL = catalogue()


@st.composite
def waiting_visits(draw: st.DrawFn) -> list[Visit]:
    """Up to a dozen people who have come before nine, with many equal moments among them."""
    count = draw(st.integers(1, 12))
    found = []
    for index in range(count):
        service = draw(st.sampled_from(["passports", "collecting"]))
        appointed_min = draw(st.none() | st.integers(-20, 60))
        found.append(
            visit(
                f"{service[0].upper()}{index:03d}",
                service=service,
                waiting_from=NINE - minutes(draw(st.integers(0, 90))),
                appointed_at=None if appointed_min is None else NINE + minutes(appointed_min),
                first_in_line=draw(st.booleans()) if appointed_min is None else False,
            )
        )
    return found


@pytest.mark.parametrize("name", POLICIES)
@given(waiting=waiting_visits(), seed=st.integers(0, 1_000))
def test_the_choice_does_not_depend_on_the_order_in_which_the_database_answers(
    name: str, waiting: list[Visit], seed: int
) -> None:
    shuffled = list(waiting)
    Random(seed).shuffle(shuffled)
    assert POLICIES[name](waiting, HALL, NINE) == POLICIES[name](shuffled, HALL, NINE)


@given(waiting=waiting_visits())
def test_every_choice_has_a_reason_that_is_true_of_the_visitor(waiting: list[Visit]) -> None:
    choice = appointment_first(waiting, HALL, NINE)
    assert choice is not None
    chosen, rule = choice.visit, choice.reason.rule
    has_claim = claim_from(chosen, HALL) <= NINE
    fitting = {
        CallRule.APPOINTMENT_DUE: chosen.appointed_at is not None and has_claim,
        CallRule.APPOINTMENT_EARLY: chosen.appointed_at is not None and not has_claim,
        CallRule.CHOSEN_BY_STAFF: chosen.first_in_line,
        CallRule.WAITED_TOO_LONG: chosen.appointed_at is None and has_claim,
        CallRule.EXPRESS_TURN: chosen.service == "collecting" and not has_claim,
        CallRule.WALK_IN_TURN: chosen.service == "passports" and not has_claim,
    }
    assert fitting[rule]


@given(waiting=waiting_visits())
def test_nobody_without_a_claim_goes_before_somebody_with_one(waiting: list[Visit]) -> None:
    choice = appointment_first(waiting, HALL, NINE)
    assert choice is not None
    claims = [claim_from(each, HALL) for each in waiting]
    if min(claims) <= NINE:
        assert claim_from(choice.visit, HALL) == min(claims)


@given(waiting=waiting_visits())
def test_an_early_appointment_is_the_last_resort(waiting: list[Visit]) -> None:
    choice = appointment_first(waiting, HALL, NINE)
    assert choice is not None
    if choice.reason.rule is CallRule.APPOINTMENT_EARLY:
        assert all(each.appointed_at is not None for each in waiting)


@given(appointments_per_call=st.integers(1, 4), call_every_min=st.integers(1, 15))
def test_no_walk_in_starves_under_an_endless_stream_of_appointments(
    appointments_per_call: int, call_every_min: int
) -> None:
    """More appointments come than the counter can take; the walk-in is still called soon after the longest wait."""
    walk_in = visit("A000")
    until_claim_min = PASSPORTS.longest_wait_min + HALL.rules.appointment_lead_min
    waiting, now, made, older_claims = [walk_in], NINE, 0, 0
    while True:
        for _ in range(appointments_per_call):
            made += 1
            waiting.append(_appointed_now(f"B{made:04d}", now))
        choice = appointment_first(waiting, HALL, now)
        assert choice is not None
        if choice.visit is walk_in:
            assert choice.reason.rule is CallRule.WAITED_TOO_LONG
            return
        assert claim_from(choice.visit, HALL) <= claim_from(walk_in, HALL), "only older claims may go before"
        older_claims += 1
        assert older_claims <= appointments_per_call * (until_claim_min + 1), "and there is an end to those"
        waiting.remove(choice.visit)
        now += minutes(call_every_min)


def _appointed_now(number: str, now: datetime) -> Visit:
    return visit(number, waiting_from=now, appointed_at=now)


def test_a_walk_in_that_nobody_goes_before_is_called_within_its_longest_wait() -> None:
    walk_in = visit("A000")
    later = [_appointed_now(f"B{n:03d}", NINE + minutes(PASSPORTS.longest_wait_min + 3 + n)) for n in range(50)]
    choice = appointment_first([*later, walk_in], HALL, NINE + minutes(PASSPORTS.longest_wait_min + 60))
    assert choice is not None
    assert choice.visit is walk_in
