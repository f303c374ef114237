"""How the screen is divided, from its size and the smallest type that the hall can read: legible, or not shown."""

import math
from dataclasses import dataclass

from qtkit.font_files import CAP_HEIGHT_EM

RECENT_ROW_EM = 4.4
"""Width of a recent call in font sizes: a number such as W888, a gap, and two figures on the counter's plate."""

CLOCK_EM = 2.7
"""Width of "10.42", bold, in font sizes."""

COLUMN_SHARE = 1 / 3
"""A lobby display is two thirds newest call and one third last calls ..."""
WIDEST_COLUMN_SHARE = 0.45
"""... which get up to this much of the width where they are read from far; needing more, they are not shown."""

UPRIGHT_LARGE_SHARE = 0.55
"""On an upright screen: how much of the height above the foot is for the newest call."""

LARGEST_RECENT = 1.4
"""Recent calls grow into the space that there is, up to this many times the smallest type; the newest call rules."""


@dataclass(frozen=True, kw_only=True)
class Proportions:
    """The parts of the screen in pixels."""

    upright: bool
    margin: int
    foot_height: int
    foot_text_width: int
    """What a page of the foot may fill, beside the clock or, on an upright screen, under it."""
    recent_width: int
    """0 when no recent call can be shown."""
    recent_height: int
    recent_rows: int
    recent_row_height: int
    recent_font: int


def proportions(*, width: int, height: int, smallest_font: int, grid: int, recent_calls: int) -> Proportions:
    """Divide a screen of this size; `recent_calls` is how many the settings ask for at most."""
    upright = height > width
    margin = 6 * grid
    capital = math.ceil(CAP_HEIGHT_EM * smallest_font)
    foot_height = (2 if upright else 1) * (capital + 6 * grid) + 2 * grid
    clock_width = 0 if upright else math.ceil(CLOCK_EM * smallest_font) + margin
    above_foot = height - foot_height

    recent_width = _recent_width(width, upright, math.ceil(RECENT_ROW_EM * smallest_font) + 2 * margin)
    recent_height = round((1 - UPRIGHT_LARGE_SHARE) * above_foot) if upright else above_foot
    least_row_height = capital + 6 * grid
    rows = min(recent_calls, (recent_height - 2 * grid) // least_row_height) if recent_width else 0
    row_height = (recent_height - 2 * grid) // rows if rows else 0
    recent_font = min(
        round(LARGEST_RECENT * smallest_font),
        math.floor((recent_width - 2 * margin) / RECENT_ROW_EM),
        math.floor((row_height - 6 * grid) / CAP_HEIGHT_EM),
    )
    return Proportions(
        upright=upright,
        margin=margin,
        foot_height=foot_height,
        foot_text_width=width - 2 * margin - clock_width,
        recent_width=recent_width if rows else 0,
        recent_height=recent_height if rows else 0,
        recent_rows=rows,
        recent_row_height=row_height,
        recent_font=max(smallest_font, recent_font),
    )


def _recent_width(width: int, upright: bool, needed: int) -> int:
    if upright:
        return width if needed <= width else 0
    return max(round(COLUMN_SHARE * width), needed) if needed <= WIDEST_COLUMN_SHARE * width else 0
