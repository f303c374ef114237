"""The head of the window: which counter, who works here, the hall's time, and what concerns the window itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_client.actions import KEYS, Action
from counter_client.help_sentences import help_heading
from counter_client.key_button import KeyButton
from counter_client.moment import Moment
from counter_client.sentences import action_label, clock_time, hindrance_sentence
from counter_client.words import GRID_PX, label, say

CONTRAST_KEY = "Ctrl+H"
LANGUAGE_KEY = "Ctrl+T"
COMPACT_KEY = "Ctrl+B"


class TopBar(QWidget):
    """Small buttons with their keys; none of them concerns a visitor."""

    def __init__(
        self,
        *,
        sign_out: Callable[[], None],
        contrast: Callable[[], None],
        language: Callable[[], None],
        compact: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counter = label("heading", "top.counter")
        self._clerk = label("body", "top.clerk")
        self._place = label("quiet", "top.place")
        self._help = label("strong", "top.help", wraps=True)
        self._clock = label("heading", "top.clock")
        self._compact = _flat("top.compact", COMPACT_KEY, compact)
        self._contrast = _flat("top.contrast", CONTRAST_KEY, contrast)
        self._language = _flat("top.language", LANGUAGE_KEY, language)
        self._sign_out = _flat("action.signOut", KEYS[Action.SIGN_OUT], sign_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        row.setSpacing(2 * GRID_PX)
        for each in (self._counter, self._clerk, self._place):
            row.addWidget(each)
        row.addWidget(self._help, 1)
        row.addStretch()
        for button in (self._compact, self._contrast, self._language, self._sign_out):
            row.addWidget(button)
        row.addWidget(self._clock)
        self.setFixedHeight(7 * GRID_PX)

    def draw(self, moment: Moment, *, other_language: str) -> None:
        desk, seat, house = moment.desk, moment.seat, moment.hall.house
        say(self._counter, self.tr("Counter {label}").format(label=desk.counter.label) if desk.counter else "")
        say(self._clerk, seat.display_name if seat else "")
        say(self._help, help_heading(moment.help) if moment.help else "")
        say(self._place, house.name if house and seat and not moment.help else "")
        say(self._clock, clock_time(moment.now, moment.zone) if house else "")
        self._compact.show_action(self.tr("Small bar"), possible=True)
        self._compact.setVisible(seat is not None)
        self._contrast.show_action(self.tr("Contrast"), possible=True)
        self._language.show_action(other_language, possible=True)
        self._language.setVisible(bool(other_language))
        hindrance = desk.hindrances.get(Action.SIGN_OUT)
        self._sign_out.show_action(
            action_label(Action.SIGN_OUT),
            possible=hindrance is None,
            why_not=hindrance_sentence(hindrance) if hindrance else "",
        )
        self._sign_out.setVisible(seat is not None)


def _flat(name: str, key: str, pressed: Callable[[], None]) -> KeyButton:
    button = KeyButton(name, key)
    button.setProperty("role", "flat")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: pressed())
    return button
