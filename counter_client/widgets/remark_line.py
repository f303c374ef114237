"""What a clerk has to know beforehand, such as a wheelchair: never among other words, and with a sign before it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_client.widgets.labels import GRID_PX, label, say
from qtkit.theme.icons import icon_pixmap

REMARK_ICON = "information"
ICON_PX = 16


class RemarkLine(QWidget):
    """A line of its own; it takes no room while there is nothing to know."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._words = label("strong", name, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        row.addWidget(_Mark(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_remarks(self, remarks: str) -> None:
        say(self._words, remarks)
        self.setVisible(bool(remarks))


class _Mark(QWidget):
    """In the colour of the words beside it, also after a change of contrast; as high as their first line."""

    def sizeHint(self) -> QSize:
        return QSize(ICON_PX, max(ICON_PX, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = self.palette().color(QPalette.ColorRole.WindowText).name()
        painter = QPainter(self)
        top = (self.height() - ICON_PX) // 2
        painter.drawPixmap(0, top, ICON_PX, ICON_PX, icon_pixmap(REMARK_ICON, colour, 2 * ICON_PX))
        painter.end()
