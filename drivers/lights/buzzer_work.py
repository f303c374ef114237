"""How a printer's buzzer is used: its line is opened for each buzz alone, since it belongs to whoever prints.

Nobody looks whether it is there in between: a buzzer cannot say how it is, and each look would take the line from the
printer's own program, which may want to print a ticket in that very moment.
"""

from collections.abc import Callable
from typing import Final

from drivers.deadline import Deadline
from drivers.device_life import DeviceLife
from drivers.device_line import DeviceLine
from drivers.device_thread import DeviceThread
from drivers.errors import DeviceBusy
from drivers.health import CANNOT_SAY
from drivers.lights.light import Signal
from drivers.lights.wish import Wish

OPEN_WITHIN_S: Final = 2.0
WRITE_WITHIN_S: Final = 1.0
LOOK_EVERY_S: Final = 0.25
BUSY_PAUSE_S: Final = 0.1
"""A printer's own program asks for its status in less, and then the line is free."""


class BuzzerWork:
    def __init__(self, line: DeviceLine, encode: Callable[[Signal], bytes], wish: Wish, life: DeviceLife) -> None:
        self._line = line
        self._encode = encode
        self._wish = wish
        self.thread = DeviceThread(life, work=self._work)

    def _work(self) -> None:
        life = self.thread.life
        if life.state is None:
            life.report(CANNOT_SAY)
        while self.thread.goes_on():
            buzz = self._wish.unheard()
            if buzz is not None:
                if not self._give(self._encode(buzz.signal)):
                    self.thread.pause(BUSY_PAUSE_S)
                    continue
                self._wish.heard(buzz)
            self._wish.wait(LOOK_EVERY_S)

    def _give(self, data: bytes) -> bool:
        """False when the line is held by the program that prints, which is no trouble: its ticket goes first."""
        if not data:
            return True
        try:
            port = self._line.open(Deadline.after(OPEN_WITHIN_S))
        except DeviceBusy:
            return False
        try:
            port.write(data, Deadline.after(WRITE_WITHIN_S))
        finally:
            port.close()
        self.thread.life.report(CANNOT_SAY)
        return True
