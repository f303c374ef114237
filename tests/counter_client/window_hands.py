"""What a clerk's eyes and hands do with the window: read a label, press a button, lose the line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from counter_client.widgets.key_button import KeyButton
from counter_client.window.window import CounterWindow
from qtkit.link_state import LinkState
from tests.counter_client.clerks import LOST
from tests.counter_client.halls import a_hall
from wire.things import Thing

NO_WINDOW_MANAGER = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
"""Offscreen there is nothing that one window could be raised above."""


def words(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, f"there is no label {name}"
    return found.text() if found.isVisible() else ""


def button(window: QWidget, name: str) -> KeyButton:
    found = window.findChild(KeyButton, name)
    assert isinstance(found, KeyButton), f"there is no button {name}"
    return found


def press(window: QWidget, name: str) -> None:
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def lose(window: CounterWindow, state: LinkState = LOST) -> None:
    window.session.hear_link(state)
    window.hear_link(state)


def hear(window: CounterWindow, *things: Thing) -> None:
    window.session.hear_hall(a_hall(*things))
