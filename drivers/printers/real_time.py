"""The commands that a printer obeys at once, wherever they stand: in a text, in a picture, behind a full buffer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class RealTime:
    code: Literal["status", "recover", "clear"]
    number: int = 0


CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
LENGTHS = {b"\x10\x04": 3, b"\x10\x05": 3, b"\x10\x14\x08": len(CLEAR)}


def without_real_time(data: bytes) -> tuple[Sequence[bytes | RealTime], bytes]:
    """The data with its real-time commands taken out, in order, and the rest that may still become one."""
    parts: list[bytes | RealTime] = []
    plain = at = 0
    while at < len(data):
        length = _length_of_command(data[at:])
        if length == 0:
            at += 1
        elif at + length > len(data):
            break
        else:
            parts += [data[plain:at], _command(data[at : at + length])]
            plain = at = at + length
    parts.append(data[plain:at])
    return [part for part in parts if part], data[at:]


def _length_of_command(data: bytes) -> int:
    """0 when none begins here; what is only the beginning of one is as long as the whole."""
    return next((length for code, length in LENGTHS.items() if code[: len(data)] == data[: len(code)]), 0)


def _command(data: bytes) -> RealTime:
    if data == CLEAR:
        return RealTime("clear")
    return RealTime("status" if data[1] == 0x04 else "recover", data[2])
