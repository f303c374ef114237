"""Whether words stand out from what is behind them: in the palette as it is meant, and in the pixels as they came."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from balie.screens.finding import Check, Finding
from balie.screens.seen import SeenControl, SeenText
from config.contrast import CONTROL_CONTRAST, HIGH_CONTRAST, TEXT_CONTRAST, contrast
from qtkit.theme.palette import Palette

WORDS_ON = (
    ("text", "ground"),
    ("text", "surface"),
    ("text", "house_soft"),
    ("text_quiet", "ground"),
    ("text_quiet", "surface"),
    ("idle", "ground"),
    ("idle", "surface"),
    ("house", "ground"),
    ("house", "surface"),
    ("house", "house_soft"),
    ("on_house", "house"),
    ("on_house", "house_pressed"),
    ("good", "surface"),
    ("good", "good_soft"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("bad", "surface"),
    ("bad", "bad_soft"),
)
"""Each colour that words are written in, with each that they are written on."""

SHAPES_ON = (
    ("line", "ground"),
    ("line", "surface"),
    ("focus", "ground"),
    ("focus", "surface"),
    ("focus", "house_soft"),
)
"""The borders of controls and the ring around the one that has the focus."""

MANY_COLOURS = 48
"""Of a text's pixels the most frequent so many colours are looked at: the edges of letters have hundreds."""

SAMPLE_SIDE = 240
"""Pixels. A larger text is looked at in a grid of about so many points a side: its strokes are as much thicker."""


def palette_findings(palette: Palette, *, high_contrast: bool) -> Iterator[Finding]:
    pairs = [(pair, HIGH_CONTRAST if high_contrast else TEXT_CONTRAST) for pair in WORDS_ON]
    pairs += [(pair, CONTROL_CONTRAST) for pair in SHAPES_ON]
    for (ink, ground), least in pairs:
        found = contrast(getattr(palette, ink), getattr(palette, ground))
        if found < least:
            yield Finding(
                Check.CONTRAST, f"{ink} on {ground}", f"The palette has {found:.1f}:1 and must have {least}:1."
            )


def pixel_findings(picture: QImage, texts: Iterable[SeenText], *, high_contrast: bool) -> Iterator[Finding]:
    least = HIGH_CONTRAST if high_contrast else TEXT_CONTRAST
    pixels = pixels_of(picture)
    for text in texts:
        found = None if text.idle else contrast_in(pixels, text.ink)
        if found is not None and found < least:
            yield Finding(Check.CONTRAST, text.words, f"The picture has {found:.1f}:1 and must have {least}:1.")


def control_findings(picture: QImage, controls: Iterable[SeenControl]) -> Iterator[Finding]:
    """Something of every control stands out: its words, its icon or its border (EN 301 549, 9.1.4.11)."""
    pixels = pixels_of(picture)
    for control in controls:
        found = None if control.idle else contrast_in(pixels, control.place)
        if found is not None and found < CONTROL_CONTRAST:
            sentence = f"The picture has {found:.1f}:1 and must have {CONTROL_CONTRAST}:1."
            yield Finding(Check.CONTRAST, control.name, sentence)


def contrast_in(pixels: np.ndarray, place: QRectF) -> float | None:
    """Of the ground, which is the most frequent colour, and the letters, which differ most from it; None outside."""
    left, top = max(0, int(place.left())), max(0, int(place.top()))
    part = pixels[top : int(place.bottom()) + 1, left : int(place.right()) + 1]
    if part.size == 0:
        return None
    step = max(1, min(part.shape) // SAMPLE_SIDE)
    colours, counts = np.unique(part[::step, ::step], return_counts=True)
    frequent = [colour_name(int(colours[place])) for place in np.argsort(counts)[::-1][:MANY_COLOURS]]
    return max(_contrast(frequent[0], each) for each in frequent)


@lru_cache(maxsize=100_000)
def _contrast(one: str, other: str) -> float:
    """The edges of letters have the same colours on every page."""
    return contrast(one, other)


def pixels_of(picture: QImage) -> np.ndarray:
    """One number 0xAARRGGBB for each."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint32)
    return flat.reshape(plain.height(), plain.bytesPerLine() // 4)[:, : plain.width()].copy()


def colour_name(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06X}"
