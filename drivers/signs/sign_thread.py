"""The signs of one line on a thread of their own: written, written again, and found again after the line was away.

Signs give no read-back. So each gets its whole state every few seconds and after each opening, and what can be known of
its health is the health of the line: `CANNOT_SAY` while it takes bytes, absent when it does not.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from drivers.deadline import Deadline
from drivers.device_life import DeviceLife, Pauses
from drivers.device_line import DevicePort
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.errors import DeviceClosed
from drivers.health import CANNOT_SAY, DeviceState
from drivers.signs.checking import check_signs
from drivers.signs.encoding import frame, frame_before
from drivers.signs.opening import sign_line_from_url
from drivers.signs.sign import BLANK, SignFace, SignSettings
from drivers.signs.turns import Pace, SignTurns

log = logging.getLogger("sign")

OPEN_WITHIN_S: Final = 2.0
SPARE_S: Final = 1.0
"""On top of what the line needs for a frame: who takes longer has stopped taking data."""
REST_S: Final = 0.02
"""Between two frames on a bus, so that each sign sees where one ends."""
SETTLE_S: Final = 0.25
"""What a CD5220 display needs after a change of its mode; at 200 ms users lost characters (batzlerg/cd5220)."""
LAST_WORDS_WITHIN_S: Final = 0.75 * STOP_WITHIN_S
"""All signs of a line together go blank within this at the end; the rest is for what was under way."""
LOOK_EVERY_S: Final = 0.25
"""How soon an unplugged line is noticed while nothing is written."""
PAUSES: Final = Pauses(longest_s=2.0)
"""A sign is looked at by whoever is called next, and asking for a path costs nothing."""


class SignThread:
    """Tells `on_state` the name of each sign on the line with its state; callbacks come on this thread."""

    def __init__(
        self,
        url: str,
        signs: Sequence[SignSettings],
        *,
        on_state: Callable[[str, DeviceState], None],
        pace: Pace | None = None,
    ) -> None:
        """Raises `BadDeviceUrl` or `BadSignSettings` for what cannot be meant; opens nothing yet."""
        check_signs(signs)
        self._line = sign_line_from_url(url)
        self._names = [sign.name for sign in signs]
        self._on_state = on_state
        self._turns = SignTurns(signs, pace or Pace())
        self._changed = threading.Condition()
        self._port: DevicePort | None = None
        life = DeviceLife(f"sign line {self._line.address}", on_state=self._tell, pauses=PAUSES, logger=log)
        self._thread = DeviceThread(life, open=self._open, work=self._work, close=self._close)

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive

    def start(self) -> None:
        self._thread.start()

    def show(self, name: str, face: SignFace) -> None:
        """From any thread, at once; also before the start. A newer face replaces one that was not sent yet."""
        with self._changed:
            self._turns.show(name, face, time.monotonic())
            self._changed.notify()

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """The signs go blank if their line lets them: a number that nobody serves any more must not stay."""
        for name in self._names:
            self.show(name, BLANK)
        with self._changed:
            self._changed.notify()
        return self._thread.stop(within_s)

    def _open(self) -> None:
        self._port = self._line.open(Deadline.after(OPEN_WITHIN_S))
        with self._changed:
            self._turns.all_anew()

    def _work(self) -> None:
        while self._thread.goes_on():
            if not self._write_next():
                self._thread.life.report(CANNOT_SAY)  # not before each sign was written once
                self._open_port().read(within_s=0)  # what a sign says is not looked at; an unplugged line fails here
                self._wait()
        self._write_all()

    def _write_next(self) -> bool:
        """False when nobody is due."""
        with self._changed:
            turn = self._turns.next(time.monotonic())
        if turn is None:
            return False
        sign, face = turn
        self._dim(sign)
        self._write(frame(face, sign))
        _rest(REST_S)
        with self._changed:
            self._turns.sent(sign.name, face, time.monotonic())
        return True

    def _dim(self, sign: SignSettings) -> None:
        """Not at the end: a sign that goes dark needs no brightness."""
        before = frame_before(sign)
        if not before or not self._turns.dims(sign.name, time.monotonic()) or not self._thread.goes_on():
            return
        self._write(before)
        _rest(SETTLE_S)
        self._turns.dimmed(sign.name, time.monotonic())

    def _write_all(self) -> None:
        deadline = Deadline.after(LAST_WORDS_WITHIN_S)
        while not deadline.passed and self._write_next():
            pass

    def _write(self, data: bytes) -> None:
        """And leaves the line the time that it needs, so that no backlog stands before a newer face."""
        took_s = self._line.time_of_s(data)
        self._open_port().write(data, Deadline.after(took_s + SPARE_S))
        _rest(took_s)

    def _wait(self) -> None:
        with self._changed:
            wait_s = self._turns.wait_s(time.monotonic())
            if wait_s > 0:
                self._changed.wait(min(wait_s, LOOK_EVERY_S))

    def _open_port(self) -> DevicePort:
        if self._port is None:
            raise DeviceClosed(f"The sign line {self._line.address} was written before it was opened.")
        return self._port

    def _close(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None

    def _tell(self, state: DeviceState) -> None:
        for name in self._names:
            self._on_state(name, state)


def _rest(seconds: float) -> None:
    """In full, also after a stop: the last frames need their room on the line as all others do."""
    time.sleep(seconds)
