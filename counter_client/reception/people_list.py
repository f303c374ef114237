"""The list of a reception: who is expected, who is here, who was looked up, and what can be done with one of them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout

from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import DEED_KEYS, Deed, obstacle_to
from counter_client.desk.reception_rows import (
    ReceptionRow,
    Scope,
    count_by_scope,
    expected_rows,
    found_rows,
    kept_in_place,
    rows_in_the_hall,
)
from counter_client.lists.rows_view import RowsView
from counter_client.lists.two_lines import TwoLinePainter
from counter_client.reception.people_model import STRONG, ReceptionColumn, ReceptionModel
from counter_client.sentences.reception import label_for, obstacle_sentence, scope_word
from counter_client.widgets.choice import Choice
from counter_client.widgets.form_panel import KeptColumn
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from counter_client.widgets.search_field import SearchField
from qtkit.theme.look import Look
from wire.things import CounterAppointment

COLUMN_WIDTHS_PX: Mapping[int, int] = {ReceptionColumn.TIME: 72, ReceptionColumn.STANDING: 120}
ABOUT_ROW = (Deed.CHECK_IN, Deed.MOVE, Deed.REPRINT, Deed.CANCEL, Deed.MAIL_CONFIRMATION)


class ReceptionList(KeptColumn):
    """Draws the list; a press goes to `do`, which asks `row` whom it is about.

    Signals:
        picked: Another row is chosen, or none.
    """

    picked = Signal()

    def __init__(self, look: Look, do: Callable[[Deed], None]) -> None:
        super().__init__()
        self._moment: Moment | None = None
        self._kiosk, self._something_open = "", False
        self._key = ""
        self.found: tuple[CounterAppointment, ...] = ()
        self.model = ReceptionModel(self)
        self.table = RowsView("reception.table", self.model, TwoLinePainter(look, STRONG))
        self.table.fix_widths(COLUMN_WIDTHS_PX)
        self.table.pointer_left.connect(self._settle)
        self.table.row_picked.connect(self._pick, Qt.ConnectionType.QueuedConnection)
        self.filter = SearchField("reception.filter")
        self.filter.textChanged.connect(self._settle)
        self.filter.returnPressed.connect(self.table.go_to_rows)
        self._scope = Choice("reception.scope")
        self._scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for scope in Scope:
            self._scope.addItem("", scope)
        self._scope.currentIndexChanged.connect(self._settle)
        self._empty = label("quiet", "reception.empty", wraps=True)
        self._buttons = {deed: KeyButton(f"reception.{deed}", DEED_KEYS[deed]) for deed in ABOUT_ROW}
        foot = QGridLayout()
        foot.setSpacing(GRID_PX)
        for place, (deed, button) in enumerate(self._buttons.items()):
            button.setProperty("role", "row")
            button.clicked.connect(lambda _=False, asked=deed: do(asked))
            foot.addWidget(button, place // 2, place % 2)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self.filter, 1)
        head.addWidget(self._scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    @property
    def row(self) -> ReceptionRow | None:
        return next((each for each in self.model.rows if each.key == self._key), None)

    @property
    def scope(self) -> Scope:
        return Scope(self._scope.currentData())

    def look_like(self, look: Look) -> None:
        self.table.draw_with(TwoLinePainter(look, STRONG))

    def show_scope(self, scope: Scope) -> None:
        self.filter.clear()
        self._scope.setCurrentIndex(self._scope.findData(scope))
        self._settle()

    def clear(self) -> None:
        """What was looked up and typed concerns nobody else."""
        self.found = ()
        self.show_scope(Scope.EXPECTED)

    def draw(self, moment: Moment, *, kiosk: str, something_open: bool) -> None:
        """`something_open` beside it: nothing is done to a row meanwhile."""
        if self._moment is not None and self._moment.language != moment.language:
            self.model.speak_anew()
        self._moment, self._kiosk, self._something_open = moment, kiosk, something_open
        self.model.zone, self.model.now, self.model.language = moment.zone, moment.now, moment.language
        self.filter.setPlaceholderText(self.tr("Name or number"))
        self.filter.setAccessibleName(self.tr("Search in the list of the reception"))
        self._scope.setAccessibleName(self.tr("Whom to show"))
        self.table.setAccessibleName(self.tr("Visitors of the reception"))
        for scope, count in count_by_scope(moment.hall, self.found).items():
            self._scope.setItemText(self._scope.findData(scope), scope_word(scope, count))
        self._draw_rows()

    def _draw_rows(self) -> None:
        if self._moment is None:
            return
        if self.table.is_pointed_at:
            shown = len(self.model.rows)
            self._show(kept_in_place(self.model.rows, self._rows_of(self.scope, self.filter.text())))
            self.table.fit_heights(self.model.heights(), first=shown)
        else:
            self._settle()

    def _settle(self) -> None:
        """The order of the list again, and its heights: the mouse has left, or other rows were asked for."""
        self._show(self._rows_of(self.scope, self.filter.text()))
        self.table.fit_heights(self.model.heights())

    def _show(self, rows: tuple[ReceptionRow, ...]) -> None:
        self.model.say_day(self.scope is Scope.FOUND)
        self.model.show_rows(rows)
        say(self._empty, "" if self.model.rows else self._nothing())
        self._draw_buttons()

    def _rows_of(self, scope: Scope, words: str) -> tuple[ReceptionRow, ...]:
        moment = self._moment
        if moment is None:
            return ()
        match scope:
            case Scope.EXPECTED:
                return expected_rows(moment.hall, now=moment.now, language=moment.language, words=words)
            case Scope.HERE:
                return rows_in_the_hall(moment.hall, language=moment.language, words=words)
            case Scope.FOUND:
                return found_rows(moment.hall, self.found, now=moment.now, language=moment.language, words=words)

    def _nothing(self) -> str:
        if self.filter.text():
            return self.tr("Nobody matches. {key} looks further than today.").format(key=DEED_KEYS[Deed.LOOK_UP])
        match self.scope:
            case Scope.EXPECTED:
                return self.tr("Nobody is expected any more today.")
            case Scope.HERE:
                return self.tr("Nobody is in the hall.")
            case Scope.FOUND:
                return self.tr("Nothing was found. {key} looks up.").format(key=DEED_KEYS[Deed.LOOK_UP])

    def _draw_buttons(self) -> None:
        moment = self._moment
        if moment is None:
            return
        for deed, button in self._buttons.items():
            obstacle = obstacle_to(
                deed,
                self.row,
                online=moment.desk.online,
                kiosk=self._kiosk,
                now=moment.now,
                zone=moment.zone,
                something_open=self._something_open,
            )
            why_not = obstacle_sentence(obstacle) if obstacle else ""
            button.show_action(label_for(deed, self.row), possible=obstacle is None, why_not=why_not)
        house = moment.hall.house
        self._buttons[Deed.MAIL_CONFIRMATION].setVisible(house is not None and house.sends_letters)

    def _pick(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self._draw_buttons()
            self.picked.emit()
