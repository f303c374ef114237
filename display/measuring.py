"""How wide words are in the letters in which they will be drawn."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from qtkit.font_files import LATIN_FAMILY

MEASURED = 2_000
"""Texts: the same ones are measured at every change of the board, and a call must be painted at once."""


@lru_cache(maxsize=MEASURED)
def width_of(text: str, font_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> float:
    """In pixels."""
    font = QFont(LATIN_FAMILY, weight=weight)
    font.setPixelSize(font_px)
    return QFontMetricsF(font).horizontalAdvance(text)
