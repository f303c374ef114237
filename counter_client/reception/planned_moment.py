"""When an appointment is to be: a day and a time as one types them, above the free ones that the server knows.

The fields hold what is chosen. Arrow keys in them go to the next free day or time, a click in the lists does so too,
and whoever types another moment may ask for it all the same. Where another system plans, the fields stand alone.
"""

from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from counter_client.desk.free_days import (
    FreeDays,
    Wish,
    by_day,
    further_question,
    next_question,
    stepped,
    wish_of,
    with_answer,
)
from counter_client.desk.moment import Moment
from counter_client.desk.reception_drafts import MomentDraft
from counter_client.desk.typed_moment import as_typed, typed_day, typed_moment
from counter_client.reception.free_time_lists import FreeTimeLists
from counter_client.sentences.appointments import Understood, free_sentence
from counter_client.sentences.places import meeting_sentence
from counter_client.sentences.reception import day_words
from counter_client.widgets.form_panel import SIGN_PX, Asked, pair
from counter_client.widgets.labels import GRID_PX, field, label, say
from counter_client.widgets.sign import Sign
from qtkit.theme.look import Look
from wire.answers import FreeTimes
from wire.commands import LookUpFreeTimes
from wire.words import MeetingPlace

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
"""In a list of free days or times."""
LINE_PX = 3 * GRID_PX
"""What is chosen has its place before anything is: the lists below it stay where they are."""


class PlannedMoment(QWidget):
    """Typed in a hurry or chosen, said back whole: a slip is seen before it is sent.

    Signals:
        edited: Another moment is meant.
        wanted: The `LookUpFreeTimes` that should be asked now.
    """

    edited = Signal()
    wanted = Signal(object)

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.day, self.time = field(f"{name}.day"), field(f"{name}.time")
        self.lists = FreeTimeLists(name, look)
        self._asked_day, self._asked_time = Asked(self.day), Asked(self.time)
        self._understood = label("strong", f"{name}.moment", wraps=True)
        self._understood.setMinimumHeight(LINE_PX)
        self._sign = Sign("warning", SIGN_PX)
        self._sign.setObjectName(f"{name}.sign")
        self._sign.setProperty("level", "lacks")
        self.place_note = label("ready", f"{name}.place", wraps=True)
        """Where it will be; the form says where this stands."""
        self._moment: Moment | None = None
        self._wish = Wish(())
        self._known: FreeDays | None = None
        self._refused = False
        self._offered = ""
        """The day that was filled in for the clerk, who typed none."""
        line = QHBoxLayout()
        line.setSpacing(GRID_PX // 2)
        line.addWidget(self._sign)
        line.addWidget(self._understood, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX // 2)
        column.addWidget(pair(self._asked_day, self._asked_time))
        column.addLayout(line)
        column.addWidget(self.lists, 1)
        column.addStretch()  # where there are no lists
        self.lists.day_chosen.connect(self._choose_day)
        self.lists.time_chosen.connect(self._choose_time)
        for each in (self.day, self.time):
            each.textEdited.connect(self.edited)
            each.installEventFilter(self)

    @property
    def draft(self) -> MomentDraft:
        return MomentDraft(self.day.text(), self.time.text())

    @property
    def place(self) -> MeetingPlace:
        """Where it will be, as far as that is known."""
        return self._known.place if self._known and self._known.wish == self._wish else MeetingPlace.COUNTER

    def clear(self) -> None:
        self.day.clear()
        self.time.clear()
        self._wish, self._known, self._refused, self._offered = Wish(()), None, False, ""

    def look_like(self, look: Look) -> None:
        self.lists.look_like(look)

    def hear(self, asked: LookUpFreeTimes, answer: FreeTimes | None) -> bool:
        """What is free now; None where the server refused. False where somebody else asked for it."""
        moment = self._moment
        if moment is None or wish_of(asked) != self._wish:
            return False
        self._refused = answer is None
        if answer is not None:
            self._known = with_answer(self._known, asked, answer, now=moment.now, zone=moment.zone)
            self._offer_first_day(moment)
        self.draw(moment, self._wish)
        return True

    def look_anew(self) -> None:
        """Somebody else was quicker: what is shown is not true any more."""
        self._known = None
        self.time.clear()

    def draw(self, moment: Moment, wish: Wish) -> None:
        """Asks for what this wish needs; whoever changes it sees the day chosen before, where it is still free."""
        self._moment = moment
        if wish != self._wish:
            self._wish, self._known, self._refused = wish, None, False
        plans = moment.hall.house is not None and moment.hall.house.plans_appointments
        self._asked_day.ask(self.tr("Day") if plans else self.tr("Day (empty: today)"))
        self._asked_time.ask(self.tr("Time"))
        self.day.setPlaceholderText(self.tr("day-month, +7 or ↓") if plans else self.tr("day-month or +7"))
        self.time.setPlaceholderText(self.tr("hour:minute or ↓") if plans else self.tr("hour:minute"))
        self.lists.setVisible(plans)
        if plans:
            self._draw_free(moment)
        else:
            meant = self._meant(moment)
            words = day_words(meant, moment.zone, moment.language) if meant else self.tr("Not filled in yet.")
            self._say(Understood(words))
            say(self.place_note, "")

    def _draw_free(self, moment: Moment) -> None:
        if not self._refused:
            self._ask(moment)
        free, day, meant = by_day(self._known, moment.zone), self._day(moment), self._meant(moment)
        self.lists.draw(moment, free, day=day, at=meant)
        self._say(self._said(moment, tuple(free)))
        say(self.place_note, meeting_sentence(self.place))

    def _say(self, understood: Understood) -> None:
        say(self._understood, understood.words)
        self._sign.setVisible(understood.lacks)

    def _ask(self, moment: Moment) -> None:
        question = next_question(
            self._known, self._wish, today=self._today(moment), day=self._day(moment), now=moment.now
        )
        if question is not None:
            self.wanted.emit(question)

    def _said(self, moment: Moment, days: tuple[date, ...]) -> Understood:
        """Why it was refused stands at the foot of the form."""
        if self._refused:
            return Understood("")
        if not self._wish.products:
            return Understood(self.tr("Choose first what it is for."))
        day, meant = self._day(moment), self._meant(moment)
        return free_sentence(self._known, day, meant, days=days, zone=moment.zone, language=moment.language)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys of the fields belong to the lists below them."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.lists.isVisible():
            steps = STEPS.get(Qt.Key(event.key()))
            if steps is not None and watched in (self.day, self.time):
                self._step(steps, in_days=watched is self.day)
                return True
        return super().eventFilter(watched, event)

    def _step(self, steps: int, *, in_days: bool) -> None:
        moment = self._moment
        if moment is None:
            return
        free = by_day(self._known, moment.zone)
        day = self._day(moment)
        if in_days:
            self._step_days(tuple(free), day, steps)
            return
        times = free.get(day, ()) if day else ()
        chosen = stepped(times, self._meant(moment), steps)
        if chosen is not None:
            self._choose_time(chosen)

    def _step_days(self, days: tuple[date, ...], day: date | None, steps: int) -> None:
        chosen = stepped(days, day, steps)
        if chosen is None:
            return
        if steps > 0 and chosen == day and self._known is not None:
            self.wanted.emit(further_question(self._known))
        self._choose_day(chosen)

    def _choose_day(self, day: date) -> None:
        self._offered = ""
        if self._moment is not None:
            self._fill_in(self.day, as_typed(day, today=self._today(self._moment)))

    def _choose_time(self, at: datetime) -> None:
        if self._moment is not None:
            there = at.astimezone(self._moment.zone)
            self._fill_in(self.time, f"{there.hour}:{there.minute:02}")

    def _fill_in(self, into: QLineEdit, words: str) -> None:
        into.setText(words)
        into.selectAll()
        self.edited.emit()

    def _offer_first_day(self, moment: Moment) -> None:
        """Whoever named no day is shown the first on which anything is free."""
        free = by_day(self._known, moment.zone)
        if free and self.day.text() in ("", self._offered):
            self._offered = as_typed(next(iter(free)), today=self._today(moment))
            self.day.setText(self._offered)
            if self.day.hasFocus():
                self.day.selectAll()  # what is typed takes its place

    def _day(self, moment: Moment) -> date | None:
        if not self.day.text().strip():
            return None
        return typed_day(self.day.text(), today=self._today(moment))

    @staticmethod
    def _today(moment: Moment) -> date:
        return moment.now.astimezone(moment.zone).date()

    def _meant(self, moment: Moment) -> datetime | None:
        return typed_moment(self.day.text(), self.time.text(), now=moment.now, zone=moment.zone)
