"""How well one colour can be read on another, as WCAG 2.1 computes it; colours are texts like `#1A2B3C`."""

import colorsys
import re
from collections.abc import Callable

TEXT_CONTRAST = 4.5
"""WCAG 1.4.3 for words."""
CONTROL_CONTRAST = 3.0
"""WCAG 1.4.11 for the borders of controls, icons and the focus ring."""
HIGH_CONTRAST = 7.0
"""WCAG 1.4.6, for everything in the high-contrast theme."""

LIGHTNESS_STEP = 0.01
"""A hundredth of the lightness: finer than an eye can tell."""


class NotAColourError(ValueError):
    """The settings name a colour that is not of the form `#RRGGBB`."""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def darkened_until(colour: str, readable: Callable[[str], bool]) -> str:
    """The nearest darker shade of the same hue that is `readable`; itself when it is already."""
    return _shade(colour, readable, -LIGHTNESS_STEP)


def lightened_until(colour: str, readable: Callable[[str], bool]) -> str:
    """Likewise the nearest lighter one, for a dark ground."""
    return _shade(colour, readable, LIGHTNESS_STEP)


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` of the colour over the ground, from 0 (the ground) to 1 (the colour)."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return _text_of(tuple(share * over + (1 - share) * under for over, under in pairs))


def _shade(colour: str, readable: Callable[[str], bool], step: float) -> str:
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    shade = _text_of(_channels(colour))
    end = 1.0 if step > 0 else 0.0
    while not readable(shade) and lightness != end:
        lightness = min(1.0, max(0.0, lightness + step))
        shade = _text_of(colorsys.hls_to_rgb(hue, lightness, saturation))
    return shade


def _channels(colour: str) -> tuple[float, float, float]:
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
        raise NotAColourError(f"A colour is written as #RRGGBB, for example #00688B; found {colour!r}.")
    red, green, blue = bytes.fromhex(colour[1:])
    return red / 255, green / 255, blue / 255


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _text_of(channels: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(255 * channel):02X}" for channel in channels)
