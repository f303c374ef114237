"""The right region, first tab: who waits, with a filter, and what can be done with a chosen visitor."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.actions import KEYS, Action
from counter_client.desk.moment import Moment
from counter_client.desk.row_memory import RowMemory
from counter_client.desk.waiting_rows import (
    Filter,
    Order,
    Scope,
    WaitingRow,
    count_by_scope,
    kept_in_place,
    waiting_rows,
)
from counter_client.lists.row_painting import WaitingPainter
from counter_client.lists.rows_view import RowsView
from counter_client.lists.waiting_model import WaitingColumn, WaitingModel
from counter_client.sentences.actions import action_label, hindrance_sentence
from counter_client.sentences.waits import nobody_here, order_label, scope_label, service_words
from counter_client.widgets.choice import Choice
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from counter_client.widgets.search_field import SearchField
from counter_client.widgets.segments import Segments
from qtkit.theme.look import Look
from wire.things import CounterVisit

COLUMN_WIDTHS_PX: Mapping[int, int] = {WaitingColumn.NUMBER: 72, WaitingColumn.APPOINTMENT: 96, WaitingColumn.WAIT: 176}
FILTER_KEY = "Ctrl+F"
SCOPE_KEYS: Mapping[Scope, str] = {
    Scope.MINE: "Alt+1",
    Scope.ALL: "Alt+2",
    Scope.APPOINTED: "Alt+3",
    Scope.ASIDE: "Alt+4",
}
SERVICE_KEY = "Alt+S"
ORDER_KEY = "Alt+O"


class WaitingRegion(QWidget):
    """Draws the list; a chosen visitor goes to `choose`, a press to `do`."""

    def __init__(self, look: Look, do: Callable[[Action], None], choose: Callable[[str | None], None]) -> None:
        super().__init__()
        self.setObjectName("waiting")
        self._do, self._choose = do, choose
        self._moment: Moment | None = None
        self._model = WaitingModel(self)
        self._memory = RowMemory[WaitingRow]()
        self.table = RowsView("waiting.table", self._model, WaitingPainter(look))
        self.table.fix_widths(COLUMN_WIDTHS_PX)
        self.table.row_picked.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.table.entered.connect(self._call)
        self.table.pointer_left.connect(self._settle)
        self.filter = SearchField("waiting.filter")
        self.filter.textChanged.connect(self._settle)
        self.filter.returnPressed.connect(self.table.go_to_rows)
        self.scope = Segments[Scope]("waiting.scope", SCOPE_KEYS)
        self.scope.chosen.connect(self._settle)
        self.service = Choice("waiting.service", key=SERVICE_KEY)
        self.service.currentIndexChanged.connect(self._settle)
        self.order = Choice("waiting.order", key=ORDER_KEY)
        self.order.currentIndexChanged.connect(self._settle)
        self._empty = label("quiet", "waiting.empty", wraps=True)
        self._buttons = {
            Action.CALL: KeyButton("action.call", KEYS[Action.CALL]),
            Action.RESUME: KeyButton("action.resume", KEYS[Action.RESUME]),
            Action.MARK_LEFT: KeyButton("action.markLeft", KEYS[Action.MARK_LEFT]),
        }
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _=False, asked=action: do(asked))

        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self.filter, 1)
        head.addWidget(self.service)
        head.addWidget(self.order)
        foot = QHBoxLayout()
        foot.setSpacing(GRID_PX)
        for button in self._buttons.values():
            foot.addWidget(button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self.scope)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(WaitingPainter(look))

    def draw(self, moment: Moment) -> None:
        before, self._moment = self._moment, moment
        if before is not None and before.language != moment.language:
            self._model.speak_anew()
        if before is not None and _clerk(before) != _clerk(moment):
            self._show_everything()
        elif before is not None and before.desk.chosen is not None:
            self._let_go(before.desk.chosen, moment)
        self._draw_words(moment)
        if self.isVisible():
            self._draw_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows that nobody looks at are not drawn."""
        super().showEvent(event)
        self._draw_rows()

    def _draw_words(self, moment: Moment) -> None:
        self._model.zone = moment.zone
        self.filter.setPlaceholderText(self.tr("Search ({key})").format(key=FILTER_KEY))
        self.filter.setAccessibleName(self.tr("Search number, name, product or remark"))
        self.scope.setAccessibleName(self.tr("Which visitors to show"))
        self.service.setAccessibleName(self.tr("Service to show"))
        self.order.setAccessibleName(self.tr("Order of the list"))
        self.table.setAccessibleName(self.tr("Waiting list"))
        if moment.seat is not None:
            counts = count_by_scope(moment.hall, moment.seat, moment.now)
            self.scope.show_words({scope: scope_label(scope, count) for scope, count in counts.items()})
            self.service.offer(service_words(moment.hall.services, moment.language))
        self.order.offer({order: order_label(order) for order in Order})
        for action, button in self._buttons.items():
            hindrance = moment.desk.hindrances.get(action)
            why_not = hindrance_sentence(hindrance) if hindrance else ""
            button.show_action(action_label(action), possible=hindrance is None, why_not=why_not)

    def _draw_rows(self) -> None:
        wanted = self._wanted()
        self._show(kept_in_place(self._model.rows, wanted) if self.table.is_pointed_at else wanted)

    def _settle(self) -> None:
        """The order of the queue again: the mouse has left, or the clerk asked for other rows."""
        self._show(self._wanted())

    def _show_everything(self) -> None:
        """Another clerk sits here, and must not miss whom the one before hid."""
        self.filter.clear()
        self.scope.choose(Scope.MINE)
        for each in (self.service, self.order):
            each.setCurrentIndex(0)

    def _let_go(self, chosen: CounterVisit, moment: Moment) -> None:
        """Something was done about the one who was searched for: nobody else stays hidden by the word."""
        now = moment.hall.counter_visits.get(chosen.id)
        if (now is None or now.state is not chosen.state) and not self.filter.hasFocus():
            self.filter.clear()

    def _filter(self) -> Filter:
        return Filter(
            scope=self.scope.value,
            service=self.service.currentData(),
            words=self.filter.text(),
            order=Order(self.order.currentData() or Order.TURN),
        )

    def _wanted(self) -> tuple[WaitingRow, ...]:
        moment = self._moment
        if moment is None or moment.seat is None:
            return ()
        return waiting_rows(
            moment.hall,
            seat=moment.seat,
            now=moment.now,
            language=moment.language,
            wanted=self._filter(),
            memory=self._memory,
        )

    def _show(self, rows: tuple[WaitingRow, ...]) -> None:
        self._model.show_rows(rows)
        say(self._empty, "" if rows else self._nothing(self._filter()))

    def _nothing(self, wanted: Filter) -> str:
        if not (wanted.words or wanted.service):
            return nobody_here(wanted.scope)
        hidden = 0
        if self._moment is not None and self._moment.seat is not None:
            hidden = count_by_scope(self._moment.hall, self._moment.seat, self._moment.now)[wanted.scope]
        if not wanted.words or not hidden:
            return self.tr("No visitor matches.")
        return self.tr("No visitor matches “{words}”; this hides %n visitors.", "", hidden).format(words=wanted.words)

    def _call(self, visit: str) -> None:
        """By Enter in the list: its marked visitor, and never somebody else."""
        self._picked(visit)
        self._do(Action.CALL)

    def _picked(self, visit: str) -> None:
        self._choose(visit or None)


def _clerk(moment: Moment) -> str | None:
    return moment.seat.clerk if moment.seat else None
