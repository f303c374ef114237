"""A plan of appointments that does not fit its site is told with its place, and not found by a visitor."""

from pathlib import Path

import pytest

from config.loading import load
from config.site import SiteSettings
from config.site_booking import MeetingPlace
from tests.config.builders import line_of, problem, rewrite

PLAN = """
[booking]

[[booking.pools]]
id = "desks"
services = ["paspoorten", "snelbalie"]
rosters = [{ hours = "Mo-Fr 09:00-12:00", places = 1 }]
"""


@pytest.fixture
def site(hall: Path) -> Path:
    file = hall / "site.toml"
    file.write_text(file.read_text(encoding="utf-8") + PLAN, encoding="utf-8")
    return file


def test_a_plan_needs_little(site: Path) -> None:
    booking = load(site, SiteSettings).booking
    assert booking is not None
    assert (booking.every_min, booking.pools[0].place, booking.pools[0].rosters[0].for_walk_ins) == (
        10,
        MeetingPlace.COUNTER,
        0,
    )


@pytest.mark.parametrize(
    ("right", "wrong", "key", "expected"),
    [
        ('"snelbalie"]\nrosters', '"snelbali"]\nrosters', "booking.pools.desks.services.2", "one of paspoorten"),
        ("places = 1", "places = 2", "booking.pools.desks.rosters.1.places", "at most 1, as many counters serve"),
        (
            "places = 1",
            "places = 1, for_walk_ins = 2",
            "booking.pools.desks.rosters.1.for_walk_ins",
            "places (1)",
        ),
        (
            "places = 1",
            "places = 1, since = 2027-02-01, until = 2027-01-31",
            "booking.pools.desks.rosters.1.until",
            "from since (2027-02-01) on",
        ),
        (
            "[booking]\n",
            "[booking]\nstaff_latest_days = 30\n",
            "booking.staff_latest_days",
            "latest_days (60)",
        ),
        ("[booking]\n", "[booking]\nevery_min = 25\n", "booking.every_min", "5, 10, 15, 20, 30 or 60 minutes"),
        ("[booking]\n", "[rules]\nmissed_after_min = 5\n[booking]\n", "rules.missed_after_min", "late_grace_min (15)"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(site: Path, right: str, wrong: str, key: str, expected: str) -> None:
    rewrite(site, right, wrong)
    found = problem(site, SiteSettings)
    assert found.key == key
    assert expected in found.expected


def test_a_service_in_two_pools_would_be_counted_twice(site: Path) -> None:
    again = PLAN.partition("[booking]\n")[2].replace('"desks"', '"more"').replace('"paspoorten", ', "")
    site.write_text(site.read_text(encoding="utf-8") + again, encoding="utf-8")
    found = problem(site, SiteSettings)
    assert "stands in desks already" in found.expected
    assert found.line == line_of(site, 'services = ["snelbalie"]')


def test_two_pools_of_one_name_are_told(site: Path) -> None:
    again = PLAN.partition("[booking]\n")[2].replace(', "snelbalie"', "").replace('"paspoorten"', '"snelbalie"')
    rewrite(site, '["paspoorten", "snelbalie"]\nrosters', '["paspoorten"]\nrosters')
    site.write_text(site.read_text(encoding="utf-8") + again, encoding="utf-8")
    assert problem(site, SiteSettings).key == "booking.pools.desks.id"


def test_a_service_on_the_telephone_needs_no_counter(site: Path) -> None:
    rewrite(site, 'services = ["paspoorten", "snelbalie"]\nrosters', 'services = ["paspoorten"]\nrosters')
    with_calls = site.read_text(encoding="utf-8") + (
        '[[booking.pools]]\nid = "calls"\nservices = ["snelbalie"]\nplace = "telephone"\n'
        'rosters = [{ hours = "Mo-Fr 09:00-12:00", places = 9 }]\n'
    )
    site.write_text(with_calls.replace('services = ["paspoorten", "snelbalie"]', 'services = ["paspoorten"]'))
    booking = load(site, SiteSettings).booking
    assert booking is not None
    assert booking.pools[1].place is MeetingPlace.TELEPHONE
