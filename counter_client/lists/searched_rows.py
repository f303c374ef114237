"""A list of the hall that a clerk narrows by a word, by a service and by what else it offers."""

from collections.abc import Mapping, Sequence
from typing import Generic

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.moment import Moment
from counter_client.lists.row_painting import RowPainter
from counter_client.lists.rows_model import Row, RowsModel
from counter_client.lists.rows_view import RowsView
from counter_client.widgets.choice import Choice
from counter_client.widgets.labels import GRID_PX, label, say
from counter_client.widgets.search_field import SearchField

FILTER_KEY = "Ctrl+F"
SERVICE_KEY = "Alt+S"


class SearchedRows(QWidget, Generic[Row]):
    """Subclasses say which rows are wanted now, in what order while the mouse is among them, and the words around them.

    While the mouse is over the rows each stays where it is, so that a click meets the visitor it was meant for.
    """

    def __init__(self, name: str, model: RowsModel[Row], painter: RowPainter, widths_px: Mapping[int, int]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.moment: Moment | None = None
        self.model = model
        model.setParent(self)
        self.table = RowsView(f"{name}.table", model, painter)
        self.table.fix_widths(widths_px)
        self.table.pointer_left.connect(self.settle)
        self.filter = SearchField(f"{name}.filter")
        self.filter.textChanged.connect(self.settle)
        self.filter.returnPressed.connect(self.table.go_to_rows)
        self.service = self.choice(f"{name}.service", SERVICE_KEY)
        self._empty = label("quiet", f"{name}.empty", wraps=True)

    def choice(self, name: str, key: str) -> Choice:
        made = Choice(name, key=key)
        made.currentIndexChanged.connect(self.settle)
        return made

    def lay(self, segments: QWidget, *further: QComboBox, foot: QHBoxLayout | None = None) -> None:
        """What hides most stands at the top; `further` choices beside the word and the service."""
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self.filter, 1)
        for each in (self.service, *further):
            head.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(segments)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        if foot is not None:
            foot.setSpacing(GRID_PX)
            column.addLayout(foot)

    def draw(self, moment: Moment) -> None:
        before, self.moment = self.moment, moment
        if before is not None:
            if before.language != moment.language:
                self.model.speak_anew()
            if _clerk(before) != _clerk(moment):
                self.show_everything()
            self.follow(before, moment)
        self.filter.setPlaceholderText(self.tr("Search ({key})").format(key=FILTER_KEY))
        self.service.setAccessibleName(self.tr("Service to show"))
        self.draw_words(moment)
        if self.isVisible():
            self._draw_rows()

    def follow(self, before: Moment, moment: Moment) -> None:
        """What else changes between two moments of the hall."""

    def draw_words(self, moment: Moment) -> None:
        raise NotImplementedError

    def wanted(self) -> tuple[Row, ...]:
        """In the order of the queue."""
        raise NotImplementedError

    def kept_in_place(self, shown: Sequence[Row], wanted: tuple[Row, ...]) -> tuple[Row, ...]:
        raise NotImplementedError

    def nothing(self) -> str:
        """Why no row is wanted."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Rows that nobody looks at are not drawn."""
        super().showEvent(event)
        self._draw_rows()

    def show_everything(self) -> None:
        """Another clerk sits here, and must not miss whom the one before hid."""
        self.filter.clear()
        self.service.setCurrentIndex(0)

    def settle(self) -> None:
        """The order of the queue again: the mouse has left, or the clerk asked for other rows."""
        self._show(self.wanted())

    def _draw_rows(self) -> None:
        wanted = self.wanted()
        self._show(self.kept_in_place(self.model.rows, wanted) if self.table.is_pointed_at else wanted)

    def _show(self, rows: tuple[Row, ...]) -> None:
        self.model.show_rows(rows)
        say(self._empty, "" if rows else self.nothing())


def _clerk(moment: Moment) -> str | None:
    return moment.seat.clerk if moment.seat else None
