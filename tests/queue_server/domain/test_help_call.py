"""A help call keeps its first moment, its first answer, and ends by itself when nothing more is heard of it."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.help_call import (
    LAPSES_AFTER,
    HelpCall,
    HelpEnding,
    answered,
    asked_again,
    ended,
    has_lapsed,
    help_figures,
)
from tests.queue_server.builders import NINE, TODAY, minutes


def asked(at: datetime = NINE) -> HelpCall:
    return HelpCall("call-1", "kiosk-1", TODAY, since=at, heard_at=at, page="products", language="en")


def test_asking_again_keeps_the_first_moment_and_takes_the_newest_page() -> None:
    again = asked_again(asked(), at=NINE + minutes(3), page="scan", language="ar")
    assert (again.since, again.page, again.language) == (NINE, "scan", "ar")


def test_the_first_to_answer_is_the_one_who_comes() -> None:
    first = answered(asked(), at=NINE + minutes(1), counter="desk-1")
    assert answered(first, at=NINE + minutes(2), counter="desk-2") == first


def test_whoever_is_on_the_way_stays_on_the_way_when_it_is_asked_again() -> None:
    coming = answered(asked(), at=NINE + minutes(1), counter="desk-1")
    again = asked_again(coming, at=NINE + minutes(2), page="products", language="en")
    assert (again.coming_at, again.counter) == (NINE + minutes(1), "desk-1")


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 10)), max_size=20))
def test_a_call_lapses_a_quarter_of_an_hour_after_the_last_that_was_heard_of_it(heard: list[tuple[bool, int]]) -> None:
    call, now, last = asked(), NINE, NINE
    for asks, after in heard:
        now += minutes(after)
        if asks:
            call, last = asked_again(call, at=now, page="", language="nl"), now
        elif call.coming_at is None:
            call, last = answered(call, at=now, counter="desk-1"), now
        assert has_lapsed(call, now) is (now - last >= LAPSES_AFTER)
    assert call.since == NINE
    assert has_lapsed(call, last + LAPSES_AFTER)


def test_a_call_that_is_over_does_not_lapse() -> None:
    over = ended(asked(), at=NINE, ending=HelpEnding.BY_KIOSK)
    assert not has_lapsed(over, NINE + 2 * LAPSES_AFTER)


def test_the_figures_count_from_asking_first_to_the_first_answer() -> None:
    quick = answered(asked(), at=NINE + minutes(1), counter="desk-1")
    slow = answered(
        asked_again(asked(), at=NINE + minutes(2), page="", language="nl"), at=NINE + minutes(3), counter=None
    )
    figures = help_figures([quick, slow, asked(), asked()])
    assert (figures.calls, figures.answered_share, figures.answer_mean_s) == (4, 0.5, 120.0)


def test_a_day_without_a_call_has_no_mean() -> None:
    figures = help_figures([])
    assert (figures.calls, figures.answered_share, figures.answer_mean_s) == (0, None, None)


def test_a_day_on_which_nobody_went_has_a_share_and_no_mean() -> None:
    figures = help_figures([asked()])
    assert figures.answered_share == pytest.approx(0.0)
    assert figures.answer_mean_s is None
