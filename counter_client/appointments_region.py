"""The right region, second tab: the appointments that still come, with name and remarks."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_client.appointment_rows import any_today, appointment_rows
from counter_client.appointments_model import AppointmentColumn, AppointmentsModel
from counter_client.moment import Moment
from counter_client.row_painting import RowPainter
from counter_client.rows_view import RowsView
from counter_client.search_field import SearchField
from counter_client.wait_sentences import no_appointments, persons_word, short_minutes
from counter_client.words import GRID_PX, label, say
from qtkit.theme.look import Look

COLUMN_WIDTHS_PX: Mapping[int, int] = {AppointmentColumn.TIME: 72, AppointmentColumn.COMING: 112}


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
        self.filter = SearchField("appointments.filter")
        self.filter.textChanged.connect(self._draw_rows)
        self.filter.returnPressed.connect(self.table.go_to_rows)
        self._empty = label("quiet", "appointments.empty", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self.filter)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(AppointmentPainter(look))

    def draw(self, moment: Moment) -> None:
        if self._moment is not None and self._moment.language != moment.language:
            self._model.speak_anew()
        self._moment = moment
        self._model.zone = moment.zone
        self.filter.setPlaceholderText(self.tr("Search name, product or remark"))
        self.filter.setAccessibleName(self.tr("Search in the appointments"))
        self.table.setAccessibleName(self.tr("Coming appointments"))
        self._draw_rows()

    def _draw_rows(self) -> None:
        moment = self._moment
        if moment is None or moment.seat is None:
            return
        rows = appointment_rows(
            moment.hall, seat=moment.seat, now=moment.now, language=moment.language, words=self.filter.text()
        )
        self._model.show_rows(rows)
        had = any_today(moment.hall, moment.seat)
        nothing = self.tr("No appointment matches.") if self.filter.text() else no_appointments(any_today=had)
        say(self._empty, "" if rows else nothing)
