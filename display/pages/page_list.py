"""The pages of the carousel as a model for QML; there are always as many, and another language rewrites their words."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from display.call_list import in_language
from display.pages.page import Page

AnyIndex = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
"""A list has rows only under this."""


class PageRole(IntEnum):
    """What a delegate can ask of a page; QML has the names in small letters."""

    KIND = Qt.ItemDataRole.UserRole + 1
    FILE = Qt.ItemDataRole.UserRole + 2
    TITLE = Qt.ItemDataRole.UserRole + 3
    WORDS = Qt.ItemDataRole.UserRole + 4


ANSWERS: Mapping[int, Callable[[Page, str], str | QUrl]] = {
    PageRole.KIND: lambda page, _: str(page.kind),
    PageRole.FILE: lambda page, _: QUrl.fromLocalFile(str(page.file)) if page.file else QUrl(),
    PageRole.TITLE: lambda page, language: in_language(page.title, language),
    PageRole.WORDS: lambda page, language: in_language(page.text, language),
}


class PageList(QAbstractListModel):
    """In the order of the settings."""

    def __init__(self, pages: Sequence[Page], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._language = ""

    def speak(self, language: str) -> None:
        self._language = language
        if self._pages:
            self.dataChanged.emit(self.index(0), self.index(len(self._pages) - 1))

    def rowCount(self, parent: AnyIndex = ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._pages)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {int(role): QByteArray(role.name.lower().encode()) for role in PageRole}

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | QUrl | None:
        answer = ANSWERS.get(role)
        return answer(self._pages[index.row()], self._language) if answer and index.isValid() else None
