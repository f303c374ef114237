"""Letters on paper: measuring and drawing text of any script with the fonts that come with the program.

Shaping and the direction of writing are left to raqm. The Arabic family holds Latin letters and figures too, so a
paragraph is drawn with one font: with the Arabic one as soon as one of its letters is Arabic.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

from drivers.printers.line_breaking import SPACES, broken_into_lines

WHITE = 255
BLACK = 0
LINE_HEIGHT = 1.28
"""Of the size of the letters; Arabic has deeper descenders than Latin and still fits."""
BASELINE = 0.96
"""Of the size of the letters, from the top of the line."""


@dataclass(frozen=True)
class Face:
    """One weight in one size."""

    latin: Path
    arabic: Path
    size_dots: int

    def sized(self, size_dots: int) -> "Face":
        return Face(self.latin, self.arabic, size_dots)


@dataclass(frozen=True)
class Writing:
    """How the ticket's language runs."""

    right_to_left: bool
    language: str


def line_height(face: Face) -> int:
    return round(face.size_dots * LINE_HEIGHT)


def width_of(text: str, face: Face) -> float:
    return _font(face, text).getlength(text, direction=_direction(text))


def lines_of(text: str, face: Face, width: int) -> list[str]:
    font, direction = _font(face, text), _direction(text)
    return broken_into_lines(text, width, lambda part: font.getlength(part, direction=direction))


def text_block(text: str, face: Face, *, width: int, writing: Writing, paragraph: str = "") -> Image.Image:
    """The text as wide as the column, in as many lines as it takes, at the side where its language begins.

    A line that is drawn alone names the paragraph that it is part of, whose font and direction hold for all its lines:
    else the bracket after a Dutch name at the end of an Arabic sentence stands at the wrong side.
    """
    whole = paragraph or text
    font, direction = _font(face, whole), _direction(whole, writing)
    lines = lines_of(text, face, width) if not paragraph else [text]
    block = Image.new("L", (width, max(1, len(lines) * line_height(face))), WHITE)
    draw = ImageDraw.Draw(block)
    for index, line in enumerate(lines):
        baseline = index * line_height(face) + round(face.size_dots * BASELINE)
        draw.text(
            (width if writing.right_to_left else 0, baseline),
            line,
            font=font,
            fill=BLACK,
            anchor="rs" if writing.right_to_left else "ls",
            direction=direction,
            language=writing.language,
        )
    return block


def largest_that_fits(text: str, face: Face, *, width: int, smallest_dots: int, most_lines: int) -> Face:
    """The face, made smaller step by step while the text takes too many lines or a word must be divided."""
    for size in range(face.size_dots, smallest_dots - 1, -2):
        candidate = face.sized(size)
        widest_word = max((width_of(word, candidate) for word in SPACES.split(text)), default=0.0)
        if widest_word <= width and len(lines_of(text, candidate, width)) <= most_lines:
            return candidate
    return face.sized(smallest_dots)


def is_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"AL", "R"} for letter in text)


def _direction(text: str, writing: Writing | None = None) -> Literal["rtl", "ltr"]:
    """A Dutch product name on an Arabic ticket stands at the right but reads from the left; bare figures are Arabic."""
    if writing is None:
        return "rtl" if is_arabic(text) else "ltr"
    if not writing.right_to_left:
        return "ltr"
    return "rtl" if is_arabic(text) or not any(letter.isalpha() for letter in text) else "ltr"


def _font(face: Face, text: str) -> ImageFont.FreeTypeFont:
    return _loaded(face.arabic if is_arabic(text) else face.latin, face.size_dots)


@cache
def _loaded(path: Path, size_dots: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size_dots, layout_engine=ImageFont.Layout.RAQM)
