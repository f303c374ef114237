"""Keys and buttons of a visitor who wants out, on a real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qtkit.locked_window import LockedWindow

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
LEAD_ELSEWHERE = (
    *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(12)),
    Qt.Key.Key_Print,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Meta,
    Qt.Key.Key_HomePage,
    Qt.Key.Key_LaunchMail,
    Qt.Key.Key_SysReq,
)


class Glass(QWindow):
    """Remembers what came through."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[Qt.Key] = []
        self.buttons: list[Qt.MouseButton] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        self.keys.append(Qt.Key(event.key()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        self.buttons.append(event.button())


@pytest.fixture
def glass(qtbot: QtBot) -> Iterator[Glass]:
    glass = Glass()
    glass.resize(400, 400)
    glass.show()
    qtbot.waitUntil(glass.isExposed)
    yield glass
    glass.destroy()


@pytest.fixture
def lock(glass: Glass) -> LockedWindow:
    return LockedWindow(glass)


def test_it_does_not_close_until_the_program_itself_ends(glass: Glass, lock: LockedWindow) -> None:
    assert not glass.close()
    assert glass.isVisible()

    lock.unlock()

    assert glass.close()


@pytest.mark.parametrize("modifier", [CTRL, ALT, META, CTRL | SHIFT, CTRL | ALT])
@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Return])
def test_no_key_together_with_another_comes_through(
    glass: Glass, lock: LockedWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(glass, key, modifier)

    assert glass.keys == []


@pytest.mark.parametrize("key", LEAD_ELSEWHERE)
def test_no_key_that_leads_elsewhere_comes_through(glass: Glass, lock: LockedWindow, key: Qt.Key) -> None:
    QTest.keyClick(glass, key)

    assert glass.keys == []


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Tab, NO_MODIFIER),
        (Qt.Key.Key_Backtab, SHIFT),
        (Qt.Key.Key_Return, NO_MODIFIER),
        (Qt.Key.Key_Enter, KEYPAD),
        (Qt.Key.Key_Up, KEYPAD),
        (Qt.Key.Key_Space, NO_MODIFIER),
        (Qt.Key.Key_A, SHIFT),
        (Qt.Key.Key_7, KEYPAD),
    ],
)
def test_a_keypad_and_typing_still_work(
    glass: Glass, lock: LockedWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(glass, key, modifier)

    assert glass.keys == [key]


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_only_a_finger_counts(glass: Glass, lock: LockedWindow, button: Qt.MouseButton) -> None:
    QTest.mouseClick(glass, button, NO_MODIFIER, QPoint(20, 20))
    assert glass.buttons == []

    QTest.mouseClick(glass, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(20, 20))
    assert glass.buttons == [Qt.MouseButton.LeftButton]


def test_a_scanner_that_plays_a_keyboard_sees_every_key(glass: Glass, lock: LockedWindow) -> None:
    class Wedge(QObject):
        heard = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            self.heard = self.heard or event.type() == QEvent.Type.KeyPress
            return False

    wedge = Wedge()
    glass.installEventFilter(wedge)

    QTest.keyClick(glass, Qt.Key.Key_J, CTRL)

    assert wedge.heard
    assert glass.keys == []
