"""Asks why nobody is to be called to this counter for a while; each reason has a key."""

from functools import partial

from PySide6.QtWidgets import QWidget

from counter_client.desk.actions import Action
from counter_client.forms.action_form import ActionForm
from counter_client.sentences.desk import pause_word
from wire.commands import Pause
from wire.words import PauseReason


class PauseForm(ActionForm):
    """Enter at once is a break."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            Action.PAUSE,
            "pause",
            self.tr("Pause your counter"),
            self.tr("Visitors go to your colleagues; whoever waits for you alone waits on."),
            parent,
        )
        self._reason = PauseReason.BREAK
        rows = self.add_rows([(pause_word(each), partial(self._because, each)) for each in PauseReason])
        self.add_buttons()
        rows[0].setFocus()

    def asks(self) -> tuple[Pause, ...]:
        return (Pause(reason=self._reason),)

    def _because(self, reason: PauseReason) -> None:
        self._reason = reason
        self.wanted.emit()
