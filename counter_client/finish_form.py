"""Asks what was done for a visitor and how it ended, where that is not simply what the visitor came for."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_client.action_form import ActionForm, asked
from counter_client.actions import Action
from counter_client.choice import Choice
from counter_client.desk_sentences import outcome_word
from counter_client.moment import Moment
from counter_client.tick_box import TickBox
from counter_client.waiting_rows import text_in
from counter_client.words import GRID_PX, label
from wire.commands import Finish
from wire.fields import PRODUCTS_MAX
from wire.things import CounterVisit, Product
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
        self._done = QVBoxLayout()
        self._done.setSpacing(GRID_PX // 2)
        words = label("strong")
        words.setText(self.tr("What was done"))
        self._done.addWidget(words)
        for product in self._came_for:
            self._tick(product)
        self._more = Choice("finish.more")
        self._more.setPlaceholderText(self.tr("Something else too…"))
        self._offer_more()
        self._more.activated.connect(self._add)
        self.column.addLayout(self._done)
        self.column.addLayout(asked(self.tr("Also done"), self._more))
        ended = label("strong")
        ended.setText(self.tr("How it ended"))
        self.column.addWidget(ended)
        rows = self.add_rows([(outcome_word(each), partial(self._ended, each)) for each in VisitOutcome])
        self.add_buttons(submit=False)
        rows[0].setFocus()

    def asks(self) -> tuple[Finish, ...]:
        done = tuple(product for product, box in self._boxes.items() if box.isChecked())
        as_asked = done == tuple(each.id for each in self._came_for)
        return (Finish(visit=self._visit.id, products=None if as_asked else done, outcome=self._outcome),)

    def _known(self, products: tuple[str, ...]) -> list[Product]:
        return [self._moment.hall.products[each] for each in products if each in self._moment.hall.products]

    def _tick(self, product: Product) -> None:
        box = TickBox(f"finish.product.{product.id}", text_in(product.name, self._moment.language))
        box.setChecked(True)
        self._boxes[product.id] = box
        self._done.addWidget(box)

    def _offer_more(self) -> None:
        """What this counter does and is not in the list yet, most asked first."""
        self._more.clear()
        services = {self._visit.service, *(self._moment.seat.services if self._moment.seat else ())}
        others = [each for each in self._moment.hall.products.values() if each.service in services]
        for product in sorted(others, key=lambda each: (each.service != self._visit.service, each.most_asked)):
            if product.id not in self._boxes:
                self._more.addItem(text_in(product.name, self._moment.language), product.id)
        self._more.setCurrentIndex(-1)
        self._more.setEnabled(len(self._boxes) < PRODUCTS_MAX and self._more.count() > 0)

    def _add(self, place: int) -> None:
        self._tick(self._moment.hall.products[str(self._more.itemData(place))])
        self._offer_more()

    def _ended(self, outcome: VisitOutcome) -> None:
        self._outcome = outcome
        self.accept()
