"""Typing by a keyboard, and a scanner that plays one: real keys on a real window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.keypad import KeypadSettings
from drivers.scanners.wedge import WedgeRules
from drivers.scanners.wedge_scanner import WedgeScanner
from kiosk.five_keys import open_keypad
from kiosk.flow import rest
from kiosk.flow.screen import Ask, Page, Panel
from kiosk.hands.keyboard import Keyboard
from qtkit.finger import Finger
from qtkit.hand_deeds import ScanKeys
from qtkit.wedge_keys import WedgeKeys
from tests.kiosk.conftest import Kiosk
from tests.kiosk.flow.test_typing import BORN, SHORT, find_page, type_page
from tests.kiosk.tickets import CODE
from wire.commands import CheckIn, FindAppointment

Key = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def typist(kiosk: Kiosk) -> Kiosk:
    """As the program puts them together: the keypad below, the keyboard over it."""
    open_keypad(kiosk.window, kiosk.presenter, None, KeypadSettings())
    Keyboard(kiosk.window, kiosk.presenter.typing_hand)
    return kiosk


def type_signs(typist: Kiosk, signs: str) -> None:
    for sign in signs:
        QTest.sendKeyEvent(QTest.KeyAction.Click, typist.window, Key.Key_unknown, sign, NO_MODIFIER)


def on_page(typist: Kiosk, qtbot: QtBot) -> None:
    typist.show(type_page())
    qtbot.waitUntil(typist.presenter.is_settled)


def test_a_code_is_typed_and_sent_without_a_touch(typist: Kiosk, qtbot: QtBot) -> None:
    on_page(typist, qtbot)

    type_signs(typist, "km4t9wxa")
    QTest.keyClick(typist.window, Key.Key_Backspace)
    type_signs(typist, "p")
    assert typist.presenter.screen.typed == SHORT
    QTest.keyClick(typist.window, Key.Key_Return)

    assert typist.orders == [Ask(1, CheckIn(code=SHORT, language="nl"))]


def test_birthday_and_time_are_typed_without_a_touch(typist: Kiosk, qtbot: QtBot) -> None:
    typist.show(find_page())
    qtbot.waitUntil(typist.presenter.is_settled)

    type_signs(typist, "05-03-1980")
    QTest.keyClick(typist.window, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    type_signs(typist, "10:40")
    QTest.keyClick(typist.window, Key.Key_Return)

    assert typist.orders == [Ask(1, FindAppointment(born=BORN, at="10:40", language="nl"))]


def test_enter_before_the_code_is_whole_sends_nothing(typist: Kiosk, qtbot: QtBot) -> None:
    on_page(typist, qtbot)

    type_signs(typist, "KM4")
    QTest.keyClick(typist.window, Key.Key_Return)

    assert typist.presenter.screen.page is Page.TYPE_CODE
    assert typist.presenter.screen.typed == "KM4"


def test_a_key_that_is_held_down_types_one_sign(typist: Kiosk, qtbot: QtBot) -> None:
    on_page(typist, qtbot)
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_K, Qt.KeyboardModifier.NoModifier, "k", True)

    QTest.keyPress(typist.window, Key.Key_K)
    for _ in range(5):
        QGuiApplication.sendEvent(typist.window, held)

    assert typist.presenter.screen.typed == "K"


def test_keys_with_control_are_not_typed(typist: Kiosk, qtbot: QtBot) -> None:
    on_page(typist, qtbot)

    QTest.keyClick(typist.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert typist.presenter.screen.typed == ""


def test_under_an_open_panel_nothing_is_typed(typist: Kiosk, qtbot: QtBot) -> None:
    typist.show(rest.panel_asked(type_page(), Panel.HELP).screen)
    qtbot.waitUntil(typist.presenter.is_settled)

    type_signs(typist, "KM4")

    assert typist.presenter.screen.typed == ""


def test_keys_give_more_time(typist: Kiosk, qtbot: QtBot) -> None:
    on_page(typist, qtbot)
    before = typist.presenter.screen.stir

    type_signs(typist, "K")

    assert typist.presenter.screen.stir > before


def test_a_scanner_that_plays_a_keyboard_is_not_taken_for_a_hand(typist: Kiosk, qtbot: QtBot) -> None:
    scanner = WedgeScanner(WedgeRules())
    WedgeKeys(typist.window, scanner)
    on_page(typist, qtbot)

    Finger().do(ScanKeys(do="scan_keys", text=CODE))
    scan = scanner.read(1.0)
    assert scan is not None
    typist.presenter.code_read(scan.text)

    assert typist.orders == [Ask(1, CheckIn(code=CODE, language="nl"))], "its Enter sent nothing of what was typed"
    assert typist.presenter.screen.typed == ""
