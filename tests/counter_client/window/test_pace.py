"""A full hall is drawn a few times a second, the clerk's own work at once."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from counter_client.desk.moment import Moment
from counter_client.window.pace import FULL_FROM_VISITS, REST_MS, Pace
from tests.counter_client.clerks import SlowServer, at_work
from tests.counter_client.halls import a_hall, a_walk_in, called_here

FULL = [a_walk_in(f"A{place:03}", waited=place / 9) for place in range(FULL_FROM_VISITS)]


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shown() -> list[Moment]:
    return []


@pytest.fixture
def pace(qtbot: QtBot, clock: Clock, shown: list[Moment]) -> Pace:
    return Pace(shown.append, monotonic_s=clock)


def a_moment(*, joined: int = 0, **more: Any) -> Moment:
    """A full hall, and so many who came later."""
    late = [a_walk_in(f"B{place:03}", waited=0) for place in range(joined)]
    return replace(at_work(SlowServer(), a_hall(*FULL, *late)).moment, **more)


def test_thirty_changes_at_once_are_two_drawings_and_the_last_one_is_the_truth(
    qtbot: QtBot, pace: Pace, shown: list[Moment]
) -> None:
    moments = [a_moment(joined=count) for count in range(30)]
    for each in moments:
        pace.hear(each)
    assert shown == moments[:1]
    qtbot.waitUntil(lambda: len(shown) > 1)
    assert shown[1:] == moments[-1:]


def test_after_a_rest_a_change_is_shown_as_it_comes(pace: Pace, clock: Clock, shown: list[Moment]) -> None:
    pace.hear(a_moment())
    clock.now_s += REST_MS / 1000
    pace.hear(a_moment(joined=1))
    assert len(shown) == 2


@pytest.mark.parametrize("own", [{"notice": "No."}, {"language": "nl"}, {"seat": None}])
def test_what_the_clerk_did_is_shown_at_once(pace: Pace, shown: list[Moment], own: dict[str, Any]) -> None:
    pace.hear(a_moment())
    pace.hear(a_moment(**own))
    assert len(shown) == 2


def test_the_visitor_who_is_called_here_is_shown_at_once_and_once(
    qtbot: QtBot, pace: Pace, shown: list[Moment]
) -> None:
    pace.hear(a_moment())
    pace.hear(a_moment(joined=1))
    called = at_work(SlowServer(), a_hall(*FULL, called_here(a_walk_in("C001")))).moment
    pace.hear(called)
    assert shown[1:] == [called]
    qtbot.wait(2 * REST_MS)
    assert shown[1:] == [called]


def test_the_passing_time_alone_is_no_haste(pace: Pace, shown: list[Moment]) -> None:
    moment = a_moment()
    pace.hear(moment)
    pace.hear(replace(moment, now=moment.now + timedelta(seconds=1)))
    assert shown == [moment]


def test_a_small_hall_is_drawn_at_every_change(pace: Pace, shown: list[Moment]) -> None:
    for count in range(3):
        pace.hear(at_work(SlowServer(), a_hall(*FULL[:count])).moment)
    assert len(shown) == 3
