"""The UTC command sets, standard and enhanced.

Sources: CD5220 manual, 6.2 (US clears and goes to the first place; in overwrite mode the text runs from the upper row
into the lower one) and 6.3 (ESC u A, ESC u B, each ended by CR); UTC RETAIL, 3190 series manual, p. 8. Neither has one
command for all displays to blink or to be dimmed.
"""

from typing import Final

from drivers.signs.layout import rows_of
from drivers.signs.lettering import CP858
from drivers.signs.sign import SignFace, SignSettings

CLEAR: Final = b"\x1f"
UPPER_ROW: Final = b"\x1b\x75\x41"
LOWER_ROW: Final = b"\x1b\x75\x42"
CARRIAGE_RETURN: Final = b"\x0d"


def utc_frame(face: SignFace, settings: SignSettings) -> bytes:
    return CLEAR + b"".join(_padded_rows(face, settings))


def utc_enhanced_frame(face: SignFace, settings: SignSettings) -> bytes:
    rows = _padded_rows(face, settings)
    starts = (UPPER_ROW, LOWER_ROW)[: len(rows)]
    return b"".join(start + row + CARRIAGE_RETURN for start, row in zip(starts, rows, strict=True))


def _padded_rows(face: SignFace, settings: SignSettings) -> tuple[bytes, ...]:
    return tuple(row.ljust(settings.columns).encode(CP858) for row in rows_of(face, settings, CP858))
