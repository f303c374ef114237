"""A touch leaves a mark that says how long it waited for its picture."""

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from config.rehearsal import TraceSettings
from qtkit.rehearsal import watch_touches
from qtkit.screen_engine import OpenWindow
from qtkit.touch_trace import TouchTrace
from qtkit.trace import Trace


def tap(shown: OpenWindow) -> None:
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))


def waits_ms(file: Path) -> list[float]:
    return [json.loads(line)["ms"] for line in file.read_text().splitlines()]


def test_the_mark_says_how_long_the_picture_took(qtbot: QtBot, gallery: OpenWindow, tmp_path: Path) -> None:
    trace = Trace(tmp_path / "trace")
    now = iter((1_000_000, 43_000_000))
    TouchTrace(gallery.window, trace, clock_ns=lambda: next(now))

    tap(gallery)
    with qtbot.waitSignal(gallery.window.frameSwapped):
        gallery.window.update()
    with qtbot.waitSignal(gallery.window.frameSwapped):  # a picture that nobody touched for
        gallery.window.update()

    trace.close()
    assert waits_ms(tmp_path / "trace") == [42.0]


def test_nothing_watches_where_the_settings_do_not_ask_for_it(
    qtbot: QtBot, gallery: OpenWindow, tmp_path: Path
) -> None:
    trace = Trace(tmp_path / "trace")
    for settings in (None, TraceSettings(file=tmp_path / "trace")):
        watch_touches(settings, trace, gallery.window)
    tap(gallery)
    with qtbot.waitSignal(gallery.window.frameSwapped):
        gallery.window.update()

    trace.close()
    assert waits_ms(tmp_path / "trace") == []
