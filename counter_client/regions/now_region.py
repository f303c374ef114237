"""The left region: who is at the counter now, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counter_client.desk.actions import KEYS, MAIN_KEY, Action
from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.regions.about_visitor import AboutVisitor, stopwatch
from counter_client.sentences.actions import action_label, action_under_way, clock_time
from counter_client.sentences.desk import pause_word, under_way_sentence, undo_label, why_not
from counter_client.sentences.waits import stage_word
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, card, label, restyle, say, scrolled
from wire.words import PauseReason

LESSER_ACTIONS = (
    ((Action.RECALL, "action.recall"), (Action.NO_SHOW, "action.noShow")),
    ((Action.PARK, "action.park"), (Action.TRANSFER, "action.transfer")),
    ((Action.FINISH_AS, "action.finishAs"),),
)
"""Row by row, each always in the same place."""

NUMBER_HEIGHT_PX = 7 * GRID_PX
"""Digits and capitals have no descenders: the font's own line would waste a line of text."""


class NowRegion(QWidget):
    """Draws the visitor at the counter; every press goes to `do`."""

    def __init__(self, do: Callable[[Action], None]) -> None:
        super().__init__()
        self.setObjectName("now")
        self._main_action = Action.NEXT
        self._card, column = card("now.card")
        ground = QVBoxLayout(self)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(self._card)

        self._free = label("title", "now.free", wraps=True)
        self._number = label("number", "now.number")
        self._number.setFixedHeight(NUMBER_HEIGHT_PX)
        self._stage = label("stage", "now.stage")
        head = QHBoxLayout()
        head.addWidget(self._free, 1)
        head.addWidget(self._number, 1)
        head.addWidget(self._stage, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)

        self._paused = label("body", "now.paused", wraps=True)
        self._visitor = AboutVisitor()
        column.addWidget(scrolled((self._paused, self._visitor)), 1)
        self._shut = label("notice", "now.shut", wraps=True)
        self._notice = label("notice", "now.notice", wraps=True)
        column.addWidget(self._shut)
        column.addWidget(self._notice)
        self._buttons: dict[Action, KeyButton] = {}
        self._undo = self._button(Action.TAKE_BACK, "action.takeBack", "row", do)
        column.addWidget(self._undo)  # above all that stays: whatever lies below never moves when it comes or goes

        self.main = KeyButton("action.main", MAIN_KEY)
        self.main.setProperty("role", "primary")
        self.main.clicked.connect(lambda: do(self._main_action))
        column.addWidget(self.main)
        column.addWidget(self._button(Action.FINISH_AND_NEXT, "action.finishAndNext", "second", do))
        rows = QGridLayout()
        rows.setSpacing(GRID_PX)
        for row, actions in enumerate(LESSER_ACTIONS):
            span = 2 // len(actions)
            for place, (action, name) in enumerate(actions):
                rows.addWidget(self._button(action, name, "row", do), row, place, 1, span)
        column.addLayout(rows)

    def _button(self, action: Action, name: str, role: str, do: Callable[[Action], None]) -> KeyButton:
        button = KeyButton(name, KEYS[action])
        button.setProperty("role", role)
        button.clicked.connect(lambda: do(action))
        self._buttons[action] = button
        return button

    def draw(self, moment: Moment) -> None:
        desk = moment.desk
        self.setAccessibleName(self.tr("Now at your counter"))
        self._draw_ground(desk.stage is Stage.PAUSED)
        say(self._stage, stage_word(desk.stage))
        say(self._free, "" if desk.visit else self._words_without_visitor(moment))
        say(self._number, desk.visit.number if desk.visit else "")
        say(self._paused, self._words_of_the_pause(moment))
        self._visitor.draw(moment)
        shut = desk.counter is not None and desk.counter.shut and desk.visit is not None
        say(self._shut, self.tr("The supervisor closes this counter after this visitor.") if shut else "")
        say(self._notice, self._words_to_notice(moment))
        self._main_action = desk.main
        show_main_action(self.main, moment)
        for action, button in self._buttons.items():
            button.show_action(action_label(action), possible=desk.can(action), why_not=why_not(desk, action))
        self._draw_undo(moment)

    def _draw_ground(self, paused: bool) -> None:
        """A paused counter looks it, from some steps away."""
        if self._card.property("paused") != paused:
            self._card.setProperty("paused", paused)
            for each in (self._card, self.main, *self._buttons.values()):  # idle words have to be read on that ground
                restyle(each)

    def _draw_undo(self, moment: Moment) -> None:
        desk = moment.desk
        withdraws = desk.pending is not None and desk.can(Action.TAKE_BACK)
        words = undo_label(desk.undo) if desk.undo else self.tr("Do not ask it any more") if withdraws else ""
        if words:
            self._undo.show_action(words, possible=True)
        self._undo.setVisible(bool(words))

    def _words_without_visitor(self, moment: Moment) -> str:
        desk = moment.desk
        if desk.stage is Stage.PAUSED:
            reason = desk.counter.pause if desk.counter else None
            return pause_word(reason or PauseReason.OTHER)
        if desk.waiting:
            return self.tr("%n visitors wait for you.", "", desk.waiting)
        return self.tr("Nobody is waiting for you.")

    def _words_of_the_pause(self, moment: Moment) -> str:
        counter = moment.desk.counter
        if moment.desk.stage is not Stage.PAUSED or counter is None or counter.since is None:
            return ""
        facts = {"time": clock_time(counter.since, moment.zone), "lasted": stopwatch(counter.since, moment.now)}
        since = self.tr("Paused since {time} ({lasted}). Nobody is called to your counter.").format(**facts)
        waiting = moment.desk.waiting
        return f"{since} {self.tr('%n visitors wait for you.', '', waiting)}" if waiting else since

    def _words_to_notice(self, moment: Moment) -> str:
        """What was refused; or that what was asked before the line broke is not forgotten."""
        desk = moment.desk
        if desk.pending is not None and not desk.online:
            return under_way_sentence(desk.pending, moment.zone)
        return moment.notice


def show_main_action(button: KeyButton, moment: Moment) -> None:
    """The large action as it is now; `action` lets a script wait for it."""
    desk = moment.desk
    words = action_under_way(desk.pending.action) if desk.pending else action_label(desk.main)
    button.setProperty("action", desk.main.value)
    button.show_action(words, possible=desk.main_invites, why_not=why_not(desk, desk.main))
