"""A call panel beside the keyboard: its buttons do what the keys do, and its lamp says how the counter stands."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from counter_client.desk.actions import Action
from counter_client.desk.desk import Desk
from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.session.session import Session
from drivers.lights.panel import Button, Lamp

ACTIONS: Mapping[Button, Action] = {
    Button.NEXT: Action.NEXT,
    Button.RECALL: Action.RECALL,
    Button.START: Action.ARRIVED,
    Button.FINISH: Action.FINISH,
    Button.NO_SHOW: Action.NO_SHOW,
}

REFUSED_SHOWN_MS = 2_000
"""Long enough to look down at the panel after a press that did nothing."""


class PanelKeys(QObject):
    """Between a panel and the session: the same actions under the same rules as on the screen, none of its own."""

    def __init__(self, session: Session, light: Callable[[Lamp], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._light = light
        self._lit: Lamp | None = None
        self._asked = False
        """A press of this panel is under way."""
        self._refused = QTimer(self, singleShot=True, interval=REFUSED_SHOWN_MS)
        self._refused.timeout.connect(self._show)
        session.changed.connect(self._changed)
        self._show()

    def press(self, button: Button) -> None:
        action = ACTIONS[button]
        possible = self._session.moment.desk.can(action)
        self._asked = possible
        self._session.do(action)  # says on the screen why it cannot be done, as a key does
        if not possible:
            self._refuse()

    def _changed(self, moment: Moment) -> None:
        if self._asked and moment.desk.pending is None:
            self._asked = False
            if moment.notice:  # the server said no
                self._refuse()
        self._show()

    def _refuse(self) -> None:
        self._refused.start()
        self._show()

    def _show(self) -> None:
        lamp = Lamp.REFUSED if self._refused.isActive() else lamp_at(self._session.moment.desk)
        if lamp is not self._lit:
            self._lit = lamp
            self._light(lamp)


def lamp_at(desk: Desk) -> Lamp:
    """Green only while somebody waits: then the next button will call."""
    if not desk.online:
        return Lamp.OFF
    match desk.stage:
        case Stage.CALLED:
            return Lamp.CALLING
        case Stage.SERVING:
            return Lamp.SERVING
        case Stage.FREE if desk.waiting:
            return Lamp.FREE
        case _:
            return Lamp.OFF
