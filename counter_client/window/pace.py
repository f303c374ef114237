"""How often the window is drawn anew: what the clerk did at once, what a full hall does a few times a second.

In a rush every kiosk and every counter changes the hall, thirty times a second; nobody reads a list that fast, and
whoever types or clicks must not wait for its drawing.
"""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from boards.replica import EMPTY
from counter_client.desk.moment import Moment

FULL_FROM_VISITS = 50
"""Below this a change costs next to nothing, and every one is shown as it comes."""
REST_MS = 200
"""Between two drawings of a full hall: well under what a person takes to notice a change in a list."""


class Pace(QObject):
    """Passes each moment on to `show`, or the last one of several."""

    def __init__(
        self,
        show: Callable[[Moment], None],
        *,
        monotonic_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._monotonic_s = monotonic_s
        self._shown: Moment | None = None
        self._shown_at_s = float("-inf")
        self._waits: Moment | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._rested)

    def hear(self, moment: Moment) -> None:
        rest_ms = REST_MS - 1000 * (self._monotonic_s() - self._shown_at_s)
        if rest_ms <= 0 or must_show_now(self._shown, moment):
            self._rest.stop()
            self._pass_on(moment)
            return
        self._waits = moment
        if not self._rest.isActive():
            self._rest.start(round(rest_ms) + 1)

    def _rested(self) -> None:
        if self._waits is not None:
            self._pass_on(self._waits)

    def _pass_on(self, moment: Moment) -> None:
        self._waits, self._shown = None, moment
        self._show(moment)
        self._shown_at_s = self._monotonic_s()


def must_show_now(shown: Moment | None, moment: Moment) -> bool:
    """Whether more has changed than what others in a full hall did."""
    if shown is None or len(moment.hall.counter_visits) < FULL_FROM_VISITS:
        return True
    return _own(shown) != _own(moment)


def _own(moment: Moment) -> Moment:
    """What concerns this clerk: all of it but the hall, the hour and who may be next."""
    desk = replace(moment.desk, waiting=0, likely_next=None, next_appointment=None)
    return replace(moment, now=moment.now.min, hall=EMPTY, desk=desk)
