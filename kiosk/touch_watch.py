"""Notices every touch of the glass, also one that hits no button: somebody is still there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


class TouchWatch(QObject):
    def __init__(self, window: QWindow, touched: Callable[[], None]) -> None:
        super().__init__(window)
        self._touched = touched
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in TOUCHES:
            self._touched()
        return super().eventFilter(watched, event)
