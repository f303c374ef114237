"""How a printer's buzzer is used: its line is opened for each buzz alone, since it belongs to whoever prints."""

import time
from collections.abc import Callable
from typing import Final

from drivers.deadline import Deadline
from drivers.device_life import DeviceLife, DeviceThread
from drivers.device_line import DeviceLine
from drivers.health import CANNOT_SAY
from drivers.lights.light import Signal
from drivers.lights.wish import Wish

OPEN_WITHIN_S: Final = 2.0
WRITE_WITHIN_S: Final = 1.0
LOOK_EVERY_S: Final = 0.25
PROBE_EVERY_S: Final = 30.0
"""Between two looks whether the line can be opened at all; each takes it from the printer's program for a moment."""


class BuzzerWork:
    def __init__(self, line: DeviceLine, encode: Callable[[Signal], bytes], wish: Wish, life: DeviceLife) -> None:
        self._line = line
        self._encode = encode
        self._wish = wish
        self.thread = DeviceThread(life, work=self._work)

    def _work(self) -> None:
        probe_at_s = 0.0
        while self.thread.goes_on():
            signal = self._wish.take_unheard()
            buzz = self._encode(signal) if signal is not None else b""
            if buzz or time.monotonic() >= probe_at_s:
                self._send(buzz)
                self.thread.life.report(CANNOT_SAY)
                probe_at_s = time.monotonic() + PROBE_EVERY_S
            self._wish.wait(LOOK_EVERY_S)

    def _send(self, data: bytes) -> None:
        port = self._line.open(Deadline.after(OPEN_WITHIN_S))
        try:
            if data:
                port.write(data, Deadline.after(WRITE_WITHIN_S))
        finally:
            port.close()
