"""Which keys begin to speak and which are left to the page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.kiosk.screens import products
from tests.kiosk.speaking.conftest import Listener

Key = Qt.Key


def focused(listener: Listener) -> str:
    item = listener.kiosk.window.activeFocusItem()
    return item.objectName() if item is not None else ""


def test_the_key_that_begins_to_speak_moves_nothing(listener: Listener) -> None:
    listener.press(Key.Key_Return)

    listener.hears("Welkom.")
    assert listener.kiosk.orders == []
    assert not focused(listener)


def test_a_hand_that_trembles_begins_once_and_moves_nothing(listener: Listener) -> None:
    for _ in range(3):
        QTest.keyClick(listener.kiosk.window, Key.Key_Down)
    listener.hears("Welkom.")
    assert not focused(listener)

    listener.press(Key.Key_Down)
    assert focused(listener)


def test_letters_and_figures_begin_nothing_since_a_scanner_may_type_them(listener: Listener) -> None:
    listener.press(Key.Key_A, Key.Key_7, Key.Key_Space)
    listener.waits()

    assert listener.voice.talks == []


def test_in_the_middle_of_a_visit_only_its_own_key_begins_to_speak(listener: Listener) -> None:
    listener.kiosk.show(products())
    listener.press(Key.Key_Down)
    listener.waits()
    assert listener.voice.talks == []

    listener.press(Key.Key_Right)
    listener.hears("Waar komt u voor?")


def test_who_hears_nothing_turns_no_volume_for_the_next_visitor(listener: Listener) -> None:
    listener.press(Key.Key_VolumeDown)

    assert listener.volumes == [60]
