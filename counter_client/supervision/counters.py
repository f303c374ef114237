"""Each counter: who works there, for which services, and whether somebody can sign in."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout

from counter_client.desk.moment import Moment
from counter_client.desk.supervision_drafts import Fault, arrange_command
from counter_client.desk.supervision_rows import counter_rows
from counter_client.lists.rows_view import RowsView
from counter_client.lists.two_lines import TwoLinePainter
from counter_client.sentences.supervision import fault_sentence
from counter_client.session.errands import Errands
from counter_client.supervision.counter_form import CounterForm
from counter_client.supervision.models import CounterColumn, CountersModel
from counter_client.supervision.page import Say, SupervisionPage
from counter_client.widgets.labels import GRID_PX
from qtkit.theme.look import Look
from wire.commands import ArrangeCounter
from wire.things import Counter

LIST_SHARE, FORM_SHARE = 64, 36
COLUMN_WIDTHS_PX: Mapping[int, int] = {CounterColumn.LABEL: 72, CounterColumn.OPENNESS: 168, CounterColumn.SERVES: 128}
STRONG = frozenset({CounterColumn.LABEL})


class CountersPage(SupervisionPage):
    """What was chosen for a counter stays in the form until the server has done it."""

    def __init__(self, look: Look, errands: Errands, say: Say) -> None:
        super().__init__("supervision.counters", errands, say)
        self.model = CountersModel(self)
        self.listens_to(RowsView("supervision.counters.table", self.model, TwoLinePainter(look, STRONG)))
        self.table.fix_widths(COLUMN_WIDTHS_PX)
        self.form = CounterForm(self._submit, self._reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID_PX)
        row.addWidget(self.table, LIST_SHARE)
        row.addWidget(self.form, FORM_SHARE)

    def look_like(self, look: Look) -> None:
        self.table.draw_with(TwoLinePainter(look, STRONG))

    def draw(self, moment: Moment) -> None:
        if self.moment is not None and self.moment.language != moment.language:
            self.model.speak_anew()
        super().draw(moment)
        self.model.zone = moment.zone
        self.table.setAccessibleName(self.tr("Counters"))
        self.model.show_rows(counter_rows(moment.hall))
        self.form.draw(moment, self._counter(), under_way=self.errands.waits_for(ArrangeCounter))

    def clear(self) -> None:
        self.form.take(None)

    def picked(self) -> None:
        self.form.take(self._counter())
        if self.moment is not None:
            self.draw(self.moment)

    def done(self, body: ArrangeCounter) -> None:
        """The server has it: the form follows the counter again."""
        if body.counter == self.chosen:
            self.form.take(self._counter())

    def _counter(self) -> Counter | None:
        return self.moment.hall.counters.get(self.chosen) if self.moment else None

    def _submit(self) -> None:
        counter = self._counter()
        if counter is None:
            return
        asked = arrange_command(counter, self.form.draft)
        if isinstance(asked, Fault):
            self.form.say_notice(fault_sentence(asked))
        elif self.moment is not None and self.moment.desk.online:
            self.form.say_notice("")
            self.errands.ask(asked)

    def _reset(self) -> None:
        self.form.take(self._counter())
        self.table.setFocus()
        if self.moment is not None:
            self.draw(self.moment)
