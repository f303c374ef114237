"""How a row of the tables is drawn: calm, on two lines, with what is gone struck through."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counter_client.desk.waiting_rows import WaitingRow
from counter_client.lists.rows_model import ROW_ROLE
from counter_client.lists.waiting_model import WaitingColumn, WaitingModel
from counter_client.widgets.remark_line import ICON_PX, REMARK_ICON
from counter_client.widgets.wait_picture import paint_wait
from qtkit.theme.icons import icon_pixmap
from qtkit.theme.look import Look
from wire.words import VisitState

MARGIN_PX = 8
ROW_PX = 48
"""Two lines of type and the bar of a wait, with air."""
TALL_ROW_PX = 66
"""A third line, for remarks that would else take the place of the second."""


class RowPainter(QStyledItemDelegate):
    """Draws a cell's ground and its words; subclasses say what stands on the second line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._icons: dict[tuple[str, str], QPixmap] = {}
        self._letters: dict[tuple[int, bool, bool], QFont] = {}

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        """What is quietly said under the words, and the remarks after it, which are not quiet."""
        return ("", "")

    def is_loud(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """The second line is as much to be read as the first."""
        return False

    def is_gone(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    def is_strong(self, column: int) -> bool:
        return False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        self.paint_ground(painter, option)
        self.paint_cell(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * MARGIN_PX, ROW_PX)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, room = self.look.palette, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(room, QColor(colours.house_soft if chosen else colours.surface))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if chosen:
            painter.fillRect(QRect(room.left(), room.top(), room.width(), 2), QColor(colours.house))
            painter.fillRect(QRect(room.left(), room.bottom() - 1, room.width(), 2), QColor(colours.house))

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, gone = self.look.palette, self.is_gone(index)
        first = self.letters(self.look.scale.body, strong=self.is_strong(index.column()), struck=gone)
        words, (below, remarks) = str(index.data() or ""), self.second_line(index)
        colour = colours.text_quiet if gone else colours.text
        whole = option.rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        room = QRect(whole.left(), whole.top(), whole.width(), min(whole.height(), ROW_PX))
        if not below and not remarks:
            write(painter, room, words, first, colour, wraps=True)
            return
        upper = QRect(room.left(), room.top() + 4, room.width(), room.height() // 2 - 2)
        lower = QRect(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom() - 4)
        write(painter, upper, words, first, colour)
        loud = self.is_loud(index) and not gone
        if below and remarks and whole.height() > room.height():
            third = QRect(room.left(), lower.bottom(), room.width(), whole.bottom() - lower.bottom() - 4)
            self._paint_below(painter, lower, below, "", loud=loud)
            self._paint_below(painter, third, "", remarks, loud=loud)
        else:
            self._paint_below(painter, lower, below, remarks, loud=loud)

    def _paint_below(self, painter: QPainter, room: QRect, below: str, remarks: str, *, loud: bool) -> None:
        colours, small = self.look.palette, self.letters(self.look.scale.small, strong=loud)
        if remarks:
            icon = QRect(room.left(), room.center().y() - ICON_PX // 2, ICON_PX, ICON_PX)
            painter.drawPixmap(icon, self.icon(REMARK_ICON, colours.text))
            strong = self.letters(self.look.scale.small, strong=True)
            beside = room.adjusted(ICON_PX + MARGIN_PX // 2, 0, 0, 0)
            write(painter, beside, remarks, strong, colours.text)
            room = beside.adjusted(QFontMetrics(strong).horizontalAdvance(remarks) + MARGIN_PX, 0, 0, 0)
        if room.width() > 0:
            write(painter, room, below, small, colours.text if loud else colours.text_quiet)

    def icon(self, name: str, colour: str) -> QPixmap:
        """Drawn once: a list paints the same few over and over."""
        if (name, colour) not in self._icons:
            self._icons[name, colour] = icon_pixmap(name, colour, 2 * ICON_PX)
        return self._icons[name, colour]

    def letters(self, size_px: int, *, strong: bool = False, struck: bool = False) -> QFont:
        kind = (size_px, strong, struck)
        if kind not in self._letters:
            owner = self.parent()
            font = QFont(owner.font()) if isinstance(owner, QWidget) else QFont()
            font.setPixelSize(size_px)
            font.setBold(strong)
            font.setStrikeOut(struck)
            self._letters[kind] = font
        return self._letters[kind]


class WaitingPainter(RowPainter):
    """Numbers in bold, appointments with a calendar, waits as a bar against the promise."""

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        model = index.model()
        if not isinstance(model, WaitingModel):
            return ("", "")
        row = model.rows[index.row()]
        match index.column():
            case WaitingColumn.PRODUCT:
                return (model.second_line(row), model.remarks(row))
            case WaitingColumn.WAIT:
                return (model.since(row), "")
            case _:
                return ("", "")

    def is_gone(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        row = index.data(ROW_ROLE)
        return isinstance(row, WaitingRow) and row.gone

    def is_strong(self, column: int) -> bool:
        return column == WaitingColumn.NUMBER

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, WaitingRow) or row.gone:
            super().paint_cell(painter, option, index)
            return
        room = option.rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        colours = self.look.palette
        match index.column():
            case WaitingColumn.WAIT if row.state is VisitState.WAITING:
                paint_wait(painter, QRectF(room), row.wait, colours, self.letters(self.look.scale.small))
            case WaitingColumn.APPOINTMENT if row.appointed_at is not None:
                place = QRect(room.left(), room.center().y() - ICON_PX // 2, ICON_PX, ICON_PX)
                painter.drawPixmap(place, self.icon("calendar", colours.house))
                beside = room.adjusted(ICON_PX + MARGIN_PX // 2, 0, 0, 0)
                write(painter, beside, str(index.data()), self.letters(self.look.scale.body), colours.text)
            case _:
                super().paint_cell(painter, option, index)


def write(painter: QPainter, room: QRect, words: str, font: QFont, colour: str, *, wraps: bool = False) -> None:
    """One line, or more where they are needed and fit; else it ends in an ellipsis (the tooltip has it whole)."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics, flags = QFontMetrics(font), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    if wraps:
        wrapped = metrics.boundingRect(QRect(0, 0, room.width(), 0), Qt.TextFlag.TextWordWrap, words)
        if wrapped.width() <= room.width() and wrapped.height() <= room.height():
            painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, words)
            return
    painter.drawText(room, flags, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
