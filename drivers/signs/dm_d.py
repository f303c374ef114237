"""Epson's customer displays and those that imitate them ("ESC/POS display").

Sources: Epson, DM-D110 specification (ESC =, ESC t, US $); POS-X, XP8200 manual, 4.1.2 "EPSON Command Mode" (US E,
US X). A display may share its cable with a printer, which is why each frame begins with ESC = 2 (only the display
listens) and ends with ESC = 1 (the line is the printer's again). Rows are written over in full, without
clearing first: the same number is sent every ten seconds, and would go dark for a moment each time.
"""

from typing import Final

from drivers.signs.layout import rows_of
from drivers.signs.lettering import CP858
from drivers.signs.sign import SignFace, SignSettings

DISPLAY_LISTENS: Final = b"\x1b\x3d\x02"
PRINTER_LISTENS: Final = b"\x1b\x3d\x01"
CODE_PAGE_858: Final = b"\x1b\x74\x13"
"""Page 19. Sent only with letters that need it: some imitations know pages 0 to 5 alone."""
CURSOR: Final = b"\x1f\x24"
BLINK: Final = b"\x1f\x45"
BRIGHTNESS: Final = b"\x1f\x58"
BLINK_STEP_MS: Final = 50
BLINK_HALF_MS: Final = 500
"""Once a second: below the three flashes in a second that can harm (EN 301 549, WCAG 2.3.1)."""


def dm_d_frame(face: SignFace, settings: SignSettings) -> bytes:
    frame = DISPLAY_LISTENS
    if settings.blinks:  # said each time, also when it shall rest: the frame is the whole state
        frame += BLINK + bytes([BLINK_HALF_MS // BLINK_STEP_MS if face.blink else 0])
    if settings.brightness is not None:
        frame += BRIGHTNESS + bytes([settings.brightness])
    rows = [row.ljust(settings.columns).encode(CP858) for row in rows_of(face, settings, CP858)]
    if not all(row.isascii() for row in rows):
        frame += CODE_PAGE_858
    for place, row in enumerate(rows, start=1):
        frame += CURSOR + bytes([1, place]) + row
    return frame + PRINTER_LISTENS
