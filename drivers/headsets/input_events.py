"""What a headset socket of Linux says: the kernel's input events, of which one switch matters.

As in linux/input.h and linux/input-event-codes.h: a time of two longs, then type, code and value; the value of a
switch is 1 while a plug is in. (https://docs.kernel.org/input/input.html, event-codes.html, EV_SW)
"""

import struct
from enum import Enum
from typing import Final

EVENT: Final = struct.Struct("@llHHi")
EV_SYN, EV_SW = 0x00, 0x05
SYN_DROPPED: Final = 0x03
"""The kernel lost events, because nobody read them in time: what is known of the switch may be wrong."""
SW_HEADPHONE_INSERT: Final = 0x02


class Heard(Enum):
    IN = "in"
    OUT = "out"
    LOST = "lost"
    """Something was said and lost; the device has to be asked again."""


class EventReader:
    """Bytes come as they come; a device always gives whole events, a line in between need not."""

    def __init__(self) -> None:
        self._rest = b""

    def take(self, data: bytes) -> tuple[Heard, ...]:
        data = self._rest + data
        whole = len(data) // EVENT.size * EVENT.size
        self._rest = data[whole:]
        return tuple(
            heard
            for _, _, kind, code, value in EVENT.iter_unpack(data[:whole])
            if (heard := _meaning(kind, code, value)) is not None
        )


def event(kind: int, code: int, value: int) -> bytes:
    """As the kernel writes one; whoever only listens to a switch need not know when it was moved."""
    return EVENT.pack(0, 0, kind, code, value)


def _meaning(kind: int, code: int, value: int) -> Heard | None:
    if (kind, code) == (EV_SYN, SYN_DROPPED):
        return Heard.LOST
    if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT) and value in (0, 1):
        return Heard.IN if value else Heard.OUT
    return None
