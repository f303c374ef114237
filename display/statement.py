"""How much room a heading with its explanation needs (`ui/Statement.qml`), so that the foot never makes it smaller."""

import math
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QFont, QImageReader

from display.lines import lines_of
from display.measuring import width_of
from display.proportions import Proportions
from qtkit.theme.type_scale import TypeScale

NATURAL_LINE_EM = 1.362
"""Height of a line of Noto Sans in font sizes."""
HEADING_LINES_APART, EXPLANATION_LINES_APART = 0.85, 0.9
"""In heights of a line; the first has its whole height."""
LOGO_SHARE = 1.5
UPRIGHT_LOGO_SHARE = 0.8
"""Height of the logo in heights of the title's letters (`ui/WelcomeScene.qml`)."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What stands there while nobody is called."""

    heading: str = ""
    """Without one a single word is meant, which never needs a second line."""
    explanation: str
    logo: QUrl = field(default_factory=QUrl)

    def height(self, parts: Proportions, scale: TypeScale, grid: int) -> int:
        """In pixels, between the margins; the logo stands above the words on an upright screen, else beside them."""
        width, above = parts.foot_whole_width, 0
        widths_of_logo = _widths_of(self.logo.toLocalFile())
        if parts.upright:
            above = round(UPRIGHT_LOGO_SHARE * scale.title) + 4 * grid if widths_of_logo else 0
        else:
            width -= 2 * parts.margin
            width -= round(LOGO_SHARE * scale.title * widths_of_logo) + 4 * grid if widths_of_logo else 0
        lines = max(1, _lines(self.heading, width, scale.title, QFont.Weight.Bold))
        heading = _height(lines, scale.title, HEADING_LINES_APART)
        explanation = _height(_lines(self.explanation, width, scale.small), scale.small, EXPLANATION_LINES_APART)
        # A heading has one half, an explanation what that leaves; the blank above its capitals may lie in the margin.
        words = max(2 * heading, heading - parts.margin + explanation)
        return math.ceil(words) + above


def _lines(text: str, width: int, font_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    return len(lines_of(text, lambda line: width_of(line, font_px, weight) <= width))


def _height(lines: int, font_px: int, apart: float) -> float:
    return NATURAL_LINE_EM * font_px * (1 + (lines - 1) * apart) if lines else 0


@lru_cache(maxsize=1)
def _widths_of(picture: str) -> float:
    """Its width in heights; 0 where there is none."""
    size = QImageReader(picture).size() if picture else QSize()
    return size.width() / size.height() if size.isValid() else 0
