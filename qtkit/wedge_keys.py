"""Hands the keys of a window to a scanner that plays a keyboard, and keeps from the window those that were a scan's."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow

from drivers.scanners.us_keyboard import QT_OFFSET
from drivers.scanners.wedge_scanner import WedgeScanner


class WedgeKeys(QObject):
    """An event filter on one window; not on the application, where every event would pass through Python."""

    def __init__(self, window: QWindow, scanner: WedgeScanner) -> None:
        super().__init__(window)
        self._scanner = scanner
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = event.type() == QEvent.Type.KeyPress
            scan_code = event.nativeScanCode() - QT_OFFSET
            return self._scanner.take_key(scan_code, pressed=pressed, at_ms=event.timestamp())
        return super().eventFilter(watched, event)
