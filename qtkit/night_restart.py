"""Ends a program once a night while nobody uses it, so that every morning begins with a fresh one.

Whatever grows in months (memory of a driver, a handle of a library, a sound server's patience) then never meets a
visitor. The service manager starts it again at once.
"""

import logging
import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from config.night import NightWindow
from qtkit.link import Link

log = logging.getLogger("night")

LOOK_EVERY_S = 60.0
LATEST_SHARE = 0.5
"""Begun in the first half of the window, so that who is busy just then has the other half to become free."""


def is_due(window: NightWindow, now: datetime, running_for: timedelta, share: float) -> bool:
    """`share` (0 to 1) is this program's own: all kiosks of a hall must not be away in the same minute.

    Who is younger than the window is long was started in it, and is fresh.
    """
    since_midnight = timedelta(hours=now.hour, minutes=now.minute, seconds=now.second)
    moment = window.begins + window.length * LATEST_SHARE * share
    return moment <= since_midnight < window.ends and running_for > window.length


def hall_time(link: Link) -> datetime | None:
    """By the clock on the hall's wall; None before the server has said it."""
    if link.clock is None or link.replica.house is None:
        return None
    return link.clock.now(time.monotonic_ns()).astimezone(ZoneInfo(link.replica.house.time_zone))


class NightRestart(QObject):
    """Looks every minute."""

    def __init__(
        self,
        window: NightWindow,
        parent: QObject,
        *,
        now: Callable[[], datetime | None],
        at_rest: Callable[[], bool],
        end: Callable[[], None] = QCoreApplication.exit,
        share: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._now = now
        self._at_rest = at_rest
        self._end = end
        self._share = share()
        self._first: datetime | None = None
        self._look = QTimer(self, interval=round(1000 * LOOK_EVERY_S))
        self._look.timeout.connect(self.look)
        self._look.start()

    def look(self) -> None:
        now = self._now()
        if now is None:
            return
        self._first = self._first or now
        if is_due(self._window, now, now - self._first, self._share) and self._at_rest():
            log.info("The night's restart: nobody is using this screen.")
            self._look.stop()
            self._end()
