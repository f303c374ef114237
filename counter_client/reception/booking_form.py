"""An appointment for somebody at the reception or on the telephone: what and when, and beside it for whom."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.free_days import Wish
from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import Deed
from counter_client.desk.reception_drafts import BookingDraft, Here, Lack, booking_command
from counter_client.reception.planned_moment import PlannedMoment
from counter_client.sentences.reception import deed_label
from counter_client.widgets.choice import Choice
from counter_client.widgets.choices import count_of, offer_languages, persons_choice
from counter_client.widgets.form_panel import Asked, FormPanel, pair
from counter_client.widgets.labels import GRID_PX, field
from counter_client.widgets.product_field import ProductField
from counter_client.widgets.tick_box import TickBox
from qtkit.theme.look import Look
from wire.commands import CommandBody
from wire.words import MeetingPlace

TEXT_MAX_CHARS, EMAIL_MAX_CHARS, TELEPHONE_MAX_CHARS = 200, 255, 50
"""As long as the wire carries."""


class BookingForm(FormPanel):
    """Becomes a `BookAppointment`. Two columns: it takes the room of the list, which nobody needs meanwhile."""

    def __init__(self, look: Look, submit: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__("reception.book", submit, leave)
        self.products = ProductField("reception.book.products", several=True, booked=True)
        self.products.entered.connect(submit)
        self.products.said.connect(self.say_notice)
        self.give_way_to(self.products)
        self.at = PlannedMoment("reception.book", look)
        self.name, self.born = field("reception.book.name"), field("reception.book.born")
        self.telephone, self.email = field("reception.book.telephone"), field("reception.book.email")
        self.remarks = field("reception.book.remarks")
        for each in (self.name, self.remarks):
            each.setMaxLength(TEXT_MAX_CHARS)
        self.email.setMaxLength(EMAIL_MAX_CHARS)
        self.telephone.setMaxLength(TELEPHONE_MAX_CHARS)
        self._persons, self._language = persons_choice("reception.book.persons"), Choice("reception.book.language")
        self.by_telephone = TickBox("reception.book.byTelephone", "")
        fields: tuple[QWidget, ...] = (
            self.products, self._persons, self._language, self.name, self.born, self.telephone, self.email,
            self.remarks,
        )  # fmt: skip
        self._asked = [Asked(each) for each in fields]
        products, persons, language, name, born, telephone, email, remarks = self._asked
        what = _column([products, pair(persons, language), self.at], grows=self.at)
        who = _column([name, pair(born, telephone), email, remarks, self.by_telephone, self.at.place_note])
        both = _beside(what, who)
        self.lay([both], grows=both)
        self._moment: Moment | None = None
        for changed in (self.products.chosen, self._persons.currentIndexChanged, self.at.edited):
            changed.connect(self._draw_again)

    @property
    def wish(self) -> Wish:
        return Wish(self.products.products, count_of(self._persons))

    @property
    def draft(self) -> BookingDraft:
        return BookingDraft(
            products=self.products.products,
            persons=count_of(self._persons),
            at=self.at.draft,
            name=self.name.text(),
            born=self.born.text(),
            remarks=self.remarks.text(),
            email=self.email.text(),
            telephone=self.telephone.text(),
            language=self._language.currentData() or "nl",
            by_telephone=self.by_telephone.isChecked(),
            place=self.at.place,
        )

    def command(self, here: Here) -> CommandBody | Lack:
        return booking_command(self.draft, here)

    def field_of(self, lack: Lack | None = None) -> QWidget:
        """That the sentence is about; the first of the form where there is none."""
        fields: dict[Lack, QWidget] = {
            Lack.DAY: self.at.day,
            Lack.TIME: self.at.time,
            Lack.PAST: self.at.time,
            Lack.NAME: self.name,
            Lack.BORN: self.born,
            Lack.TELEPHONE: self.telephone,
            Lack.TELEPHONE_TO_CALL: self.telephone,
            Lack.EMAIL: self.email,
            Lack.EMAIL_FOR_VIDEO: self.email,
        }
        return fields.get(lack, self.products) if lack else self.products

    def clear(self) -> None:
        self.products.clear()
        self.at.clear()
        for each in (self.name, self.born, self.telephone, self.email, self.remarks):
            each.clear()
        for choice in (self._persons, self._language):
            choice.setCurrentIndex(0)
        self.by_telephone.setChecked(False)
        self.say_notice("")

    def look_like(self, look: Look) -> None:
        self.at.look_like(look)

    def draw(self, moment: Moment, *, under_way: bool) -> None:
        self._moment = moment
        self.draw_frame(moment, heading=deed_label(Deed.BOOK), send=self.tr("Make appointment"), under_way=under_way)
        self.at.draw(moment, self.wish)
        words = (
            self.tr("What for? (more than one is fine)"),
            self.tr("Persons"),
            self.tr("Language"),
            self.tr("Name"),
            self.tr("Date of birth (not required)"),
            self._telephone_words(),
            self._email_words(),
            self.tr("Remarks (not required)"),
        )
        for asked, question in zip(self._asked, words, strict=True):
            asked.ask(question)
        self.products.say_what_for(words[0])
        self.born.setPlaceholderText(self.tr("day-month-year"))
        self.by_telephone.say(self.tr("Asked for by telephone"))
        self.products.know(moment.hall, moment.language)
        offer_languages(self._language, moment.hall.house.languages if moment.hall.house else ())

    def _telephone_words(self) -> str:
        """Required as soon as it is known that the visitor is called."""
        if self.at.place is MeetingPlace.TELEPHONE:
            return self.tr("Telephone")
        return self.tr("Telephone (not required)")

    def _email_words(self) -> str:
        """Required as soon as it is known that an invitation goes there."""
        if self.at.place is MeetingPlace.VIDEO:
            return self.tr("E-mail for the invitation")
        return self.tr("E-mail for the confirmation (not required)")

    def _draw_again(self) -> None:
        if self._moment is not None:
            self.at.draw(self._moment, self.wish)


def _column(widgets: Sequence[QWidget], *, grows: QWidget | None = None) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID_PX)
    for each in widgets:
        column.addWidget(each, int(each is grows))
    if grows is None:
        column.addStretch()
    return made


def _beside(one: QWidget, other: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3 * GRID_PX)
    row.addWidget(one, 1)
    row.addWidget(other, 1)
    return made
