"""A code that was found and could not be read, drawn anew: each square looked up where it lies on the bent paper."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drivers.scanners.module_grid import MARGIN_SQUARES, SQUARE_PX, middles_of_squares
from drivers.scanners.picture import Grey, brightness_at, darker_than_around, seen_flat

Point = tuple[float, float]

FINEST_VERSION, COARSEST_VERSION = 10, 1
"""57 squares: what holds more is no appointment, and following it takes too long."""

SAME_WITHIN_SHARE = 0.06
"""Of its width: two squares of the usual code."""

QUIET_SQUARES = 4
DRAWN_PX = 4

_RINGS = np.maximum(*np.abs(np.mgrid[-4:5, -4:5]))
_CORNER = (_RINGS <= 3) & (_RINGS != 2)
"""With a light border on all four sides; which of them lies inside the code depends on the corner."""


@dataclass(frozen=True)
class FoundCode:
    """Where a decoder saw a code that it could not read."""

    top_left: Point
    top_right: Point
    bottom_left: Point
    version: int
    """What the decoder took it for; on bent paper it is often one off."""

    def is_about(self, other: "FoundCode") -> bool:
        """Whether the other one is the same, seen a little differently."""
        width = math.dist(self.top_left, self.top_right)
        corners = ((self.top_left, other.top_left), (self.top_right, other.top_right))
        below = (self.bottom_left, other.bottom_left)
        return all(math.dist(*pair) < SAME_WITHIN_SHARE * width for pair in (*corners, below))


def straightened(picture: Grey, found: FoundCode, *, version: int) -> Grey | None:
    """The code flat, black on white; None when no code of this version can be followed there."""
    if not COARSEST_VERSION <= version <= FINEST_VERSION:
        return None
    squares = 17 + 4 * version
    flat = seen_flat(
        picture,
        (found.top_left, found.top_right, found.bottom_left),
        side_px=squares * SQUARE_PX,
        margin_px=MARGIN_SQUARES * SQUARE_PX,
    )
    middles = middles_of_squares(flat, squares)
    if middles is None:
        return None
    is_dark = darker_than_around(brightness_at(flat, middles[..., 0], middles[..., 1]), around=5)
    if not is_dark[3, 3]:  # the middle of a corner pattern: this code is light on dark
        is_dark = ~is_dark
    return _drawn(_with_known_squares(is_dark))


def _with_known_squares(is_dark: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Corners and rulers are the same in every code of this size, and a decoder finds a clean code by them."""
    known = is_dark.copy()
    known[:8, :8], known[:8, -8:], known[-8:, :8] = _CORNER[1:, 1:], _CORNER[1:, :-1], _CORNER[:-1, 1:]
    ruler = np.arange(8, len(known) - 8) % 2 == 0
    known[6, 8:-8] = known[8:-8, 6] = ruler
    return known


def _drawn(is_dark: NDArray[np.bool_]) -> Grey:
    squares = np.where(np.pad(is_dark, QUIET_SQUARES), 0, 255).astype(np.uint8)
    return squares.repeat(DRAWN_PX, 0).repeat(DRAWN_PX, 1)
