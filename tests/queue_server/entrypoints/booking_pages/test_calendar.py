"""Months of days that can be chosen."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from queue_server.entrypoints.booking_pages.calendar import months_of
from queue_server.entrypoints.booking_shapes import FreeDay

DAYS = st.lists(st.dates(date(2026, 1, 1), date(2028, 12, 31)), unique=True, max_size=60).map(sorted)


def free(day: date) -> FreeDay:
    return FreeDay(day=day, times=1, first=datetime(day.year, day.month, day.day, 9, tzinfo=UTC))


@given(DAYS)
def test_each_free_day_stands_once_under_its_weekday(days: list[date]) -> None:
    found = []
    for month in months_of([free(each) for each in days]):
        for week in month.weeks:
            assert len(week) == 7
            for weekday, cell in enumerate(week):
                if cell is not None:
                    assert cell.day.weekday() == weekday
                    assert (cell.day.year, cell.day.month) == (month.first.year, month.first.month)
                    found += [cell.day] if cell.free else []
    assert found == days


def test_weeks_before_the_first_free_day_and_after_the_last_are_left_out() -> None:
    (month,) = months_of([free(date(2026, 12, 8)), free(date(2026, 12, 16))])
    assert [week[0].day.day for week in month.weeks if week[0]] == [7, 14]
