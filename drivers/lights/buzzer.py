"""The buzzer in a receipt printer, for a counter that has a printer and no light.

Sources: Epson, ESC/POS command reference, ESC ( A function 48 (the sound, how often, and how long each time in tenths
of a second); ESC B n t as printers of many other makers have it (how often, and how long). It says what has just
happened, so nothing of it is repeated later: a buzz that comes late would call to the wrong visitor.
"""

from collections.abc import Callable, Mapping
from typing import Final

from drivers.lights.light import LightProtocol, Signal

TIMES: Final[Mapping[Signal, int]] = {Signal.CALLING: 1}
"""How often each signal buzzes; the others are silent."""
TENTHS_S: Final = 2
EPSON_SOUND: Final = 1


def esc_b(signal: Signal) -> bytes:
    times = TIMES.get(signal, 0)
    return b"\x1b\x42" + bytes([times, TENTHS_S]) if times else b""


def esc_paren_a(signal: Signal) -> bytes:
    times = TIMES.get(signal, 0)
    return b"\x1b\x28\x41\x04\x00\x30" + bytes([EPSON_SOUND, times, TENTHS_S]) if times else b""


BUZZERS: Final[Mapping[LightProtocol, Callable[[Signal], bytes]]] = {
    LightProtocol.PRINTER_BUZZER: esc_b,
    LightProtocol.EPSON_BUZZER: esc_paren_a,
}
