"""The first view: who works here, at which counter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from counter_client.desk.actions import Action
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import action_label, action_under_way, hindrance_sentence
from counter_client.widgets.choice import Choice
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, card, field, label, say, stand_alone

CARD_WIDTH_PX = 440
SUBMIT_KEY = "Enter"

SignIn = Callable[[str, str, str], None]
"""Clerk, PIN, counter."""


class SignInView(QWidget):
    """Asks for name, PIN and counter; the PIN is forgotten as soon as it was sent."""

    def __init__(self, sign_in: SignIn, *, home: str, clerk: str) -> None:
        super().__init__()
        self.setObjectName("signIn")
        self._sign_in = sign_in
        self._home = home
        self._heading = label("title", "signIn.heading", wraps=True)
        self._place = label("quiet", "signIn.place")
        self.clerk = field("signIn.clerk")
        self.clerk.setText(clerk)
        self.pin = field("signIn.pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.counter = Choice("signIn.counter")
        self._notice = label("notice", "signIn.notice", wraps=True)
        self.submit = KeyButton("signIn.submit", SUBMIT_KEY)
        self.submit.setProperty("role", "primary")
        self.submit.clicked.connect(self._submit)
        self.clerk.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._submit)

        frame, column = card("signIn.card")
        frame.setFixedWidth(CARD_WIDTH_PX)
        column.setContentsMargins(4 * GRID_PX, 4 * GRID_PX, 4 * GRID_PX, 4 * GRID_PX)
        column.addWidget(self._place)
        column.addWidget(self._heading)
        column.addSpacing(GRID_PX)
        self._labels = [self._asked(column, each) for each in (self.clerk, self.pin, self.counter)]
        column.addSpacing(GRID_PX)
        column.addWidget(self._notice)
        column.addWidget(self.submit)
        stand_alone(self, frame)

    def draw(self, moment: Moment) -> None:
        house = moment.hall.house
        say(self._place, house.name if house else "")
        say(self._heading, self.tr("Sign in at your counter"))
        names = (self.tr("Your name"), self.tr("PIN"), self.tr("Counter"))
        for asked, widget, name in zip(self._labels, (self.clerk, self.pin, self.counter), names, strict=True):
            asked.setText(name)
            widget.setAccessibleName(name)
        self._draw_counters(moment)
        why_not = self._why_not(moment)
        under_way = moment.desk.pending is not None
        words = action_under_way(Action.SIGN_IN) if under_way else action_label(Action.SIGN_IN)
        self.submit.show_action(words, possible=not why_not, why_not=why_not)
        say(self._notice, moment.notice)

    def start_typing(self) -> None:
        """The first empty field waits for the keys."""
        self.pin.clear()
        (self.pin if self.clerk.text() else self.clerk).setFocus()

    def _draw_counters(self, moment: Moment) -> None:
        known = sorted(moment.hall.counters.values(), key=lambda each: (len(each.label), each.label))
        if [self.counter.itemData(place) for place in range(self.counter.count())] != [each.id for each in known]:
            chosen = self.counter.currentData() or self._home
            self.counter.clear()
            for each in known:
                self.counter.addItem("", each.id)
            self.counter.setCurrentIndex(max(0, self.counter.findData(chosen)))
        for place, each in enumerate(known):
            words = self.tr("Counter {label}, closed by the supervisor") if each.shut else self.tr("Counter {label}")
            self.counter.setItemText(place, words.format(label=each.label))

    def _why_not(self, moment: Moment) -> str:
        if moment.desk.pending is not None:
            return hindrance_sentence(Hindrance.UNDER_WAY)
        return "" if moment.desk.online else hindrance_sentence(Hindrance.OFFLINE)

    def _submit(self) -> None:
        if not self.clerk.text().strip():
            self.clerk.setFocus()
        elif not self.pin.text():
            self.pin.setFocus()
        else:
            self._sign_in(self.clerk.text().strip(), self.pin.text(), self.counter.currentData() or self._home)
            self.pin.clear()

    @staticmethod
    def _asked(column: QVBoxLayout, widget: QWidget) -> QLabel:
        asked = label("strong")
        asked.setBuddy(widget)
        asked.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        column.addWidget(asked)
        column.addWidget(widget)
        return asked
