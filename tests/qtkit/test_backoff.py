"""Screens come back soon, for ever, and not all at once."""

from hypothesis import given
from hypothesis import strategies as st

from qtkit.backoff import FIRST_CAP_S, LONGEST_CAP_S, delay_s

BACK_WITHIN_S = 3.0


def latest() -> float:
    return 1.0


def test_the_first_attempt_comes_at_once_or_nearly() -> None:
    assert delay_s(0, latest) == FIRST_CAP_S


def test_the_longest_delay_doubles_until_its_limit() -> None:
    assert [delay_s(attempt, latest) for attempt in range(6)] == [0.25, 0.5, 1.0, 2.0, 2.5, 2.5]


@given(st.integers(min_value=0), st.floats(0, 1))
def test_no_delay_keeps_a_screen_away_longer_than_promised(attempt: int, jitter: float) -> None:
    assert 0 <= delay_s(attempt, lambda: jitter) <= LONGEST_CAP_S < BACK_WITHIN_S


def test_every_moment_before_the_limit_is_as_likely() -> None:
    assert [delay_s(9, iter([jitter]).__next__) for jitter in (0.0, 0.5, 1.0)] == [0.0, 1.25, 2.5]
