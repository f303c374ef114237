"""Whom a reception deals with, as a table."""

from collections.abc import Iterator
from datetime import UTC, datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from counter_client.desk.appointment_rows import IN_THE_HOUSE
from counter_client.desk.reception_rows import ReceptionRow, Standing
from counter_client.lists.row_painting import ROW_PX, TALL_ROW_PX
from counter_client.lists.two_lines import TwoLineModel
from counter_client.sentences.actions import clock_time
from counter_client.sentences.places import place_word, to_know
from counter_client.sentences.reception import other_day, standing_word
from counter_client.sentences.waits import paper_word, persons_word, short_minutes


class ReceptionColumn(IntEnum):
    """From left to right."""

    TIME = 0
    NAME = 1
    STANDING = 2


STRONG = frozenset({ReceptionColumn.TIME})
"""What the eye looks for."""


class ReceptionModel(TwoLineModel[ReceptionRow]):
    """Times are those of the hall; `now` decides which of them need their day beside them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")
        self.now = datetime.fromtimestamp(0, UTC)
        self.language = "en"
        self._says_day = False

    def say_day(self, says_day: bool) -> None:
        """Of every row, also of today's: among those of other days a time alone would mislead."""
        if says_day is not self._says_day:
            self._says_day = says_day
            self.speak_anew()

    def key(self, row: ReceptionRow) -> str:
        return row.key

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Time"), self.tr("Name and product"), self.tr("Visitor"))

    def cell(self, row: ReceptionRow, column: int) -> str:
        match ReceptionColumn(column):
            case ReceptionColumn.TIME:
                return clock_time(row.starts_at, self.zone) if row.starts_at else ""
            case ReceptionColumn.NAME:
                return row.name or row.product
            case ReceptionColumn.STANDING:
                return row.number or self._standing(row)

    def below(self, row: ReceptionRow, column: int) -> tuple[str, str]:
        """How long it takes or on which day; what it is for; under a number how that visitor stands."""
        match ReceptionColumn(column):
            case ReceptionColumn.TIME:
                lasts = "" if row.minutes is None else short_minutes(row.minutes)
                return (self._day(row) or lasts, "")
            case ReceptionColumn.NAME:
                needed = to_know(row.place, row.telephone, row.remarks)
                words = (row.product if row.name else "", persons_word(row.persons))
                return (" · ".join(filter(None, words)), needed)
            case ReceptionColumn.STANDING:
                return ((paper_word(row.ticket) or standing_word(row.standing)) if row.number else "", "")

    def heights(self) -> Iterator[int]:
        """A row that says what it is for and what to know of it as well needs a third line."""
        return (TALL_ROW_PX if all(self.below(row, ReceptionColumn.NAME)) else ROW_PX for row in self.rows)

    def is_loud(self, row: ReceptionRow, column: int) -> bool:
        return column == ReceptionColumn.TIME and self._other_day(row) != ""

    def _day(self, row: ReceptionRow) -> str:
        today = self.tr("today") if self._says_day and row.starts_at else ""
        return self._other_day(row) or today

    def _other_day(self, row: ReceptionRow) -> str:
        return other_day(row, now=self.now, zone=self.zone, language=self.language)

    def _standing(self, row: ReceptionRow) -> str:
        """Nobody is late who need not come."""
        elsewhere = row.place not in IN_THE_HOUSE and row.standing in (Standing.EXPECTED, Standing.OVERDUE)
        return place_word(row.place) if elsewhere else standing_word(row.standing)

    def is_gone(self, row: ReceptionRow) -> bool:
        return row.gone or row.standing is Standing.CANCELLED
