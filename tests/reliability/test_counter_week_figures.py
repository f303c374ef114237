"""A clerk's week is judged by what the program holds in the mornings, and counts only where everything was used."""

from typing import cast

import pytest

from balie.demo.hand_client import HandClient
from bench.figure import CouldNotMeasureError
from bench.screens import ScreenProcess
from reliability.counter_week import LOOKS, Week, figures
from reliability.held import Held
from reliability.promises import verdict
from tests.hall_files import HallFiles


def a_week(*rss_mb: float, widgets_more: int = 0, looked: tuple[str, ...] = LOOKS, served: int = 900) -> Week:
    week = Week(cast(HallFiles, None), 0, cast(ScreenProcess, None), HandClient("counter-2", 0))
    for day, each in enumerate(rss_mb):
        count = {"qt": 45, "items": 300 + widgets_more * day, "python": 10_000}
        week.mornings.append(Held(each, 40, count))
    week.looked, week.served, week.visitors = dict.fromkeys(looked, 3), served, 2_000
    return week


def verdicts(week: Week, days: int) -> dict[str, str]:
    return {each.name.partition("@")[0]: verdict(each) for each in figures(week, days)}


def test_a_week_is_compared_from_the_third_morning_on() -> None:
    week = a_week(100, 130, 140, 141, 142, 143, 144, 145)
    assert {each.name: (each.value, each.floor) for each in figures(week, 7)}["counter_week.growth_mb@7"] == (5, 140)
    assert verdicts(week, 7)["counter_week.growth_mb"] == "kept"


def test_memory_or_widgets_that_grow_break_the_promise() -> None:
    assert verdicts(a_week(100, 120, 140, 150, 160), 4)["counter_week.growth_mb"] == "BROKEN"
    assert verdicts(a_week(100, 100, 100, 100, widgets_more=30), 3)["counter_week.items_objects_growth"] == "BROKEN"


@pytest.mark.parametrize("week", [a_week(1, 1, 1, looked=LOOKS[1:]), a_week(1, 1, 1, served=0)])
def test_a_week_in_which_something_was_never_used_measures_nothing(week: Week) -> None:
    with pytest.raises(CouldNotMeasureError, match="never came to"):
        figures(week, 2)


def test_the_clerk_also_uses_the_small_bar() -> None:
    assert {"top.compact", "bar.large"} <= set(LOOKS)
