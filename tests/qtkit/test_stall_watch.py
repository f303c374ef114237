"""A screen that stands still for a moment leaves a mark that says how long."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from config.rehearsal import TraceSettings
from qtkit.rehearsal import watch_stalls
from qtkit.stall_watch import StallWatch
from qtkit.trace import Trace


class Times:
    """A clock that says what it is told, in milliseconds."""

    def __init__(self, *times_ms: float) -> None:
        self._times = iter(times_ms)

    def __call__(self) -> int:
        return round(next(self._times) * 1e6)


def marks(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def test_only_a_tick_that_comes_late_is_a_mark(tmp_path: Path, qtbot: QtBot) -> None:
    parent, trace = QObject(), Trace(tmp_path / "trace")
    watch = StallWatch(trace, parent, clock_ns=Times(0, 10, 25, 160, 170), runs=False)
    for _ in range(4):
        watch.tick()
    trace.close()
    assert [(mark["mark"], mark["ms"]) for mark in marks(tmp_path / "trace")] == [("stall", 125.0)]


def test_it_runs_by_itself_where_the_settings_ask_for_it_and_only_there(tmp_path: Path, qtbot: QtBot) -> None:
    asked, parent = TraceSettings(file=tmp_path / "trace", stalls=True), QObject()
    watch_stalls(TraceSettings(file=tmp_path / "trace"), Trace(None), parent)
    watch_stalls(None, Trace(None), parent)
    assert parent.children() == []
    watch_stalls(asked, Trace(None), parent)
    assert [type(child) for child in parent.children()] == [StallWatch]
