"""When somebody counts as not come, and until when they may come after all."""

import pytest

from queue_server.domain.catalogue import Rules
from queue_server.domain.desk_rules import check_may_be_no_show, check_may_come_again
from queue_server.domain.visit import VisitState
from queue_server.domain.visit_refusal import TooLate, TooSoon
from tests.queue_server.builders import NINE, minutes, visit

CALLED_ONCE = visit(state=VisitState.CALLED, called_at=NINE, call=4, calls_here=1)
ABSENT = visit(state=VisitState.NO_SHOW, since=NINE)


def test_without_rules_one_call_is_enough_and_a_no_show_may_come_all_day() -> None:
    check_may_be_no_show(CALLED_ONCE, Rules(), NINE)
    check_may_come_again(ABSENT, Rules(), NINE + minutes(600))


def test_calls_to_an_earlier_counter_do_not_count() -> None:
    with pytest.raises(TooSoon) as refused:
        check_may_be_no_show(CALLED_ONCE, Rules(no_show_after_calls=3), NINE)
    assert refused.value.facts["calls_more"] == "2"


def test_somebody_is_given_the_time_that_the_site_promises_to_the_second() -> None:
    rules = Rules(no_show_after_s=60)
    check_may_be_no_show(CALLED_ONCE, rules, NINE + minutes(1))
    with pytest.raises(TooSoon) as refused:
        check_may_be_no_show(CALLED_ONCE, rules, NINE + minutes(0.99))
    assert refused.value.facts["possible_at"] == (NINE + minutes(1)).isoformat()


def test_whoever_is_gone_for_long_is_not_taken_up_by_a_button_and_whoever_was_set_aside_is() -> None:
    rules = Rules(no_show_again_min=30)
    check_may_come_again(visit(state=VisitState.PARKED, since=NINE), rules, NINE + minutes(300))
    for gone in (ABSENT, visit(state=VisitState.LEFT, since=NINE)):
        check_may_come_again(gone, rules, NINE + minutes(29))
        with pytest.raises(TooLate, match="taken up again"):
            check_may_come_again(gone, rules, NINE + minutes(30))
