"""The display against a real WebSocket server that calls, falls away and comes back."""

import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from boards.board import LOST_AFTER_S, Scene
from boards.calls import RINGS_WITHIN, Scope, ShownCall
from display.call_list import CallList, CallRole
from display.lobby import Lobby
from display.presenter import DisplayPresenter, Place
from display.silence import Silence
from drivers.sounds.spoken_call import Length
from qtkit.link import Link
from qtkit.theme.look import screen_look
from qtkit.trace import Trace
from tests.display.conftest import LOBBY
from tests.display.halls import COUNTERS, HOUSE, SERVICES, TEN_TO_TEN, after, visit_called
from tests.qtkit.hall import Hall, event
from wire.link import Clock, Hello, Refused, Welcome
from wire.things import DisplayVisit, Message, Thing
from wire.words import LinkRefusal, Role, VisitState

HELLO = Hello(name="display-1", role=Role.DISPLAY, key="a-key-for-tests")
ROOM_FOR_TWO_RECENT_CALLS_PX = 570
Announce = Callable[[str], None]
SwitchOn = Callable[..., "Display"]


def snapshot(*visits: DisplayVisit, seq: int = 0, at_s: float = 0) -> Welcome:
    things: tuple[Thing, ...] = (*SERVICES, *COUNTERS, *visits)
    return Welcome(epoch="one", seq=seq, clock=Clock(now=after(at_s)), house=HOUSE, things=things, outlook=())


class Stopwatch:
    """The screen's monotonic clock, which a test can put forward."""

    def __init__(self) -> None:
        self._ahead_ns = 0

    def forward(self, seconds: float) -> None:
        self._ahead_ns += round(seconds * 1e9)

    def __call__(self) -> int:
        return time.monotonic_ns() + self._ahead_ns


class Bell:
    """A voice that takes as long as the test wants; it keeps whom it called, and how."""

    def __init__(self) -> None:
        self.called: list[str] = []
        self.lengths: list[Length] = []
        self._over: Callable[[bool], None] | None = None

    @property
    def rings(self) -> int:
        return len(self.called)

    def ring(self, call: ShownCall, length: Length, over: Callable[[bool], None]) -> None:
        self.called.append(call.number)
        self.lengths.append(length)
        self._over = over

    def end(self) -> None:
        assert self._over is not None
        self._over(True)


class Display:
    """A display of one hall: what it shows, what it rings."""

    def __init__(self, qtbot: QtBot, hall: Hall, *, heard: bool) -> None:
        look = screen_look("#00695c", LOBBY)
        place = Place(name={"nl": "Stadswinkel"}, logo=QUrl(), scale=look.scale, grid=8, recent_calls=4)
        self.presenter = DisplayPresenter(place, "nl")
        self.stopwatch = Stopwatch()
        self.bell = Bell()
        self.rung: list[str] = []
        self.presenter.callRang.connect(self.rung.append)
        self.link = Link(hall.url, HELLO, monotonic_ns=self.stopwatch, jitter=lambda: 0.5)
        self.lobby = Lobby(
            self.link,
            self.presenter,
            Scope(),
            Trace(None),
            ring=self.bell.ring if heard else None,
            monotonic_ns=self.stopwatch,
        )
        self._qtbot = qtbot

    @property
    def numbers(self) -> list[str]:
        return [call.number for call in self.presenter.board.large + self.presenter.board.recent]

    def large_rows(self) -> list[str | None]:
        """The numbers in the large place."""
        return self._numbers_in(self.presenter._large_calls())

    def recent_rows(self) -> list[str | None]:
        """The numbers of the recent calls that are on the glass."""
        return self._numbers_in(self.presenter._recent_calls())

    def _numbers_in(self, rows: CallList) -> list[str | None]:
        return [rows.data(rows.index(row), CallRole.NUMBER) for row in range(rows.rowCount())]

    def close(self) -> None:
        """Now and on this thread: left to the garbage collector, its timers could end on any other."""
        self.link.stop()
        shiboken6.delete(self.link)
        shiboken6.delete(self.presenter)

    def wait_for(self, *numbers: str) -> None:
        self._qtbot.waitUntil(lambda: self.numbers == list(numbers))

    def wait_for_scene(self, scene: Scene) -> None:
        self._qtbot.waitUntil(lambda: self.presenter.board.scene is scene)


@pytest.fixture
def hall() -> Iterator[Hall]:
    with Hall(lambda _: snapshot()) as hall:
        yield hall


@pytest.fixture
def switch_on(qtbot: QtBot, hall: Hall) -> Iterator[SwitchOn]:
    """A display that starts when the test says so."""
    displays: list[Display] = []

    def start(*, heard: bool = True) -> Display:
        displays.append(Display(qtbot, hall, heard=heard))
        displays[-1].link.start()
        return displays[-1]

    yield start
    for display in displays:
        display.close()


@pytest.fixture
def display(switch_on: SwitchOn) -> Display:
    return switch_on()


def test_a_call_is_shown_and_rung(display: Display, hall: Hall) -> None:
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    display.wait_for("A001")
    assert (display.rung, display.bell.rings) == (["visit-A001"], 1)


def test_a_recall_rings_again(display: Display, hall: Hall, qtbot: QtBot) -> None:
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    display.wait_for("A001")
    display.bell.end()
    hall.say(event(2, visit_called("A001", at_s=0, call=2)))
    qtbot.waitUntil(lambda: display.bell.rings == 2)
    assert display.rung == ["visit-A001", "visit-A001"]


def test_while_one_call_sounds_the_next_waits_and_asks_for_attention_again_when_it_is_spoken(
    display: Display, hall: Hall
) -> None:
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    hall.say(event(2, visit_called("A002", at_s=1)))
    display.wait_for("A002", "A001")
    assert display.bell.called == ["A001"]
    display.bell.end()
    assert display.bell.called == ["A001", "A002"]
    assert display.rung == ["visit-A001", "visit-A002", "visit-A002"]


def test_calls_of_one_moment_are_each_spoken_in_full_and_a_rush_in_short(display: Display, hall: Hall) -> None:
    display.wait_for_scene(Scene.WELCOME)
    for turn in range(6):
        hall.say(event(turn + 1, visit_called(f"A00{turn}", at_s=turn)))
    display.wait_for(*(f"A00{turn}" for turn in reversed(range(6))))
    for _ in range(5):
        display.bell.end()
    assert display.bell.called == [f"A00{turn}" for turn in range(6)]
    assert display.bell.lengths == [Length.FULL] + 5 * [Length.SHORT]


def test_the_call_that_is_spoken_is_large_until_it_was_heard(display: Display, hall: Hall) -> None:
    display.wait_for_scene(Scene.WELCOME)
    display.presenter.divide(1920, ROOM_FOR_TWO_RECENT_CALLS_PX)
    hall.say(event(1, visit_called("A000", at_s=0)))
    for turn, counter in enumerate(("balie-1", "balie-2", "balie-12"), 1):
        hall.say(event(turn + 1, visit_called(f"A00{turn}", at_s=10 * turn, counter=counter)))
    display.wait_for("A003", "A002", "A001", "A000")
    assert (display.large_rows(), display.recent_rows()) == (["A003", "A000"], ["A002", "A001"])
    display.bell.end()
    assert (display.large_rows(), display.recent_rows()) == (["A003", "A001"], ["A002", "A000"])


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_on_a_silent_display_too_every_call_is_large_for_a_while(
    switch_on: SwitchOn, hall: Hall, size: tuple[int, int]
) -> None:
    display = switch_on(heard=False)
    display.wait_for_scene(Scene.WELCOME)
    display.presenter.divide(*size)
    calls = [f"A00{n}" for n in range(1, 7)]
    hall.say(event(1, *(visit_called(number, at_s=n) for n, number in enumerate(calls))))
    display.wait_for(*reversed(calls))
    (silence,) = display.lobby.findChildren(Silence)
    for number in calls:
        assert number in display.large_rows()
        silence.end()
    assert display.rung[len(calls) :] == [f"visit-{number}" for number in calls[1:]], "each asks for attention in turn"
    assert display.bell.rings == 0


def test_a_call_that_nobody_answered_keeps_its_place_behind_answered_ones(display: Display, hall: Hall) -> None:
    display.wait_for_scene(Scene.WELCOME)
    display.presenter.divide(1920, ROOM_FOR_TWO_RECENT_CALLS_PX)
    hall.say(event(1, visit_called("A000", at_s=0)))
    for turn in range(1, 7):
        served = visit_called(f"A00{turn}", at_s=10 * turn, counter=COUNTERS[turn % 3].id, state=VisitState.SERVING)
        hall.say(event(turn + 1, served))
    display.wait_for("A006", "A005", "A004", "A000")
    display.bell.end()
    assert display.recent_rows() == ["A005", "A000"]


def test_more_awaited_calls_than_rows_take_turns(display: Display, hall: Hall, qtbot: QtBot) -> None:
    display.wait_for_scene(Scene.WELCOME)
    display.presenter.divide(1920, ROOM_FOR_TWO_RECENT_CALLS_PX)
    for turn in range(1, 6):
        hall.say(event(turn, visit_called(f"A00{turn}", at_s=10 * turn)))
    display.wait_for("A005", "A004", "A003", "A002", "A001")
    for _ in range(5):
        display.bell.end()
    assert display.recent_rows() == ["A004", "A003"]
    display.presenter.turn_rows()
    assert display.recent_rows() == ["A002", "A001"]


def test_a_call_that_was_missed_is_shown_and_rung_once_after_the_server_came_back(
    display: Display, hall: Hall, announce_log: Announce
) -> None:
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    display.wait_for("A001")
    announce_log("queue server")
    hall.greet = lambda _: snapshot(visit_called("A001", at_s=0), visit_called("A002", at_s=1), seq=2, at_s=2)
    hall.shut()
    hall.open()
    display.wait_for("A002", "A001")
    assert display.rung == ["visit-A001", "visit-A002"]


def test_after_a_restart_old_calls_are_shown_in_silence(switch_on: SwitchOn, hall: Hall) -> None:
    old_s = RINGS_WITHIN.total_seconds() + 1
    hall.greet = lambda _: snapshot(visit_called("A001", at_s=0), seq=1, at_s=old_s)
    display = switch_on()
    display.wait_for("A001")
    assert (display.rung, display.bell.rings) == ([], 0)


def test_with_a_lost_link_the_last_calls_stay_and_after_a_while_the_hall_is_told(
    display: Display, hall: Hall, qtbot: QtBot, announce_log: Announce
) -> None:
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    display.wait_for("A001")
    announce_log("queue server")
    with qtbot.waitSignal(display.link.stateChanged):
        hall.shut()
    assert (display.numbers, display.presenter.board.state_of) == (["A001"], None)
    display.stopwatch.forward(LOST_AFTER_S)
    display.lobby.refresh()
    assert display.numbers == ["A001"]
    assert display.presenter.board.state_of is not None
    assert display.presenter.board.state_of.strftime("%H:%M") == "09:50"

    hall.greet = lambda _: snapshot(visit_called("A001", at_s=0, state=VisitState.DONE), seq=2, at_s=10)
    hall.open()
    qtbot.waitUntil(lambda: display.presenter.board.state_of is None)
    assert (display.numbers, display.rung) == (["A001"], ["visit-A001"])


def test_a_display_that_the_server_does_not_know_says_so_and_keeps_asking(
    qtbot: QtBot, switch_on: SwitchOn, hall: Hall, announce_log: Announce
) -> None:
    announce_log("not enrolled")
    hall.greet = lambda _: Refused(code=LinkRefusal.UNKNOWN_DEVICE, sentence="display-1 is not enrolled here.")
    display = switch_on()
    display.wait_for_scene(Scene.NOT_ADMITTED)
    hall.greet = lambda _: snapshot()
    qtbot.waitUntil(lambda: display.presenter.board.scene is Scene.WELCOME, timeout=10_000)


def test_in_a_demonstration_calls_ring_although_its_minutes_are_short(switch_on: SwitchOn, hall: Hall) -> None:
    fast = snapshot().model_copy(update={"clock": Clock(now=TEN_TO_TEN, rate=600.0)})
    hall.greet = lambda _: fast
    display = switch_on()
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    display.wait_for("A001")
    assert display.rung == ["visit-A001"]


def test_what_staff_say_stands_on_the_display_until_they_take_it_away_or_its_time_is_over(
    display: Display, hall: Hall, qtbot: QtBot
) -> None:
    display.wait_for_scene(Scene.WELCOME)
    display.presenter.divide(1920, 1080)
    closes = Message(id="closes", texts={"nl": "Balie 3 sluit"}, since=after(0), until=after(600))
    hall.say(event(1, closes, Message(id="other", texts={"nl": "Kassa dicht"}, since=after(1))))
    qtbot.waitUntil(lambda: display.presenter.property("message") == "Kassa dicht")
    assert display.presenter.property("footText") == "Balie 3 sluit"
    hall.say(event(2, Message(id="other", texts={"nl": "Kassa dicht"}, since=after(1), open=False)))
    qtbot.waitUntil(lambda: display.presenter.property("message") == "Balie 3 sluit")
    display.stopwatch.forward(601)
    display.lobby.refresh()
    assert display.presenter.property("message") == ""


def test_a_message_of_nonsense_leaves_the_board_as_it_was(
    display: Display, hall: Hall, qtbot: QtBot, announce_log: Announce
) -> None:
    display.wait_for_scene(Scene.WELCOME)
    hall.say(event(1, visit_called("A001", at_s=0)))
    display.wait_for("A001")
    announce_log("queue server")
    with qtbot.waitSignal(display.link.stateChanged):
        hall.say('{"type": "event", "seq": "')
    assert display.numbers == ["A001"]
