"""The right half of the reception's tab: what can be done, the form that is open, or what the server answered."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import CHANNELS, Deed
from counter_client.desk.reception_drafts import Lack
from counter_client.desk.reception_rows import ReceptionRow
from counter_client.reception.answer import AnswerCard, Said
from counter_client.reception.booking_form import BookingForm
from counter_client.reception.contact_form import ContactForm
from counter_client.reception.overview import Overview
from counter_client.reception.row_forms import CancelForm, MoveForm
from counter_client.reception.search_form import SearchForm
from counter_client.reception.ticket_form import TicketForm
from counter_client.session.errands import Errands
from counter_client.widgets.form_panel import KeptColumn
from qtkit.theme.look import Look
from wire.answers import FreeTimes
from wire.commands import (
    BookAppointment,
    CancelAppointment,
    CommandBody,
    LookUpAppointments,
    LookUpFreeTimes,
    MoveAppointment,
    NoteContact,
    TakeTicket,
)

Form = TicketForm | BookingForm | SearchForm | ContactForm | MoveForm | CancelForm


class ReceptionPanel(QStackedWidget):
    """Keeps what was typed in each form until the server has done it, or the receptionist goes back.

    Signals:
        withdrawn: What was asked and not yet answered is asked no more.
    """

    withdrawn = Signal()

    def __init__(
        self,
        errands: Errands,
        look: Look,
        *,
        do: Callable[[Deed], None],
        submit: Callable[[], None],
        print_again: Callable[[], None],
    ) -> None:
        super().__init__()
        self._errands = errands
        self.overview = Overview(do)
        self.answer = AnswerCard(print_again, self.leave)
        self.contact = ContactForm(submit, self.leave)
        self.move_form, self.cancel_form = MoveForm(look, submit, self.leave), CancelForm(submit, self.leave)
        self.ticket, self.booking = TicketForm(submit, self.leave), BookingForm(look, submit, self.leave)
        self._planned = (self.booking, self.move_form)
        for form in self._planned:
            form.at.wanted.connect(errands.ask)
        self.forms: dict[type[CommandBody], Form] = {
            TakeTicket: self.ticket,
            BookAppointment: self.booking,
            LookUpAppointments: SearchForm(submit, self.leave),
            NoteContact: self.contact,
            MoveAppointment: self.move_form,
            CancelAppointment: self.cancel_form,
        }
        self._interrupted: Form | None = None
        self._last: Said | None = None
        self._why_not_free = ""
        """What a form says of its wish; something else that it says is not taken away by free times."""
        for page in (self.overview, self.answer, *self.forms.values()):
            self.addWidget(page)

    @property
    def form(self) -> Form | None:
        """The one that is open."""
        current = self.currentWidget()
        return next((each for each in self.forms.values() if each is current), None)

    @property
    def something_open(self) -> bool:
        """A form that asks, or an answer that is read."""
        return self.currentWidget() is not self.overview

    @property
    def gives_paper(self) -> bool:
        """Whether a ticket or a confirmation may come out of what is open."""
        return self.currentWidget() in (self.overview, self.ticket, self.answer)

    @property
    def wants_the_room(self) -> bool:
        """What is open needs the place of the list, which nobody needs meanwhile."""
        return self.currentWidget() is self.booking

    def look_like(self, look: Look) -> None:
        for form in self._planned:
            form.look_like(look)

    def hear_free_times(self, asked: LookUpFreeTimes, answer: FreeTimes | None, why_not: str = "") -> None:
        """`why_not` where the server refused: it is said in the form that asked."""
        for form in self._planned:
            if form is self.form and form.at.hear(asked, answer) and (why_not or form.notice == self._why_not_free):
                form.say_notice(why_not)
                self._why_not_free = why_not

    def form_of(self, body: CommandBody) -> Form | None:
        return self.forms.get(type(body))

    def look_anew(self) -> None:
        """The time that was chosen is gone: the form that is open shows what is left."""
        for form in self._planned:
            if form is self.form:
                form.at.look_anew()
                form.field_of(Lack.TIME).setFocus()

    def open(self, deed: Deed, row: ReceptionRow | None = None) -> None:
        """The form of this deed, with what was typed into it before."""
        match deed:
            case Deed.TICKET:
                self._turn_to(self.forms[TakeTicket])
            case Deed.BOOK:
                self._turn_to(self.forms[BookAppointment])
            case Deed.LOOK_UP:
                self._turn_to(self.forms[LookUpAppointments])
            case Deed.LAST_ANSWER if self._last is not None:
                self.show_answer(self._last)
            case Deed.MOVE if row is not None:
                self.move_form.take(row)
                self._turn_to(self.move_form)
            case Deed.CANCEL if row is not None:
                self.cancel_form.take(row)
                self._turn_to(self.cancel_form)
            case _ if deed in CHANNELS:
                self.contact.channel = CHANNELS[deed]
                self._turn_to(self.contact)

    def show_answer(self, said: Said) -> None:
        """Over a form in which somebody types meanwhile; it comes back afterwards."""
        self.answer.said = self._last = said
        self._interrupted = self.form
        self._turn_to(self.answer)

    def leave(self) -> None:
        """Back: from an answer to the form below it, from a form to what can be done."""
        form = self.form
        if form is not None:
            self._withdraw(form)
            form.clear()
            self._errands.start_anew()
        back = self._interrupted if form is None else None
        self._interrupted, self.answer.said = None, None
        self._turn_to(back or self.overview)

    def _withdraw(self, form: Form) -> None:
        """Whoever goes back while the line is broken would rather not have it done later, to nobody."""
        kind = next(kind for kind, each in self.forms.items() if each is form)
        if self._errands.withdraw(kind):
            self.withdrawn.emit()

    def clear(self) -> None:
        """Nothing that was typed or answered concerns the next clerk."""
        for form in self.forms.values():
            form.clear()
        self._interrupted, self.answer.said, self._last = None, None, None
        self.setCurrentWidget(self.overview)

    def draw(self, moment: Moment, *, kiosk: str) -> None:
        current: QWidget | None = self.currentWidget()
        if current is self.overview:
            self.overview.draw(moment, answered=self._last is not None)
        elif current is self.answer:
            self.answer.draw(moment, kiosk=kiosk)
        for kind, form in self.forms.items():
            if form is current:
                form.draw(moment, under_way=self._errands.waits_for(kind))

    def _turn_to(self, page: Form | KeptColumn) -> None:
        self.setCurrentWidget(page)
        if isinstance(page, Form):
            page.field_of().setFocus()
        else:
            page.setFocus()
