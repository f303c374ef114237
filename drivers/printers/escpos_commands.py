"""Bytes for a printer, taken apart into commands: the reader's side, which shares nothing with the writer's.

It knows exactly the commands that our tickets are made of and refuses every other byte. A mistake in the writer must
not be forgiven here, since a real printer prints an unknown command as letters.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    INITIALISE = "initialise"
    RASTER = "raster"
    TEXT = "text"
    NEW_LINE = "new_line"
    FEED = "feed"
    ALIGN = "align"
    BOLD = "bold"
    SIZE = "size"
    CODE_PAGE = "code_page"
    QR = "qr"
    CUT = "cut"
    EJECTOR = "ejector"
    NOTHING = "nothing"
    """Zeros, which end a picture that was broken off and else do nothing."""
    STATUS_QUESTION = "status_question"
    PROCESS_QUESTION = "process_question"


@dataclass(frozen=True)
class Command:
    kind: Kind
    data: bytes
    """All of its bytes, the code in front included."""


class UnknownBytes(ValueError):
    """No command of ours begins like this."""


FIXED_LENGTH: Final = {
    b"\x1b@": (Kind.INITIALISE, 2),
    b"\x1bd": (Kind.FEED, 3),
    b"\x1ba": (Kind.ALIGN, 3),
    b"\x1bE": (Kind.BOLD, 3),
    b"\x1bt": (Kind.CODE_PAGE, 3),
    b"\x1b!": (Kind.SIZE, 3),
    b"\x1d!": (Kind.SIZE, 3),
    b"\x10\x04": (Kind.STATUS_QUESTION, 3),
    b"\x1de": (Kind.EJECTOR, 3),
}
COUNTED: Final = {b"\x1d(k": Kind.QR, b"\x1d(H": Kind.PROCESS_QUESTION}
"""Commands that carry their own length after three bytes."""
RASTER: Final = b"\x1dv0\x00"
RASTER_HEADER_BYTES: Final = 8
CUT: Final = b"\x1dV"
CUT_AFTER_FEEDING: Final = (65, 66)
PRINTABLE_FROM: Final = 0x20


def first_command(received: bytes) -> Command | None:
    """The first whole command, or None while more of it must come. Raises `UnknownBytes`."""
    if not received:
        return None
    kind, length = _kind_and_length(received)
    if length is None or len(received) < length:
        return None
    return Command(kind, received[:length])


def all_commands(data: bytes) -> list[Command]:
    """Every command of a finished job. Raises `UnknownBytes`, also when the last one is not whole."""
    commands = []
    at = 0
    while at < len(data):
        command = first_command(data[at:])
        if command is None:
            raise UnknownBytes(f"The command at byte {at} is not whole: {data[at : at + 12].hex(' ')}.")
        commands.append(command)
        at += len(command.data)
    return commands


def _kind_and_length(received: bytes) -> tuple[Kind, int | None]:
    if received[0] == 0x0A:
        return Kind.NEW_LINE, 1
    if received[0] == 0:
        return Kind.NOTHING, len(received) - len(received.lstrip(b"\0"))
    if received[0] >= PRINTABLE_FROM:
        return Kind.TEXT, _text_length(received)
    for code, (kind, length) in FIXED_LENGTH.items():
        if received.startswith(code):
            return kind, length
    if received.startswith(CUT):
        return Kind.CUT, _cut_length(received)
    if received.startswith(RASTER):
        return Kind.RASTER, _raster_length(received)
    for code, kind in COUNTED.items():
        if received.startswith(code):
            return kind, 5 + int.from_bytes(received[3:5], "little") if len(received) >= 5 else None
    if _may_become_a_command(received):
        return Kind.TEXT, None
    raise UnknownBytes(f"No command of ours begins with the bytes {received[:8].hex(' ')}.")


def _may_become_a_command(received: bytes) -> bool:
    codes = (*FIXED_LENGTH, *COUNTED, CUT, RASTER)
    return any(code.startswith(received) for code in codes)


def _text_length(received: bytes) -> int:
    return next((at for at, byte in enumerate(received) if byte < PRINTABLE_FROM), len(received))


def _cut_length(received: bytes) -> int | None:
    if len(received) < 3:
        return None
    return 4 if received[2] in CUT_AFTER_FEEDING else 3


def _raster_length(received: bytes) -> int | None:
    if len(received) < RASTER_HEADER_BYTES:
        return None
    row_bytes, rows = int.from_bytes(received[4:6], "little"), int.from_bytes(received[6:8], "little")
    return RASTER_HEADER_BYTES + row_bytes * rows
