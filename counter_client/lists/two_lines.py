"""A table whose cells have a second, quieter line; what stands there is the model's to say."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from counter_client.lists.row_painting import RowPainter
from counter_client.lists.rows_model import Row, RowsModel
from qtkit.theme.look import Look


class TwoLineModel(RowsModel[Row]):
    """Subclasses say what stands below each cell."""

    def below(self, row: Row, column: int) -> tuple[str, str]:
        """Quiet words, and what has to be known."""
        return ("", "")

    def is_loud(self, row: Row, column: int) -> bool:
        """What stands below is as much to be read as what stands above it."""
        return False

    def is_gone(self, row: Row) -> bool:
        return False

    def second_line(self, row: Row) -> str:
        return " · ".join(filter(None, (self.below(row, each)[0] for each in range(len(self.headers())))))

    def remarks(self, row: Row) -> str:
        return " · ".join(filter(None, (self.below(row, each)[1] for each in range(len(self.headers())))))


class TwoLinePainter(RowPainter):
    """Draws what a `TwoLineModel` says."""

    def __init__(self, look: Look, strong: frozenset[int] = frozenset()) -> None:
        """`strong` are the columns that the eye looks for."""
        super().__init__(look)
        self._strong = strong

    def second_line(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        model = index.model()
        if not isinstance(model, TwoLineModel):
            return ("", "")
        return model.below(model.rows[index.row()], index.column())

    def is_loud(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        model = index.model()
        return isinstance(model, TwoLineModel) and model.is_loud(model.rows[index.row()], index.column())

    def is_gone(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        model = index.model()
        return isinstance(model, TwoLineModel) and model.is_gone(model.rows[index.row()])

    def is_strong(self, column: int) -> bool:
        return column in self._strong
