"""What the server answered, large enough to read out: a number, or the code of an appointment."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from counter_client.desk.appointment_rows import IN_THE_HOUSE
from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import DEED_KEYS, Deed
from counter_client.desk.spelling import spelled
from counter_client.desk.waiting_rows import product_names, text_in
from counter_client.sentences.actions import clock_time, minutes
from counter_client.sentences.appointments import confirmation_sentence
from counter_client.sentences.places import bring_sentence, meeting_sentence
from counter_client.sentences.reception import day_words, deed_label, paper_sentence
from counter_client.widgets.form_panel import ENTER, KeptColumn
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from wire.answers import AppointmentMade
from wire.things import CounterAppointment
from wire.ticket import TicketIssued

Said = TicketIssued | AppointmentMade


class AnswerCard(KeptColumn):
    """Stays until the receptionist has read it: the server says a code once."""

    def __init__(self, print_again: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("reception.answer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.said: Said | None = None
        self._leave = leave
        self._heading = label("heading", "reception.answer.heading", wraps=True)
        self._large = label("number", "reception.answer.large")
        self._large.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._spelled = label("lead", "reception.answer.spelled", wraps=True)
        self._details = label("body", "reception.answer.details", wraps=True)
        self._paper = label("strong", "reception.answer.paper", wraps=True)
        self._print = KeyButton("reception.answer.print", DEED_KEYS[Deed.REPRINT])
        self._print.setProperty("role", "row")
        self._print.clicked.connect(lambda: print_again())
        self._ready = KeyButton("reception.answer.ready", "Enter")
        self._ready.setProperty("role", "submit")
        self._ready.clicked.connect(lambda: leave())
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self._print)
        buttons.addWidget(self._ready, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        for each in (self._heading, self._large, self._spelled, self._details, self._paper):
            column.addWidget(each)
        column.addStretch()
        column.addLayout(buttons)

    @property
    def visit(self) -> str | None:
        """Whose ticket it is."""
        return self.said.visit if isinstance(self.said, TicketIssued) else None

    def draw(self, moment: Moment, *, kiosk: str) -> None:
        self._ready.show_action(self.tr("Done"), possible=True)
        given = isinstance(self.said, TicketIssued)
        said = deed_label(Deed.REPRINT) if given else self.tr("Print confirmation")
        self._print.show_action(said, possible=bool(kiosk) and moment.desk.online)
        match self.said:
            case TicketIssued() as ticket:
                self._draw_ticket(ticket, moment)
            case AppointmentMade() as made:
                self._draw_appointment(made, moment)

    def _draw_ticket(self, ticket: TicketIssued, moment: Moment) -> None:
        again = self.tr("Had this number already") if ticket.again else self.tr("The visitor's number")
        say(self._heading, again)
        say(self._large, ticket.number)
        say(self._spelled, text_in(ticket.zone, moment.language))
        appointed = clock_time(ticket.appointed_at, moment.zone) if ticket.appointed_at else ""
        lines = (
            product_names(moment.hall, (ticket.product, *ticket.also), ticket.service, moment.language),
            self.tr("Appointment at {time}").format(time=appointed) if appointed else "",
            "" if ticket.keeps_turn else self.tr("Came too late for the appointment, and waits without one."),
            self._wait_words(ticket, moment),
        )
        say(self._details, "\n".join(filter(None, lines)))
        say(self._paper, paper_sentence(moment.hall, ticket.visit, moment.language))

    def _wait_words(self, ticket: TicketIssued, moment: Moment) -> str:
        if ticket.called_to:
            return self.tr("Is called to counter {counter} now.").format(counter=ticket.called_to)
        if ticket.aside or ticket.low_min is None or ticket.high_min is None:
            return ""
        if ticket.keeps_turn and ticket.appointed_at is not None and ticket.appointed_at > moment.now:
            return ""  # it is their turn at that time, which the line above says
        if ticket.low_min == ticket.high_min:
            return self.tr("Waits about {minutes}.").format(minutes=minutes(ticket.high_min))
        return self.tr("Waits {low} to {minutes}.").format(low=ticket.low_min, minutes=minutes(ticket.high_min))

    def _draw_appointment(self, made: AppointmentMade, moment: Moment) -> None:
        appointment = made.appointment
        say(self._heading, self.tr("The appointment is made"))
        say(self._large, made.short_code)
        say(self._spelled, spelled(made.short_code))
        products = [each for id_ in appointment.products if (each := moment.hall.products.get(id_))]
        lines = (
            day_words(appointment.starts_at, moment.zone, moment.language),
            appointment.name,
            product_names(moment.hall, appointment.products, appointment.service, moment.language),
            bring_sentence(products, moment.language),
            meeting_sentence(appointment.place),
        )
        say(self._details, "\n".join(filter(None, lines)))
        say(self._paper, self._confirmation_words(appointment, moment))

    def _confirmation_words(self, appointment: CounterAppointment, moment: Moment) -> str:
        printed = confirmation_sentence(moment.hall, appointment.id, moment.language)
        mailed = appointment.email and moment.hall.house is not None and moment.hall.house.sends_letters
        if printed:
            return printed
        if mailed:
            return self.tr("A confirmation goes to {address}.").format(address=appointment.email)
        if appointment.place in IN_THE_HOUSE:
            return self.tr("The visitor checks in with this code. Pass it on now: it cannot be looked up later.")
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ENTER or event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._leave()
        else:
            super().keyPressEvent(event)
