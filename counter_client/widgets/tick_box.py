"""A box to tick, with the check mark of the house: a stylesheet alone cannot draw it in any colour."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from qtkit.theme.icons import icon_pixmap


class TickBox(QCheckBox):
    """Yes or no; its words say yes to what."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.say(words)

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place: QRect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        colour = self.palette().color(QPalette.ColorRole.WindowText).name()
        painter = QPainter(self)
        painter.drawPixmap(place, icon_pixmap("check", colour, 2 * place.width()))
        painter.end()
