"""Two fields for a day and a time, and what was understood of them in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_client.form_panel import Asked, pair
from counter_client.moment import Moment
from counter_client.reception_drafts import MomentDraft
from counter_client.reception_sentences import day_words
from counter_client.typed_moment import typed_moment
from counter_client.words import GRID_PX, field, label, say


class MomentFields(QWidget):
    """Typed in a hurry, said back whole: a slip is seen before it is sent.

    Signals:
        edited: Something else is typed.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.day, self.time = field(f"{name}.day"), field(f"{name}.time")
        self._asked_day, self._asked_time = Asked(self.day), Asked(self.time)
        self._understood = label("quiet", f"{name}.moment", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX // 2)
        column.addWidget(pair(self._asked_day, self._asked_time))
        column.addWidget(self._understood)
        for each in (self.day, self.time):
            each.textEdited.connect(self.edited)

    @property
    def draft(self) -> MomentDraft:
        return MomentDraft(self.day.text(), self.time.text())

    def clear(self) -> None:
        self.day.clear()
        self.time.clear()

    def draw(self, moment: Moment) -> None:
        self._asked_day.ask(self.tr("Day (empty: today)"))
        self._asked_time.ask(self.tr("Time"))
        self.day.setPlaceholderText(self.tr("23-11 or +7"))
        self.time.setPlaceholderText(self.tr("10:40"))
        meant = typed_moment(self.day.text(), self.time.text(), now=moment.now, zone=moment.zone)
        said = day_words(meant, moment.zone, moment.language) if meant else self.tr("Not filled in yet.")
        say(self._understood, said)
