"""A table model over rows that a pure function made: selection and scrolling survive every change."""

from collections.abc import Sequence
from itertools import groupby
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from counter_client.desk.row_changes import Inserted, Removed, Reordered, row_changes

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
        wanted = {self.key(row): row for row in rows}
        nowhere = QModelIndex()
        for change in row_changes([self.key(row) for row in self.rows], list(wanted)):
            match change:
                case Removed(first, last):
                    self.beginRemoveRows(nowhere, first, last)
                    del self.rows[first : last + 1]
                    self.endRemoveRows()
                case Reordered(keys):
                    self._put_in_order(keys)
                case Inserted(first, keys):
                    self.beginInsertRows(nowhere, first, change.last)
                    self.rows[first:first] = [wanted[key] for key in keys]
                    self.endInsertRows()
        differs = [known != row for known, row in zip(self.rows, rows, strict=True)]
        self.rows = list(rows)
        self._tell_changed(differs)

    def _put_in_order(self, keys: Sequence[str]) -> None:
        """One new layout, in which whatever points at a row goes along with it."""
        self.layoutAboutToBeChanged.emit()
        pointing = self.persistentIndexList()
        pointed_at = [self.key(self.rows[index.row()]) for index in pointing]
        known = {self.key(row): row for row in self.rows}
        self.rows = [known[key] for key in keys]
        place = {key: row for row, key in enumerate(keys)}
        moved = [self.index(place[key], index.column()) for key, index in zip(pointed_at, pointing, strict=True)]
        self.changePersistentIndexList(pointing, moved)
        self.layoutChanged.emit()

    def _tell_changed(self, differs: Sequence[bool]) -> None:
        """Neighbours together: in a full hall every wait grows in the same second."""
        place, last_column = 0, len(self.headers()) - 1
        for changed, run in groupby(differs):
            count = len(tuple(run))
            if changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place + count - 1, last_column))
            place += count

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
