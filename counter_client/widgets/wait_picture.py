"""A wait drawn: a bar against the promise, a shape and a word, in the three colours of the theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from counter_client.desk.promise import Light, Wait
from counter_client.sentences.waits import light_word, short_minutes, wait_text
from qtkit.theme.palette import Palette

SHAPE_PX = 12
BAR_PX = 6
GAP_PX = 8


def paint_wait(painter: QPainter, room: QRectF, wait: Wait, palette: Palette, font: QFont) -> None:
    """The minutes and the word above, the bar of what is used up of the promise below."""
    colour = light_colour(wait.light, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QFontMetrics(font).height()
    top = room.top() + (room.height() - line - BAR_PX - GAP_PX / 2) / 2
    shape = QRectF(room.left(), top + (line - SHAPE_PX) / 2, SHAPE_PX, SHAPE_PX)
    paint_shape(painter, shape, wait.light, colour)
    strong = QFont(font)
    strong.setBold(True)
    words = QRectF(shape.right() + GAP_PX, top, room.width() - SHAPE_PX - GAP_PX, line)
    count = short_minutes(wait.waited_min)
    painter.setFont(strong)
    painter.setPen(QColor(palette.text))
    painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, count)
    words.setLeft(words.left() + QFontMetrics(strong).horizontalAdvance(count) + GAP_PX)
    word = QFontMetrics(font).elidedText(light_word(wait), Qt.TextElideMode.ElideRight, int(words.width()))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(words, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, word)
    _paint_bar(painter, QRectF(room.left(), top + line + GAP_PX / 2, room.width(), BAR_PX), wait, colour, palette)
    painter.restore()


def paint_shape(painter: QPainter, room: QRectF, light: Light, colour: QColor) -> None:
    """A disc, a triangle or a square: the light without its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match light:
        case Light.ON_TIME:
            painter.drawEllipse(room)
        case Light.SOON:
            painter.drawPolygon(
                QPolygonF([QPointF(room.center().x(), room.top()), room.bottomRight(), room.bottomLeft()])
            )
        case Light.LATE:
            painter.drawRect(room)


def light_colour(light: Light, palette: Palette) -> QColor:
    match light:
        case Light.ON_TIME:
            return QColor(palette.good)
        case Light.SOON:
            return QColor(palette.warning)
        case Light.LATE:
            return QColor(palette.bad)


def _paint_bar(painter: QPainter, room: QRectF, wait: Wait, colour: QColor, palette: Palette) -> None:
    painter.setPen(QColor(palette.line))
    painter.setBrush(QColor(palette.surface))
    painter.drawRoundedRect(room, BAR_PX / 2, BAR_PX / 2)
    used = QRectF(room)
    used.setWidth(max(BAR_PX, room.width() * min(1.0, wait.share)))  # a wait of no minutes has begun all the same
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(used, BAR_PX / 2, BAR_PX / 2)


class WaitPicture(QWidget):
    """One wait outside of the table."""

    def __init__(self, name: str, palette: Palette) -> None:
        super().__init__()
        self.setObjectName(name)
        self.look_like(palette)
        self._wait: Wait | None = None

    def look_like(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def show_wait(self, wait: Wait | None) -> None:
        self._wait = wait
        self.setAccessibleName(wait_text(wait) if wait else "")
        self.setVisible(wait is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(10 * SHAPE_PX, self.fontMetrics().height() + BAR_PX + GAP_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._wait is not None:
            painter = QPainter(self)
            paint_wait(painter, QRectF(self.rect()), self._wait, self._palette, self.font())
            painter.end()
