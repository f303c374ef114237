"""The hall's time goes on between two messages."""

from datetime import timedelta

from qtkit.hall_clock import set_by
from tests.qtkit.hall import NINE
from wire.link import Clock

TEN_SECONDS_NS = 10_000_000_000


def test_the_hall_clock_goes_on_with_the_stopwatch() -> None:
    clock = set_by(Clock(now=NINE), 500)

    assert clock.now(500 + TEN_SECONDS_NS) == NINE + timedelta(seconds=10)


def test_in_a_demonstration_a_second_may_last_a_minute_of_the_hall() -> None:
    clock = set_by(Clock(now=NINE, rate=60.0), 0)

    assert clock.now(TEN_SECONDS_NS) == NINE + timedelta(minutes=10)


def test_what_was_a_minute_ago_in_a_quick_hall_was_a_second_ago_before_the_screen() -> None:
    clock = set_by(Clock(now=NINE, rate=60.0), 0)

    assert clock.ago_s(NINE - timedelta(minutes=1), 0) == 1.0
    assert clock.ago_s(NINE, TEN_SECONDS_NS) == 10.0
