"""Asks where a visitor goes on, to a service, a counter or a colleague, and what should be known there."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from counter_client.desk.actions import Action
from counter_client.desk.counter_order import in_hall_order
from counter_client.desk.moment import Moment
from counter_client.desk.waiting_rows import product_names, text_in
from counter_client.forms.action_form import ActionForm, asked
from counter_client.widgets.choice import Choice
from counter_client.widgets.labels import GRID_PX, field
from counter_client.widgets.tick_box import TickBox
from wire.commands import Transfer
from wire.things import Counter, CounterVisit
from wire.words import CounterState

NOTE_MAX_CHARS = 200
"""As long as the wire carries."""


class Kind(StrEnum):
    """What a visitor can be sent on to."""

    SERVICE = "service"
    COUNTER = "counter"
    CLERK = "clerk"


KIND_KEYS: Mapping[Kind, str] = {Kind.SERVICE: "Alt+1", Kind.COUNTER: "Alt+2", Kind.CLERK: "Alt+3"}


class TransferForm(ActionForm):
    """Enter sends once a place is chosen."""

    def __init__(self, moment: Moment, visit: CounterVisit, parent: QWidget | None = None) -> None:
        super().__init__(
            Action.TRANSFER,
            "transfer",
            self.tr("Pass {number} on").format(number=visit.number),
            product_names(moment.hall, visit.products, visit.service, moment.language),
            parent,
        )
        self._moment = moment
        self._visit = visit
        self._kinds = {kind: QRadioButton(f"{words}   {KIND_KEYS[kind]}") for kind, words in self._kind_words().items()}
        kinds = QHBoxLayout()
        kinds.setSpacing(2 * GRID_PX)
        for kind, button in self._kinds.items():
            button.setObjectName(f"transfer.to.{kind}")
            button.setAccessibleName(self._kind_words()[kind])
            button.toggled.connect(self._offer)
            kinds.addWidget(button)
            self.bind(KIND_KEYS[kind], button.click)
        kinds.addStretch()
        self._place = Choice("transfer.service")
        self._place.currentIndexChanged.connect(self.draw_buttons)
        self._first = TickBox("transfer.firstInLine", self.tr("Goes first in line there"))
        self._note = field("transfer.note")
        self._note.setMaxLength(NOTE_MAX_CHARS)
        self.column.addLayout(kinds)
        self.column.addLayout(asked(self.tr("To whom or where"), self._place))
        self.column.addWidget(self._first)
        self.column.addLayout(asked(self.tr("Note for your colleague (not required)"), self._note))
        self.add_buttons(self.tr("Pass on"))
        self._kinds[Kind.SERVICE].setChecked(True)
        self._place.setFocus()

    def asks(self) -> tuple[Transfer, ...]:
        kind, place = self._kind(), str(self._place.currentData())
        return (
            Transfer(
                visit=self._visit.id,
                service=place if kind is Kind.SERVICE else None,
                counter=place if kind is Kind.COUNTER else None,
                clerk=place if kind is Kind.CLERK else None,
                first_in_line=self._first.isChecked(),
                note=self._note.text().strip(),
            ),
        )

    def lacks(self) -> str:
        if self._place.currentIndex() >= 0:
            return ""
        return self.tr("Choose where to first.") if self._place.count() else self.tr("Nobody else works now.")

    def _kind(self) -> Kind:
        return next(kind for kind, button in self._kinds.items() if button.isChecked())

    def _kind_words(self) -> Mapping[Kind, str]:
        return {
            Kind.SERVICE: self.tr("Service"),
            Kind.COUNTER: self.tr("Counter"),
            Kind.CLERK: self.tr("Colleague"),
        }

    def _offer(self, chosen: bool) -> None:
        if not chosen:
            return
        self._place.clear()
        self._place.setPlaceholderText(self.tr("Choose…"))
        for place, words in self._places(self._kind()):
            self._place.addItem(words, place)
        self._place.setCurrentIndex(-1)  # whoever presses Enter at once sends nobody to the wrong desk
        self._place.setFocus()
        self.draw_buttons()

    def _places(self, kind: Kind) -> Iterator[tuple[str, str]]:
        hall, language = self._moment.hall, self._moment.language
        match kind:
            case Kind.SERVICE:
                for service in hall.services.values():
                    if service.id != self._visit.service:
                        yield service.id, f"{service.letter}  {text_in(service.name, language)}"
            case Kind.COUNTER:
                for counter in self._staffed():
                    words = self.tr("Counter {label}").format(label=counter.label)
                    yield counter.id, "  ".join(filter(None, (words, counter.clerk_name)))
            case Kind.CLERK:
                for counter in sorted(self._staffed(), key=lambda each: each.clerk_name.casefold()):
                    if counter.clerk:
                        words = self.tr("{name}  (counter {label})")
                        yield counter.clerk, words.format(name=counter.clerk_name or counter.clerk, label=counter.label)

    def _staffed(self) -> list[Counter]:
        """Where somebody works who calls visitors; not this counter itself."""
        seat = self._moment.seat
        here = seat.counter if seat else None
        known = in_hall_order(self._moment.hall.counters.values())
        return [each for each in known if each.id != here and each.state is not CounterState.CLOSED and each.serves]
