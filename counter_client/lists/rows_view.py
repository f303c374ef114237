"""A table that stays put: one row at a time, nothing to edit, and it tells whether the mouse is over it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from counter_client.lists.row_painting import ROW_PX, RowPainter
from counter_client.lists.rows_model import Index, Row, RowsModel

POINTER_RESTS_MS = 3000
"""After its last move a mouse is not on its way to a click."""


class RowsView(QTableView):
    """Shows a `RowsModel`.

    Signals:
        pointer_left: The mouse is no longer over the rows, or lies still there: it is not about to click.
        row_picked: The key of the row that is selected now, empty when there is none. Connect it queued: a row that
            leaves changes the selection while the model is still in the middle of its changes.
        entered: Enter, with the key of the row that is marked, empty when none is.
    """

    pointer_left = Signal()
    row_picked = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str, model: RowsModel[Row], painter: RowPainter) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows = model
        self.setModel(model)
        self.is_pointed_at = False
        self.pointer_rests = QTimer(self, singleShot=True, interval=POINTER_RESTS_MS)
        self.pointer_rests.timeout.connect(self._pointer_rested)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self._head_rows)
        self._head_rows()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would shift the columns
        self.draw_with(painter)

    def draw_with(self, painter: RowPainter) -> None:
        """Qt keeps none of the painters alive and deletes none: the one before would stay as long as the view."""
        before = self.itemDelegate()
        painter.setParent(self)
        self.setItemDelegate(painter)
        if isinstance(before, RowPainter):
            before.deleteLater()

    def fix_widths(self, fixed: Mapping[int, int]) -> None:
        """In pixels; the other columns share what is left."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in fixed.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)

    def fit_heights(self, heights: Iterable[int], *, first: int = 0) -> None:
        """In pixels, of all rows; those before `first` keep what they have."""
        for place, height in enumerate(heights):
            if place >= first and self.rowHeight(place) != height:
                self.setRowHeight(place, height)

    def go_to_rows(self) -> None:
        """From a search field: the first row that was found is chosen."""
        self.setFocus()
        if self.model().rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)

    def selectRow(self, row: int) -> None:
        """Qt's own asks which column stands at the edge in sight: from right to left there may be none, and no row."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flag.ClearAndSelect | flag.Rows)

    def _head_rows(self) -> None:
        """No headings above nothing."""
        self.horizontalHeader().setVisible(self.model().rowCount() > 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_picked.emit(self._rows.key_at(current.row()))

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Qt would choose the neighbour instead: the next key would then call somebody whom nobody chose."""
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clear()
        super().rowsAboutToBeRemoved(parent, start, end)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one and leaves it unmarked: what a key would be about must be seen."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointed_at()
        super().enterEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed_at()
        super().mouseMoveEvent(event)

    def _pointed_at(self) -> None:
        self.is_pointed_at = True
        self.pointer_rests.start()

    def _pointer_rested(self) -> None:
        """Whoever works by keys with the mouse lying here must not look at an order that is long over."""
        self.is_pointed_at = False
        self.pointer_left.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self.is_pointed_at = False
        self.pointer_rests.stop()
        super().leaveEvent(event)
        self.pointer_left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever searches and presses Enter twice means the row that is marked, never the window's large action."""
        if event.text() not in ("\r", "\n", " "):
            super().keyPressEvent(event)
        elif event.text() != " " and not event.isAutoRepeat():
            self.entered.emit(self._rows.key_at(self.currentIndex().row()))
