"""A receipt printer of which only the buzzer matters."""

import re
from collections.abc import Mapping
from typing import Final

from drivers.lights.light import LightProtocol
from drivers.line_faults import Order

COMMANDS: Final[Mapping[LightProtocol, re.Pattern[bytes]]] = {
    LightProtocol.PRINTER_BUZZER: re.compile(rb"\x1bB([\x01-\x09])[\x01-\x09]"),
    LightProtocol.EPSON_BUZZER: re.compile(rb"\x1b\(A\x04\x000[\x01-\x07]([\x01-\x3f])[\x01-\xff]", re.DOTALL),
}
LONGEST_BYTES: Final = 9


class SimulatedBuzzer:
    """Anything but its one command it would print: that is counted, since Balie never means it."""

    def __init__(self, protocol: LightProtocol) -> None:
        self._command = COMMANDS[protocol]
        self._received = b""
        self._buzzes: list[int] = []
        self._printed = 0

    def take(self, data: bytes) -> bytes:
        self._received += data
        while self._received:
            if command := self._command.match(self._received):
                self._buzzes.append(command[1][0])
                self._received = self._received[command.end() :]
            elif self._received[:1] == b"\x1b" and len(self._received) < LONGEST_BYTES:
                break
            else:
                self._printed += 1
                self._received = self._received[1:]
        return b""

    def power_cycle(self) -> None:
        self._received = b""

    def obey(self, order: Order) -> tuple[Order, bytes]:
        if order["ask"] != "buzzes":
            raise ValueError(f"a buzzer cannot be asked for {order['ask']!r}")
        return {"buzzes": self._buzzes, "printed": self._printed}, b""
