"""Says to the service manager that this program lives, for as long as that is true: beyond that it is started anew.

Fed by a timer of the program's own thread, so an event loop that stands still feeds nothing. A server that is away is
no reason: the screen says so in words, and starting it again would not bring the server back.
"""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from qtkit.link import Link
from qtkit.link_state import LinkState
from supervision.service_manager import ServiceManager
from supervision.start_deadline import started, tell_where_it_hangs

log = logging.getLogger("watchdog")

Lives = Callable[[], Mapping[str, bool]]
"""Each of a program's own threads by the name of its part: whether it comes round."""

LINK_PART = "link"

TOLD_AFTER_MEALS = 2
"""Of the three that a term has: so the log says where the program hangs before it is ended for it."""

LOOK_EVERY_S = 5.0
"""Without a service manager only the log hears which part hangs."""


class Watchdog(QObject):
    """Looks from the first picture until the stop."""

    def __init__(self, manager: ServiceManager, link: Link, lives: Lives, parent: QObject) -> None:
        super().__init__(parent)
        self._manager = manager
        self._link = link
        self._lives = lives
        self._hanging: tuple[str, ...] = ()
        every_s = LOOK_EVERY_S if manager.feed_every_s is None else manager.feed_every_s
        self._round = QTimer(self, interval=max(1, round(1000 * every_s)))
        self._round.timeout.connect(self._look)
        link.stateChanged.connect(self._link_changed)

    def begin(self) -> None:
        """The start is over; what hangs before it is the business of `supervision.start_deadline`."""
        started()
        self._manager.tell_ready(self._link.state.sentence)
        self._look()
        self._round.start()

    def stop(self) -> None:
        """To be called before the threads are stopped."""
        self._round.stop()
        started()  # what ends has nothing to tell
        self._manager.tell_stopping()
        self._manager.close()

    def _look(self) -> None:
        lives = {LINK_PART: self._link.alive, **self._lives()}
        hanging = tuple(sorted(part for part, is_alive in lives.items() if not is_alive))
        if hanging != self._hanging:
            self._hanging = hanging
            self._tell_change()
        if not hanging:
            self._feed()

    def _feed(self) -> None:
        self._manager.feed()
        if self._manager.feed_every_s is not None:
            tell_where_it_hangs(TOLD_AFTER_MEALS * self._manager.feed_every_s)

    def _tell_change(self) -> None:
        if self._hanging:
            log.error("What hangs: %s. The service manager is not told that all is well.", ", ".join(self._hanging))
        else:
            log.info("Nothing hangs any more.")
        self._tell_status()

    def _link_changed(self, _: LinkState) -> None:
        if self._round.isActive():
            self._tell_status()

    def _tell_status(self) -> None:
        hanging = f"hangs: {', '.join(self._hanging)}"
        self._manager.tell_status(hanging if self._hanging else self._link.state.sentence)
