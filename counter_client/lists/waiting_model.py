"""The waiting list as a table."""

from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from counter_client.desk.waiting_rows import WaitingRow
from counter_client.lists.rows_model import RowsModel
from counter_client.sentences.actions import clock_time
from counter_client.sentences.notes import what_to_know
from counter_client.sentences.waits import kept_for_words, paper_word, persons_word, state_word, wait_text
from wire.words import VisitState


class WaitingColumn(IntEnum):
    """From left to right."""

    NUMBER = 0
    PRODUCT = 1
    APPOINTMENT = 2
    WAIT = 3


class WaitingModel(RowsModel[WaitingRow]):
    """Times are shown in `zone`, the hall's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")

    def key(self, row: WaitingRow) -> str:
        return row.visit

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Number"), self.tr("For"), self.tr("Appointment"), self.tr("Wait"))

    def cell(self, row: WaitingRow, column: int) -> str:
        match WaitingColumn(column):
            case WaitingColumn.NUMBER:
                return row.number
            case WaitingColumn.PRODUCT:
                return row.product
            case WaitingColumn.APPOINTMENT:
                return clock_time(row.appointed_at, self.zone) if row.appointed_at else ""
            case WaitingColumn.WAIT:
                return self.tr("has left the list") if row.gone else state_word(row.state) or wait_text(row.wait)

    def second_line(self, row: WaitingRow) -> str:
        """What a clerk should know besides the product."""
        return " · ".join(
            filter(
                None,
                (
                    row.name,
                    persons_word(row.persons),
                    self.tr("passed on by a colleague") if row.transferred else "",
                    kept_for_words(row.kept_for),
                    paper_word(row.ticket),
                ),
            )
        )

    def since(self, row: WaitingRow) -> str:
        """From when on somebody is aside; whoever waits has a bar that says so."""
        aside = row.state is not VisitState.WAITING and not row.gone
        return self.tr("since {time}").format(time=clock_time(row.since, self.zone)) if aside else ""

    def remarks(self, row: WaitingRow) -> str:
        return what_to_know(row.alone, row.remarks)
