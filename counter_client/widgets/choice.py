"""A drop-down list with the icon of the house for its arrow, which a stylesheet alone cannot draw in any colour."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPaintEvent, QPalette, QShortcut, QTransform
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from counter_client.widgets.key_button import CAP_SHARE
from qtkit.theme.icons import icon_pixmap

ARROW_PX = 16
MARGIN_PX = 8
SHOWN_LETTERS = 11
"""Of a filter beside others: what it says while it leaves nothing out; the open list has every name whole."""


class Choice(QComboBox):
    """One of a few. A `key` takes the hand to it while it is in sight; arrows choose then."""

    def __init__(self, name: str, *, key: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._key = key
        if key:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(SHOWN_LETTERS)
            QShortcut(QKeySequence(key), self).activated.connect(self.setFocus)
            self.setAccessibleDescription(key)

    def offer(self, words: Mapping[str | None, str]) -> None:
        """These and no others; what was chosen stays chosen where it is still there, else the first."""
        before = [(self.itemData(place), self.itemText(place)) for place in range(self.count())]
        if before == list(words.items()):
            return
        chosen = self.currentData()
        blocked = QSignalBlocker(self)
        self.clear()
        for value, said in words.items():
            self.addItem(said, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        blocked.unblock()
        if self.currentData() != chosen:
            self.currentIndexChanged.emit(self.currentIndex())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._key_px(), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(self._key_px(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        ink = self.palette().color(QPalette.ColorRole.Text)
        room = self.rect().adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        arrow = QRect(0, 0, ARROW_PX, ARROW_PX)
        arrow.moveCenter(room.center())
        arrow.moveRight(room.right())
        turned = icon_pixmap("chevron", ink.name(), 2 * ARROW_PX).transformed(QTransform().rotate(90))
        painter.drawPixmap(arrow, turned)
        room.setRight(arrow.left() - MARGIN_PX)
        painter.setPen(ink)
        if self._key:
            painter.setFont(self._key_font())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)
            room.setRight(room.right() - self._key_px())
        painter.setFont(self.font())
        said = self.currentText() or self.placeholderText()
        words = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        painter.end()

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, round(CAP_SHARE * font.pixelSize())))
        return font

    def _key_px(self) -> int:
        """The room of its key, with the gap before it."""
        if not self._key:
            return 0
        return QFontMetrics(self._key_font()).horizontalAdvance(self._key) + MARGIN_PX
