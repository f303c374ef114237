"""Asks what was done for a visitor and how it ended, where that is not simply what the visitor came for."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_client.desk.actions import Action
from counter_client.desk.moment import Moment
from counter_client.desk.waiting_rows import text_in
from counter_client.forms.action_form import ActionForm
from counter_client.sentences.desk import outcome_word
from counter_client.widgets.choice import Choice
from counter_client.widgets.labels import GRID_PX, label
from counter_client.widgets.tick_box import TickBox
from wire.commands import Finish
from wire.fields import PRODUCTS_MAX
from wire.house import Product
from wire.things import CounterVisit
from wire.words import VisitOutcome


class FinishForm(ActionForm):
    """One key for each way in which it can end; Enter at once is all that the visitor came for, done at once."""

    def __init__(self, moment: Moment, visit: CounterVisit, parent: QWidget | None = None) -> None:
        super().__init__(
            Action.FINISH_AS, "finish", self.tr("Finish {number}").format(number=visit.number), parent=parent
        )
        self._moment = moment
        self._visit = visit
        self._outcome = VisitOutcome.AT_ONCE
        self._came_for = [each for each in self._known(visit.products) if each.service == visit.service]
        self._boxes: dict[str, TickBox] = {}
        self._others: list[Choice] = []
        done = QVBoxLayout()
        done.setSpacing(GRID_PX // 2)
        words = label("strong")
        words.setText(self.tr("What was done"))
        done.addWidget(words)
        for product in self._came_for:
            done.addWidget(self._box(product))
        self._more = QVBoxLayout()
        self._more.setSpacing(GRID_PX // 2)
        done.addLayout(self._more)
        self.column.addLayout(done)
        self._offer_another()
        ended = label("strong")
        ended.setText(self.tr("How it ended"))
        self.column.addWidget(ended)
        rows = self.add_rows([(outcome_word(each), partial(self._ended, each)) for each in VisitOutcome])
        self.add_buttons()
        rows[0].setFocus()

    def asks(self) -> tuple[Finish, ...]:
        ticked = [product for product, box in self._boxes.items() if box.isChecked()]
        besides = [str(each.currentData()) for each in self._others if each.currentIndex() >= 0]
        done = tuple(dict.fromkeys((*ticked, *besides)))
        as_asked = done == tuple(each.id for each in self._came_for)
        return (Finish(visit=self._visit.id, products=None if as_asked else done, outcome=self._outcome),)

    def _known(self, products: tuple[str, ...]) -> list[Product]:
        return [self._moment.hall.products[each] for each in products if each in self._moment.hall.products]

    def _box(self, product: Product) -> TickBox:
        box = TickBox(f"finish.product.{product.id}", text_in(product.name, self._moment.language))
        box.setChecked(True)
        self._boxes[product.id] = box
        return box

    def _offer_another(self) -> None:
        """One empty field more, as soon as the last one says what else was done."""
        if self._others and self._others[-1].currentIndex() < 0:
            return
        besides = self._besides()
        if not besides or len(self._boxes) + len(self._others) >= PRODUCTS_MAX:
            return
        another = Choice(f"finish.more.{len(self._others) + 1}")
        words = self.tr("Something else too…")
        another.setPlaceholderText(words)
        another.setAccessibleName(words)
        for product in besides:
            another.addItem(text_in(product.name, self._moment.language), product.id)
        another.setCurrentIndex(-1)
        another.currentIndexChanged.connect(self._offer_another)
        self._others.append(another)
        self._more.addWidget(another)

    def _besides(self) -> list[Product]:
        """What this counter does and the visitor did not come for, first of the same service, most asked first."""
        services = {self._visit.service, *(self._moment.seat.services if self._moment.seat else ())}
        others = [each for each in self._moment.hall.products.values() if each.service in services]
        wanted = [each for each in others if each.id not in self._boxes]
        return sorted(wanted, key=lambda each: (each.service != self._visit.service, each.most_asked))

    def _ended(self, outcome: VisitOutcome) -> None:
        self._outcome = outcome
        self.wanted.emit()
