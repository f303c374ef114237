"""Free times on a line of minutes, also on the days on which clocks change."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from queue_server.domain.free_time import Spare, Stretch, Taken, minute_of, moment_of, starts

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_a_minute_is_that_in_which_a_moment_lies() -> None:
    at = datetime(2026, 11, 23, 8, 15, 59, 999_999, tzinfo=UTC)
    assert moment_of(minute_of(at)) == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)


def test_an_appointment_fits_between_others_to_the_minute() -> None:
    spare = Spare(0, 100, [Stretch(10, 60, 1)], [Taken(20, 10), Taken(45, 5)])
    assert [spare.fits(30, minutes) for minutes in (1, 15, 16, 0)] == [True, True, False, False]
    assert [spare.fits(begins, 10) for begins in (9, 10, 11, 50, 51)] == [False, True, False, True, False]


def test_what_adjoins_is_one_opening_and_several_places_are_taken_one_by_one() -> None:
    spare = Spare(0, 100, [Stretch(10, 30, 2), Stretch(30, 50, 1)], [Taken(10, 20)])
    assert spare.fits(10, 40)
    assert not Spare(0, 100, [Stretch(10, 30, 2), Stretch(30, 50, 1)], [Taken(15, 1, places=2)]).fits(10, 10)


def test_nothing_is_known_outside_of_what_was_asked() -> None:
    assert not Spare(20, 40, [Stretch(0, 100, 1)], []).fits(19, 5)
    assert not Spare(20, 40, [Stretch(0, 100, 1)], []).fits(36, 5)


taken_times = some.lists(
    some.builds(Taken, some.integers(-10, 70), some.integers(1, 30), some.integers(1, 3)), max_size=8
)
stretches = some.lists(
    some.builds(
        lambda at, length, places: Stretch(at, at + length, places),
        some.integers(0, 50),
        some.integers(1, 20),
        some.integers(1, 4),
    ),
    max_size=4,
)


@given(stretches=stretches, taken=taken_times, begins=some.integers(-5, 75), minutes=some.integers(1, 20))
def test_what_fits_has_a_place_in_every_minute(
    stretches: list[Stretch], taken: list[Taken], begins: int, minutes: int
) -> None:
    def left(minute: int) -> int:
        there = sum(each.places for each in stretches if each.begins <= minute < each.ends)
        return there - sum(each.places for each in taken if each.begins <= minute < each.begins + each.minutes)

    everywhere = all(left(minute) >= 1 for minute in range(begins, begins + minutes))
    assert Spare(-100, 200, stretches, taken).fits(begins, minutes) is everywhere


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        ((2026, 10, 25), ["01:30", "02:00", "02:30", "02:00", "02:30", "03:00"]),
        ((2027, 3, 28), ["01:30", "03:00", "03:30"]),
        ((2026, 11, 23), ["01:30", "02:00", "02:30", "03:00"]),
    ],
)
def test_starts_are_what_a_clock_on_the_wall_shows(day: tuple[int, int, int], shown: list[str]) -> None:
    begins = minute_of(datetime(*day, 1, 30, tzinfo=AMSTERDAM))
    ends = minute_of(datetime(*day, 3, 1, tzinfo=AMSTERDAM))
    if day == (2027, 3, 28):
        ends = minute_of(datetime(*day, 3, 31, tzinfo=AMSTERDAM))
    found = starts([Stretch(begins, ends, 1)], every_min=30, zone=AMSTERDAM)
    assert [f"{moment_of(each).astimezone(AMSTERDAM):%H:%M}" for each in found] == shown


def test_starts_are_whole_parts_of_an_hour_where_clocks_are_half_an_hour_off() -> None:
    half_off = timezone(timedelta(hours=5, minutes=45))
    begins = minute_of(datetime(2026, 11, 23, 9, 10, tzinfo=half_off))
    found = starts([Stretch(begins, begins + 70, 1)], every_min=20, zone=half_off)
    assert [f"{moment_of(each).astimezone(half_off):%H:%M}" for each in found] == ["09:20", "09:40", "10:00"]


def test_stretches_that_overlap_offer_no_start_twice() -> None:
    found = list(starts([Stretch(0, 60, 1), Stretch(30, 90, 1)], every_min=30, zone=UTC))
    assert found == [0, 30, 60]
