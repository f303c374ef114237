"""An icon beside words that say the same, in their colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from qtkit.theme.icons import icon_pixmap


class Sign(QWidget):
    """Follows the colour of the words, also after a change of contrast."""

    def __init__(self, icon: str, side_px: int) -> None:
        super().__init__()
        self._icon, self._side_px = icon, side_px
        self.setProperty("role", "sign")
        self.setFixedSize(QSize(side_px, side_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self.palette().color(QPalette.ColorRole.WindowText).name()
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), icon_pixmap(self._icon, colour, 2 * self._side_px))
        painter.end()
