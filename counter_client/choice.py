"""A drop-down list with the icon of the house for its arrow, which a stylesheet alone cannot draw in any colour."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTransform
from PySide6.QtWidgets import QComboBox

from qtkit.theme.icons import icon_pixmap

ARROW_PX = 16
MARGIN_PX = 8


class Choice(QComboBox):
    """One of a few."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        place = QRect(0, 0, ARROW_PX, ARROW_PX)
        place.moveCenter(self.rect().center())
        place.moveRight(self.rect().right() - MARGIN_PX)
        painter = QPainter(self)
        painter.drawPixmap(place, icon_pixmap("chevron", colour, 2 * ARROW_PX).transformed(QTransform().rotate(90)))
        painter.end()
