"""Asks why a visitor steps aside: the usual reasons have a key each, and any other can be typed."""

from PySide6.QtWidgets import QWidget

from counter_client.desk.actions import Action
from counter_client.forms.action_form import ActionForm, asked
from counter_client.widgets.labels import field
from wire.commands import Park
from wire.things import CounterVisit

REASON_MAX_CHARS = 200
"""As long as the wire carries."""


class ParkForm(ActionForm):
    """Enter at once sets aside without a reason."""

    def __init__(self, visit: CounterVisit, parent: QWidget | None = None) -> None:
        super().__init__(
            Action.PARK,
            "park",
            self.tr("{number} steps aside").format(number=visit.number),
            self.tr("Why? It stands in the list, also for your colleagues."),
            parent,
        )
        self._visit = visit
        self._reason = field("park.reason")
        self._reason.setMaxLength(REASON_MAX_CHARS)
        usual = (
            self.tr("Fills in a form"),
            self.tr("Has a photo made"),
            self.tr("Pays"),
            self.tr("Fetches a paper that is missing"),
        )
        self.add_rows([(words, lambda words=words: self._because(words)) for words in usual])  # type: ignore[misc]
        self.column.addLayout(asked(self.tr("Or in your own words"), self._reason))
        self.add_buttons(self.tr("Step aside"))
        self.submit.setFocus()

    def asks(self) -> tuple[Park, ...]:
        return (Park(visit=self._visit.id, reason=self._reason.text().strip()),)

    def _because(self, reason: str) -> None:
        self._reason.setText(reason)
        self.wanted.emit()
