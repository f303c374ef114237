"""Asks to which service a visitor goes on, and what the colleague there should know."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.choice import Choice
from counter_client.key_button import KeyButton
from counter_client.moment import Moment
from counter_client.tick_box import TickBox
from counter_client.waiting_rows import product_names, text_in
from counter_client.words import GRID_PX, field, label, say

NOTE_MAX_CHARS = 200
"""As long as the wire carries."""
WIDTH_PX = 460


class TransferForm(QDialog):
    """Enter sends once a service is chosen, Escape goes back without doing anything."""

    def __init__(self, moment: Moment, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transfer")
        self.setMinimumWidth(WIDTH_PX)
        title = self.tr("Pass {number} on").format(number=number)
        self.setWindowTitle(title)
        heading = label("heading", "transfer.heading", wraps=True)
        say(heading, title)
        product = label("body", "transfer.product", wraps=True)
        visit = moment.desk.visit
        say(product, product_names(moment.hall, visit.products, visit.service, moment.language) if visit else "")
        self._service = Choice("transfer.service")
        self._service.setPlaceholderText(self.tr("Choose a service"))
        for service in moment.hall.services.values():
            if visit is None or service.id != visit.service:
                self._service.addItem(f"{service.letter}  {text_in(service.name, moment.language)}", service.id)
        self._service.setCurrentIndex(-1)  # whoever presses Enter at once sends nobody to the wrong desk
        self._service.currentIndexChanged.connect(self._allow)
        self._first = TickBox("transfer.firstInLine", self.tr("Goes first in line there"))
        self._note = field("transfer.note")
        self._note.setMaxLength(NOTE_MAX_CHARS)
        self._submit = KeyButton("transfer.submit", "Enter")
        self._submit.setProperty("role", "primary")
        self._submit.clicked.connect(self.accept)
        self._submit.setDefault(True)
        self._allow()
        cancel = KeyButton("transfer.cancel", "Esc")
        cancel.show_action(self.tr("Back"), possible=True)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)

        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(cancel)
        buttons.addWidget(self._submit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(_close(heading, product))
        column.addLayout(_asked(self.tr("Service"), self._service))
        column.addWidget(self._first)
        column.addLayout(_asked(self.tr("Note for your colleague (not required)"), self._note))
        column.addSpacing(GRID_PX)
        column.addLayout(buttons)
        self._service.setFocus()

    def _allow(self) -> None:
        chosen = self._service.currentIndex() >= 0
        why_not = "" if chosen else self.tr("Choose a service first.")
        self._submit.show_action(self.tr("Pass on"), possible=chosen, why_not=why_not)

    @property
    def service(self) -> str:
        return str(self._service.currentData())

    @property
    def first_in_line(self) -> bool:
        return self._first.isChecked()

    @property
    def note(self) -> str:
        return self._note.text().strip()


def _asked(question: str, answer: QWidget) -> QVBoxLayout:
    """A field under the words that ask for it."""
    words = label("strong")
    words.setText(question)
    words.setBuddy(answer)
    answer.setAccessibleName(question)
    return _close(words, answer)


def _close(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GRID_PX // 2)
    for each in widgets:
        column.addWidget(each)
    return column
