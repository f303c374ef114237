"""Days and times are understood as one types them in a hurry, and a slip is not taken for something else."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_client.desk.typed_moment import FARTHEST_DAYS, typed_birth, typed_day, typed_moment, typed_time

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", TODAY),
        ("+7", date(2026, 11, 30)),
        ("23", TODAY),
        ("22", date(2026, 12, 22)),
        ("24-11", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("22.11", date(2027, 11, 22)),
        ("3 1 27", date(2027, 1, 3)),
        ("3-1-2027", date(2027, 1, 3)),
        ("1-11-2026", date(2026, 11, 1)),
    ],
)
def test_a_day_is_the_next_one_that_fits_what_was_typed(typed: str, meant: date) -> None:
    assert typed_day(typed, today=TODAY) == meant


@pytest.mark.parametrize("typed", ["31-2", "32", "0", "monday", "+400", "24-13", "24-11-26-1", "1-1-2500", "1-1-1999"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert typed_day(typed, today=TODAY) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1040", time(10, 40)),
        ("10:40", time(10, 40)),
        ("10.40", time(10, 40)),
        ("9u30", time(9, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
    ],
)
def test_a_time_needs_no_sign_between_hours_and_minutes(typed: str, meant: time) -> None:
    assert typed_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "25:00", "10:60", "ten", "10:4"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert typed_time(typed) is None


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31)), st.integers(0, FARTHEST_DAYS))
def test_a_day_without_a_year_is_never_one_that_has_passed(today: date, ahead: int) -> None:
    meant = typed_day(f"{(today + timedelta(days=ahead)).day}", today=today)
    assert meant is None or meant >= today


@given(st.dates(min_value=TODAY, max_value=TODAY + timedelta(days=364)))
def test_a_day_and_a_month_of_the_coming_year_are_found(day: date) -> None:
    assert typed_day(f"{day.day}-{day.month}", today=TODAY) == day


def test_a_birth_is_a_whole_date_that_has_been() -> None:
    assert typed_birth("14-2-1983", today=TODAY) == date(1983, 2, 14)
    assert typed_birth("14021983", today=TODAY) == date(1983, 2, 14)
    assert typed_birth("14-2", today=TODAY) is None
    assert typed_birth("24-11-2026", today=TODAY) is None


def test_a_moment_is_one_of_the_hall_and_not_of_this_computer() -> None:
    now = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # in Amsterdam it is the 24th already
    meant = typed_moment("", "10:40", now=now, zone=ZoneInfo("Europe/Amsterdam"))
    assert meant == datetime(2026, 11, 24, 9, 40, tzinfo=UTC)
