"""Distances and touch targets in pixels: a grid for looking calm, millimetres for fingers."""

import math
from dataclasses import dataclass

GRID_PX = 8
"""On a screen whose shorter side has `GRID_FOR_PX` pixels; larger screens get a larger grid, smaller ones the same."""
GRID_FOR_PX = 1080

TOUCH_TARGET_MM = 20.0
"""No standard asks this of a kiosk; 20 mm is a thumb, also a trembling one."""
TOUCH_GAP_MM = 3.0


@dataclass(frozen=True, kw_only=True)
class Measures:
    """All in pixels."""

    grid: int
    """Every distance is a multiple of this."""
    touch_target: int
    """The least width and height of what can be tapped."""
    touch_gap: int
    """The least distance between two things that can be tapped."""
    radius: int
    border: int
    focus_border: int


def measures(*, pixels_per_mm: float, shorter_side_px: int) -> Measures:
    grid = max(GRID_PX, round(GRID_PX * shorter_side_px / GRID_FOR_PX))
    return Measures(
        grid=grid,
        touch_target=math.ceil(TOUCH_TARGET_MM * pixels_per_mm),
        touch_gap=math.ceil(TOUCH_GAP_MM * pixels_per_mm),
        radius=2 * grid,
        border=max(2, grid // 4),
        focus_border=max(4, grid // 2),
    )


DESK_MEASURES = Measures(grid=GRID_PX, touch_target=32, touch_gap=8, radius=6, border=1, focus_border=2)
"""For mouse and keyboard on a desk, in logical pixels."""
