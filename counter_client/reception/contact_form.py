"""Somebody asked something by telephone, mail or web chat: counted by product, and nothing of who it was."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from counter_client.desk.moment import Moment
from counter_client.desk.reception_drafts import Here, Lack
from counter_client.sentences.reception import channel_question
from counter_client.widgets.form_panel import Asked, FormPanel
from counter_client.widgets.product_field import ProductField
from wire.commands import CommandBody, NoteContact
from wire.words import ContactChannel


class ContactForm(FormPanel):
    """Becomes a `NoteContact` as soon as a product is chosen: one key, one word, Enter."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.contact", submit, leave)
        self.channel = ContactChannel.TELEPHONE
        self.product = ProductField("reception.contact.product")
        self.product.chosen.connect(lambda products: submit() if products else None)
        self.product.said.connect(self.say_notice)
        self._asked = Asked(self.product)
        self.lay([self._asked])

    def command(self, _here: Here) -> CommandBody | Lack:
        chosen = self.product.products
        return NoteContact(channel=self.channel, product=chosen[0]) if chosen else Lack.PRODUCT

    def field_of(self, _lack: Lack | None = None) -> QWidget:
        return self.product

    def clear(self) -> None:
        self.product.clear()
        self.say_notice("")

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        heading = channel_question(self.channel)
        self.draw_frame(moment, heading=heading, send=self.tr("Note it"), under_way=under_way)
        self._asked.ask(self.tr("Product"))
        self.product.say_what_for(self.tr("Product"))
        self.product.know(moment.hall, moment.language)
