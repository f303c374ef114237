"""An appointment for somebody at the reception or on the telephone."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from counter_client.choice import Choice
from counter_client.choices import count_of, offer_languages, persons_choice
from counter_client.form_panel import Asked, FormPanel, pair
from counter_client.moment import Moment
from counter_client.moment_fields import MomentFields
from counter_client.product_field import ProductField
from counter_client.reception_desk import Deed
from counter_client.reception_drafts import BookingDraft, Here, Lack, booking_command
from counter_client.reception_sentences import deed_label
from counter_client.tick_box import TickBox
from counter_client.words import field
from wire.commands import CommandBody

TEXT_MAX_CHARS = 200
"""As long as the wire carries."""


class BookingForm(FormPanel):
    """Becomes a `BookAppointment`."""

    def __init__(self, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.book", submit, leave)
        self.products = ProductField("reception.book.products", several=True)
        self.products.entered.connect(submit)
        self.products.said.connect(self.say_notice)
        self.at = MomentFields("reception.book")
        self.at.edited.connect(self._draw_again)
        self.name, self.born = field("reception.book.name"), field("reception.book.born")
        self.remarks = field("reception.book.remarks")
        for each in (self.name, self.remarks):
            each.setMaxLength(TEXT_MAX_CHARS)
        self._persons, self._language = persons_choice("reception.book.persons"), Choice("reception.book.language")
        self.by_telephone = TickBox("reception.book.byTelephone", "")
        fields: tuple[QWidget, ...] = (
            self.products, self.name, self.born, self.remarks, self._persons, self._language,
        )  # fmt: skip
        self._asked = [Asked(each) for each in fields]
        products, name, born, remarks, persons, language = self._asked
        self.lay([products, self.at, pair(name, born), remarks, pair(persons, language), self.by_telephone])
        self._moment: Moment | None = None

    @property
    def draft(self) -> BookingDraft:
        return BookingDraft(
            products=self.products.products,
            persons=count_of(self._persons),
            at=self.at.draft,
            name=self.name.text(),
            born=self.born.text(),
            remarks=self.remarks.text(),
            language=self._language.currentData() or "nl",
            by_telephone=self.by_telephone.isChecked(),
        )

    def command(self, here: Here) -> CommandBody | Lack:
        return booking_command(self.draft, here)

    def go_to(self, lack: Lack | None = None) -> None:
        """To the field that the sentence is about."""
        fields: dict[Lack, QWidget] = {
            Lack.DAY: self.at.day,
            Lack.TIME: self.at.time,
            Lack.PAST: self.at.time,
            Lack.NAME: self.name,
            Lack.BORN: self.born,
        }
        (fields.get(lack, self.products) if lack else self.products).setFocus()

    def clear(self) -> None:
        self.products.clear()
        self.at.clear()
        for each in (self.name, self.born, self.remarks):
            each.clear()
        for choice in (self._persons, self._language):
            choice.setCurrentIndex(0)
        self.by_telephone.setChecked(False)
        self.say_notice("")

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self._moment = moment
        self.draw_frame(moment, heading=deed_label(Deed.BOOK), send=self.tr("Make it"), under_way=under_way)
        words = (
            self.tr("What for? More than one is possible"),
            self.tr("Name"),
            self.tr("Date of birth (not required)"),
            self.tr("Remarks (not required)"),
            self.tr("Persons"),
            self.tr("Language"),
        )
        for asked, question in zip(self._asked, words, strict=True):
            asked.ask(question)
        self.products.say_what_for(words[0], self.tr("Type a word, Enter takes it"))
        self.born.setPlaceholderText(self.tr("14-2-1983"))
        self.by_telephone.say(self.tr("Asked for by telephone"))
        self.products.know(moment.hall, moment.language)
        self.at.draw(moment)
        offer_languages(self._language, moment.hall.house.languages if moment.hall.house else ())

    def _draw_again(self) -> None:
        if self._moment is not None:
            self.at.draw(self._moment)
