"""How a serial line is set up: speed, frame and flow control, as the device's manual writes them ("9600 8N1")."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from drivers.errors import BadDeviceUrl

DEFAULT_BAUD = 9600
"""What nearly every hand scanner, receipt printer and number sign is set to when it leaves the factory."""

FASTEST_BAUD = 4_000_000
"""What the fastest USB adapters can do; more is a slip of the pen."""


class Parity(StrEnum):
    """The one letter of manuals and of pyserial."""

    NONE = "N"
    EVEN = "E"
    ODD = "O"
    MARK = "M"
    SPACE = "S"


class Flow(StrEnum):
    """How the device says that it has no room."""

    NONE = "none"
    RTS_CTS = "rts_cts"
    """By wires; printers call it hardware handshake, and CTS may be their DTR."""
    DTR_DSR = "dtr_dsr"
    XON_XOFF = "xon_xoff"
    """By bytes in the stream: not for pictures, whose own bytes may be the same ones."""


@dataclass(frozen=True)
class SerialSettings:
    baud: int = DEFAULT_BAUD
    parity: Parity = Parity.NONE
    data_bits: int = 8
    stop_bits: int = 1
    flow: Flow = Flow.NONE

    @property
    def bytes_per_s(self) -> float:
        """What the line carries at its best: each byte travels with a start bit, its parity and its stop bits."""
        parity_bits = 0 if self.parity is Parity.NONE else 1
        return self.baud / (1 + self.data_bits + parity_bits + self.stop_bits)

    def __str__(self) -> str:
        return f"{self.baud} {self.data_bits}{self.parity}{self.stop_bits}"


def take_serial_settings(take: Callable[[str, str], str]) -> SerialSettings:
    """Out of the options of an address (`?baud=19200&parity=E&data_bits=7&stop_bits=2&flow=rts_cts`).

    `take` gives the text of an option, or the given default, and counts the option as used: `dict.pop` will do.
    Raises `BadDeviceUrl` with what was found and what was expected.
    """
    return SerialSettings(
        baud=_baud(take("baud", str(DEFAULT_BAUD))),
        parity=Parity(_one_of("parity", take("parity", Parity.NONE.value).upper(), [each.value for each in Parity])),
        data_bits=int(_one_of("data_bits", take("data_bits", "8"), ["7", "8"])),
        stop_bits=int(_one_of("stop_bits", take("stop_bits", "1"), ["1", "2"])),
        flow=Flow(_one_of("flow", take("flow", Flow.NONE.value), [each.value for each in Flow])),
    )


def _baud(text: str) -> int:
    if text.isascii() and text.isdecimal() and 0 < len(text) < 8 and 0 < int(text) <= FASTEST_BAUD:
        return int(text)
    raise BadDeviceUrl(f'the speed "{text}" is no number of baud from 1 to {FASTEST_BAUD}')


def _one_of(key: str, found: str, possible: list[str]) -> str:
    if found in possible:
        return found
    raise BadDeviceUrl(f'{key} is one of {", ".join(possible)}; found "{found}"')
