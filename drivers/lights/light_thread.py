"""A call light or buzzer on a thread of its own: told what to show, and found again when it was away."""

import logging
from collections.abc import Callable
from typing import Final

from drivers.device_life import DeviceLife, Pauses
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.health import DeviceState
from drivers.lights.buzzer import BUZZERS
from drivers.lights.buzzer_work import BuzzerWork
from drivers.lights.light import LightProtocol, Signal
from drivers.lights.opening import light_line_from_url
from drivers.lights.tower_work import TowerWork
from drivers.lights.wish import Wish

ASK_EVERY_S: Final = 5.0
"""A tower that shows something else, or nothing, is put right after so long."""

log = logging.getLogger("light")

PAUSES: Final = Pauses(longest_s=2.0, steady_after_s=3 * ASK_EVERY_S)
"""Somebody may be called at any moment, and a connection that is refused costs nothing. A tower that answers at one
question and not at the next is not steady."""


class LightThread:
    """`show` from any thread, at once; `on_state` is called on this thread."""

    def __init__(
        self,
        url: str,
        protocol: LightProtocol,
        *,
        on_state: Callable[[DeviceState], None],
        ask_every_s: float = ASK_EVERY_S,
    ) -> None:
        """Raises `BadDeviceUrl` for what cannot be meant; opens nothing yet."""
        line = light_line_from_url(url, protocol)
        life = DeviceLife(f"light {line.address}", on_state=on_state, pauses=PAUSES, logger=log)
        self._wish = Wish()
        self._thread: DeviceThread
        if protocol in BUZZERS:
            self._thread = BuzzerWork(line, BUZZERS[protocol], self._wish, life).thread
        else:
            self._thread = TowerWork(line, protocol, self._wish, life, ask_every_s=ask_every_s).thread

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def start(self) -> None:
        self._thread.start()

    def show(self, signal: Signal, *, quietly: bool = False) -> None:
        """`quietly` without a buzz: what is shown again after a start or a lost link is no news."""
        self._wish.show(signal, quietly=quietly)

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """A tower goes dark if its line lets it: nobody stands behind it any more."""
        self._wish.show(Signal.OFF)
        return self._thread.stop(within_s)
