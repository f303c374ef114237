"""The signs against a real WebSocket server that calls, falls away and comes back."""

import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from qtkit.link import Link
from qtkit.trace import Trace
from signs.board import KEPT_WITHOUT_LINK_S, Work
from signs.following import Following
from signs.news import BLINKS_FOR_S, Shown
from tests.qtkit.hall import Hall, event
from tests.signs.halls import snapshot, visit
from wire.link import Hello
from wire.words import Role, VisitState

HELLO = Hello(name="signs-1", role=Role.DISPLAY, key="a-key-for-tests")
LINK_IS_LOST = "There is no link with the queue server"
BACK_WITHIN_MS = 5_000


class Stopwatch:
    """The program's monotonic clock, which a test can put forward."""

    def __init__(self) -> None:
        self._ahead_ns = 0

    def forward(self, seconds: float) -> None:
        self._ahead_ns += round(seconds * 1e9)

    def __call__(self) -> int:
        return time.monotonic_ns() + self._ahead_ns


class Counter3:
    """One output at counter 3, which remembers what it was told to show."""

    def __init__(self, qtbot: QtBot, hall: Hall) -> None:
        self.told: list[Shown] = []
        self.stopwatch = Stopwatch()
        self.link = Link(hall.url, HELLO, monotonic_ns=self.stopwatch, jitter=lambda: 0.5)
        self.following = Following(self.link, {"balie-3": [self.told.append]}, Trace(None), monotonic_ns=self.stopwatch)
        self._qtbot = qtbot

    @property
    def last(self) -> tuple[Work, str, bool]:
        return (self.told[-1].at.work, self.told[-1].at.number, self.told[-1].fresh)

    def wait_for(self, work: Work, number: str = "", *, fresh: bool = False) -> None:
        wanted = (work, number, fresh)
        self._qtbot.waitUntil(lambda: bool(self.told) and self.last == wanted, timeout=BACK_WITHIN_MS)

    def close(self) -> None:
        """Now and on this thread: left to the garbage collector, its timers could end on any other."""
        self.link.stop()
        shiboken6.delete(self.following)
        shiboken6.delete(self.link)


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall(lambda _: snapshot()) as hall:
        yield hall


@pytest.fixture
def switch_on(qtbot: QtBot, hall: Hall) -> Iterator[Callable[[], Counter3]]:
    """An output that starts when the test says so."""
    outputs: list[Counter3] = []

    def start() -> Counter3:
        outputs.append(Counter3(qtbot, hall))
        outputs[-1].link.start()
        return outputs[-1]

    yield start
    for output in outputs:
        output.close()


@pytest.fixture
def counter(switch_on: Callable[[], Counter3]) -> Counter3:
    return switch_on()


def test_a_call_is_shown_as_news_and_stays_when_it_is_none_any_more(counter: Counter3, hall: Hall) -> None:
    counter.wait_for(Work.FREE)
    hall.say(event(1, visit("A012")))
    counter.wait_for(Work.CALLING, "A012", fresh=True)
    counter.stopwatch.forward(BLINKS_FOR_S)
    counter.wait_for(Work.CALLING, "A012")
    hall.say(event(2, visit("A012", VisitState.SERVING)))
    counter.wait_for(Work.SERVING, "A012")
    hall.say(event(3, visit("A012", VisitState.DONE)))
    counter.wait_for(Work.FREE)


def test_a_recall_is_news_again(counter: Counter3, hall: Hall) -> None:
    counter.wait_for(Work.FREE)
    hall.say(event(1, visit("A012")))
    counter.wait_for(Work.CALLING, "A012", fresh=True)
    counter.stopwatch.forward(BLINKS_FOR_S)
    counter.wait_for(Work.CALLING, "A012")
    hall.say(event(2, visit("A012", call=2, called_s=5)))
    counter.wait_for(Work.CALLING, "A012", fresh=True)


def test_a_recall_while_the_call_still_blinks_is_told_as_another_one(counter: Counter3, hall: Hall) -> None:
    counter.wait_for(Work.FREE)
    hall.say(event(1, visit("A012")))
    hall.say(event(2, visit("A012", call=2, called_s=1)))
    counter.wait_for(Work.CALLING, "A012", fresh=True)
    calls = [shown.at.call.call for shown in counter.told if shown.at.call]
    assert calls == [1, 2]


def test_what_happens_at_another_counter_is_not_told(counter: Counter3, hall: Hall, qtbot: QtBot) -> None:
    counter.wait_for(Work.FREE)
    told = len(counter.told)
    hall.say(event(1, visit("A012", at=4)))
    qtbot.waitUntil(lambda: counter.link.replica.seq == 1)
    assert len(counter.told) == told


def test_after_a_start_the_present_call_is_shown_without_being_news(
    switch_on: Callable[[], Counter3], hall: Hall
) -> None:
    hall.greet = lambda _: snapshot(visit("A012"), at_s=60)
    counter = switch_on()
    counter.wait_for(Work.CALLING, "A012")
    assert not any(shown.fresh for shown in counter.told)


def test_a_call_that_was_shown_is_no_news_after_a_reconnect(
    counter: Counter3, hall: Hall, announce_log: Callable[[str], None], qtbot: QtBot
) -> None:
    announce_log(LINK_IS_LOST)
    counter.wait_for(Work.FREE)
    hall.say(event(1, visit("A012")))
    counter.wait_for(Work.CALLING, "A012", fresh=True)
    counter.stopwatch.forward(BLINKS_FOR_S)
    counter.wait_for(Work.CALLING, "A012")
    told = len(counter.told)
    hall.greet = lambda _: snapshot(visit("A012"), seq=1, at_s=6, epoch="two")
    hall.cut()
    qtbot.waitUntil(lambda: counter.link.replica.epoch == "two", timeout=BACK_WITHIN_MS)
    assert counter.told[told:] == []


def test_a_lost_link_leaves_the_number_for_a_while_and_then_shows_none(
    counter: Counter3, hall: Hall, announce_log: Callable[[str], None], qtbot: QtBot
) -> None:
    announce_log(LINK_IS_LOST)
    counter.wait_for(Work.FREE)
    hall.say(event(1, visit("A012")))
    counter.wait_for(Work.CALLING, "A012", fresh=True)
    hall.shut()
    qtbot.waitUntil(lambda: counter.link.state.phase == "lost")
    counter.stopwatch.forward(BLINKS_FOR_S)
    counter.wait_for(Work.CALLING, "A012")
    counter.stopwatch.forward(KEPT_WITHOUT_LINK_S)
    counter.wait_for(Work.UNKNOWN)
    hall.greet = lambda _: snapshot(visit("A013"), seq=9, epoch="two")
    hall.open()
    counter.wait_for(Work.CALLING, "A013", fresh=True)
