"""Asks to which service a visitor goes on, and what the colleague there should know."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.choice import Choice
from counter_client.key_button import KeyButton
from counter_client.moment import Moment
from counter_client.tick_box import TickBox
from counter_client.waiting_rows import text_in
from counter_client.words import GRID_PX, field, label, say

NOTE_MAX_CHARS = 200
"""As long as the wire carries."""
WIDTH_PX = 460


class TransferForm(QDialog):
    """Enter sends, Escape goes back without doing anything."""

    def __init__(self, moment: Moment, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transfer")
        self.setMinimumWidth(WIDTH_PX)
        title = self.tr("Pass {number} on to").format(number=number)
        self.setWindowTitle(title)
        heading = label("heading", "transfer.heading", wraps=True)
        say(heading, title)
        self._service = Choice("transfer.service")
        self._service.setAccessibleName(self.tr("Service"))
        visit = moment.desk.visit
        for service in moment.hall.services.values():
            if visit is None or service.id != visit.service:
                self._service.addItem(f"{service.letter}  {text_in(service.name, moment.language)}", service.id)
        self._first = TickBox("transfer.firstInLine", self.tr("Goes first in line there"))
        self._note = field("transfer.note")
        self._note.setMaxLength(NOTE_MAX_CHARS)
        self._note.setPlaceholderText(self.tr("What your colleague should know (not required)"))
        self._note.setAccessibleName(self.tr("Note for your colleague"))
        submit = KeyButton("transfer.submit", "Enter")
        submit.setProperty("role", "primary")
        submit.show_action(self.tr("Pass on"), possible=self._service.count() > 0)
        submit.clicked.connect(self.accept)
        submit.setDefault(True)
        cancel = KeyButton("transfer.cancel", "Esc")
        cancel.show_action(self.tr("Back"), possible=True)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)

        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(cancel)
        buttons.addWidget(submit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX)
        column.setSpacing(2 * GRID_PX)
        for each in (heading, self._service, self._first, self._note):
            column.addWidget(each)
        column.addLayout(buttons)
        self._service.setFocus()

    @property
    def service(self) -> str:
        return str(self._service.currentData())

    @property
    def first_in_line(self) -> bool:
        return self._first.isChecked()

    @property
    def note(self) -> str:
        return self._note.text().strip()
