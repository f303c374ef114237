"""At the real window, with the real server: a free time is found with the arrow keys, given away once, and moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from counter_client.lists.rows_view import RowsView
from counter_client.window.window import CounterWindow
from queue_server import administration
from tests.acceptance.test_the_other_duties import (
    ALT,
    CONTROL,
    ROSA,
    WITHIN_MS,
    press,
    reception,
    type_,
    window,
    words,
)
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.server_process import ServerProcess, free_port

__all__ = ["window"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """One appointment at a time, day and night."""
    port = free_port()
    file = write_hall(
        tmp_path, database_url=f"sqlite:///{tmp_path}/balie.db", port=port, counters=2, appointment_places=1
    )
    hall = staffed_hall(file, kiosks=1, counters=2)
    administration.add_clerk(hall.settings, ROSA, PIN)
    (tmp_path / "counter.key").write_text(hall.keys["counter-1"])
    with ServerProcess(file, port) as process:
        yield process


def rows(window: CounterWindow, name: str) -> list[str]:
    found = window.findChild(RowsView, name)
    assert found is not None
    model = found.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def typed(window: CounterWindow, name: str) -> str:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found.text()


def begin(qtbot: QtBot, window: CounterWindow) -> None:
    """Up to the field of the time, tomorrow."""
    press(Qt.Key.Key_2, ALT)
    type_("product a")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(window, "reception.book.days") != [], timeout=WITHIN_MS)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    type_("+1")
    press(Qt.Key.Key_Tab)


def finish(qtbot: QtBot, window: CounterWindow, name: str) -> None:
    press(Qt.Key.Key_Tab)
    type_(name)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(window, "reception.answer.large") != "", timeout=WITHIN_MS)


def test_a_free_time_is_chosen_with_the_arrow_keys_and_is_offered_to_nobody_else(
    qtbot: QtBot, window: CounterWindow
) -> None:
    press(Qt.Key.Key_3, CONTROL)
    begin(qtbot, window)
    first = rows(window, "reception.book.times")[0]
    press(Qt.Key.Key_Down)
    assert typed(window, "reception.book.time") == first
    finish(qtbot, window, "J. de Groot")
    assert len(words(window, "reception.answer.large").replace("-", "")) == 8
    press(Qt.Key.Key_Return)

    begin(qtbot, window)
    assert first not in rows(window, "reception.book.times")
    type_(first)
    press(Qt.Key.Key_Tab)
    type_("H. van Dijk")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(window, "reception.book.notice") != "", timeout=WITHIN_MS)
    assert words(window, "reception.book.notice") == "This time was just given away. Choose another one."
    qtbot.waitUntil(lambda: rows(window, "reception.book.times") != [], timeout=WITHIN_MS)
    press(Qt.Key.Key_Down)
    second = typed(window, "reception.book.time")
    assert second not in ("", first)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(window, "reception.answer.large") != "", timeout=WITHIN_MS)
    press(Qt.Key.Key_Return)

    press(Qt.Key.Key_3, ALT)
    type_("groot")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(reception(window).list.model.rows) == 1, timeout=WITHIN_MS)
    press(Qt.Key.Key_8, ALT)
    qtbot.waitUntil(lambda: rows(window, "reception.move.days") != [], timeout=WITHIN_MS)
    type_("+1")
    assert first in rows(window, "reception.move.times"), "its own time may be kept"
    assert second not in rows(window, "reception.move.times")
