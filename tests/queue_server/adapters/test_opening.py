from datetime import UTC, date, datetime, timedelta

import pytest

from queue_server.adapters.opening import LOOK_AHEAD, OsmOpeningHours
from tests.queue_server.builders import ZONE

WEEKDAYS = "Mo-Fr 09:00-17:00; Th 09:00-20:00"


def hours(text: str = WEEKDAYS, *closed: date) -> OsmOpeningHours:
    return OsmOpeningHours(text, zone=ZONE, closed_days=closed)


def local(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """A time on the wall of the hall in 2026, in UTC; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        (local(23, 8, 59), False),
        (local(23, 9), True),
        (local(23, 16, 59), True),
        (local(23, 17), False),
        (local(26, 19, 30), True),
        (local(28, 12), False),
    ],
)
def test_the_office_is_open_when_its_hours_say_so(at: datetime, is_open: bool) -> None:
    assert hours().is_open(at) is is_open


def test_on_a_closed_day_the_office_is_closed_whatever_its_hours_say() -> None:
    christmas = date(2026, 12, 25)
    assert not hours("24/7", christmas).is_open(local(25, 12, month=12))
    assert hours("24/7", christmas).is_open(local(24, 23, 59, month=12))


@pytest.mark.parametrize(
    ("at", "opens_at"),
    [
        (local(23, 7), local(23, 9)),
        (local(23, 18), local(24, 9)),
        (local(27, 18), local(30, 9)),
        (local(28, 12), local(30, 9)),
    ],
)
def test_a_closed_office_says_when_it_opens(at: datetime, opens_at: datetime) -> None:
    assert hours().next_opening(at) == opens_at


def test_the_next_opening_skips_closed_days() -> None:
    closed = hours(WEEKDAYS, date(2026, 11, 24), date(2026, 11, 25))
    assert closed.next_opening(local(23, 18)) == local(26, 9)


def test_an_office_open_round_the_clock_opens_again_at_midnight_after_a_closed_day() -> None:
    assert hours("24/7", date(2026, 11, 24)).next_opening(local(24, 12)) == local(25, 0)


def test_an_open_office_has_no_next_opening() -> None:
    assert hours().next_opening(local(23, 12)) is None


def test_an_office_that_does_not_open_within_two_months_promises_nothing() -> None:
    closed = [date(2026, 11, 23) + timedelta(days=n) for n in range(LOOK_AHEAD.days + 2)]
    assert hours("24/7", *closed).next_opening(local(23, 12)) is None
    assert hours("off").next_opening(local(23, 12)) is None


@pytest.mark.parametrize(
    ("sunday", "month", "utc_hour"), [(29, 3, 7), (25, 10, 8)], ids=["clocks forward", "clocks back"]
)
def test_on_the_days_of_the_clock_change_the_office_opens_by_the_clock_on_the_wall(
    sunday: int, month: int, utc_hour: int
) -> None:
    at_nine = datetime(2026, month, sunday, utc_hour, tzinfo=UTC)
    office = hours("Su 09:00-17:00")
    assert office.is_open(at_nine)
    assert not office.is_open(at_nine - timedelta(minutes=1))
    assert office.next_opening(at_nine - timedelta(hours=8)) == at_nine


@pytest.mark.parametrize(
    ("notation", "closes_at"),
    [
        ("Mo-Fr 09:00-17:00", local(23, 17)),
        ("Mo-Fr 09:00-12:00,13:00-16:30", local(23, 16, 30)),
        ("Mo-Fr 20:00-26:00", local(24, 0)),
        ("24/7", local(24, 0)),
        ("Tu-Fr 09:00-17:00", None),
        ("off", None),
    ],
)
def test_an_office_knows_when_it_closes_for_the_last_time_on_a_day(notation: str, closes_at: datetime | None) -> None:
    assert hours(notation).last_closing(date(2026, 11, 23)) == closes_at


def test_a_closed_day_has_no_last_closing() -> None:
    assert hours(WEEKDAYS, date(2026, 11, 23)).last_closing(date(2026, 11, 23)) is None
