"""How signs take bytes apart: each knows exactly the commands of its family that Balie uses, and nothing else.

Written from the manuals and not from the encoders, so that one can find the other's mistakes. A reader looks at the
head of what was received and says how many bytes it used up: 0 when more has to come. Whatever cannot be a command
costs one byte and is counted; nothing raises.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from drivers.signs.frame_template import CHECKSUMS, Field, checksum, parts_of
from drivers.signs.sign import SignProtocol, SignSettings
from drivers.signs.simulated_screen import Screen

Reader = Callable[[bytes, Screen, SignSettings], int]

PRINTABLE: Final = re.compile(rb"[\x20-\x7e\x80-\xff]+")
LONGEST_PACKET_BYTES: Final = 512

ESCPOS_DISPLAY: Final[Mapping[bytes, int]] = {
    b"\x0c": 0,
    b"\x1b\x3d": 1,
    b"\x1b\x74": 1,
    b"\x1f\x24": 2,
    b"\x1f\x45": 1,
    b"\x1f\x58": 1,
}
"""Command -> how many parameters follow (POS-X XP8200 manual, 4.1.2; DM-D110 specification)."""
CODE_PAGES: Final = frozenset({0, 1, 2, 3, 4, 5, 16, 17, 18, 19, 254, 255})


def read_dm_d(data: bytes, screen: Screen, settings: SignSettings) -> int:
    if text := PRINTABLE.match(data):
        screen.write(text[0])
        return text.end()
    for command, parameters in ESCPOS_DISPLAY.items():
        if data.startswith(command):
            end = len(command) + parameters
            if len(data) < end:
                return 0
            return end if _obey_dm_d(command, data[len(command) : end], screen) else _lost(screen)
    return 0 if data in (b"\x1b", b"\x1f") else _lost(screen)


def _obey_dm_d(command: bytes, values: bytes, screen: Screen) -> bool:
    match command:
        case b"\x0c":
            screen.clear()
        case b"\x1b\x3d":
            screen.writes += values[0] == 1
            return values[0] in (1, 2, 3)
        case b"\x1b\x74":
            return values[0] in CODE_PAGES
        case b"\x1f\x24":
            if not (1 <= values[0] <= screen.columns and 1 <= values[1] <= screen.rows):
                return False
            screen.column, screen.row = values[0] - 1, values[1] - 1
        case b"\x1f\x45":
            screen.blinking = 0 < values[0] < 255
        case _:
            if not 1 <= values[0] <= 4:
                return False
            screen.brightness = values[0]
    return True


def read_cd5220(data: bytes, screen: Screen, settings: SignSettings) -> int:
    if data[:1] == b"\x0c":
        screen.clear()
        return 1
    if data[:2] == b"\x1b\x2a":
        if len(data) < 3:
            return 0
        if not 1 <= data[2] <= 4 or any(screen.text):  # in string mode it takes nothing but strings, CLR and CAN
            return _lost(screen)
        screen.brightness = data[2]
        return 3
    return _read_row(data, screen, opening=b"\x1b\x51", exactly=settings.columns)


def read_utc(data: bytes, screen: Screen, settings: SignSettings) -> int:
    if data[:1] == b"\x1f":
        screen.clear()
        screen.writes += 1
        return 1
    if text := PRINTABLE.match(data):
        screen.write(text[0])
        return text.end()
    return _lost(screen)


def read_utc_enhanced(data: bytes, screen: Screen, settings: SignSettings) -> int:
    return _read_row(data, screen, opening=b"\x1b\x75", exactly=None)


def _read_row(data: bytes, screen: Screen, *, opening: bytes, exactly: int | None) -> int:
    """Opening, A or B, text, CR."""
    head = opening + data[2:3]
    if not data.startswith(head) or data[2:3] not in (b"", b"A", b"B"):
        return 0 if data == opening[: len(data)] else _lost(screen)
    end = data.find(b"\x0d", 3)
    text = data[3:] if end < 0 else data[3:end]
    most = exactly or 40
    if len(text) > most or (text and not PRINTABLE.fullmatch(text)):
        return _lost(screen)
    if end < 0:
        return 0
    row = data[2] - ord("A")
    if row >= screen.rows or (exactly is not None and len(text) != exactly):
        return _lost(screen)
    screen.write_row(row, text)
    screen.writes += row == 0
    return end + 1


ALPHA_PACKET: Final = re.compile(
    rb"\x00{5,}\x01Z([0-9A-F?]{2})\x02AA\x1b([ \x220&])([a-v])([\x20-\x7e\x0d]*)\x04", re.DOTALL
)
FLASHING: Final = b"c"


def read_alpha(data: bytes, screen: Screen, settings: SignSettings) -> int:
    end = data.find(b"\x04")
    if end < 0:
        return 0 if data[0] == 0 and len(data) < LONGEST_PACKET_BYTES else _lost(screen)
    packet = ALPHA_PACKET.match(data, 0, end + 1)
    if packet is None:
        return _lost(screen)
    address, _, mode, text = packet.groups()
    if address in (b"00", b"%02X" % (settings.address or 0)):
        screen.clear()
        for row, line in enumerate(text.split(b"\x0d")[: screen.rows]):
            screen.write_row(row, line)
        screen.blinking = mode == FLASHING
        screen.writes += 1
    return packet.end()


def read_frame(data: bytes, screen: Screen, settings: SignSettings) -> int:
    """By a pattern made of the template; a frame for another address is none of this sign's business."""
    frame = re.compile(_pattern(settings), re.DOTALL).match(data)
    if frame is None:
        return 0 if len(data) < LONGEST_PACKET_BYTES and _could_begin(data, settings) else _lost(screen)
    found = frame.groupdict()
    if not _checksum_holds(frame, settings):
        return _lost(screen)
    address = found.get(Field.ADDRESS)
    if address is None or (address and int(address, _address_base(settings)) == settings.address):
        screen.clear()
        number = found.get(Field.NUMBER) or found.get(Field.DIGITS) or b""
        screen.write_row(0, number.replace(settings.blank.encode(), b" ").strip())
        counter = found.get(Field.COUNTER) or found.get(Field.COUNTER_DIGITS)
        if counter is not None and screen.rows > 1:
            screen.write_row(1, counter.strip())
        screen.blinking = found.get(Field.BLINK) == b"1"
        screen.writes += 1
    return frame.end()


NUMERALS: Final[Mapping[tuple[Field, str], bytes]] = {
    (field, form): letters
    for field in (Field.ADDRESS, *CHECKSUMS)
    for form, letters in (("", b"[0-9]"), ("x", b"[0-9a-f]"), ("X", b"[0-9A-F]"))
}


def _pattern(settings: SignSettings) -> bytes:
    pattern = b""
    for part in parts_of(settings.template or ""):
        if part.field is None:
            pattern += re.escape(part.literal)
        elif part.field in CHECKSUMS and part.form is None:
            pattern += b"(?P<%s>.)" % part.field.encode()
        else:
            width = b"{%d}" % part.form.width if part.form else b"*?"
            letters = NUMERALS.get((part.field, part.form.hex if part.form else ""), b"[\x20-\x7e]")
            pattern += b"(?P<%s>%s%s)" % (part.field.encode(), letters, width)
    return pattern


def _could_begin(data: bytes, settings: SignSettings) -> bool:
    """Half a frame is given up when the next one opens."""
    opening = parts_of(settings.template or "")[0].literal
    return not opening or (data.startswith(opening[: len(data)]) and opening not in data[1:])


def _address_base(settings: SignSettings) -> int:
    hexadecimal = any(
        part.field is Field.ADDRESS and part.form and part.form.hex for part in parts_of(settings.template or "")
    )
    return 16 if hexadecimal else 10


def _checksum_holds(frame: "re.Match[bytes]", settings: SignSettings) -> bool:
    for part in parts_of(settings.template or ""):
        if part.field in CHECKSUMS and part.field is not None:
            start = frame.start(part.field)
            counted = frame.string[1 if frame.string[0] < 0x20 else 0 : start]
            said = frame[part.field]
            value = said[0] if part.form is None else int(said, 16 if part.form.hex else 10)  # the pattern saw to it
            return value == checksum(part.field, counted)
    return True


def _lost(screen: Screen) -> int:
    screen.unreadable += 1
    return 1


READERS: Final[Mapping[SignProtocol, Reader]] = {
    SignProtocol.DM_D: read_dm_d,
    SignProtocol.CD5220: read_cd5220,
    SignProtocol.UTC: read_utc,
    SignProtocol.UTC_ENHANCED: read_utc_enhanced,
    SignProtocol.ALPHA: read_alpha,
    SignProtocol.FRAME: read_frame,
}
