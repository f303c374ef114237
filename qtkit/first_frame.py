"""The moment at which a visitor first sees something: a mark in the trace, and the time to do what can wait."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickWindow


class FirstFrame(QObject):
    """Calls `then` once, after the window's first picture is on the glass."""

    def __init__(self, window: QQuickWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.QueuedConnection)

    def _swapped(self) -> None:
        self._window.frameSwapped.disconnect(self._swapped)
        self._then()
