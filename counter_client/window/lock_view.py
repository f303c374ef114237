"""A locked desk: who left it, and nothing about any visitor, until that clerk types the PIN again."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_client.desk.actions import KEYS, Action
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import action_label, action_under_way, hindrance_sentence
from counter_client.sentences.desk import under_way_sentence, why_not
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, card, field, label, say, stand_alone

CARD_WIDTH_PX = 440
SUBMIT_KEY = "Enter"


class LockView(QWidget):
    """Asks for the PIN, which is forgotten as soon as it was sent; a colleague can sign the clerk out."""

    def __init__(self, unlock: Callable[[str], None], sign_out: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("lock")
        self._unlock = unlock
        self._heading = label("title", "lock.heading", wraps=True)
        self._about = label("body", "lock.about", wraps=True)
        self._asked = label("strong")
        self.pin = field("lock.pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.returnPressed.connect(self._submit)
        self._asked.setBuddy(self.pin)
        self._notice = label("notice", "lock.notice", wraps=True)
        self.submit = KeyButton("lock.submit", SUBMIT_KEY)
        self.submit.setProperty("role", "primary")
        self.submit.clicked.connect(self._submit)
        self._sign_out = KeyButton("lock.signOut", KEYS[Action.SIGN_OUT])
        self._sign_out.setProperty("role", "row")
        self._sign_out.clicked.connect(lambda: sign_out())

        frame, column = card("lock.card")
        frame.setFixedWidth(CARD_WIDTH_PX)
        column.setContentsMargins(4 * GRID_PX, 4 * GRID_PX, 4 * GRID_PX, 4 * GRID_PX)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._heading, self._about),
            (self._asked, self.pin),
            (self._notice, self.submit, self._sign_out),
        )
        for place, group in enumerate(groups):
            if place:
                column.addSpacing(GRID_PX)
            for each in group:
                column.addWidget(each)
        stand_alone(self, frame)

    def draw(self, moment: Moment) -> None:
        desk, seat = moment.desk, moment.seat
        say(self._heading, self.tr("Locked"))
        about = self.tr("{clerk} works here. The counter stays open, and a visitor at it stays too.")
        say(self._about, about.format(clerk=seat.display_name if seat else ""))
        asked = self.tr("PIN")
        self._asked.setText(asked)
        self.pin.setAccessibleName(asked)
        unlocks = desk.pending is not None and desk.pending.action is Action.SIGN_IN
        hindrance = Hindrance.UNDER_WAY if desk.pending else Hindrance.OFFLINE if not desk.online else None
        words = action_under_way(Action.SIGN_IN) if unlocks else self.tr("Unlock")
        said = hindrance_sentence(hindrance) if hindrance else ""
        self.submit.show_action(words, possible=hindrance is None, why_not=said)
        self._sign_out.show_action(
            action_label(Action.SIGN_OUT), possible=desk.can(Action.SIGN_OUT), why_not=why_not(desk, Action.SIGN_OUT)
        )
        say(self._notice, self._why_not_now(moment))

    def _why_not_now(self, moment: Moment) -> str:
        """What else is asked, or the line that is gone, keeps the clerk out: that is said before they try."""
        desk = moment.desk
        if desk.online or moment.notice:
            return moment.notice
        return under_way_sentence(desk.pending, moment.zone) if desk.pending else hindrance_sentence(Hindrance.OFFLINE)

    def start_typing(self) -> None:
        self.pin.clear()
        self.pin.setFocus()

    def _submit(self) -> None:
        if self.pin.text():
            self._unlock(self.pin.text())
            self.pin.clear()
        else:
            self.pin.setFocus()
