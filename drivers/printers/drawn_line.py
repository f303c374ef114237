"""Lines drawn for a slow line: only the dots that carry ink are sent, since each byte takes a millisecond.

White rows go as a strip one byte wide: a feed would need to know the printer's own unit, which differs by model.
"""

from PIL import Image, ImageOps

from drivers.printers.escpos_raster import raster_strips
from drivers.printers.lettering import WHITE, Face, Writing, line_height, lines_of, text_block, width_of

INK_BELOW = 128
NARROWEST_DOTS = 8


def drawn_lines(text: str, face: Face, *, width: int, writing: Writing, mark: str = "") -> tuple[bytes, int]:
    """The bytes of the lines and their height in dots; what follows the first line hangs behind the mark.

    The printer must be told before to which side it aligns, since a line is only as wide as its ink.
    """
    indent = round(width_of(mark, face)) if mark else 0
    lines = lines_of(text, face, width - indent)
    drawn = b""
    for index, line in enumerate(lines):
        picture = Image.new("L", (width, line_height(face)), WHITE)
        block = text_block(line, face, width=width - indent, writing=writing, paragraph=text)
        picture.paste(block, (0 if writing.right_to_left else indent, 0))
        if mark and index == 0:
            marked = text_block(mark, face, width=indent, writing=writing)
            picture.paste(marked, (width - indent if writing.right_to_left else 0, 0))
        drawn += _only_ink(picture, right_to_left=writing.right_to_left)
    return drawn, len(lines) * line_height(face)


def _only_ink(line: Image.Image, *, right_to_left: bool) -> bytes:
    dots = line.point([0 if grey < INK_BELOW else WHITE for grey in range(256)])
    ink = ImageOps.invert(dots).getbbox()
    if ink is None:
        return _white_rows(line.height)
    left, top, right, bottom = ink
    width = -(-(line.width - left if right_to_left else right) // 8) * 8
    inked = Image.new("L", (width, bottom - top), WHITE)
    inked.paste(dots.crop((0, top, line.width, bottom)), (width - line.width if right_to_left else 0, 0))
    return _white_rows(top) + raster_strips(inked.convert("1")) + _white_rows(line.height - bottom)


def _white_rows(rows: int) -> bytes:
    return raster_strips(Image.new("1", (NARROWEST_DOTS, rows), 1)) if rows else b""
