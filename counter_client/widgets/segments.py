"""A few filters beside each other, each with how many it shows and the key that chooses it; one is always chosen.

On a small window the keys give way, all of them, before a word is cut.
"""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX

Value = TypeVar("Value")
GAP_PX = GRID_PX // 2


class Segment(KeyButton):
    """May become as narrow as its words."""

    def __init__(self, name: str, key: str) -> None:
        super().__init__(name, key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.words_width(), self.sizeHint().height())


class Segments(QWidget, Generic[Value]):
    """Looks like a row of switches and works like one: arrows inside it, a key of its own for each from everywhere.

    Signals:
        chosen: Another one holds now.
    """

    chosen = Signal()

    def __init__(self, name: str, keys: Mapping[Value, str]) -> None:
        """A key works while this is in sight: another tab may give it to its own."""
        super().__init__()
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[Value, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        for value, key in keys.items():
            button = Segment(f"{name}.{value or 'all'}", key)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)
        row.addStretch()
        next(iter(self._buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def value(self) -> Value:
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def choose(self, value: Value) -> None:
        self._buttons[value].setChecked(True)

    def show_words(self, words: Mapping[Value, str]) -> None:
        for value, said in words.items():
            self._buttons[value].show_action(said, possible=True)
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        gaps = GAP_PX * len(self._buttons)  # one more before the stretch at the end
        room = sum(each.sizeHint().width() for each in self._buttons.values()) + gaps <= self.width()
        for each in self._buttons.values():
            each.show_cap(room)

    def _toggled(self, _: Segment, now_on: bool) -> None:
        if now_on:
            self.chosen.emit()
