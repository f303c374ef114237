"""The coming appointments as a table."""

from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from counter_client.desk.appointment_rows import IN_THE_HOUSE, AppointmentRow
from counter_client.lists.rows_model import RowsModel
from counter_client.sentences.actions import clock_time
from counter_client.sentences.places import place_word, to_know
from counter_client.sentences.waits import coming_word, persons_word, short_minutes


class AppointmentColumn(IntEnum):
    """From left to right."""

    TIME = 0
    NAME = 1
    PRODUCT = 2
    COMING = 3


class AppointmentsModel(RowsModel[AppointmentRow]):
    """Times are shown in `zone`, the hall's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")

    def key(self, row: AppointmentRow) -> str:
        return row.appointment

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Time"), self.tr("Name"), self.tr("For"), self.tr("Visitor"))

    def cell(self, row: AppointmentRow, column: int) -> str:
        match AppointmentColumn(column):
            case AppointmentColumn.TIME:
                return clock_time(row.starts_at, self.zone)
            case AppointmentColumn.NAME:
                return row.name
            case AppointmentColumn.PRODUCT:
                return row.product
            case AppointmentColumn.COMING:
                return self.tr("has left the list") if row.gone else self._coming(row)

    def second_line(self, row: AppointmentRow) -> str:
        """What a clerk prepares with: how long it takes under the time, with how many under the name."""
        return " · ".join(filter(None, (short_minutes(row.minutes), persons_word(row.persons))))

    def remarks(self, row: AppointmentRow) -> str:
        return to_know(row.place, row.telephone, row.remarks)

    def _coming(self, row: AppointmentRow) -> str:
        """Nobody is late who need not come."""
        return coming_word(row.coming) if row.place in IN_THE_HOUSE else place_word(row.place)
