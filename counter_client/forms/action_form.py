"""What the small forms share that ask for words before something is done: Enter does it, Escape does nothing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.actions import Action
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from wire.commands import CommandBody

WIDTH_PX = 460


class ActionForm(QDialog):
    """Heading, what is asked, and two buttons; `asks` is what goes to the server once it was accepted."""

    def __init__(self, action: Action, name: str, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self.setObjectName(name)
        self.setMinimumWidth(WIDTH_PX)
        self.setWindowTitle(title)
        heading = label("heading", f"{name}.heading", wraps=True)
        say(heading, title)
        below = label("body", f"{name}.about", wraps=True)
        say(below, about)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addLayout(close_together(heading, below))
        self.submit = KeyButton(f"{name}.submit", "Enter", self)
        self.submit.setProperty("role", "primary")
        self.submit.setDefault(True)
        self.submit.clicked.connect(self.accept)
        self._cancel = KeyButton(f"{name}.cancel", "Esc")
        self._cancel.show_action(self.tr("Back"), possible=True)
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)

    def asks(self) -> tuple[CommandBody, ...]:
        raise NotImplementedError

    def add_rows(self, rows: Sequence[tuple[str, Callable[[], None]]]) -> tuple[KeyButton, ...]:
        """Usual answers one under the other, each with a digit of its own; a digit in a field stays a digit."""
        column = QVBoxLayout()
        column.setSpacing(GRID_PX // 2)
        made = []
        for place, (words, pressed) in enumerate(rows, start=1):
            button = KeyButton(f"{self.objectName()}.{place}", str(place))
            button.setProperty("role", "row")
            button.setAutoDefault(False)
            button.show_action(words, possible=True)
            button.clicked.connect(partial(_press, pressed))
            self.bind(str(place), button.click)
            column.addWidget(button)
            made.append(button)
        self.column.addLayout(column)
        return tuple(made)

    def add_buttons(self, *, submit: bool = True) -> None:
        """Under everything that is asked; without `submit` where each answer is a button of its own."""
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self._cancel)
        self.submit.setVisible(submit)
        if submit:
            buttons.addWidget(self.submit, 1)
        else:
            buttons.addStretch()
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(buttons)

    def bind(self, key: str, pressed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(pressed)


def asked(question: str, answer: QWidget) -> QVBoxLayout:
    """A field under the words that ask for it."""
    words = label("strong")
    words.setText(question)
    words.setBuddy(answer)
    answer.setAccessibleName(question)
    return close_together(words, answer)


def close_together(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID_PX // 2)
    for each in widgets:
        column.addWidget(each)
    return column


def _press(pressed: Callable[[], None], _checked: bool = False) -> None:
    pressed()
