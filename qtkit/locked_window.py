"""A window that visitors cannot leave: it does not close, and hears only what its pages understand.

The compositor and the kernel know keys too that lead elsewhere: `docs/operations.md` says what is switched off there.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
MOUSE_EVENTS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
)
PAGES_KNOW = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""The keys of a keypad and of typing; a list of what is let in, since nobody knows all that leads out."""

ALONE_OR_WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class LockedWindow(QObject):
    """An event filter; whoever must see every key, as a scanner that plays a keyboard must, is put before it later."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def unlock(self) -> None:
        """The program itself ends."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() == QEvent.Type.ContextMenu:
            return True
        if event.type() in KEY_EVENTS and isinstance(event, QKeyEvent):
            return not _is_known(event)
        if event.type() in MOUSE_EVENTS and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        return super().eventFilter(watched, event)


def _is_known(event: QKeyEvent) -> bool:
    if event.modifiers() & ~ALONE_OR_WITH:
        return False
    return event.key() in PAGES_KNOW or (event.text() != "" and event.text().isprintable())
