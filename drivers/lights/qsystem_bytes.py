"""The frames of the open QSystem's panels: 01, the panel's address, a code, 07, in both directions on one RS-485 pair.

Source: Apertum QSystem, `ub485/core/ButtonDevice.java`: the panel sends 31 to 34 for its buttons; it takes 30 to 3D for
its lamp and beep. So the code for "red" is also the code of the first button: an adapter that hears itself would press
"next" with each lamp, which is why an echo of what was just sent is no press.
"""

from collections import deque
from collections.abc import Mapping
from typing import Final

from drivers.lights.panel import Lamp

START: Final = 0x01
END: Final = 0x07
FRAME_BYTES: Final = 4
BUTTON_CODES: Final = range(0x31, 0x35)
KNOWN_CODES: Final = range(0x30, 0x3E)
HALF_FRAME_S: Final = 0.2
"""A frame takes 4 ms at 9600 baud; what is older than this is no beginning any more."""
ECHO_WITHIN_S: Final = 0.3

LAMP_CODES: Final[Mapping[Lamp, int]] = {
    Lamp.OFF: 0x30,
    Lamp.FREE: 0x32,
    Lamp.CALLING: 0x36,
    Lamp.SERVING: 0x31,
    Lamp.REFUSED: 0x3A,
}
SAID_AGAIN: Final[Mapping[Lamp, int]] = {**LAMP_CODES, Lamp.REFUSED: 0x33}
"""For saying the same again: without the beep."""


def lamp_frame(address: int, lamp: Lamp, *, again: bool = False) -> bytes:
    return bytes([START, address, (SAID_AGAIN if again else LAMP_CODES)[lamp], END])


class QsystemReader:
    """Takes bytes as they come and gives the digits of the buttons; for one thread."""

    def __init__(self, address: int) -> None:
        self.junk_bytes = 0
        """What came in and can be no frame."""
        self._address = address
        self._received = b""
        self._last_s = 0.0
        self._echoes: deque[tuple[bytes, float]] = deque()

    def sent(self, frame: bytes, now_s: float) -> None:
        """To be told of each lamp frame, so that its echo can be known."""
        self._echoes.append((frame, now_s + ECHO_WITHIN_S))

    def take(self, data: bytes, now_s: float) -> tuple[str, ...]:
        if self._received and now_s - self._last_s > HALF_FRAME_S:
            self._lose(len(self._received))
        self._received += data
        self._last_s = now_s
        keys = []
        while self._received:
            if self._received[0] != START:
                self._lose(1)
            elif len(self._received) < FRAME_BYTES:
                break
            elif self._received[3] != END or self._received[2] not in KNOWN_CODES:
                self._lose(1)
            else:
                frame, self._received = self._received[:FRAME_BYTES], self._received[FRAME_BYTES:]
                keys += self._key(frame, now_s)
        return tuple(keys)

    def _key(self, frame: bytes, now_s: float) -> list[str]:
        if frame[1] != self._address or frame[2] not in BUTTON_CODES or self._is_echo(frame, now_s):
            return []
        return [chr(frame[2])]

    def _is_echo(self, frame: bytes, now_s: float) -> bool:
        while self._echoes and self._echoes[0][1] < now_s:
            self._echoes.popleft()
        for echo in self._echoes:
            if echo[0] == frame:
                self._echoes.remove(echo)
                return True
        return False

    def _lose(self, count: int) -> None:
        self.junk_bytes += count
        self._received = self._received[count:]
