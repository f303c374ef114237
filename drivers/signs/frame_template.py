"""The frame of a number sign as the house writes it into the settings, since each maker has another one.

    {STX}{address:02}{digits:>4}{ETX}           an EDI number sign on RS-485: 02 '0' '3' ' ' '0' '1' '2' 03
    {STX}{address:02}{digits:>4}{ETX}{xor:02X}  with a checksum in two hex digits

| in braces | stands for |
| --- | --- |
| `SOH` `STX` `ETX` `EOT` `ENQ` `LF` `CR` `ESC` ... | a control character |
| `x1B` | the byte with this hex value |
| `address` | the sign's address |
| `digits` | the digits of the number: 012 of A012; too many are cut on the left |
| `number`, `counter`, `arrow` | as on other signs; too long is cut on the right |
| `counter_digits` | the digits in the counter's label |
| `blink` | 1 for a fresh call, else 0 |
| `xor`, `sum` | the checksum of what stands before it, without the control character that opens the frame |

After a colon stands how wide a value is: `<4` to the left, `>4` to the right, filled with the sign's blank; `04` filled
with zeros, but blank as a whole when nobody is called; `02X` in hex. A checksum without that is one raw byte.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, reduce
from typing import Final

from drivers.signs.errors import BadSignSettings
from drivers.signs.lettering import ASCII, in_alphabet
from drivers.signs.sign import SignFace, SignSettings

CONTROLS: Final[Mapping[str, int]] = {
    "NUL": 0x00,
    "SOH": 0x01,
    "STX": 0x02,
    "ETX": 0x03,
    "EOT": 0x04,
    "ENQ": 0x05,
    "ACK": 0x06,
    "LF": 0x0A,
    "CR": 0x0D,
    "DLE": 0x10,
    "NAK": 0x15,
    "ETB": 0x17,
    "ESC": 0x1B,
}


class Field(StrEnum):
    ADDRESS = "address"
    DIGITS = "digits"
    NUMBER = "number"
    COUNTER = "counter"
    COUNTER_DIGITS = "counter_digits"
    ARROW = "arrow"
    BLINK = "blink"
    XOR = "xor"
    SUM = "sum"


CHECKSUMS: Final = frozenset({Field.XOR, Field.SUM})
HEX_ALLOWED: Final = CHECKSUMS | {Field.ADDRESS}
CUT_ON_THE_LEFT: Final = frozenset({Field.DIGITS, Field.COUNTER_DIGITS})
"""The last digits tell numbers apart."""

EXAMPLE_TEMPLATE: Final = "{STX}{address:02}{digits:>4}{ETX}"

CODEC_OF_LITERALS: Final = "latin-1"
"""Any byte may stand in a template."""

PIECE: Final = re.compile(r"\{(?P<name>[A-Za-z0-9_]+)(?::(?P<form>[^{}]*))?\}|(?P<literal>[ -z|~])")
FORM: Final = re.compile(r"(?P<side>[<>])?(?P<zeros>0)?(?P<width>[1-9]\d?)(?P<hex>[xX])?")
RAW_BYTE: Final = re.compile(r"x([0-9A-Fa-f]{2})")


@dataclass(frozen=True)
class Form:
    width: int
    side: str = ">"
    zeros: bool = False
    hex: str = ""


@dataclass(frozen=True)
class Part:
    """Either bytes that stand as they are, or a field."""

    literal: bytes = b""
    field: Field | None = None
    form: Form | None = None


@cache
def parts_of(template: str) -> tuple[Part, ...]:
    """Raises `BadSignSettings`, with the place, for a template that cannot be meant."""
    parts: list[Part] = []
    place = 0
    while place < len(template):
        found = PIECE.match(template, place)
        if found is None:
            raise _bad(template, f'"{template[place : place + 8]}" cannot stand there')
        if found["literal"] is not None:
            parts.append(Part(literal=found["literal"].encode(ASCII)))
        else:
            parts.append(_part(template, found["name"], found["form"]))
        place = found.end()
    if not any(part.field in (Field.DIGITS, Field.NUMBER) for part in parts):
        raise _bad(template, "it holds neither {digits} nor {number}")
    return tuple(parts)


def template_frame(face: SignFace, settings: SignSettings) -> bytes:
    if settings.template is None:
        raise BadSignSettings(f"The sign {settings.name} speaks in frames but has no template for them.")
    parts = parts_of(settings.template)
    marks = _printable_marks(parts)
    frame = b""
    for part in parts:
        if part.field is None:
            frame += part.literal
        elif part.field in CHECKSUMS:
            frame += _checksum_bytes(part, _checked_bytes(frame))
        else:
            value = _value(part.field, face, settings)
            if isinstance(value, str):
                value = _without(marks, value)
            frame += _filled(part.field, part.form, value, settings.blank).encode(ASCII)
    return frame


def checksum(field: Field, data: bytes) -> int:
    return reduce(lambda one, other: one ^ other, data, 0) if field is Field.XOR else sum(data) % 256


def _part(template: str, name: str, form: str | None) -> Part:
    raw = RAW_BYTE.fullmatch(name)
    if name in CONTROLS or raw:
        if form is not None:
            raise _bad(template, f"{{{name}}} is one byte and takes no width")
        return Part(literal=bytes([int(raw[1], 16) if raw else CONTROLS[name]]))
    try:
        field = Field(name)
    except ValueError as error:
        raise _bad(template, f"{{{name}}} is unknown") from error
    return Part(field=field, form=None if form is None else _form(template, field, form))


def _form(template: str, field: Field, text: str) -> Form:
    found = FORM.fullmatch(text)
    if found is None:
        raise _bad(template, f'":{text}" is no width')
    if found["hex"] and field not in HEX_ALLOWED:
        raise _bad(template, f"{{{field}}} cannot be written in hex")
    return Form(int(found["width"]), found["side"] or ">", bool(found["zeros"]), found["hex"] or "")


def _value(field: Field, face: SignFace, settings: SignSettings) -> str | int:
    match field:
        case Field.ADDRESS:
            return settings.address or 0
        case Field.DIGITS:
            return _digits(face.number)
        case Field.NUMBER:
            return in_alphabet(face.number, ASCII)
        case Field.COUNTER:
            return in_alphabet(face.counter, ASCII)
        case Field.COUNTER_DIGITS:
            return _digits(face.counter)
        case Field.ARROW:
            return in_alphabet(face.arrow if face.number else "", ASCII)
        case _:
            return "1" if face.blink and settings.blinks else "0"


def _filled(field: Field, form: Form | None, value: str | int, blank: str) -> str:
    if isinstance(value, int):
        return f"{value:0{form.width if form else 1}{(form.hex if form else '') or 'd'}}"
    if form is None:
        return value
    value = value[-form.width :] if field in CUT_ON_THE_LEFT else value[: form.width]
    fill = "0" if form.zeros and value else blank
    return value.ljust(form.width, fill) if form.side == "<" else value.rjust(form.width, fill)


def _printable_marks(parts: tuple[Part, ...]) -> str:
    """Some frames are opened or ended by "|" or "!"; in a text they would cut it short."""
    literals = b"".join(part.literal for part in parts).decode(CODEC_OF_LITERALS)
    return "".join(mark for mark in literals if mark.isprintable() and not mark.isalnum() and mark != " ")


def _without(marks: str, text: str) -> str:
    return "".join(" " if letter in marks else letter for letter in text)


def _checked_bytes(frame: bytes) -> bytes:
    """Makers count from behind the control character that opens the frame."""
    return frame[1:] if frame[:1] < b" " else frame


def _checksum_bytes(part: Part, data: bytes) -> bytes:
    value = checksum(part.field or Field.SUM, data)
    if part.form is None:
        return bytes([value])
    return f"{value:0{part.form.width}{part.form.hex or 'd'}}".encode(ASCII)


def _digits(text: str) -> str:
    return "".join(letter for letter in in_alphabet(text, ASCII) if letter.isdigit())


def _bad(template: str, found: str) -> BadSignSettings:
    return BadSignSettings(
        f'The frame "{template}" cannot be used: {found}. Possible is, for example, '
        f'"{EXAMPLE_TEMPLATE}" (docs/devices.md, "Counter signs").'
    )
