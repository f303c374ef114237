"""The live picture: each queue against its promise, and whether it still hands out tickets."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.desk.supervision_rows import QueueRow, queue_rows
from counter_client.lists.rows_view import RowsView
from counter_client.sentences.actions import hindrance_sentence
from counter_client.session.errands import Errands
from counter_client.supervision.models import QueueColumn, QueuesModel, QueuesPainter
from counter_client.supervision.page import Say, SupervisionPage
from counter_client.widgets.labels import GRID_PX
from qtkit.theme.look import Look
from wire.commands import StopTickets

STOP_KEY = "Alt+4"
COLUMN_WIDTHS_PX: Mapping[int, int] = {
    QueueColumn.WAITING: 96,
    QueueColumn.PROMISE: 176,
    QueueColumn.IN_TIME: 128,
    QueueColumn.COUNTERS: 80,
    QueueColumn.TICKETS: 112,
}
STRONG = frozenset({QueueColumn.WAITING, QueueColumn.IN_TIME})


class QueuesPage(SupervisionPage):
    """Its table is the whole page: whoever looks at a hall looks at all of it."""

    def __init__(self, look: Look, errands: Errands, say: Say) -> None:
        super().__init__("supervision.queues", errands, say)
        self.model = QueuesModel(self)
        self.listens_to(RowsView("supervision.queues.table", self.model, QueuesPainter(look, STRONG)))
        self.table.fix_widths(COLUMN_WIDTHS_PX)
        self._stop = self.button("supervision.queues.stop", STOP_KEY, self._stop_or_go_on)
        foot = QHBoxLayout()
        foot.addWidget(self._stop)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(QueuesPainter(look, STRONG))

    def draw(self, moment: Moment) -> None:
        if self.moment is not None and self.moment.language != moment.language:
            self.model.speak_anew()
        super().draw(moment)
        self.table.setAccessibleName(self.tr("Queues"))
        self.model.show_rows(queue_rows(moment.hall, now=moment.now, language=moment.language))
        self.picked()

    def picked(self) -> None:
        row = self._row()
        words = self.tr("Hand out tickets again") if row and row.stopped else self.tr("Stop tickets for today")
        self._stop.show_action(words, possible=not self._why_not(), why_not=self._why_not())

    def _row(self) -> QueueRow | None:
        return next((each for each in self.model.rows if each.service == self.chosen), None)

    def _why_not(self) -> str:
        if self.moment is None or not self.moment.desk.online:
            return hindrance_sentence(Hindrance.OFFLINE)
        return "" if self._row() else self.tr("Choose a service in the list first.")

    def _stop_or_go_on(self) -> None:
        row = self._row()
        if row is not None:
            self.errands.ask(StopTickets(service=row.service, stopped=not row.stopped))
