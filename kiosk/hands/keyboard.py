"""A keyboard at the kiosk types into the same cells as the keys on the glass, and its Enter sends what it typed.

Keys that a scanner plays never come here: `qtkit.wedge_keys` filters the same window, is asked first because it is
installed last, and keeps what belongs to a scan.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.hands.typing import Typing
from kiosk.words.typing_words import TypingWords

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Keyboard(QObject):
    """An event filter on the kiosk's window, whatever has the focus in it.

    To be put before the keypad's, whose round key is an Enter too: that one chooses what has the focus.
    """

    def __init__(self, window: QWindow, typing: Typing) -> None:
        super().__init__(window)
        self._typing = typing
        self._left: TypingWords | None = None
        """The page as this keyboard left it; whoever went on at the glass or the keypad sends it there."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the key was for the cells. One that is held down counts once."""
        if not self._typing.is_asked or event.modifiers() & COMMANDS:
            return False
        if event.key() in ENTER:
            return self._sends(event)
        erases, sign = event.key() == Qt.Key.Key_Backspace, event.text()
        if not erases and not (len(sign) == 1 and sign.isalnum()):
            return False
        if erases:
            self._typing.erase()
        elif not event.isAutoRepeat():
            self._typing.press(sign)
        self._left = self._typing.words
        return True

    def _sends(self, event: QKeyEvent) -> bool:
        if self._left is None or self._left != self._typing.words or event.isAutoRepeat():
            return False
        self._typing.enter()
        return True
