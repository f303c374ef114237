"""The middle region: who is likely the next one and why, and which appointments come soon."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.appointment_rows import IN_THE_HOUSE, AppointmentRow, Coming, any_today, still_to_come
from counter_client.desk.moment import Moment
from counter_client.desk.promise import wait_of
from counter_client.desk.waiting_rows import product_names
from counter_client.sentences.actions import clock_time
from counter_client.sentences.notes import what_to_know
from counter_client.sentences.places import to_know
from counter_client.sentences.visits import why_next
from counter_client.sentences.waits import coming_word, no_appointments, persons_word
from counter_client.widgets.labels import GRID_PX, card, label, say
from counter_client.widgets.remark_line import RemarkLine
from counter_client.widgets.wait_picture import WaitPicture
from qtkit.theme.look import Look

SOON_MOST = 9
"""As many appointments as a clerk prepares for on a large screen; the second tab has them all."""
SOON_CAPTION_PX = 7 * GRID_PX
"""The words above them, with the margins of the card."""


class NextRegion(QWidget):
    """Draws a preview; the server decides when it is asked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("next")
        self._moment: Moment | None = None
        preview, column = card("next.card")
        self._soon_card, soon_column = card("soon.card")
        ground = QVBoxLayout(self)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(2 * GRID_PX)
        ground.addWidget(preview, 1)
        ground.addWidget(self._soon_card, 1)

        self._caption = label("caption", wraps=True)
        self._number = label("title", "next.number")
        self._product = label("strong", "next.product", wraps=True)
        self._name = label("body", "next.name", wraps=True)
        self._remarks = RemarkLine("next.remarks")
        self._why = label("body", "next.reason", wraps=True)
        self._wait = WaitPicture("next.wait", look.palette)
        self._promise = label("quiet", "next.promise", wraps=True)
        for each in (self._caption, self._number, self._product, self._name, self._remarks, self._wait, self._why):
            column.addWidget(each)
        column.addStretch()
        column.addWidget(self._promise)

        self._soon_caption = label("caption", wraps=True)
        soon_column.addWidget(self._soon_caption)
        self._soon = [_SoonLine(f"soon.{place}") for place in range(1, SOON_MOST + 1)]
        for line in self._soon:
            soon_column.addWidget(line)
        self._nothing_soon = label("quiet", "soon.empty", wraps=True)
        soon_column.addWidget(self._nothing_soon)
        soon_column.addStretch()

    def look_like(self, look: Look) -> None:
        self._wait.look_like(look.palette)

    def draw(self, moment: Moment) -> None:
        self._moment = moment
        say(self._caption, self.tr("Likely next"))
        self._draw_preview(moment)
        self._draw_soon(moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._moment is not None:
            self._draw_soon(self._moment)

    def _draw_preview(self, moment: Moment) -> None:
        visit, appointment = moment.desk.likely_next, moment.desk.next_appointment
        if visit is None:
            for each in (self._number, self._product, self._name, self._promise):
                say(each, "")
            self._remarks.show_remarks("")
            say(self._why, self.tr("Visitors appear here by themselves."))
            self._wait.show_wait(None)
            return
        wait = wait_of(visit, moment.now)
        say(self._number, visit.number)
        say(self._product, product_names(moment.hall, visit.products, visit.service, moment.language))
        name = appointment.name if appointment else ""
        say(self._name, " · ".join(filter(None, (name, persons_word(visit.persons)))))
        self._remarks.show_remarks(what_to_know(visit.alone, visit.remarks))
        say(self._why, why_next(visit, moment))
        say(self._promise, self.tr("This may change until you call."))
        self._wait.show_wait(wait)

    def _draw_soon(self, moment: Moment) -> None:
        say(self._soon_caption, self.tr("Appointments to come"))
        rows: tuple[AppointmentRow, ...] = ()
        if moment.seat is not None:
            rows = still_to_come(
                moment.hall, seat=moment.seat, now=moment.now, language=moment.language, most=SOON_MOST
            )
        for place, line in enumerate(self._soon):
            line.draw(rows[place] if place < len(rows) else None, moment)
        self._hide_what_does_not_fit()
        had = moment.seat is not None and any_today(moment.hall, moment.seat)
        say(self._nothing_soon, "" if rows else no_appointments(any_today=had))

    def _hide_what_does_not_fit(self) -> None:
        """Whole appointments only; they differ in height, and the first is always there."""
        room = self._soon_card.contentsRect().height() - SOON_CAPTION_PX
        width = self._soon_card.width() - 4 * GRID_PX
        for place, line in enumerate(self._soon):
            room -= line.heightForWidth(width) + GRID_PX
            if room < 0 and place:
                line.hide()


class _SoonLine(QWidget):
    """One appointment on two lines."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._time = label("strong")
        self._name = label("body", wraps=True)
        self._below = label("quiet", wraps=True)
        self._remarks = RemarkLine()
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._below)
        column.addWidget(self._remarks)

    def draw(self, row: AppointmentRow | None, moment: Moment) -> None:
        self.setVisible(row is not None)
        if row is not None:
            late = row.coming is Coming.OVERDUE and row.place in IN_THE_HOUSE
            overdue = coming_word(row.coming) if late else ""
            say(self._time, clock_time(row.starts_at, moment.zone))
            say(self._name, row.name)
            say(self._below, " · ".join(filter(None, (overdue, row.product))))
            self._remarks.show_remarks(to_know(row.place, row.telephone, row.remarks))
