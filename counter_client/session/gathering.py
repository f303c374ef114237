"""The hall as it is after all that came at once: of many changes in one reading only the last state is worked out.

An answer and a change of the line are never heard before the hall that they belong to.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from boards.replica import Replica
from wire.answers import Answer
from wire.commands import CommandBody


class Gathering(QObject):
    """Between a link and a session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[Replica], None] = lambda _: None
        self._latest: Replica | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.pass_on)

    def tell(self, then: Callable[[Replica], None]) -> None:
        """Who hears of the hall."""
        self._then = then

    def hear(self, hall: Replica) -> None:
        self._latest = hall
        if not self._soon.isActive():
            self._soon.start()

    def pass_on(self) -> None:
        """At once, what has come so far."""
        hall, self._latest = self._latest, None
        self._soon.stop()
        if hall is not None:
            self._then(hall)

    def before_answers(self, then: Callable[[Answer], None]) -> Callable[[Answer], None]:
        """The same, with the hall first."""

        def hear(answer: Answer) -> None:
            self.pass_on()
            then(answer)

        return hear


Ask = Callable[[CommandBody, Callable[[Answer], None]], str]
"""`qtkit.link.Link.send`."""


def asking(ask: Ask, gathering: Gathering) -> Ask:
    """The same, whose answers find the hall as it was when they were given."""
    return lambda body, then: ask(body, gathering.before_answers(then))
