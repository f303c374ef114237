"""The right region, second tab: the appointments that still come, with name and remarks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

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
from counter_client.lists.searched_rows import SearchedRows
from counter_client.sentences.waits import agenda_label, no_appointments, persons_word, service_words, short_minutes
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


class AppointmentsRegion(SearchedRows[AppointmentRow]):
    """Draws the list; nothing can be done to an appointment here but read it."""

    def __init__(self, look: Look) -> None:
        self._model = AppointmentsModel()
        super().__init__("appointments", self._model, AppointmentPainter(look), COLUMN_WIDTHS_PX)
        self.coming = Segments[Coming | None]("appointments.coming", COMING_KEYS)
        self.coming.chosen.connect(self.settle)
        self.lay(self.coming)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(AppointmentPainter(look))

    def draw_words(self, moment: Moment) -> None:
        self._model.zone = moment.zone
        self.filter.setAccessibleName(self.tr("Search name, product or remark"))
        self.coming.setAccessibleName(self.tr("Which appointments to show"))
        self.table.setAccessibleName(self.tr("Coming appointments"))
        if moment.seat is not None:
            counts = count_coming(moment.hall, seat=moment.seat, now=moment.now)
            self.coming.show_words({coming: agenda_label(coming, count) for coming, count in counts.items()})
            services = {id_: each for id_, each in moment.hall.services.items() if id_ in moment.seat.services}
            self.service.offer(service_words(services, moment.language))

    def show_everything(self) -> None:
        super().show_everything()
        self.coming.choose(None)

    def wanted(self) -> tuple[AppointmentRow, ...]:
        moment = self.moment
        if moment is None or moment.seat is None:
            return ()
        wanted = Agenda(self.coming.value, self.service.currentData(), self.filter.text())
        return appointment_rows(moment.hall, seat=moment.seat, now=moment.now, language=moment.language, wanted=wanted)

    def kept_in_place(
        self, shown: Sequence[AppointmentRow], wanted: tuple[AppointmentRow, ...]
    ) -> tuple[AppointmentRow, ...]:
        return kept_in_place(shown, wanted)

    def nothing(self) -> str:
        if self.filter.text() or self.service.currentData() or self.coming.value:
            return self.tr("No appointment matches.")
        moment = self.moment
        had = moment is not None and moment.seat is not None and any_today(moment.hall, moment.seat)
        return no_appointments(any_today=had)
