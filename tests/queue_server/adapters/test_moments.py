from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from queue_server.adapters.moments import from_ms, from_ms_or_none, to_ms, to_ms_or_none
from queue_server.entrypoints.hall_clock import whole_ms

MOMENTS = st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS)
def test_a_moment_in_whole_milliseconds_comes_back_as_it_was(at: datetime) -> None:
    whole = whole_ms(at)
    assert from_ms(to_ms(whole)) == whole


@given(MOMENTS, MOMENTS)
def test_moments_keep_their_order(one: datetime, other: datetime) -> None:
    assert (to_ms(one) <= to_ms(other)) or one > other


def test_the_same_moment_in_another_zone_is_the_same_row() -> None:
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert to_ms(at.astimezone(timezone(timedelta(hours=2)))) == to_ms(at)


def test_no_moment_stays_no_moment() -> None:
    assert to_ms_or_none(None) is None
    assert from_ms_or_none(None) is None
