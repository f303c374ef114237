"""The desktop's corner says how many wait, and speaks only to a clerk who looks elsewhere."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_client.beside.outside import Outside
from counter_client.beside.tray import SIDE_PX, Tray, tray_picture
from counter_client.beside.window_place import WindowPlace
from counter_client.keys.panel_keys import PanelKeys
from counter_client.session.session import Session
from drivers.lights.panel import Button
from qtkit.theme.look import desk_look
from tests.counter_client.clerks import SlowServer, at_work
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import a_hall, a_walk_in, called_here
from tests.counter_client.window_hands import NO_WINDOW_MANAGER
from wire.commands import CallNext
from wire.words import RefusalCode


@dataclass
class Corner:
    """Keeps what it was told."""

    waiting: int | None = None
    words: str = ""
    said: list[tuple[str, str]] = field(default_factory=list)

    def show(self, *, waiting: int | None, words: str, open_words: str, ground: str, ink: str) -> None:
        self.waiting, self.words = waiting, words

    def say(self, title: str, sentence: str) -> None:
        self.said.append((title, sentence))


def outside(session: Session, corner: Corner, *, notifies: bool = True, looked_at: bool = False) -> Outside:
    return Outside(session, corner, desk_look("#00688B"), notifies=notifies, is_looked_at=lambda: looked_at)


@pytest.fixture
def corner() -> Corner:
    return Corner()


@pytest.fixture
def session(qtbot: QtBot, server: SlowServer) -> Session:
    return at_work(server, a_hall())


def test_the_corner_counts_those_who_wait_for_this_counter(session: Session, corner: Corner) -> None:
    kept = outside(session, corner)
    assert corner.waiting == 0
    session.hear_hall(a_hall(a_walk_in("A001"), a_walk_in("A002"), a_walk_in("D001", service="housing")))
    assert (corner.waiting, corner.words) == (2, "Counter 3: 2 wait")
    assert kept.parent() is None


def test_who_looks_elsewhere_is_told_and_who_looks_here_is_not(server: SlowServer, qtbot: QtBot) -> None:
    for looked_at, notifies, told in (
        (False, True, [("Counter 3", "A017 is waiting for you.")]),
        (True, True, []),
        (False, False, []),
    ):
        session, corner = at_work(SlowServer(), a_hall()), Corner()
        kept = outside(session, corner, notifies=notifies, looked_at=looked_at)
        session.hear_hall(a_hall(a_walk_in()))
        assert corner.said == told
        kept.deleteLater()


def test_the_key_of_the_whole_screen_calls_and_tells_what_was_refused(
    session: Session, server: SlowServer, corner: Corner
) -> None:
    kept = outside(session, corner)
    kept.press(lambda: session.do(session.moment.desk.main))
    assert server.asked == [CallNext()]
    assert corner.said == []
    server.refuse(RefusalCode.NOBODY_WAITING)
    assert corner.said == [("Counter 3", "Nobody is waiting for your counter.")]


def test_a_call_that_succeeds_needs_no_words_beside_those_of_the_bar(
    session: Session, server: SlowServer, corner: Corner
) -> None:
    session.hear_hall(a_hall(a_walk_in()))
    kept = outside(session, corner)
    kept.press(lambda: session.do(session.moment.desk.main))
    session.hear_hall(a_hall(called_here(a_walk_in())))
    server.answer()
    assert corner.said == []


def test_the_tray_draws_a_number_and_leaves_a_desktop_without_a_tray_alone(qtbot: QtBot, house_fonts: None) -> None:
    tray = Tray(open_window=lambda: None)
    for waiting in (None, 5, 100):
        tray.show(waiting=waiting, words="Counter 3", open_words="Open", ground="#00688B", ink="#FFFFFF")
    tray.say("Counter 3", "A017 is waiting for you.")
    tray.leave()
    pictures = [tray_picture(text, ground="#00688B", ink="#FFFFFF").pixmap(SIDE_PX).toImage() for text in ("5", "6")]
    assert pictures[0] != pictures[1]


def two_windows(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    window, bar = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(bar)
    return window, bar


def test_window_and_bar_stand_where_the_clerk_left_them(qtbot: QtBot, tmp_path: Path) -> None:
    window, bar = two_windows(qtbot)
    WindowPlace(window, bar, tmp_path / "windows.ini")
    window.setGeometry(30, 50, 640, 480)
    bar.move(QPoint(40, 60))
    window.show()
    window.close()
    again, other = two_windows(qtbot)
    WindowPlace(again, other, tmp_path / "windows.ini")
    assert again.geometry().getRect() == (30, 50, 640, 480)
    assert other.pos() == QPoint(40, 60)


def test_a_place_on_a_screen_that_is_gone_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    window, bar = two_windows(qtbot)
    WindowPlace(window, bar, tmp_path / "windows.ini")
    bar.move(QPoint(90_000, 90_000))
    window.show()
    window.close()
    again, other = two_windows(qtbot)
    WindowPlace(again, other, tmp_path / "windows.ini")
    assert other.pos() == QPoint(0, 0)


def test_the_small_bar_stays_on_top_of_every_other_program(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.bar.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


@NO_WINDOW_MANAGER
def test_keys_and_the_call_panel_work_in_the_small_bar_as_in_the_window(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(a_walk_in())
    panel = PanelKeys(window.session, lambda _: None)
    window.shrink()
    with qtbot.waitActive(window.bar):
        window.bar.activateWindow()
    QTest.keyClick(window.bar, Qt.Key.Key_F2)
    assert server.asked == [CallNext()]
    server.answer()
    panel.press(Button.NEXT)
    assert server.asked == [CallNext()] * 2
