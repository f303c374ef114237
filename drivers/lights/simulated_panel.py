"""What a call panel does, without a line: buttons that send, a lamp that is told."""

from collections.abc import Mapping
from typing import Final

from drivers.lights.panel import Button, PanelProtocol, PanelSettings
from drivers.lights.plain_panels import byte_of
from drivers.line_faults import Order

LAMPS: Final[Mapping[int, tuple[str, bool]]] = {
    0x30: ("off", False),
    0x31: ("red", False),
    0x32: ("green", False),
    0x33: ("red", True),
    0x34: ("green", True),
    0x35: ("red", True),
    0x36: ("green", True),
}
BEEPING_FROM: Final = 0x37
"""From here on the same lamps with a beep (QSystem, ButtonDevice.java)."""
LAST_CODE: Final = 0x3D
DARK: Final = ("off", False)


class SimulatedPanel:
    def __init__(self, settings: PanelSettings, *, echoes: bool = False) -> None:
        self._settings = settings
        self._echoes = echoes
        """As RS-485 adapters do that hear themselves."""
        self._received = b""
        self._lamp = DARK
        self._beeps = 0
        self._unreadable = 0

    def take(self, data: bytes) -> bytes:
        self._received += data
        while self._received:
            if self._received[0] != 0x01:
                self._lose()
            elif len(self._received) < 4:
                break
            elif self._received[3] != 0x07 or not 0x30 <= self._received[2] <= LAST_CODE:
                self._lose()
            else:
                if self._received[1] == self._settings.address:
                    self._light(self._received[2])
                self._received = self._received[4:]
        return data if self._echoes else b""

    def power_cycle(self) -> None:
        self._received, self._lamp = b"", DARK

    def obey(self, order: Order) -> tuple[Order, bytes]:
        if "press" in order:
            times = order.get("times", 1)
            if not isinstance(times, int) or times < 1:
                raise ValueError(f"times must be a whole number above 0, not {times!r}")
            return {}, self._pressed(Button(str(order["press"]))) * times
        if "say" in order:
            return {}, bytes.fromhex(str(order["say"]))
        if order["ask"] != "lamp":
            raise ValueError(f"a panel cannot be asked for {order['ask']!r}")
        colour, flashing = self._lamp
        said: Order = {"lamp": colour, "flashing": flashing, "beeps": self._beeps, "unreadable": self._unreadable}
        return said, b""

    def _pressed(self, button: Button) -> bytes:
        key = next((key for key, meaning in self._settings.buttons.items() if meaning is button), None)
        if key is None:
            raise ValueError(f"the panel has no button {button}")
        match self._settings.protocol:
            case PanelProtocol.QSYSTEM:
                return bytes([0x01, self._settings.address, ord(key), 0x07])
            case PanelProtocol.LINES:
                return key.encode("ascii") + b"\r\n"
            case PanelProtocol.BYTES:
                return bytes([byte_of(key)])

    def _light(self, code: int) -> None:
        if code >= BEEPING_FROM:
            self._beeps += 1
            code -= BEEPING_FROM - 0x30
        self._lamp = LAMPS[code]

    def _lose(self) -> None:
        self._unreadable += 1
        self._received = self._received[1:]
