"""How a row of the tables is drawn: calm, on two lines, with what is gone struck through."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counter_client.rows_model import ROW_ROLE
from counter_client.wait_picture import paint_wait
from counter_client.waiting_model import WaitingColumn, WaitingModel
from counter_client.waiting_rows import WaitingRow
from qtkit.theme.icons import icon_pixmap
from qtkit.theme.look import Look
from wire.words import VisitState

MARGIN_PX = 8
ICON_PX = 16
ROW_PX = 48
"""Two lines of type and the bar of a wait, with air."""


class RowPainter(QStyledItemDelegate):
    """Draws a cell's ground and its words; subclasses say what stands on the second line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return ""

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
        words, below = str(index.data() or ""), self.second_line(index)
        room = option.rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        upper = QRect(room.left(), room.top() + 4, room.width(), room.height() // 2 - 2) if below else room
        write(painter, upper, words, first, colours.text_quiet if gone else colours.text)
        if below:
            lower = QRect(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom() - 4)
            write(painter, lower, below, self.letters(self.look.scale.small), colours.text_quiet)

    def letters(self, size_px: int, *, strong: bool = False, struck: bool = False) -> QFont:
        owner = self.parent()
        font = QFont(owner.font()) if isinstance(owner, QWidget) else QFont()
        font.setPixelSize(size_px)
        font.setBold(strong)
        font.setStrikeOut(struck)
        return font


class WaitingPainter(RowPainter):
    """Numbers in bold, appointments with a calendar, waits as a bar against the promise."""

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> str:
        model = index.model()
        if index.column() != WaitingColumn.PRODUCT or not isinstance(model, WaitingModel):
            return ""
        return model.second_line(model.rows[index.row()])

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
                icon = icon_pixmap("calendar", colours.house, 2 * ICON_PX)
                painter.drawPixmap(QRect(room.left(), room.center().y() - ICON_PX // 2, ICON_PX, ICON_PX), icon)
                beside = room.adjusted(ICON_PX + MARGIN_PX // 2, 0, 0, 0)
                write(painter, beside, str(index.data()), self.letters(self.look.scale.body), colours.text)
            case _:
                super().paint_cell(painter, option, index)


def write(painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
    """One line; what does not fit ends in an ellipsis (the tooltip has it whole)."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
