"""A button that shows its key: words on the left, the key cap on the right."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

CAP_PADDING_PX = 6
TEXT_MARGIN_PX = 10
CAP_SHARE = 0.85
"""A key cap's letters against those of the button."""
CAP_FADED = 150
"""Of 255: the frame of the cap is quieter than the words."""


class KeyButton(QPushButton):
    """One action with its key. A held key or the second half of a double click is no second press."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._key = key
        self._shows_cap = True

    @property
    def key(self) -> str:
        """As it stands on the button."""
        return self._key

    def show_key(self, key: str) -> None:
        """Which key does it now; empty while another does something else with it."""
        if key != self._key:
            self._key = key
            self.setAccessibleDescription(self.toolTip() or key)
            self.update()

    def show_cap(self, shown: bool) -> None:
        """Whether the key stands on the button; where it has no room, it is told when the mouse rests there."""
        self._shows_cap = shown
        self.setToolTip("" if shown else self._key)
        self.update()

    def show_action(self, label: str, *, possible: bool, why_not: str = "") -> None:
        """The words, whether it can be pressed, and else why not."""
        self.setText(label)
        self.setAccessibleName(label)
        self.setAccessibleDescription(why_not or self._key)
        self.setToolTip(why_not)
        self.setEnabled(possible)

    def sizeHint(self) -> QSize:
        return QSize(self.words_width() + self.cap_width() + TEXT_MARGIN_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colour = self._text_colour()
        painter.setPen(colour)
        room = self.rect().adjusted(TEXT_MARGIN_PX, 0, -TEXT_MARGIN_PX, 0)
        if self._key and self._shows_cap:
            cap = self._paint_cap(painter, room, colour)
            room = room.adjusted(0, 0, -cap.width() - CAP_PADDING_PX, 0)
        painter.setFont(self._words_font())
        self._paint_words(painter, room)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_cap(self, painter: QPainter, room: QRect, colour: QColor) -> QRect:
        font = self._words_font()
        font.setPixelSize(max(1, round(CAP_SHARE * font.pixelSize())))
        painter.setFont(font)
        height = painter.fontMetrics().height() + CAP_PADDING_PX // 2
        cap = QRect(0, 0, self.cap_width(), height)
        cap.moveCenter(room.center())
        cap.moveRight(room.right())
        frame = QColor(colour)
        frame.setAlpha(CAP_FADED)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled():
            painter.setPen(frame)
            painter.drawRoundedRect(cap, CAP_PADDING_PX // 2, CAP_PADDING_PX // 2)
        painter.setPen(colour)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        return cap

    def words_width(self) -> int:
        """What the words need with their margins, without the key."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2 * TEXT_MARGIN_PX

    def cap_width(self) -> int:
        return self.fontMetrics().boundingRect(self._key).width() + 2 * CAP_PADDING_PX

    def _words_font(self) -> QFont:
        """What cannot be pressed is quieter by its form too: no border, no cap around its key, no heavy letters."""
        font = QFont(self.font())
        if not self.isEnabled():
            font.setWeight(QFont.Weight.Normal)
        return font

    def _text_colour(self) -> QColor:
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        return self.palette().color(group, QPalette.ColorRole.ButtonText)
