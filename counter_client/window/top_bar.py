"""The head of the window: which counter, who works here, the hall's time, and what a clerk does with the desk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_client.desk.actions import KEYS, Action
from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import action_label, clock_time
from counter_client.sentences.desk import why_not
from counter_client.sentences.help_calls import help_heading
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say

COMPACT_KEY = "Ctrl+B"
DESK_ACTIONS = (
    (Action.PAUSE, "action.pause"),
    (Action.SIGN_OUT, "action.signOut"),
    (Action.LOCK, "action.lock"),
)
"""The lock is last, beside the clock: there it stays when a help call takes the place of the head."""


class TopBar(QWidget):
    """Small buttons with their keys; none of them concerns a visitor."""

    def __init__(self, *, do: Callable[[Action], None], compact: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counter = label("heading", "top.counter")
        self._clerk = label("body", "top.clerk")
        self._place = label("quiet", "top.place")
        self._help = label("strong", "top.help", wraps=True)
        self._clock = label("heading", "top.clock")
        self._compact = flat("top.compact", COMPACT_KEY, compact)
        self._actions = {action: flat(name, KEYS[action], partial(do, action)) for action, name in DESK_ACTIONS}
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        row.setSpacing(2 * GRID_PX)
        for each in (self._counter, self._clerk, self._place):
            row.addWidget(each)
        row.addWidget(self._help, 1)
        row.addStretch()
        for button in (self._compact, *self._actions.values()):
            row.addWidget(button)
        row.addWidget(self._clock)
        self.setFixedHeight(7 * GRID_PX)

    def draw(self, moment: Moment) -> None:
        desk, seat, house = moment.desk, moment.seat, moment.hall.house
        say(self._counter, self.tr("Counter {label}").format(label=desk.counter.label) if desk.counter else "")
        say(self._clerk, seat.display_name if seat else "")
        say(self._help, help_heading(moment.help) if moment.help else "")
        say(self._place, house.name if house and seat and not moment.help else "")
        say(self._clock, clock_time(moment.now, moment.zone) if house else "")
        self._compact.show_action(self.tr("Small bar"), possible=True)
        self._compact.setVisible(seat is not None and not desk.locked)
        for action, button in self._actions.items():
            shown = Action.END_PAUSE if action is Action.PAUSE and desk.stage is Stage.PAUSED else action
            button.show_action(action_label(shown), possible=desk.can(shown), why_not=why_not(desk, shown))
            button.setVisible(seat is not None and not desk.locked)


def flat(name: str, key: str, pressed: Callable[[], None]) -> KeyButton:
    button = KeyButton(name, key)
    button.setProperty("role", "flat")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: pressed())
    return button
