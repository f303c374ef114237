"""The left region: who is at the counter now, why this visitor, and what can be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_client.actions import KEYS, MAIN_KEY, Action
from counter_client.desk_sentences import why_not
from counter_client.hindrances import Stage
from counter_client.key_button import KeyButton
from counter_client.moment import Moment
from counter_client.note_sentences import what_to_know
from counter_client.remark_line import RemarkLine
from counter_client.sentences import (
    action_label,
    action_under_way,
    clock_time,
    reason_sentence,
)
from counter_client.wait_sentences import language_name, paper_word, persons_word, stage_word
from counter_client.waiting_rows import product_names
from counter_client.words import GRID_PX, card, label, say, scrolled
from wire.things import CounterVisit

LESSER_ACTIONS = (
    (Action.RECALL, "action.recall"),
    (Action.NO_SHOW, "action.noShow"),
    (Action.PARK, "action.park"),
    (Action.TRANSFER, "action.transfer"),
)
"""One under the other, each always in the same place."""

NUMBER_HEIGHT_PX = 7 * GRID_PX
"""Digits and capitals have no descenders: the font's own line would waste a line of text."""


class NowRegion(QWidget):
    """Draws the visitor at the counter; every press goes to `do`."""

    def __init__(self, do: Callable[[Action], None]) -> None:
        super().__init__()
        self.setObjectName("now")
        self._main_action = Action.NEXT
        frame, column = card("now.card")
        ground = QVBoxLayout(self)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.addWidget(frame)

        self._free = label("title", "now.free", wraps=True)
        self._number = label("number", "now.number")
        self._number.setFixedHeight(NUMBER_HEIGHT_PX)
        self._stage = label("stage", "now.stage")
        head = QHBoxLayout()
        head.addWidget(self._free, 1)
        head.addWidget(self._number, 1)
        head.addWidget(self._stage, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)

        self._product = label("lead", "now.product", wraps=True)
        self._name = label("strong", "now.name", wraps=True)
        self._since = label("quiet", "now.since", wraps=True)
        self._remarks = RemarkLine("now.remarks")
        self._reason = label("reason", "now.reason", wraps=True)
        column.addWidget(scrolled(self._about()), 1)
        self._notice = label("notice", "now.notice", wraps=True)
        column.addWidget(self._notice)

        self.main = KeyButton("action.main", MAIN_KEY)
        self.main.setProperty("role", "primary")
        self.main.clicked.connect(lambda: do(self._main_action))
        column.addWidget(self.main)
        self._buttons: dict[Action, KeyButton] = {}
        column.addWidget(self._button(Action.FINISH_AND_NEXT, "action.finishAndNext", "second", do))
        rows = QVBoxLayout()
        rows.setSpacing(GRID_PX // 2)
        for action, name in LESSER_ACTIONS:
            rows.addWidget(self._button(action, name, "row", do))
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
        say(self._stage, stage_word(desk.stage))
        self._draw_visit(moment)
        say(self._notice, moment.notice)
        self._main_action = desk.main
        show_main_action(self.main, moment)
        for action, button in self._buttons.items():
            button.show_action(action_label(action), possible=desk.can(action), why_not=why_not(moment.desk, action))

    def _draw_visit(self, moment: Moment) -> None:
        visit = moment.desk.visit
        if visit is None:
            say(self._free, self._words_when_free(moment))
            for each in (self._number, self._product, self._name, self._since, self._reason):
                say(each, "")
            self._remarks.show_remarks("")
            return
        say(self._free, "")
        say(self._number, visit.number)
        say(self._product, product_names(moment.hall, visit.products, visit.service, moment.language))
        say(self._name, self._who(moment, visit))
        say(self._since, self._since_when(moment, visit))
        self._remarks.show_remarks(what_to_know(visit.alone, visit.remarks))
        is_new = moment.desk.stage is Stage.CALLED and not moment.notice  # later it is no longer true
        decided = visit.reason if is_new else None
        say(self._reason, reason_sentence(decided, moment.zone) if decided else "")

    def _about(self) -> tuple[QWidget, ...]:
        return (self._product, self._name, self._remarks, self._since, self._reason)

    def _words_when_free(self, moment: Moment) -> str:
        if moment.desk.waiting:
            return self.tr("%n visitors wait for you.", "", moment.desk.waiting)
        return self.tr("Nobody is waiting for you.")

    def _who(self, moment: Moment, visit: CounterVisit) -> str:
        name = moment.desk.appointment.name if moment.desk.appointment else ""
        house = moment.hall.house
        expected = (moment.language, house.languages[0] if house else "")
        speaks = "" if visit.language in expected else self.tr("speaks {language}")
        speaks = speaks.format(language=language_name(visit.language))
        return " · ".join(filter(None, (name, persons_word(visit.persons), speaks, paper_word(visit.ticket))))

    def _since_when(self, moment: Moment, visit: CounterVisit) -> str:
        since, lasted = clock_time(visit.since, moment.zone), _lasted(visit.since, moment.now)
        if moment.desk.stage is Stage.SERVING:
            return self.tr("At the counter since {time} ({lasted})").format(time=since, lasted=lasted)
        if visit.call > 1:
            return self.tr("Called at {time} ({lasted}), %n times", "", visit.call).format(time=since, lasted=lasted)
        return self.tr("Called at {time} ({lasted})").format(time=since, lasted=lasted)


def show_main_action(button: KeyButton, moment: Moment) -> None:
    """The large action as it is now; `action` lets a script wait for it."""
    desk = moment.desk
    words = action_under_way(desk.pending.action) if desk.pending else action_label(desk.main)
    button.setProperty("action", desk.main.value)
    button.show_action(words, possible=desk.main_invites, why_not=why_not(moment.desk, desk.main))


def _lasted(since: datetime, now: datetime) -> str:
    """Minutes and seconds, as on a stopwatch."""
    seconds = max(0, int((now - since).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02}"
