"""What somebody typed about themselves, and what must be looked at once more."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.booking_pages.details import Details, details_in, needed_at, wrongs_in
from queue_server.entrypoints.booking_shapes import NewBooking

TODAY = date(2026, 11, 23)
ADA = Details(name="Ada")


def test_a_name_is_enough_for_the_town_hall() -> None:
    assert wrongs_in(ADA, MeetingPlace.COUNTER, TODAY) == ()
    assert wrongs_in(Details(), MeetingPlace.COUNTER, TODAY) == ("name",)


@pytest.mark.parametrize(
    ("place", "wrongs"),
    [
        (MeetingPlace.ROOM, ()),
        (MeetingPlace.TELEPHONE, ("telephone",)),
        (MeetingPlace.VIDEO, ("email",)),
        (MeetingPlace.HOME, ("address", "telephone")),
    ],
)
def test_whoever_does_not_come_says_where_to_reach_them(place: MeetingPlace, wrongs: tuple[str, ...]) -> None:
    assert wrongs_in(ADA, place, TODAY) == wrongs
    assert needed_at(place) == {"name", *wrongs}


@pytest.mark.parametrize("number", ["0612345678", "06 1234 5678", "+31 (0)6-12.34.56.78"])
def test_a_number_may_be_written_as_people_write_it(number: str) -> None:
    details = Details(name="Ada", telephone=number)
    assert wrongs_in(details, MeetingPlace.TELEPHONE, TODAY) == ()


@pytest.mark.parametrize(
    ("day", "month", "year", "right"),
    [
        ("27", "3", "1985", True),
        ("29", "2", "1985", False),
        ("1", "", "1985", False),
        ("1", "1", "1850", False),
        ("24", "11", "2026", False),
        ("x", "y", "z", False),
    ],
)
def test_a_birthday_is_a_day_that_was(day: str, month: str, year: str, right: bool) -> None:
    details = Details(name="Ada", born_day=day, born_month=month, born_year=year)
    assert wrongs_in(details, MeetingPlace.COUNTER, TODAY) == (() if right else ("born",))


def test_what_was_typed_is_kept_short_and_without_what_no_database_keeps() -> None:
    details = details_in({"name": f"  A\0da {'x' * 300}", "remarks": "one\r\ntwo", "other": "thing"})
    assert details.name.startswith("Ada ")
    assert len(details.name) <= 200
    assert details.remarks == "one\ntwo"


def test_as_many_letters_are_kept_as_a_browser_counts() -> None:
    typed = "one\r\ntwo\r\n" + "r" * 292
    assert details_in({"remarks": typed}).remarks == typed.replace("\r\n", "\n")


def test_a_booking_that_does_not_fit_says_nothing_of_whom_it_is_for() -> None:
    with pytest.raises(ValidationError) as caught:
        NewBooking(products=(), starts_at=datetime(2026, 11, 24, 9, tzinfo=UTC), name="Ada", remarks="Ada" * 400)
    assert "Ada" not in str(caught.value)


def test_nobody_reads_in_a_log_whom_it_is_for() -> None:
    shown = repr(Details(name="Ada", email="ada@voorbeeld.nl", born_year="1985"))
    assert "Ada" not in shown
    assert "ada@" not in shown
    assert "1985" not in shown
