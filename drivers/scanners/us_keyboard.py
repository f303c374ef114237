"""Which sign a key types on a US keyboard, by its scan code, whatever layout the computer has.

A hand scanner that types plays a US keyboard. On a Belgian computer (AZERTY) the layout turns its "A1:" into "Q&M", so
the signs that arrive are worthless and the scan codes are not. Codes are those of Linux evdev; X11 and Qt's
`nativeScanCode()` give the same plus 8.
"""

from enum import IntEnum

QT_OFFSET = 8
"""`nativeScanCode() - QT_OFFSET` is the scan code of this table."""


class Key(IntEnum):
    """Keys that type nothing but mean something."""

    TAB = 15
    ENTER = 28
    LEFT_CTRL = 29
    LEFT_SHIFT = 42
    RIGHT_SHIFT = 54
    LEFT_ALT = 56
    KEYPAD_ENTER = 96
    RIGHT_CTRL = 97
    RIGHT_ALT = 100


SHIFTS = frozenset({Key.LEFT_SHIFT, Key.RIGHT_SHIFT})
COMMANDS = frozenset({Key.LEFT_CTRL, Key.RIGHT_CTRL, Key.LEFT_ALT, Key.RIGHT_ALT})
ENDS = frozenset({Key.ENTER, Key.KEYPAD_ENTER, Key.TAB})

_ROWS = (
    # first scan code of the row, plain, with shift
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (98, "/", "/"),
)

_PLAIN = {first + place: sign for first, plain, _ in _ROWS for place, sign in enumerate(plain)}
_SHIFTED = {first + place: sign for first, _, shifted in _ROWS for place, sign in enumerate(shifted)}


def sign_of(scan_code: int, *, shift: bool) -> str | None:
    """Caps lock is left out on purpose: a scanner sends shift with each capital, whatever the lamp says."""
    return (_SHIFTED if shift else _PLAIN).get(scan_code)


def keys_for(text: str) -> tuple[tuple[int, bool], ...]:
    """The scan codes, each with or without shift, with which a scanner types this text: for simulators and tests.

    Raises `ValueError` for a sign that no US keyboard has.
    """
    typed = {sign: (code, True) for code, sign in _SHIFTED.items()} | {s: (c, False) for c, s in _PLAIN.items()}
    missing = sorted(set(text) - typed.keys())
    if missing:
        raise ValueError(f"A US keyboard has no key for {missing}.")
    return tuple(typed[sign] for sign in text)
