"""The glass that a program draws on, and who looks at it."""

from typing import Annotated

from pydantic import Field

from config.model import SettingsModel


class ScreenSettings(SettingsModel):
    """Sizes have no defaults: a wrong guess would make every text too small, and nobody would know why."""

    width_px: Annotated[int, Field(ge=320, le=16_384)]
    """Width in pixels; the window has this size when it is not full screen."""

    height_px: Annotated[int, Field(ge=240, le=16_384)]
    """Height in pixels; more than the width on a portrait screen."""

    pixels_per_mm: Annotated[float, Field(ge=0.2, le=40)]
    """Pixels per millimetre of glass, measured: what the screen itself reports is often wrong."""

    viewing_distance_mm: Annotated[int, Field(ge=200, le=30_000)]
    """From the eyes to the glass, in millimetres; letters are sized so that capitals take 0.7 degrees (EN 301 549)."""

    bottom_edge_mm: Annotated[int, Field(ge=0, le=5_000)] = 900
    """From the floor to the lower edge of the glass, in millimetres; a kiosk's low mode puts everything below 1220 mm.

    900, where most kiosks have it; with more than 980 there is no low mode, since too little of the glass is in reach.
    """

    full_screen: bool = True
    """True, because a visitor must not meet a desktop; false while developing."""

    high_contrast: bool = False
    """Black, white and one yellow. Off, because the normal theme already holds 4.5 to 1."""

    reduced_motion: bool = False
    """No movement at all. Off, because movement under 300 ms shows where something came from."""
