"""A visitor without an appointment: what for, how many, in which language."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import Deed
from counter_client.desk.reception_drafts import Here, Lack, TicketDraft, ticket_command
from counter_client.sentences.reception import deed_label
from counter_client.widgets.choice import Choice
from counter_client.widgets.choices import count_of, offer_languages, persons_choice
from counter_client.widgets.form_panel import Asked, FormPanel, pair
from counter_client.widgets.product_field import ProductField
from wire.commands import CommandBody


class TicketForm(FormPanel):
    """Becomes a `TakeTicket`."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.ticket", submit, leave)
        self.products = ProductField("reception.ticket.products", several=True, walk_in=True)
        self.products.entered.connect(submit)
        self.products.said.connect(self.say_notice)
        self.give_way_to(self.products)
        self._persons, self._language = persons_choice("reception.ticket.persons"), Choice("reception.ticket.language")
        self._asked = [Asked(each) for each in (self.products, self._persons, self._language)]
        self.lay([self._asked[0], pair(*self._asked[1:])])

    @property
    def draft(self) -> TicketDraft:
        return TicketDraft(
            products=self.products.products,
            persons=count_of(self._persons),
            language=self._language.currentData() or "nl",
        )

    def command(self, _here: Here) -> CommandBody | Lack:
        return ticket_command(self.draft)

    def field_of(self, _lack: Lack | None = None) -> QWidget:
        return self.products

    def clear(self) -> None:
        self.products.clear()
        self._persons.setCurrentIndex(0)
        self._language.setCurrentIndex(0)
        self.say_notice("")

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self.draw_frame(moment, heading=deed_label(Deed.TICKET), send=self.tr("Hand out a number"), under_way=under_way)
        words = (self.tr("What for? (more than one is fine)"), self.tr("Persons"), self.tr("Language"))
        for asked, question in zip(self._asked, words, strict=True):
            asked.ask(question)
        self.products.say_what_for(words[0])
        self.products.know(moment.hall, moment.language)
        offer_languages(self._language, moment.hall.house.languages if moment.hall.house else ())
