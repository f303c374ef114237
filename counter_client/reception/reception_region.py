"""The third tab: the work of a reception, beside the clerk's own calls and never in their way."""

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import DEED_KEYS, Deed, check_in_command, obstacle_to
from counter_client.desk.reception_drafts import Here, Lack
from counter_client.desk.reception_rows import Scope
from counter_client.reception.panel import ReceptionPanel
from counter_client.reception.people_list import ReceptionList
from counter_client.sentences.actions import hindrance_sentence
from counter_client.sentences.appointments import confirmation_asked, confirmation_sentence
from counter_client.sentences.reception import (
    done_sentence,
    kiosk_word,
    lack_sentence,
    obstacle_sentence,
    withdrawn_sentence,
)
from counter_client.sentences.refusals import refusal_sentence
from counter_client.session.errands import Errand, Errands, Line
from counter_client.widgets.choice import Choice
from counter_client.widgets.choices import offer
from counter_client.widgets.form_panel import ENTER, Asked, KeptColumn
from counter_client.widgets.labels import GRID_PX, label, say
from qtkit.theme.look import Look
from wire.answers import Answer, AppointmentMade, AppointmentsFound, FreeTimes
from wire.commands import (
    CancelAppointment,
    CommandBody,
    ConfirmAppointment,
    LookUpAppointments,
    LookUpFreeTimes,
    MoveAppointment,
    ReprintTicket,
)
from wire.ticket import TicketIssued
from wire.words import RefusalCode

LIST_SHARE, PANEL_SHARE = 54, 46
"""Parts of the width."""
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own word for "as wide as it gets", which PySide6 does not hand on."""
PANEL_MOST_PX = 480
"""A button need not be wider; the list has use for the rest."""


class ReceptionRegion(KeptColumn):
    """Draws from each `Moment`; what is asked goes through its own `Errands`."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        self.setObjectName("reception")
        self._moment: Moment | None = None
        self._clerk = ""
        self._last_search: LookUpAppointments | None = None
        self._confirmed, self._paper_said = "", ""
        """The appointment whose confirmation was asked for last, and what was said of it."""
        self.errands = Errands(line, self)
        self.errands.answered.connect(self._hear)
        self.errands.changed.connect(self._draw_again)
        self.list = ReceptionList(look, self.do)
        self.list.table.entered.connect(lambda _: self.do(Deed.CHECK_IN))
        self.panel = ReceptionPanel(self.errands, look, do=self.do, submit=self.submit, print_again=self._print_again)
        self.panel.currentChanged.connect(self._draw_again)
        self.panel.withdrawn.connect(lambda: self._say(withdrawn_sentence()))
        self.kiosk = Choice("reception.kiosk")
        self.kiosk.currentIndexChanged.connect(self._draw_again)
        self._paper = Asked(self.kiosk)
        self._notice = label("reason", "reception.notice", wraps=True)
        self._side = side = QWidget()
        side.setMaximumWidth(PANEL_MOST_PX)
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID_PX)
        right.addWidget(self._paper)
        right.addWidget(self.panel, 1)
        right.addWidget(self._notice)  # at the foot: no button moves when it comes or goes
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID_PX, 0, 0)
        row.setSpacing(3 * GRID_PX)
        row.addWidget(self.list, LIST_SHARE)
        row.addWidget(side, PANEL_SHARE)
        for deed, key in DEED_KEYS.items():
            if deed is not Deed.CHECK_IN:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(lambda asked=deed: self.do(asked))

    def look_like(self, look: Look) -> None:
        self.list.look_like(look)
        self.panel.look_like(look)

    def draw(self, moment: Moment) -> None:
        seat = moment.seat
        if seat is None or seat.clerk != self._clerk:
            self.clear()
            self._clerk = seat.clerk if seat else ""
        self._moment = moment
        self._paper.ask(self.tr("Paper comes out of"))
        house = moment.hall.house
        kiosks = ((each.id, kiosk_word(each, moment.language)) for each in (house.kiosks if house else ()))
        offer(self.kiosk, (*kiosks, ("", self.tr("No paper"))))
        self.list.draw(moment, kiosk=self._kiosk, something_open=self.panel.something_open)
        self.panel.draw(moment, kiosk=self._kiosk)
        self._paper.setVisible(self.panel.gives_paper)
        self._share_room()
        self._follow_confirmation(moment)

    def _share_room(self) -> None:
        alone = self.panel.wants_the_room
        self.list.setVisible(not alone)
        self._side.setMaximumWidth(QWIDGETSIZE_MAX if alone else PANEL_MOST_PX)

    def _follow_confirmation(self, moment: Moment) -> None:
        """What became of the paper, as long as nothing else was said since."""
        if self._confirmed and self._notice.text() == self._paper_said:
            self._say_paper(confirmation_sentence(moment.hall, self._confirmed, moment.language) or self._paper_said)

    def _say_paper(self, words: str) -> None:
        self._paper_said = words
        self._say(words)

    def clear(self) -> None:
        """Another clerk comes, or none: names and codes go."""
        self._last_search = None
        self._confirmed = ""
        self.errands.forget()
        self.list.clear()
        self.panel.clear()
        self._say("")

    def do(self, deed: Deed) -> None:
        moment, row = self._moment, self.list.row
        if moment is None:
            return
        if deed is Deed.REPRINT and self.panel.answer.said is not None:
            self._print_again()
            return
        obstacle = obstacle_to(
            deed,
            row,
            online=moment.desk.online,
            kiosk=self._kiosk,
            now=moment.now,
            zone=moment.zone,
            something_open=self.panel.something_open,
        )
        self._say(obstacle_sentence(obstacle) if obstacle else "")
        if obstacle is not None:
            return
        language = moment.hall.house.languages[0] if moment.hall.house else moment.language
        if deed is Deed.CHECK_IN and row is not None and (asked := check_in_command(row, language)) is not None:
            self.errands.ask(asked)
        elif deed is Deed.REPRINT and row is not None and row.visit:
            self.errands.ask(ReprintTicket(visit=row.visit, kiosk=self._kiosk))
        elif deed is Deed.REPRINT and row is not None and row.appointment:
            self.errands.ask(ConfirmAppointment(appointment=row.appointment, kiosk=self._kiosk))
        elif deed is Deed.MAIL_CONFIRMATION and row is not None and row.appointment:
            self.errands.ask(ConfirmAppointment(appointment=row.appointment))
        else:
            self.panel.open(deed, row)
            self._draw_again()

    def start(self) -> None:
        """To the search field."""
        self.list.filter.setFocus()
        self.list.filter.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Neither Enter nor Space ever gets as far as the clerk's own large action."""
        if event.text() not in (*ENTER, " "):
            super().keyPressEvent(event)

    @property
    def _kiosk(self) -> str:
        return str(self.kiosk.currentData() or "")

    def submit(self) -> None:
        moment, form = self._moment, self.panel.form
        if moment is None or form is None:
            return
        asked = form.command(Here(moment.now, moment.zone))
        if isinstance(asked, Lack):
            form.complain(lack_sentence(asked), form.field_of(asked))
        elif not moment.desk.online:
            form.say_notice(hindrance_sentence(Hindrance.OFFLINE))
        else:
            form.say_notice("")
            self._say("")
            self.errands.ask(asked)

    def _print_again(self) -> None:
        """Of what was answered: the ticket of a visitor, or the confirmation of an appointment."""
        moment = self._moment
        if moment is None or not moment.desk.online or not self._kiosk:
            return
        match self.panel.answer.said:
            case TicketIssued(visit=visit):
                self.errands.ask(ReprintTicket(visit=visit, kiosk=self._kiosk))
            case AppointmentMade(appointment=made):
                self.errands.ask(ConfirmAppointment(appointment=made.id, kiosk=self._kiosk))

    # --- what the server answered

    def _hear(self, errand: Errand) -> None:
        if isinstance(errand.body, LookUpFreeTimes):
            self._hear_free_times(errand.body, errand.answer)
            return
        if errand.answer.refusal is not None:
            self._refused(errand.body, errand.answer)
            return
        self._leave_form_of(errand.body)
        match errand.answer.result:
            case TicketIssued() as ticket:
                self._issued(ticket)
            case AppointmentMade() as made if made.short_code:
                self.panel.show_answer(made)
            case AppointmentsFound() as found:
                self._found(errand.body, found)
            case _:
                self._done(errand.body)

    def _hear_free_times(self, asked: LookUpFreeTimes, answer: Answer) -> None:
        """A server that has no time now is asked again with the next tick."""
        if isinstance(answer.result, FreeTimes):
            self.panel.hear_free_times(asked, answer.result)
        elif answer.refusal is not None and answer.refusal.code is not RefusalCode.TRY_AGAIN:
            self.panel.hear_free_times(asked, None, refusal_sentence(answer.refusal))

    def _refused(self, body: CommandBody, answer: Answer) -> None:
        if answer.refusal is None:
            return
        if answer.refusal.code is RefusalCode.TIME_TAKEN:
            self.panel.look_anew()
        said = refusal_sentence(answer.refusal)
        form = self.panel.form_of(body)
        if form is not None and form is self.panel.form:
            form.say_notice(said)
        else:
            self._say(said)

    def _leave_form_of(self, body: CommandBody) -> None:
        """It is done: the form is empty for the next one; another one that is open stays."""
        form = self.panel.form_of(body)
        if form is not None and form is self.panel.form:
            self.panel.leave()
        elif form is not None:
            form.clear()

    def _issued(self, ticket: TicketIssued) -> None:
        self.panel.show_answer(ticket)
        if self._kiosk and not ticket.again:
            self.errands.ask(ReprintTicket(visit=ticket.visit, kiosk=self._kiosk))

    def _found(self, body: CommandBody, found: AppointmentsFound) -> None:
        self._last_search = body if isinstance(body, LookUpAppointments) else None
        self.list.found = found.appointments
        self.list.show_scope(Scope.FOUND)
        self.list.table.go_to_rows()
        self._say(self.tr("There are more than these: type more of the name.") if found.more else "")

    def _done(self, body: CommandBody) -> None:
        moment = self._moment
        if moment is None:
            return
        if isinstance(body, ConfirmAppointment):
            self._confirm_asked(body, moment)
            return
        self._say(done_sentence(body, moment.hall, moment.zone, moment.language))
        if isinstance(body, MoveAppointment | CancelAppointment) and self._last_search is not None:
            self.errands.ask(self._last_search)

    def _confirm_asked(self, body: ConfirmAppointment, moment: Moment) -> None:
        self._confirmed = body.appointment if body.kiosk else ""
        asked = confirmation_sentence(moment.hall, body.appointment, moment.language) if body.kiosk else ""
        self._say_paper(asked or confirmation_asked(by_mail=body.kiosk is None))

    def _say(self, words: str) -> None:
        say(self._notice, words)

    def _draw_again(self) -> None:
        if self._moment is not None:
            self.draw(self._moment)
