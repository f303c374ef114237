"""The icon among those of the desktop: how many wait, in the house's colour; a click brings the client back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

SIDE_PX = 64
"""Desktops take it down to the size of their own."""
ROUNDING_PX = 14
LETTERS_PX = {1: 48, 2: 40, 3: 28}
"""By how many signs there are."""
MOST = 99
SHOWN_MS = 8_000
"""Of a message; a desktop may have its own opinion."""


class Tray(QObject):
    """Where the desktop has a tray; else it does nothing at all."""

    def __init__(self, *, open_window: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_there = QSystemTrayIcon.isSystemTrayAvailable()
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(lambda _: open_window())
        self._icon.messageClicked.connect(open_window)
        self._menu = QMenu()
        self._open = QAction(self._menu)
        self._open.triggered.connect(lambda: open_window())
        self._menu.addAction(self._open)
        self._icon.setContextMenu(self._menu)
        self._drawn: tuple[str, str] | None = None

    def show(self, *, waiting: int | None, words: str, open_words: str, ground: str, ink: str) -> None:
        """`waiting`: None while nobody works here."""
        if not self.is_there:
            return
        text = "" if waiting is None else f"{MOST}+" if waiting > MOST else str(waiting)
        if self._drawn != (text, ground):
            self._drawn = (text, ground)
            self._icon.setIcon(tray_picture(text, ground=ground, ink=ink))
        if self._icon.toolTip() != words:
            self._icon.setToolTip(words)
            self._open.setText(open_words)
        if not self._icon.isVisible():
            self._icon.show()

    def say(self, title: str, sentence: str) -> None:
        if self.is_there and self._icon.supportsMessages():
            self._icon.showMessage(title, sentence, self._icon.icon(), SHOWN_MS)

    def leave(self) -> None:
        """Else some desktops keep the icon of a program that has ended."""
        self._icon.hide()


def tray_picture(text: str, *, ground: str, ink: str) -> QIcon:
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(picture.rect(), ROUNDING_PX, ROUNDING_PX)
    if text:
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(LETTERS_PX[len(text)])
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRect(0, 0, SIDE_PX, SIDE_PX), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QIcon(picture)
