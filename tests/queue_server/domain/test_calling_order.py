"""The policy of the house, rule by rule."""

from datetime import datetime

import pytest

from config.site_catalogue import CallingPolicy
from queue_server.domain.calling_order import POLICIES, Choice, appointment_first, first_come
from queue_server.domain.catalogue import Rules
from queue_server.domain.visit import CallRule, Visit
from tests.queue_server.builders import COLLECTING, NINE, PASSPORTS, catalogue, minutes, visit

HALL = catalogue(rules=Rules(appointment_lead_min=2, called_within_min=5))


def next_of(*waiting: Visit, now: datetime = NINE) -> Choice:
    choice = appointment_first(waiting, HALL, now)
    assert choice is not None
    return choice


def appointed(number: str, *, at_min: float, came_min: float = -10) -> Visit:
    """A visitor with an appointment, in minutes after nine."""
    return visit(number, waiting_from=NINE + minutes(came_min), appointed_at=NINE + minutes(at_min), appointment=number)


def walk_in(number: str, *, came_min: float) -> Visit:
    return visit(number, waiting_from=NINE + minutes(came_min))


def express(number: str, *, came_min: float) -> Visit:
    return visit(number, waiting_from=NINE + minutes(came_min), service="collecting", products=("collect",))


def test_an_appointment_goes_before_a_walk_in() -> None:
    assert next_of(walk_in("A001", came_min=-30), appointed("A002", at_min=0)).visit.number == "A002"


def test_appointments_go_by_their_appointed_time_and_not_by_arrival() -> None:
    first = appointed("A009", at_min=-5, came_min=-6)
    second = appointed("A001", at_min=0, came_min=-50)
    assert next_of(second, first).visit is first


def test_an_appointment_has_its_claim_a_moment_before_its_time() -> None:
    waiting = (walk_in("A001", came_min=-30), appointed("A002", at_min=2))
    assert next_of(*waiting).visit.number == "A002"
    assert next_of(*waiting, now=NINE - minutes(0.1)).visit.number == "A001"


def test_an_early_appointment_is_called_only_when_nobody_else_has_a_claim() -> None:
    early = appointed("A002", at_min=45)
    assert next_of(early, walk_in("A001", came_min=0)).visit.number == "A001"
    assert next_of(early).visit is early


def test_of_two_early_appointments_the_earlier_time_goes_first() -> None:
    assert next_of(appointed("A001", at_min=50), appointed("A002", at_min=40)).visit.number == "A002"


def test_the_express_desk_goes_before_longer_errands_that_came_a_little_sooner() -> None:
    longer, short = walk_in("A001", came_min=-9), express("S001", came_min=0)
    assert next_of(longer, short).visit is short


def test_express_errands_never_block_one_whose_target_ends_sooner() -> None:
    longer, short = walk_in("A001", came_min=-11), express("S001", came_min=0)
    assert next_of(longer, short).visit is longer


def test_a_walk_in_that_waited_too_long_goes_before_later_appointments() -> None:
    tired = walk_in("A001", came_min=-45)  # a claim since five minutes
    assert next_of(appointed("A002", at_min=0), tired).visit is tired


def test_a_walk_in_that_waited_too_long_goes_after_earlier_appointments() -> None:
    tired = walk_in("A001", came_min=-45)
    assert next_of(appointed("A002", at_min=-8), tired).visit.number == "A002"


def test_somebody_sent_first_in_line_goes_before_walk_ins_and_after_older_claims() -> None:
    sent = visit("A007", waiting_from=NINE - minutes(1), first_in_line=True)
    assert next_of(walk_in("A001", came_min=-30), sent).visit is sent
    assert next_of(appointed("A002", at_min=-5), sent).visit.number == "A002"


def test_equal_moments_are_decided_by_number() -> None:
    assert next_of(walk_in("A002", came_min=0), walk_in("A001", came_min=0)).visit.number == "A001"


@pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)
def test_nobody_waiting_is_nobody_to_call(policy: object) -> None:
    assert callable(policy)
    assert policy((), HALL, NINE) is None


def test_first_come_is_by_waiting_time_whatever_the_errand() -> None:
    choice = first_come((appointed("A002", at_min=0, came_min=-10), express("S001", came_min=-11)), HALL, NINE)
    assert choice is not None
    assert choice.visit.number == "S001"
    assert (choice.reason.rule, choice.reason.waited_min) == (CallRule.FIRST_COME, 11)


def test_every_policy_has_the_name_that_the_settings_offer() -> None:
    assert set(POLICIES) == {policy.value for policy in CallingPolicy}


@pytest.mark.parametrize(
    ("waiting", "rule", "promised_min"),
    [
        (appointed("A001", at_min=0), CallRule.APPOINTMENT_DUE, 5),
        (appointed("A001", at_min=30), CallRule.APPOINTMENT_EARLY, 5),
        (walk_in("A001", came_min=-3), CallRule.WALK_IN_TURN, PASSPORTS.target_wait_min),
        (express("S001", came_min=-3), CallRule.EXPRESS_TURN, COLLECTING.target_wait_min),
        (walk_in("A001", came_min=-40), CallRule.WAITED_TOO_LONG, PASSPORTS.longest_wait_min),
        (visit("A001", first_in_line=True), CallRule.CHOSEN_BY_STAFF, None),
    ],
    ids=lambda value: value.value if isinstance(value, CallRule) else "",
)
def test_every_choice_says_why_with_the_facts_of_its_rule(
    waiting: Visit, rule: CallRule, promised_min: int | None
) -> None:
    reason = next_of(waiting).reason
    assert (reason.rule, reason.promised_min) == (rule, promised_min)
    assert reason.appointed_at == waiting.appointed_at
    assert reason.waited_min == (NINE - waiting.waiting_from) // minutes(1)
