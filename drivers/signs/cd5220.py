"""The CD5220 command set, which most pole displays are set to when they leave the factory.

Source: CD5220 customer display manual, 6.1 (ESC Q A, ESC Q B, CLR, ESC *). It has no command to blink. While it shows
strings written by ESC Q it takes no other command than CLR and CAN (manual, note under table 6-1), hence the CLR before
the brightness.
"""

from typing import Final

from drivers.signs.layout import rows_of
from drivers.signs.lettering import CP858
from drivers.signs.sign import SignFace, SignSettings

UPPER_ROW: Final = b"\x1b\x51\x41"
LOWER_ROW: Final = b"\x1b\x51\x42"
CARRIAGE_RETURN: Final = b"\x0d"
CLEAR: Final = b"\x0c"
BRIGHTNESS: Final = b"\x1b\x2a"


def cd5220_frame(face: SignFace, settings: SignSettings) -> bytes:
    rows = rows_of(face, settings, CP858)
    starts = (UPPER_ROW, LOWER_ROW)[: len(rows)]
    return b"".join(
        start + row.ljust(settings.columns).encode(CP858) + CARRIAGE_RETURN
        for start, row in zip(starts, rows, strict=True)
    )


def cd5220_dimming(settings: SignSettings) -> bytes:
    """Sent before the frame, with a rest in between; empty when the sign stays as it is set."""
    return b"" if settings.brightness is None else CLEAR + BRIGHTNESS + bytes([settings.brightness])
