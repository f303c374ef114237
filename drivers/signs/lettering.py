"""Text as a sign can show it: only letters that it has, and never a byte that it could take for a command.

A label may hold anything that a house types in. A sign knows one small alphabet, so a letter falls back to the nearest
one that the sign has (Łódź: Lódz), and to "?" where there is none (Cyrillic, Arabic): a gap would hide that one is
missing.
"""

import unicodedata
from collections.abc import Mapping
from typing import Final

CP858: Final = "cp858"
"""Western Europe with the euro sign: code page 19 of Epson's displays and printers, and nearly all of code page 850."""
ASCII: Final = "ascii"
UNKNOWN: Final = "?"

FALLBACKS: Final[Mapping[str, str]] = {
    "←": "<",
    "→": ">",
    "↑": "^",
    "↓": "v",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ø": "o",
    "Ø": "O",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "ß": "ss",
    "ı": "i",
    "€": "EUR",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "‑": "-",
    "−": "-",
    "…": "...",
}
"""For letters that have no decomposition in Unicode."""


def in_alphabet(text: str, codec: str) -> str:
    """The same text with nothing but printable letters of this alphabet in it."""
    return "".join(_nearest(letter, codec) for letter in unicodedata.normalize("NFC", text))


def _nearest(letter: str, codec: str) -> str:
    match unicodedata.category(letter):
        case "Cc" | "Zs" | "Zl" | "Zp":
            return " "
        case "Cf" | "Mn":  # invisible marks, such as those for the direction of writing
            return ""
    return _as_it_is(letter, codec) or "".join(
        _as_it_is(part, codec) or UNKNOWN
        for part in unicodedata.normalize("NFKD", letter)
        if not unicodedata.combining(part)
    )


def _as_it_is(letter: str, codec: str) -> str:
    """The letter, its fallback or its digit; empty when it has to be taken apart."""
    if _has(letter, codec):
        return letter
    digit = unicodedata.digit(letter, None)
    return FALLBACKS.get(letter, "") if digit is None else str(digit)


def _has(letter: str, codec: str) -> bool:
    try:
        letter.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
