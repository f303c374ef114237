"""How much of the glass stands low: what a hand reaches from a wheelchair, and in any case the lower half.

EN 301 549, 8.3.2 (V3.2.1; its figures are those of ISO 21542): from a wheelchair a hand reaches 380 to 1220 mm high.
"""

from config.screen import ScreenSettings

REACH_TOP_MM = 1220.0

LOW_SHARE = 0.55
"""Of the glass at most: a page's title, which nobody touches, may begin a little above the middle, and all that is
touched stands under it."""

LEAST_LOW_MM = 240.0
"""With less within reach no page fits in letters that can be read."""


def low_height_px(screen: ScreenSettings) -> int | None:
    """The height that pages get in low mode, from the lower edge up; None where there is no such mode.

    It would change nothing on a glass that lies and is within reach as a whole, and one that hangs too high has none.
    """
    within_reach_mm = REACH_TOP_MM - screen.bottom_edge_mm
    if within_reach_mm < LEAST_LOW_MM or is_within_reach(screen):
        return None
    return round(min(within_reach_mm * screen.pixels_per_mm, LOW_SHARE * screen.height_px))


def is_within_reach(screen: ScreenSettings) -> bool:
    """A glass that lies and does not hang high: everything on it is low already."""
    top_mm = screen.bottom_edge_mm + screen.height_px / screen.pixels_per_mm
    return screen.height_px <= screen.width_px and top_mm <= REACH_TOP_MM
