"""A keyboard at the kiosk types into the search as the keys on the glass do."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.hands.keyboard import COMMANDS
from kiosk.hands.walk_in import WalkIn


class SearchKeys(QObject):
    """An event filter on the kiosk's window. It sends nothing: what was found is chosen by touch or by the keypad."""

    def __init__(self, window: QWindow, walk_in: WalkIn) -> None:
        super().__init__(window)
        self._walk_in = walk_in
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the key was for the search. A letter that is held down counts once."""
        if not self._walk_in.is_searched or event.modifiers() & COMMANDS:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self._walk_in.erase()
            return True
        letter = event.text().upper()
        if len(letter) != 1 or not (letter.isalnum() or letter == " "):
            return False
        if not event.isAutoRepeat():
            self._walk_in.press(letter)
        return True
