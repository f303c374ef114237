"""Two lists beside each other: the days on which something is free, and the free times of the chosen one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counter_client.desk.moment import Moment
from counter_client.lists.row_painting import RowPainter
from counter_client.lists.rows_model import Row, RowsModel
from counter_client.lists.rows_view import RowsView
from counter_client.sentences.actions import clock_time
from counter_client.sentences.appointments import free_count, short_day
from counter_client.widgets.labels import GRID_PX
from qtkit.theme.look import Look

ROW_PX = 32
"""One line of type; a finger does not choose here, a mouse does."""
LEAST_ROWS = 2
COUNT_PX = 72


@dataclass(frozen=True)
class DayRow:
    """A day with free times."""

    day: date
    count: int


class DaysModel(RowsModel[DayRow]):
    """Days in order, and how much choice each leaves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "en"

    def key(self, row: DayRow) -> str:
        return row.day.isoformat()

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Free days ↑ ↓"), "")

    def cell(self, row: DayRow, column: int) -> str:
        return free_count(row.count) if column else short_day(row.day, self.language)

    def second_line(self, row: DayRow) -> str:
        return ""

    def remarks(self, row: DayRow) -> str:
        return ""


class TimesModel(RowsModel[datetime]):
    """The times of one day, by the clock of the hall."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")

    def key(self, row: datetime) -> str:
        return row.isoformat()

    def headers(self) -> tuple[str, ...]:
        return (self.tr("Free times ↑ ↓"),)

    def cell(self, row: datetime, _column: int) -> str:
        return clock_time(row, self.zone)

    def second_line(self, row: datetime) -> str:
        return ""

    def remarks(self, row: datetime) -> str:
        return ""


class FreeTimeLists(QWidget):
    """Follows the fields above it, whose arrow keys move in it; a click chooses too.

    Signals:
        day_chosen: By a click, as a `date`.
        time_chosen: By a click, as a `datetime`.
    """

    day_chosen = Signal(object)
    time_chosen = Signal(object)

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.days, self.times = DaysModel(self), TimesModel(self)
        self._day_view = _list(f"{name}.days", self.days, look)
        self._day_view.fix_widths({1: COUNT_PX})
        self._time_view = _list(f"{name}.times", self.times, look)
        self._time_view.fix_widths({})
        self._day_view.clicked.connect(lambda at: self.day_chosen.emit(self.days.rows[at.row()].day))
        self._time_view.clicked.connect(lambda at: self.time_chosen.emit(self.times.rows[at.row()]))
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        for view in (self._day_view, self._time_view):
            row.addWidget(view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addStretch()  # less than a row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows only: half of one at the foot looks as if the buttons lay over it."""
        super().resizeEvent(event)
        for view in (self._day_view, self._time_view):
            view.setMaximumHeight(view.whole_rows_px(self.height()))

    def look_like(self, look: Look) -> None:
        for view in (self._day_view, self._time_view):
            view.draw_with(RowPainter(look))

    def draw(
        self, moment: Moment, free: Mapping[date, tuple[datetime, ...]], *, day: date | None, at: datetime | None
    ) -> None:
        """`day` and `at` are marked where they are free."""
        self.times.zone = moment.zone
        if self.days.language != moment.language:
            self.days.language = moment.language
            self.days.speak_anew()
            self.times.speak_anew()
        self._day_view.setAccessibleName(self.tr("Days with free times"))
        self._time_view.setAccessibleName(self.tr("Free times of the day"))
        self.days.show_rows([DayRow(each, len(times)) for each, times in free.items()])
        self.times.show_rows(free.get(day, ()) if day else ())
        _mark(self._day_view, [each.day for each in self.days.rows], day)
        _mark(self._time_view, self.times.rows, at)


class _ShortView(RowsView):
    """Wants little and takes what is left: a form scrolls by what its parts want."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), (LEAST_ROWS + 1) * ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, (LEAST_ROWS + 1) * ROW_PX)

    def whole_rows_px(self, room_px: int) -> int:
        """As much of the room as its headings and whole rows take."""
        head_px = self.contentsRect().top() + self.horizontalHeader().sizeHint().height()
        return head_px + max(LEAST_ROWS, (room_px - head_px) // ROW_PX) * ROW_PX


def _list(name: str, model: RowsModel[Row], look: Look) -> _ShortView:
    """The keys stay in the fields: what is typed there and what is marked here are one and the same."""
    view = _ShortView(name, model, RowPainter(look))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    view.verticalHeader().setDefaultSectionSize(ROW_PX)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return view


def _mark(view: RowsView, shown: Sequence[object], wanted: object) -> None:
    if wanted not in shown:
        view.selectionModel().clear()
        return
    place = shown.index(wanted)
    if view.currentIndex().row() != place or not view.selectionModel().hasSelection():
        view.selectRow(place)
    if not view.is_pointed_at:
        view.scrollTo(view.model().index(place, 0))
