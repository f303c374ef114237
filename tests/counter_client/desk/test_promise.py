"""A wait is measured against what the site promised to that visitor."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_client.desk.promise import SOON_BEFORE, Light, wait_of
from tests.counter_client.halls import NOW, a_walk_in, an_appointed, in_minutes, minutes_ago


@pytest.mark.parametrize(
    ("waited", "light", "share", "over"),
    [(0, Light.ON_TIME, 0.0, 0), (10, Light.ON_TIME, 0.5, 0), (17, Light.SOON, 0.85, 0), (25, Light.LATE, 1.25, 5)],
)
def test_the_light_turns_as_the_promise_runs_out(waited: int, light: Light, share: float, over: int) -> None:
    wait = wait_of(a_walk_in(waited=waited, promised=20), NOW)
    assert (wait.light, wait.over_min) == (light, over)
    assert wait.share == pytest.approx(share)
    assert wait.waited_min == waited


def test_the_last_moment_of_the_promise_still_keeps_it() -> None:
    visit = a_walk_in()
    assert wait_of(visit, visit.promised_at).light is Light.SOON
    assert wait_of(visit, visit.promised_at + timedelta(seconds=1)).light is Light.LATE
    assert wait_of(visit, visit.promised_at - SOON_BEFORE - timedelta(seconds=1)).light is Light.ON_TIME


def test_an_early_visitor_is_on_time_however_long_the_wait() -> None:
    assert wait_of(an_appointed(due_in=30, waited=45), NOW).light is Light.ON_TIME


def test_after_a_transfer_the_wait_begins_anew() -> None:
    moved = a_walk_in(waited=60, promised=80, leg=2, since=minutes_ago(2), promised_at=in_minutes(18))
    assert wait_of(moved, NOW).waited_min == 2


def test_a_promise_without_any_time_is_used_up_at_once() -> None:
    visit = a_walk_in(waited=0, promised=0)
    assert wait_of(visit, NOW).share == 1.0


def test_a_clock_that_runs_behind_shows_no_negative_wait() -> None:
    wait = wait_of(a_walk_in(waited=-1), NOW)
    assert (wait.waited_min, wait.share) == (0, 0.0)


@given(
    waited_s=st.floats(-120, 4000),
    promised_s=st.one_of(st.just(0.0), st.floats(1, 3600)),
    within=st.floats(0, 1, exclude_max=True),
)
def test_a_wait_looks_the_same_until_the_moment_that_it_names(
    waited_s: float, promised_s: float, within: float
) -> None:
    visit = a_walk_in(waited=waited_s / 60, promised=promised_s / 60)
    wait = wait_of(visit, NOW)
    assert wait.until > NOW
    later = NOW + (wait.until - timedelta.resolution - NOW) * within
    assert wait_of(visit, later) == wait
    assert wait_of(visit, wait.until - timedelta.resolution) == wait
