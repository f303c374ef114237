"""Six sizes of type from the distance at which a screen is read, so that nobody types a size into a page."""

import math
from dataclasses import dataclass

from qtkit.font_files import CAP_HEIGHT_EM

CAP_HEIGHT_DEG = 0.7
"""EN 301 549, 5.1.4: the height of a capital as the reader's eye sees it."""

WIDEST_STEP = 1.27
"""Each size is at most this much larger than the one before: six clearly different sizes on a kiosk."""

LARGEST_SHARE = 0.2
"""The largest size is at most this share of the screen's shorter side; from far away the steps shrink instead."""

ENLARGED = 1.3
"""What the reading aid "large letters" multiplies the smallest size by, on a glass that stands.

The largest stays, and those between are spread evenly: what is small is what somebody cannot read. WCAG 1.4.4 asks for
200 % of what a browser shows, whose 16 px have capitals of 0.24 degrees at the distance that CSS reckons with; EN 301
549, 5.1.4, asks 0.7 degrees of a closed screen instead, which is 2.9 times that. With 1.3 the smallest reach 0.91
degrees, 3.7 times a browser's. With 1.4 pages of one question no longer fit on 24 inch in every language, and nobody
should have to scroll on a kiosk.
"""

ENLARGED_LYING = 1.2
"""The same on a glass that lies and has less height: 0.84 degrees, 3.4 times a browser's."""

ENLARGED_LOW = 1.15
"""The same in the lower half of a glass that stands: 0.80 degrees, 3.3 times a browser's."""


@dataclass(frozen=True, kw_only=True)
class TypeScale:
    """Font sizes in pixels, from the smallest that may be used to the largest."""

    small: int
    """Side matters: time, foot, status."""
    body: int
    """Running text."""
    lead: int
    """What can be chosen."""
    heading: int
    """The name of a part."""
    title: int
    """The one question of a page."""
    number: int
    """A ticket number in a row; alone on a page it grows to fit."""


def type_scale(
    *, viewing_distance_mm: float, pixels_per_mm: float, shorter_side_px: int, enlarged: float = 1.0
) -> TypeScale:
    """The scale of a kiosk or display; the smallest size is what EN 301 549 asks at this distance.

    `enlarged` multiplies the smallest, and the others the less the larger they are.
    """
    smallest: float = smallest_font_px(viewing_distance_mm, pixels_per_mm)
    room = LARGEST_SHARE * shorter_side_px / smallest
    step = min(WIDEST_STEP, max(1.0, room) ** (1 / 5))
    smallest, step = smallest * enlarged, max(1.0, step / enlarged ** (1 / 5))
    small, body, lead, heading, title, number = (math.ceil(smallest * step**rank) for rank in range(6))
    return TypeScale(small=small, body=body, lead=lead, heading=heading, title=title, number=number)


def smallest_font_px(viewing_distance_mm: float, pixels_per_mm: float) -> int:
    """The font size whose capitals reach `CAP_HEIGHT_DEG` at this distance."""
    cap_height_mm = viewing_distance_mm * math.tan(math.radians(CAP_HEIGHT_DEG))
    return math.ceil(cap_height_mm * pixels_per_mm / CAP_HEIGHT_EM)


DESK_SCALE = TypeScale(small=13, body=15, lead=17, heading=20, title=26, number=52)
"""For a window on a clerk's own computer, in the logical pixels that its system enlarges as that clerk wishes."""
