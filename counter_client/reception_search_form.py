"""Appointments of a day or of a name, from today on."""

from collections.abc import Callable

from counter_client.form_panel import Asked, FormPanel
from counter_client.moment import Moment
from counter_client.reception_desk import Deed
from counter_client.reception_drafts import Here, Lack, SearchDraft, search_command
from counter_client.reception_sentences import deed_label
from counter_client.words import field
from wire.commands import CommandBody


class SearchForm(FormPanel):
    """Becomes a `LookUpAppointments`."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.search", submit, leave)
        self.name, self.day = field("reception.search.name"), field("reception.search.day")
        self._asked = [Asked(self.name), Asked(self.day)]
        self.lay(self._asked)

    def command(self, here: Here) -> CommandBody | Lack:
        return search_command(SearchDraft(self.name.text(), self.day.text()), here)

    def go_to(self, lack: Lack | None = None) -> None:
        (self.day if lack is Lack.DAY else self.name).setFocus()

    def clear(self) -> None:
        self.name.clear()
        self.day.clear()
        self.say_notice("")

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self.draw_frame(moment, heading=deed_label(Deed.LOOK_UP), send=self.tr("Look up"), under_way=under_way)
        words = (self.tr("A part of the name"), self.tr("Day (empty: from today on)"))
        for asked, question in zip(self._asked, words, strict=True):
            asked.ask(question)
        self.day.setPlaceholderText(self.tr("23-11 or +7"))
