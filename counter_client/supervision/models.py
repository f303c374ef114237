"""Queues, counters and messages as tables."""

from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from counter_client.desk.supervision_rows import CounterRow, MessageRow, QueueRow
from counter_client.lists.row_painting import MARGIN_PX
from counter_client.lists.rows_model import ROW_ROLE
from counter_client.lists.two_lines import TwoLineModel, TwoLinePainter
from counter_client.sentences.supervision import (
    longest_words,
    openness_words,
    pressing_words,
    serves_words,
    share_details,
    share_words,
    since_words,
    team_words,
    tickets_words,
    until_words,
    where_words,
    who_words,
)
from counter_client.widgets.wait_picture import paint_wait


class QueueColumn(IntEnum):
    """From left to right."""

    SERVICE = 0
    WAITING = 1
    PROMISE = 2
    IN_TIME = 3
    COUNTERS = 4
    TICKETS = 5


class QueuesModel(TwoLineModel[QueueRow]):
    """One row for each service."""

    def key(self, row: QueueRow) -> str:
        return row.service

    def headers(self) -> tuple[str, ...]:
        return (
            self.tr("Service"),
            self.tr("Waiting"),
            self.tr("Most pressing"),
            self.tr("In time today"),
            self.tr("Counters"),
            self.tr("Tickets"),
        )

    def cell(self, row: QueueRow, column: int) -> str:
        match QueueColumn(column):
            case QueueColumn.SERVICE:
                return f"{row.letter}  {row.name}"
            case QueueColumn.WAITING:
                return str(row.waiting)
            case QueueColumn.PROMISE:
                return pressing_words(row)
            case QueueColumn.IN_TIME:
                return share_words(row.share_percent)
            case QueueColumn.COUNTERS:
                return str(row.counters)
            case QueueColumn.TICKETS:
                return tickets_words(row)

    def below(self, row: QueueRow, column: int) -> tuple[str, str]:
        match QueueColumn(column):
            case QueueColumn.WAITING:
                return (longest_words(row), "")
            case QueueColumn.IN_TIME:
                return (share_details(row), "")
            case _:
                return ("", "")


class QueuesPainter(TwoLinePainter):
    """The most pressing wait as a bar against its promise."""

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, QueueRow) and index.column() == QueueColumn.PROMISE and row.pressing is not None:
            room = QRectF(option.rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0))
            paint_wait(painter, room, row.pressing, self.look.palette, self.letters(self.look.scale.small))
        else:
            super().paint_cell(painter, option, index)


class CounterColumn(IntEnum):
    """From left to right."""

    LABEL = 0
    OPENNESS = 1
    WHO = 2
    SERVES = 3


class CountersModel(TwoLineModel[CounterRow]):
    """Times are shown in `zone`, the hall's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")

    def key(self, row: CounterRow) -> str:
        return row.counter

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Counter"), self.tr("State"), self.tr("Who"), self.tr("Serves"))

    def cell(self, row: CounterRow, column: int) -> str:
        match CounterColumn(column):
            case CounterColumn.LABEL:
                return row.label
            case CounterColumn.OPENNESS:
                return openness_words(row)
            case CounterColumn.WHO:
                return who_words(row)
            case CounterColumn.SERVES:
                return serves_words(row)

    def below(self, row: CounterRow, column: int) -> tuple[str, str]:
        match CounterColumn(column):
            case CounterColumn.OPENNESS:
                return (since_words(row, self.zone), "")
            case CounterColumn.WHO:
                return (team_words(row), "")
            case CounterColumn.SERVES:
                return (self.tr("chosen for today") if row.arranged else "", "")
            case _:
                return ("", "")


class MessageColumn(IntEnum):
    """From left to right."""

    TEXT = 0
    WHERE = 1


class MessagesModel(TwoLineModel[MessageRow]):
    """Times are shown in `zone`, the hall's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")

    def key(self, row: MessageRow) -> str:
        return row.message

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Message"), self.tr("Shown"))

    def cell(self, row: MessageRow, column: int) -> str:
        return row.text if MessageColumn(column) is MessageColumn.TEXT else until_words(row, self.zone)

    def below(self, row: MessageRow, column: int) -> tuple[str, str]:
        return (where_words(row) if MessageColumn(column) is MessageColumn.WHERE else "", "")
