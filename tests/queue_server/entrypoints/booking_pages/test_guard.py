"""What holds programs off."""

import pytest
from starlette.datastructures import Headers

from queue_server.entrypoints.booking_pages.guard import HUMAN_S, OLDEST_S, Guard, from_this_page
from queue_server.entrypoints.status_page.rate import VisitorRate


class Clock:
    def __init__(self) -> None:
        self.now_s = 1_800_000_000.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


def guard(clock: Clock, key: bytes = b"key") -> Guard:
    nobody = VisitorRate(1, lambda: 0.0)
    return Guard(nobody, nobody, nobody, key, lambda: clock.now_s)


def test_a_form_comes_back_after_it_was_read_and_on_the_same_day(clock: Clock) -> None:
    mark = guard(clock).mark()
    assert not guard(clock).took_time(mark)
    clock.now_s += HUMAN_S
    assert guard(clock).took_time(mark)
    clock.now_s += OLDEST_S
    assert not guard(clock).took_time(mark)


def test_a_mark_is_kept_while_it_is_good_and_no_two_are_the_same(clock: Clock) -> None:
    mark = guard(clock).mark()
    assert guard(clock).mark() != mark
    assert guard(clock).kept(mark) == mark
    clock.now_s += OLDEST_S + 1
    anew = guard(clock).kept(mark)
    assert anew != mark
    clock.now_s += HUMAN_S
    assert guard(clock).took_time(anew)
    assert not guard(clock).took_time(guard(clock).kept(""))


@pytest.mark.parametrize(
    "mark", ["", ".", "1800000000", "1800000000.", f"1800000000.{'0' * 32}", "²²²²²²²²²².x", "-5.é"]
)
def test_a_mark_that_nobody_signed_is_none(clock: Clock, mark: str) -> None:
    clock.now_s += 60
    assert not guard(clock).took_time(mark)


def test_the_mark_of_another_house_is_none(clock: Clock) -> None:
    mark = guard(clock, b"other").mark()
    clock.now_s += 60
    assert not guard(clock).took_time(mark)


@pytest.mark.parametrize(
    ("site", "ours"), [("same-origin", True), ("none", True), ("same-site", False), ("cross-site", False)]
)
def test_a_browser_says_whose_form_it_sends(site: str, ours: bool) -> None:
    assert from_this_page(Headers({"Sec-Fetch-Site": site})) is ours
    assert from_this_page(Headers({})), "an old browser says nothing"
