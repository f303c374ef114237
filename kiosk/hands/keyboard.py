"""A keyboard at the kiosk types into the same cells as the keys on the glass.

Keys that a scanner plays never come here: `qtkit.wedge_keys` filters the same window, is asked first because it is
installed last, and keeps what belongs to a scan. Enter is not handled here: it presses what has the focus, and a full
page gives the focus to the button that sends it.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.hands.typing import Typing

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keyboard(QObject):
    """An event filter on the kiosk's window, whatever has the focus in it."""

    def __init__(self, window: QWindow, typing: Typing) -> None:
        super().__init__(window)
        self._typing = typing
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._types(event):
            return True
        return super().eventFilter(watched, event)

    def _types(self, event: QKeyEvent) -> bool:
        """Whether the key was for the cells; one that is held down counts once."""
        if not self._typing.is_asked or event.modifiers() & COMMANDS:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self._typing.erase()
            return True
        if len(event.text()) != 1 or not event.text().isalnum():
            return False
        if not event.isAutoRepeat():
            self._typing.press(event.text())
        return True
