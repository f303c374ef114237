"""The strip that says that somebody at a kiosk asks for a person; it takes the place of the window's head.

Nothing below it moves when it comes or goes, since a clerk may just be pressing something there.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.actions import KEYS, Action
from counter_client.desk.help_calls import HelpAction, HelpLine, HelpStage, help_hindrance
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import action_label, clock_time, hindrance_sentence
from counter_client.sentences.help_calls import help_action_label, help_details, help_heading
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, restyle, say
from counter_client.widgets.short_line import ShortLine
from counter_client.widgets.sign import Sign
from counter_client.window.top_bar import flat

HELP_KEYS: Mapping[HelpAction, str] = MappingProxyType({HelpAction.GO: "F1", HelpAction.SETTLE: "Shift+F1"})
"""The key that means help everywhere; both work whatever has the focus."""

HEIGHT_PX = 7 * GRID_PX
ICON_PX = 32
CHECK_PX = 24


class HelpStrip(QWidget):
    """Draws the call that this counter has to do with; empty and hidden when there is none."""

    def __init__(self, name: str, do: Callable[[HelpAction], None], *, lock: Callable[[], None] | None = None) -> None:
        """`lock` where it takes the place of the head: then that and the clock stand at its end, as they do there."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "help")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = label if lock is None else ShortLine  # the small bar grows with the words; the window has its own size
        self._heading = line("lead", f"{name}.heading")
        self._details = line("body", f"{name}.details")
        self._clock = None if lock is None else label("heading", f"{name}.clock")
        self._lock = None if lock is None else flat(f"{name}.lock", KEYS[Action.LOCK], lock)
        self._buttons = {action: self._button(f"{name}.{action}", action, do) for action in HelpAction}
        self._buttons[HelpAction.GO].setProperty("role", "second")
        self._going = Going(f"{name}.going")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for each in (self._heading, self._details):
            words.addWidget(each)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 0, 2 * GRID_PX, 0)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(Sign("help", ICON_PX))
        # At the head, whose own buttons stand at the far end: a press meant for one of them must not settle a call.
        row.addWidget(self._buttons[HelpAction.GO])
        row.addWidget(self._going)
        row.addWidget(self._buttons[HelpAction.SETTLE])
        row.addLayout(words, 1)
        if self._lock is not None and self._clock is not None:
            row.addWidget(self._lock)
            row.addWidget(self._clock)
        self.setFixedHeight(HEIGHT_PX)

    def draw(self, moment: Moment) -> None:
        line = line_for_strip(moment)
        for action, button in self._buttons.items():
            hindrance = help_hindrance(action, line, online=moment.desk.online)
            button.show_action(
                help_action_label(action),
                possible=hindrance is None,
                why_not=hindrance_sentence(hindrance) if hindrance else "",
            )
        if self._lock is not None:
            self._lock.show_action(action_label(Action.LOCK), possible=True)
            self._lock.setVisible(moment.seat is not None and not moment.desk.locked)
        if line is None:
            return
        self._draw_going(line)
        say(self._details, help_details(line, moment))
        if self._clock is not None:
            say(self._clock, clock_time(moment.now, moment.zone))
        self.setAccessibleName(f"{help_heading(line)}. {self._details.text()}")
        level = "loud" if line.is_loud else "calm"
        if self.property("level") != level:
            self.setProperty("level", level)
            for each in (self, *self.findChildren(QWidget)):
                restyle(each)

    def _draw_going(self, line: HelpLine) -> None:
        """That its clerk goes takes the place of the button that said so: "settled" does not move under the hand."""
        go, mine = self._buttons[HelpAction.GO], line.stage is HelpStage.MINE
        self._going.draw(self.tr("On your way"), width_px=go.sizeHint().width())
        go.setVisible(not mine)
        self._going.setVisible(mine)
        say(self._heading, line.place if mine else help_heading(line))

    def _button(self, name: str, action: HelpAction, do: Callable[[HelpAction], None]) -> KeyButton:
        button = KeyButton(name, HELP_KEYS[action])
        button.setProperty("role", "row")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: do(action))
        return button


class Going(QWidget):
    """What is under way instead of a button, with a check."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = label("lead", name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        row.addWidget(Sign("check", CHECK_PX))
        row.addWidget(self._words, 1)

    def draw(self, words: str, *, width_px: int) -> None:
        """As wide as what stood there."""
        say(self._words, words)
        self.setFixedWidth(width_px)


def call_for_attention(strip: QWidget) -> None:
    """The desktop marks the window until its clerk looks, and a screen reader says the strip at once."""
    QApplication.alert(strip.window())
    QAccessible.updateAccessibility(QAccessibleEvent(strip, QAccessible.Event.Alert))


def line_for_strip(moment: Moment) -> HelpLine | None:
    """A call that somebody here may have to do something about; a colleague's one needs only a word in the head."""
    line = moment.help
    return line if line is not None and line.stage is not HelpStage.THEIRS else None
