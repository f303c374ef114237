"""What the small forms share that ask for words before something is done: Enter does it, Escape does nothing.

A form stays, with its words, until they can be asked: whoever typed a note while the line broke need not type it again.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.actions import Action
from counter_client.desk.desk import Desk
from counter_client.sentences.desk import why_not
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from wire.commands import CommandBody

WIDTH_PX = 460


class ActionForm(QDialog):
    """Heading, what is asked, and two buttons; `asks` is what goes to the server once it was accepted.

    Signals:
        wanted: A person wants it done; whoever opened the form accepts it, or draws why that cannot be done now.
    """

    wanted = Signal()

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
        self.submit.clicked.connect(self.wanted)
        self._cancel = KeyButton(f"{name}.cancel", "Esc")
        self._cancel.show_action(self.tr("Back"), possible=True)
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._rows: tuple[KeyButton, ...] = ()
        self._words = ""
        self._hindrance = ""
        self._lost_focus: QWidget | None = None
        self._notice = label("notice", f"{name}.notice", wraps=True)
        self._notice.hide()

    def asks(self) -> tuple[CommandBody, ...]:
        raise NotImplementedError

    def lacks(self) -> str:
        """What must still be filled in, in words."""
        return ""

    @property
    def possible(self) -> bool:
        """Whether it can be asked now, as it was last drawn."""
        return not (self._hindrance or self.lacks())

    def draw(self, desk: Desk) -> None:
        """Says why it cannot be done now, as long as that is so; nothing that was typed changes."""
        before, self._hindrance = self._hindrance, "" if desk.can(self.action) else why_not(desk, self.action)
        if self._hindrance != before:
            say(self._notice, self._hindrance)
            self.draw_buttons()

    def draw_buttons(self) -> None:
        """A button that can no longer be pressed would hand its focus on, and Enter would press the way back."""
        focus = self.focusWidget()
        if self._hindrance and focus in (self.submit, *self._rows):
            self._lost_focus = focus
            self.setFocus()
        self.submit.show_action(self._words, possible=self.possible, why_not=self._hindrance or self.lacks())
        for row in self._rows:
            row.show_action(row.text(), possible=not self._hindrance, why_not=self._hindrance)
        if not self._hindrance and self._lost_focus is not None:
            if self.focusWidget() in (None, self):
                self._lost_focus.setFocus()
            self._lost_focus = None

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
        self._rows = tuple(made)
        return self._rows

    def add_buttons(self, words: str = "") -> None:
        """Under everything that is asked; without words to submit it each answer is a button of its own."""
        self._words = words
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self._cancel)
        self.submit.setVisible(bool(words))
        if words:
            buttons.addWidget(self.submit, 1)
        else:
            buttons.addStretch()
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(buttons)
        self.column.addWidget(self._notice)  # below them: no button moves under the hand when it comes or goes
        self.draw_buttons()

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
