"""The right region, second tab: the appointments that still come, with name and remarks."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.appointment_rows import (
    Agenda,
    AppointmentRow,
    Coming,
    any_today,
    appointment_rows,
    count_coming,
    kept_in_place,
)
from counter_client.desk.moment import Moment
from counter_client.lists.appointments_model import AppointmentColumn, AppointmentsModel
from counter_client.lists.row_painting import RowPainter
from counter_client.lists.rows_model import ROW_ROLE
from counter_client.lists.rows_view import RowsView
from counter_client.regions.waiting_region import FILTER_KEY, SERVICE_KEY
from counter_client.sentences.waits import agenda_label, no_appointments, persons_word, service_words, short_minutes
from counter_client.widgets.choice import Choice
from counter_client.widgets.labels import GRID_PX, label, say
from counter_client.widgets.search_field import SearchField
from counter_client.widgets.segments import Segments
from qtkit.theme.look import Look

COLUMN_WIDTHS_PX: Mapping[int, int] = {AppointmentColumn.TIME: 72, AppointmentColumn.COMING: 112}
COMING_KEYS: Mapping[Coming | None, str] = {
    None: "Alt+1",
    Coming.EXPECTED: "Alt+2",
    Coming.OVERDUE: "Alt+3",
    Coming.IN_THE_HALL: "Alt+4",
}


class AppointmentPainter(RowPainter):
    """Times in bold; remarks under the name, which has both lines for itself when there is nothing else to know."""

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        model = index.model()
        if not isinstance(model, AppointmentsModel):
            return ("", "")
        row = model.rows[index.row()]
        match index.column():
            case AppointmentColumn.TIME:
                return (short_minutes(row.minutes), "")
            case AppointmentColumn.NAME:
                return (persons_word(row.persons), row.remarks)
        return ("", "")

    def is_gone(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        row = index.data(ROW_ROLE)
        return isinstance(row, AppointmentRow) and row.gone

    def is_strong(self, column: int) -> bool:
        return column == AppointmentColumn.TIME


class AppointmentsRegion(QWidget):
    """Draws the list; nothing can be done to an appointment here but read it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("appointments")
        self._moment: Moment | None = None
        self._model = AppointmentsModel(self)
        self.table = RowsView("appointments.table", self._model, AppointmentPainter(look))
        self.table.fix_widths(COLUMN_WIDTHS_PX)
        self.table.pointer_left.connect(self._settle)
        self.filter = SearchField("appointments.filter")
        self.filter.textChanged.connect(self._settle)
        self.filter.returnPressed.connect(self.table.go_to_rows)
        self.coming = Segments[Coming | None]("appointments.coming", COMING_KEYS)
        self.coming.chosen.connect(self._settle)
        self.service = Choice("appointments.service", key=SERVICE_KEY)
        self.service.currentIndexChanged.connect(self._settle)
        self._empty = label("quiet", "appointments.empty", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self.filter, 1)
        head.addWidget(self.service)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self.coming)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(AppointmentPainter(look))

    def draw(self, moment: Moment) -> None:
        if self._moment is not None and self._moment.language != moment.language:
            self._model.speak_anew()
        self._moment = moment
        self._draw_words(moment)
        if self.isVisible():
            self._draw_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows that nobody looks at are not drawn."""
        super().showEvent(event)
        self._draw_rows()

    def _draw_words(self, moment: Moment) -> None:
        self._model.zone = moment.zone
        self.filter.setPlaceholderText(self.tr("Search ({key})").format(key=FILTER_KEY))
        self.filter.setAccessibleName(self.tr("Search name, product or remark"))
        self.coming.setAccessibleName(self.tr("Which appointments to show"))
        self.service.setAccessibleName(self.tr("Service to show"))
        self.table.setAccessibleName(self.tr("Coming appointments"))
        if moment.seat is not None:
            counts = count_coming(moment.hall, seat=moment.seat, now=moment.now)
            self.coming.show_words({coming: agenda_label(coming, count) for coming, count in counts.items()})
            services = {id_: each for id_, each in moment.hall.services.items() if id_ in moment.seat.services}
            self.service.offer(service_words(services, moment.language))

    def _draw_rows(self) -> None:
        wanted = self._wanted()
        self._show(kept_in_place(self._model.rows, wanted) if self.table.is_pointed_at else wanted)

    def _settle(self) -> None:
        self._show(self._wanted())

    def _wanted(self) -> tuple[AppointmentRow, ...]:
        moment = self._moment
        if moment is None or moment.seat is None:
            return ()
        wanted = Agenda(self.coming.value, self.service.currentData(), self.filter.text())
        return appointment_rows(moment.hall, seat=moment.seat, now=moment.now, language=moment.language, wanted=wanted)

    def _show(self, rows: tuple[AppointmentRow, ...]) -> None:
        self._model.show_rows(rows)
        moment = self._moment
        had = moment is not None and moment.seat is not None and any_today(moment.hall, moment.seat)
        narrowed = self.filter.text() or self.service.currentData() or self.coming.value
        nothing = self.tr("No appointment matches.") if narrowed else no_appointments(any_today=had)
        say(self._empty, "" if rows else nothing)
