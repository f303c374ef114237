"""Appointments of a name, a date of birth or a day, or the one with a code."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import Deed
from counter_client.desk.reception_drafts import Here, Lack, SearchDraft, search_command
from counter_client.sentences.reception import deed_label
from counter_client.widgets.form_panel import Asked, FormPanel
from counter_client.widgets.labels import field
from wire.commands import CommandBody
from wire.fields import CODE_MAX_CHARS

TEXT_MAX_CHARS = 200
"""As long as the wire carries."""


class SearchForm(FormPanel):
    """Becomes a `LookUpAppointments`."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.search", submit, leave)
        self.name, self.born = field("reception.search.name"), field("reception.search.born")
        self.code, self.day = field("reception.search.code"), field("reception.search.day")
        self._asked = [Asked(each) for each in (self.name, self.born, self.code, self.day)]
        for each, most in ((self.name, TEXT_MAX_CHARS), (self.code, CODE_MAX_CHARS)):
            each.setMaxLength(most)
        self.lay(self._asked)

    def command(self, here: Here) -> CommandBody | Lack:
        return search_command(SearchDraft(self.name.text(), self.born.text(), self.code.text(), self.day.text()), here)

    def field_of(self, lack: Lack | None = None) -> QWidget:
        fields = {Lack.DAY: self.day, Lack.BORN: self.born}
        return fields.get(lack, self.name) if lack else self.name

    def clear(self) -> None:
        for each in (self.name, self.born, self.code, self.day):
            each.clear()
        self.say_notice("")

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self.draw_frame(moment, heading=deed_label(Deed.LOOK_UP), send=self.tr("Look up"), under_way=under_way)
        words = (
            self.tr("A part of the name"),
            self.tr("Date of birth"),
            self.tr("Code of the appointment"),
            self.tr("Day (empty: from today on)"),
        )
        for asked, question in zip(self._asked, words, strict=True):
            asked.ask(question)
        self.born.setPlaceholderText(self.tr("day-month-year"))
        self.code.setPlaceholderText(self.tr("with or without hyphens"))
        self.day.setPlaceholderText(self.tr("day-month or +7"))
