"""How many visitors a pool can receive, by rosters, hours and closed days."""

from datetime import date, datetime
from typing import Any

import pytest

from queue_server.adapters.open_places import Roster, RosteredPlaces
from queue_server.adapters.opening import OsmOpeningHours
from queue_server.domain.free_time import moment_of
from tests.queue_server.builders import ZONE

MONDAY = date(2026, 11, 23)
HOLIDAY = date(2026, 12, 25)


def hours(text: str, **how: Any) -> OsmOpeningHours:
    return OsmOpeningHours(text, zone=ZONE, closed_days=how.pop("closed_days", ()), **how)


def on(day: date, *rosters: Roster, most: int | None = None) -> list[tuple[str, str, int]]:
    """From when to when how many, as a clock on the wall shows it."""

    def shown(minute: int) -> str:
        local: datetime = moment_of(minute).astimezone(ZONE)
        return f"{local:%H:%M}"

    found = RosteredPlaces(rosters, zone=ZONE, most=most).between(day, day)
    return [(shown(each.begins), shown(each.ends), each.places) for each in found]


def test_rosters_that_overlap_add_up() -> None:
    mornings, noons = Roster(hours("Mo-Fr 09:00-12:00"), 2), Roster(hours("Mo-Fr 11:00-13:00"), 1)
    assert on(MONDAY, mornings, noons) == [("09:00", "11:00", 2), ("11:00", "12:00", 3), ("12:00", "13:00", 1)]


def test_there_are_never_more_places_than_counters() -> None:
    mornings, noons = Roster(hours("Mo-Fr 09:00-12:00"), 2), Roster(hours("Mo-Fr 11:00-13:00"), 2)
    assert on(MONDAY, mornings, noons, most=3)[1] == ("11:00", "12:00", 3)


def test_a_roster_holds_from_its_first_day_to_its_last() -> None:
    summer = Roster(hours("09:00-12:00"), 1, since=date(2026, 11, 23), until=date(2026, 11, 24))
    received = [bool(on(date(2026, 11, day), summer)) for day in (22, 23, 24, 25)]
    assert received == [False, True, True, False]


def test_whoever_works_longer_than_the_house_is_open_receives_nobody_then() -> None:
    house = hours("Mo-Fr 09:00-17:00", closed_days=(HOLIDAY,))
    assert on(MONDAY, Roster(hours("08:00-18:00", within=house), 1)) == [("09:00", "17:00", 1)]
    assert on(HOLIDAY, Roster(hours("08:00-18:00", within=house), 1)) == []


def test_a_roster_without_places_is_none() -> None:
    assert on(MONDAY, Roster(hours("09:00-12:00"), 0)) == []


@pytest.mark.parametrize(
    ("day", "minutes"), [(date(2026, 10, 25), 25 * 60), (date(2027, 3, 28), 23 * 60), (MONDAY, 24 * 60)]
)
def test_a_day_on_which_clocks_change_is_as_long_as_it_is(day: date, minutes: int) -> None:
    found = RosteredPlaces([Roster(hours("24/7"), 1)], zone=ZONE).between(day, day)
    assert sum(each.ends - each.begins for each in found) == minutes


def test_what_is_open_from_two_to_three_is_open_twice_in_the_one_night_and_never_in_the_other() -> None:
    nights = RosteredPlaces([Roster(hours("02:00-03:00"), 1)], zone=ZONE)
    back, forward = date(2026, 10, 25), date(2027, 3, 28)
    assert sum(each.ends - each.begins for each in nights.between(back, back)) == 120
    assert nights.between(forward, forward) == []
