"""A table model over rows that a pure function made: selection and scrolling survive every change."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter_client.row_changes import Inserted, Moved, Removed, row_changes

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole row, for a delegate that draws it."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Subclasses say how a row is told apart (`key`), what its cells say and what else there is to know."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def key(self, row: Row) -> str:
        raise NotImplementedError

    def cell(self, row: Row, column: int) -> str:
        raise NotImplementedError

    def second_line(self, row: Row) -> str:
        raise NotImplementedError

    def remarks(self, row: Row) -> str:
        raise NotImplementedError

    def headers(self) -> tuple[str, ...]:
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Row]) -> None:
        by_key = {self.key(row): row for row in rows}
        nowhere = QModelIndex()
        for change in row_changes([self.key(row) for row in self.rows], list(by_key)):
            match change:
                case Removed(place):
                    self.beginRemoveRows(nowhere, place, place)
                    del self.rows[place]
                    self.endRemoveRows()
                case Inserted(place, key):
                    self.beginInsertRows(nowhere, place, place)
                    self.rows.insert(place, by_key[key])
                    self.endInsertRows()
                case Moved(place, to):
                    self.beginMoveRows(nowhere, place, place, nowhere, to)
                    self.rows.insert(to, self.rows.pop(place))
                    self.endMoveRows()
        for place, row in enumerate(rows):
            if self.rows[place] != row:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.headers()) - 1))

    def speak_anew(self) -> None:
        """The language has changed: every word is asked for again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.headers()) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.headers()) - 1))

    def key_at(self, place: int) -> str:
        """Empty where there is no row."""
        return self.key(self.rows[place]) if 0 <= place < len(self.rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.headers())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.cell(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                words = (self.cell(row, index.column()), self.second_line(row), self.remarks(row))
                return "\n".join(filter(None, words))
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.headers()[section]
