"""A headset socket on a thread of its own: told when a plug is in and when it is out, found again when it was away."""

import logging
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Final

from drivers.device_life import DeviceLife, Pauses
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.errors import DeviceAbsent, DeviceClosed
from drivers.headsets.input_events import Heard
from drivers.headsets.jack import Jack, JackAddress
from drivers.health import DeviceState, Health

log = logging.getLogger("headset")

LOOK_EVERY_S: Final = 1.0
SETTLES_AFTER_S: Final = 0.3
"""A plug that is pushed in opens and closes the contact several times; whoever turns it must not lose their visit."""
PAUSES: Final = Pauses(longest_s=2.0)

NOTICED: Final = DeviceState(Health.OK, "The headset socket works: plugs are noticed.")
NOT_YET: Final = DeviceState(
    Health.UNKNOWN, "The headset socket is open; whether it notices plugs is known with the first one.", as_meant=True
)


class HeadsetThread:
    """Calls back on its own thread: `on_plugged` with each change, `on_state` with each change of its health."""

    def __init__(
        self,
        address: JackAddress,
        *,
        on_plugged: Callable[[bool], None],
        on_state: Callable[[DeviceState], None],
        settles_after_s: float = SETTLES_AFTER_S,
    ) -> None:
        self._address = address
        self._on_plugged = on_plugged
        self._settles_after_s = settles_after_s
        self._jack: Jack | None = None
        self._told = False
        """Out, as long as nothing else was said."""
        self._found = False
        self._found_at_s = 0.0
        life = DeviceLife("headset socket", on_state=on_state, pauses=PAUSES, logger=log)
        self._thread = DeviceThread(life, open=self._open, work=self._work, close=self._close)

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def start(self) -> None:
        self._thread.start()

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        return self._thread.stop(within_s)

    def _open(self) -> None:
        if sys.platform != "linux":
            raise DeviceAbsent("Headset sockets are noticed on Linux only: use a keypad that types a key for it.")
        from drivers.headsets.evdev_jack import open_jack

        self._jack = open_jack(self._address.found())

    def _close(self) -> None:
        """A socket that is gone keeps nothing private: it counts as empty."""
        if self._jack is not None:
            self._jack.close()
            self._jack = None
        if self._thread.goes_on():
            self._tell(plugged=False)

    def _work(self) -> None:
        if self._jack is None:
            raise DeviceClosed("The headset socket was used before it was opened.")
        self._found = self._told
        self._ask(self._jack)
        while self._thread.goes_on():
            for heard in self._jack.read(self._patience_s()):
                self._note(heard, self._jack)
            if self._found != self._told and time.monotonic() - self._found_at_s >= self._settles_after_s:
                self._tell(plugged=self._found)

    def _patience_s(self) -> float:
        return LOOK_EVERY_S if self._found == self._told else self._settles_after_s

    def _ask(self, jack: Jack) -> None:
        plugged = jack.is_plugged()
        self._thread.life.report(NOT_YET if plugged is None else NOTICED)
        if plugged is not None:
            self._find(plugged=plugged)

    def _note(self, heard: Heard, jack: Jack) -> None:
        if heard is Heard.LOST:
            self._ask(jack)
            return
        self._thread.life.report(NOTICED)
        self._find(plugged=heard is Heard.IN)

    def _find(self, *, plugged: bool) -> None:
        self._found, self._found_at_s = plugged, time.monotonic()

    def _tell(self, *, plugged: bool) -> None:
        if plugged != self._told:
            self._told = plugged
            self._thread.life.call(partial(self._on_plugged, plugged))
