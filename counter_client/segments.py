"""A few filters beside each other, each with how many it shows and the key that chooses it; one is always chosen."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from counter_client.key_button import KeyButton
from counter_client.words import GRID_PX

Value = TypeVar("Value")


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
        self._buttons: dict[Value, KeyButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX // 2)
        for value, key in keys.items():
            button = KeyButton(f"{name}.{value or 'all'}", key)
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

    def _toggled(self, _: KeyButton, now_on: bool) -> None:
        if now_on:
            self.chosen.emit()
