"""What a reception can do for anybody, with its keys, and what to keep an eye on."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from counter_client.desk.moment import Moment
from counter_client.desk.reception_desk import CHANNELS, DEED_KEYS, Deed
from counter_client.reception.watch import watch_sentences
from counter_client.sentences.reception import deed_label
from counter_client.widgets.form_panel import KeptColumn
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say, scrolled

FOR_VISITORS = (Deed.TICKET, Deed.BOOK, Deed.LOOK_UP, Deed.LAST_ANSWER)


class Overview(KeptColumn):
    """The panel beside the list while no form is open."""

    def __init__(self, do: Callable[[Deed], None]) -> None:
        super().__init__()
        self.setObjectName("reception.overview")
        self._contacts = label("caption", wraps=True)
        self._eye = label("caption", wraps=True)
        self._watch = label("body", "reception.watch", wraps=True)
        self._buttons = {deed: self._button(deed, do) for deed in (*FOR_VISITORS, *CHANNELS)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX // 2)
        for deed in FOR_VISITORS:
            column.addWidget(self._buttons[deed])
        column.addWidget(self._contacts)
        for deed in CHANNELS:
            column.addWidget(self._buttons[deed])
        column.addWidget(self._eye)
        column.addWidget(scrolled([self._watch]), 1)

    def draw(self, moment: Moment, *, answered: bool) -> None:
        """`answered` where there is something to see again."""
        say(self._contacts, self.tr("Asked something without coming"))
        say(self._eye, self.tr("Help and devices"))
        for deed, button in self._buttons.items():
            button.show_action(deed_label(deed), possible=True)
        self._buttons[Deed.LAST_ANSWER].setVisible(answered)
        say(self._watch, "\n\n".join(watch_sentences(moment)) or self.tr("Nobody asks for help; all devices work."))

    @staticmethod
    def _button(deed: Deed, do: Callable[[Deed], None]) -> KeyButton:
        button = KeyButton(f"reception.{deed}", DEED_KEYS[deed])
        button.setProperty("role", "row")
        button.clicked.connect(lambda: do(deed))
        return button
