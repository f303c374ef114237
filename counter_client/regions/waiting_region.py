"""The right region, first tab: who waits, with a filter, and what can be done with a chosen visitor."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

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
from counter_client.lists.searched_rows import SearchedRows
from counter_client.lists.waiting_model import WaitingColumn, WaitingModel
from counter_client.sentences.actions import action_label, hindrance_sentence
from counter_client.sentences.waits import nobody_here, order_label, scope_label, service_words
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.segments import Segments
from qtkit.theme.look import Look

COLUMN_WIDTHS_PX: Mapping[int, int] = {WaitingColumn.NUMBER: 72, WaitingColumn.APPOINTMENT: 96, WaitingColumn.WAIT: 176}
SCOPE_KEYS: Mapping[Scope, str] = {
    Scope.MINE: "Alt+1",
    Scope.ALL: "Alt+2",
    Scope.APPOINTED: "Alt+3",
    Scope.ASIDE: "Alt+4",
}
ORDER_KEY = "Alt+O"


class WaitingRegion(SearchedRows[WaitingRow]):
    """Draws the list; a chosen visitor goes to `choose`, a press to `do`."""

    def __init__(self, look: Look, do: Callable[[Action], None], choose: Callable[[str | None], None]) -> None:
        self._do, self._choose = do, choose
        self._model = WaitingModel()
        self._memory = RowMemory[WaitingRow]()
        super().__init__("waiting", self._model, WaitingPainter(look), COLUMN_WIDTHS_PX)
        self.table.row_picked.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.table.entered.connect(self._call)
        self.scope = Segments[Scope]("waiting.scope", SCOPE_KEYS)
        self.scope.chosen.connect(self.settle)
        self.order = self.choice("waiting.order", ORDER_KEY)
        self._buttons = {
            Action.CALL: KeyButton("action.call", KEYS[Action.CALL]),
            Action.RESUME: KeyButton("action.resume", KEYS[Action.RESUME]),
            Action.MARK_LEFT: KeyButton("action.markLeft", KEYS[Action.MARK_LEFT]),
        }
        foot = QHBoxLayout()
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _=False, asked=action: do(asked))
            foot.addWidget(button)
        foot.addStretch()
        self.lay(self.scope, self.order, foot=foot)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(WaitingPainter(look))

    def follow(self, before: Moment, moment: Moment) -> None:
        """Something was done about the one who was searched for: nobody else stays hidden by the word."""
        if (chosen := before.desk.chosen) is None or self.filter.hasFocus():
            return
        now = moment.hall.counter_visits.get(chosen.id)
        if now is None or now.state is not chosen.state:
            self.filter.clear()

    def draw_words(self, moment: Moment) -> None:
        self._model.zone = moment.zone
        self.filter.setAccessibleName(self.tr("Search number, name, product or remark"))
        self.scope.setAccessibleName(self.tr("Which visitors to show"))
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

    def show_everything(self) -> None:
        super().show_everything()
        self.scope.choose(Scope.MINE)
        self.order.setCurrentIndex(0)

    def wanted(self) -> tuple[WaitingRow, ...]:
        moment = self.moment
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

    def kept_in_place(self, shown: Sequence[WaitingRow], wanted: tuple[WaitingRow, ...]) -> tuple[WaitingRow, ...]:
        return kept_in_place(shown, wanted)

    def nothing(self) -> str:
        wanted = self._filter()
        if not (wanted.words or wanted.service):
            return nobody_here(wanted.scope)
        hidden = 0
        if self.moment is not None and self.moment.seat is not None:
            hidden = count_by_scope(self.moment.hall, self.moment.seat, self.moment.now)[wanted.scope]
        if not wanted.words or not hidden:
            return self.tr("No visitor matches.")
        return self.tr("No visitor matches “{words}”; this hides %n visitors.", "", hidden).format(words=wanted.words)

    def _filter(self) -> Filter:
        return Filter(
            scope=self.scope.value,
            service=self.service.currentData(),
            words=self.filter.text(),
            order=Order(self.order.currentData() or Order.TURN),
        )

    def _call(self, visit: str) -> None:
        """By Enter in the list: its marked visitor, and never somebody else."""
        self._picked(visit)
        self._do(Action.CALL)

    def _picked(self, visit: str) -> None:
        self._choose(visit or None)
