"""The keys with which a hand scanner types a code, for whoever posts them: demonstrations and tests."""

from dataclasses import dataclass

from drivers.scanners.us_keyboard import Key, keys_for

DEFAULT_GAP_MS = 4


@dataclass(frozen=True)
class KeyStroke:
    """A key goes down or up; `scan_code` is evdev's, 8 less than Qt's `nativeScanCode()`."""

    scan_code: int
    pressed: bool
    at_ms: int


def typed(
    text: str, *, start_ms: int = 0, gap_ms: int = DEFAULT_GAP_MS, suffix: Key | None = Key.ENTER
) -> tuple[KeyStroke, ...]:
    strokes: list[KeyStroke] = []
    at_ms = start_ms
    for scan_code, shift in (*keys_for(text), *(((int(suffix), False),) if suffix is not None else ())):
        held = (Key.LEFT_SHIFT,) if shift else ()
        strokes += [KeyStroke(key, True, at_ms) for key in (*held, scan_code)]
        strokes += [KeyStroke(key, False, at_ms) for key in (scan_code, *held)]
        at_ms += gap_ms
    return tuple(strokes)
