"""The people of the morning: the same every time, and of every kind."""

from collections import Counter

import pytest

from balie.demo.town import EXAMPLE
from balie.demo.visitors import MORNING_MIN, WITHOUT_APPOINTMENT, End, Way, people
from config.loading import load
from config.site import SiteSettings


@pytest.fixture(scope="module")
def site() -> SiteSettings:
    return load(EXAMPLE / "site.toml", SiteSettings)


def test_the_same_seed_is_the_same_morning(site: SiteSettings) -> None:
    assert people(site, count=90, seed=7) == people(site, count=90, seed=7)
    assert people(site, count=90, seed=7) != people(site, count=90, seed=8)


def test_every_way_occurs_in_a_usual_morning(site: SiteSettings) -> None:
    ways = Counter(visitor.way for visitor in people(site, count=90, seed=1))
    assert set(ways) == set(Way)
    assert ways[Way.ON_TIME] > 20


def test_everybody_comes_within_the_morning_in_order(site: SiteSettings) -> None:
    moments = [visitor.comes_min for visitor in people(site, count=90, seed=1)]
    assert moments == sorted(moments)
    assert moments[0] >= 0
    assert moments[-1] < MORNING_MIN + 60


def test_only_those_with_an_appointment_have_a_time(site: SiteSettings) -> None:
    for visitor in people(site, count=90, seed=1):
        assert (visitor.appointed_min is None) == (visitor.way in WITHOUT_APPOINTMENT)


def test_whoever_takes_a_ticket_and_leaves_ends_as_a_no_show(site: SiteSettings) -> None:
    ends = {visitor.way: visitor.end for visitor in people(site, count=90, seed=1)}
    assert ends[Way.GONE] is End.NO_SHOW
    assert ends[Way.ABSENT] is End.NEVER_CAME
    assert ends[Way.FOREIGN_CODE] is End.TURNED_AWAY
    assert ends[Way.FAR_TOO_LATE] is End.SERVED
