"""A picture as ESC/POS bytes: strips of GS v 0, which every receipt printer of the last twenty years understands."""

from PIL import Image, ImageOps

STRIP_ROWS = 240
"""Some printers hold one strip in their buffer and take no more than 255 rows."""

INITIALISE = b"\x1b@"
FEED_AND_CUT = b"\x1dVB\x00"
"""Feeds to the knife, then cuts and leaves one point attached, so that no ticket falls on the floor."""

REAL_TIME = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
"""DLE EOT, DLE ENQ, DLE DC4: obeyed at once even inside a picture; one of them switches the printer off."""


def raster_ticket(picture: Image.Image) -> bytes:
    """A whole job: the picture, fed and cut."""
    return INITIALISE + raster_strips(picture) + FEED_AND_CUT


def raster_strips(picture: Image.Image) -> bytes:
    """The picture (mode "1", black on white) without anything around it."""
    ink = ImageOps.invert(picture.convert("L")).convert("1", dither=Image.Dither.NONE)
    return b"".join(
        _strip(ink.crop((0, top, ink.width, min(top + STRIP_ROWS, ink.height))))
        for top in range(0, ink.height, STRIP_ROWS)
    )


def _strip(ink: Image.Image) -> bytes:
    row_bytes = (ink.width + 7) // 8
    header = b"\x1dv0\x00" + row_bytes.to_bytes(2, "little") + ink.height.to_bytes(2, "little")
    return header + _without_real_time_commands(ink.tobytes())


def _without_real_time_commands(data: bytes) -> bytes:
    """One more black dot wherever a picture happens to spell a command."""
    for command in REAL_TIME:
        data = data.replace(command, b"\x11" + command[1:])
    return data
