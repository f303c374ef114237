"""The calls of one part of the board as a model for QML; a row that stays keeps its item and is only rewritten."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from boards.calls import ShownCall
from wire.texts import Texts

AnyIndex = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
"""A list has rows only under this."""


class CallRole(IntEnum):
    """What a delegate can ask of a call; QML has the names in small letters."""

    VISIT = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    COUNTER = Qt.ItemDataRole.UserRole + 3
    DIRECTION = Qt.ItemDataRole.UserRole + 4
    ZONE = Qt.ItemDataRole.UserRole + 5


def in_language(texts: Texts, language: str) -> str:
    """The text in this language, or else in the site's first, which is always there; empty when there is no text."""
    return texts.get(language) or next(iter(texts.values()), "")


ANSWERS: Mapping[int, Callable[[ShownCall, str], str]] = {
    CallRole.VISIT: lambda call, _: call.visit,
    CallRole.NUMBER: lambda call, _: call.number,
    CallRole.COUNTER: lambda call, _: call.counter,
    CallRole.DIRECTION: lambda call, _: call.direction,
    CallRole.ZONE: lambda call, language: in_language(call.zone, language),
}


class CallList(QAbstractListModel):
    """Newest call first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: tuple[ShownCall, ...] = ()
        self._language = ""

    def show(self, calls: Sequence[ShownCall], language: str) -> None:
        """Take away or add at the end, and rewrite the rows that differ."""
        before, after = self._calls, tuple(calls)
        language_changed, self._language = language != self._language, language
        if len(after) < len(before):
            self.beginRemoveRows(ROOT, len(after), len(before) - 1)
            self._calls = before[: len(after)]
            self.endRemoveRows()
        for row, (old, new) in enumerate(zip(before, after, strict=False)):
            if old != new or language_changed:
                self._calls = (*self._calls[:row], new, *self._calls[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(after) > len(before):
            self.beginInsertRows(ROOT, len(before), len(after) - 1)
            self._calls = after
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._calls)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {int(role): QByteArray(role.name.lower().encode()) for role in CallRole}

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        answer = ANSWERS.get(role)
        return answer(self._calls[index.row()], self._language) if answer and index.isValid() else None
