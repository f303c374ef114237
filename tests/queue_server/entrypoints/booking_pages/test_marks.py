"""The mark of a form: how long it was looked at, and that it makes one appointment."""

import pytest

from queue_server.entrypoints.booking_pages.marks import HUMAN_S, OLDEST_S, Marks


class Clock:
    def __init__(self) -> None:
        self.now_s = 1_800_000_000.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


def marks(clock: Clock, key: bytes = b"key") -> Marks:
    return Marks(key, lambda: clock.now_s)


def test_a_form_comes_back_after_it_was_read_and_on_the_same_day(clock: Clock) -> None:
    mark = marks(clock).new()
    assert not marks(clock).took_time(mark)
    clock.now_s += HUMAN_S
    assert marks(clock).took_time(mark)
    clock.now_s += OLDEST_S
    assert not marks(clock).took_time(mark)


def test_a_mark_is_kept_while_it_is_good_and_no_two_are_the_same(clock: Clock) -> None:
    mark = marks(clock).new()
    assert marks(clock).new() != mark
    assert marks(clock).kept(mark) == mark
    clock.now_s += OLDEST_S + 1
    anew = marks(clock).kept(mark)
    assert anew != mark
    clock.now_s += HUMAN_S
    assert marks(clock).took_time(anew)
    assert not marks(clock).took_time(marks(clock).kept(""))


@pytest.mark.parametrize(
    "mark", ["", ".", "1800000000", "1800000000.", f"1800000000.{'0' * 32}", "²²²²²²²²²².x", "-5.é"]
)
def test_a_mark_that_nobody_signed_is_none(clock: Clock, mark: str) -> None:
    clock.now_s += 60
    assert not marks(clock).took_time(mark)


def test_the_mark_of_another_house_is_none(clock: Clock) -> None:
    mark = marks(clock, b"other").new()
    clock.now_s += 60
    assert not marks(clock).took_time(mark)
