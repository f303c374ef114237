"""What paper, screens and light do to a code before a camera sees it: each fault a small model, a picture in and out.

Faults of the card are drawn on it while it lies flat; faults of the light on the whole scene. All are worked out from
how the thing comes about (a fold, a dead heating element, two grids over each other), and none to suit a decoder.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.float32]

DOTS_PER_MODULE = 6
"""How large tickets are printed: see `drivers/printers/qr_picture.py`."""

GOLDEN = 0.618034
"""Its multiples spread points evenly without a pattern."""

SCREEN_GRID_PX = 1.07
"""From one row of a phone's picture elements to the next, in those of the camera: near enough to 1 to beat."""

SCREEN_ASKEW_DEG = 3.0
SHADOW_SOFT_SHARE = 0.004
"""How wide the edge of a shadow is, of the frame's height: a lamp across the hall draws it nearly sharp."""


def creased(card: Pixels, depth: float, *, ground: float) -> Pixels:
    """A letter that was folded in four: each quarter leans another way, and the ink is rubbed off along the folds.

    `depth` 1 leans the quarters by some 35 degrees from each other.
    """
    rows, shade_down = _folded(card.shape[0], 0.34, depth)
    columns, shade_across = _folded(card.shape[1], 0.56, depth)
    folded = _resampled(card, rows[:, None] + 0 * columns, columns[None, :] + 0 * rows[:, None])
    shaded = folded * shade_down[:, None] * shade_across[None, :]
    height, width = card.shape
    worn_px = max(1.0, 0.008 * width * depth)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    nearest = np.minimum(np.abs(y - 0.34 * height), np.abs(x - 0.56 * width))
    rubbed = 0.85 * np.exp(-((nearest / worn_px) ** 2))
    return np.asarray(shaded * (1 - rubbed) + ground * rubbed, np.float32)


def _folded(length: int, at: float, depth: float) -> tuple[Pixels, Pixels]:
    """Where each line of the folded paper comes from, and how light falls on it: one side leans back."""
    place = np.arange(length, dtype=np.float32)
    fold = at * length
    shrunk = math.cos(math.radians(35 * depth))
    source = np.where(place < fold, place, fold + (place - fold) / shrunk)
    return source.astype(np.float32), np.where(place < fold, 1.0, 1 - 0.45 * depth).astype(np.float32)


def curled(card: Pixels, arc_deg: float) -> Pixels:
    """A ticket fresh from its roll: bent around an upright axis over so many degrees, seen a little from above."""
    height, width = card.shape
    half = math.radians(arc_deg) / 2
    across = np.linspace(-1, 1, width, dtype=np.float32)
    angle = np.arcsin(np.clip(across * math.sin(half), -1, 1))
    columns = (angle / half + 1) / 2 * (width - 1)
    sagging = (1 - np.cos(angle)) / half * 0.25 * width
    rows = np.arange(height, dtype=np.float32)[:, None] + sagging[None, :]
    shade = 0.45 + 0.55 * np.cos(angle - 0.4 * half)
    bent = _resampled(card, rows, columns[None, :] + 0 * rows)
    return np.asarray(bent * shade[None, :], np.float32)


def faded(card: Pixels, share: float, *, ground: float) -> Pixels:
    """Thermal paper that lay in the sun: the ink goes grey, on one side more than on the other."""
    across = np.linspace(0.85, 1.15, card.shape[1], dtype=np.float32)
    return np.asarray(card + (ground - card) * np.clip(share * across, 0, 1)[None, :], np.float32)


def with_dead_dots(card: Pixels, lines: int, *, module_px: int, ground: float) -> Pixels:
    """A print head with so many pairs of burnt-out dots: white lines along the paper."""
    width = card.shape[1]
    dead_px = 2 * module_px / DOTS_PER_MODULE
    column = np.arange(width, dtype=np.float32)
    white = np.zeros(width, np.float32)
    for line in range(lines):
        middle = (0.12 + 0.76 * ((line + 1) * GOLDEN % 1)) * width
        white = np.maximum(white, np.clip(dead_px / 2 + 0.5 - np.abs(column - middle), 0, 1))
    return np.asarray(card * (1 - white) + ground * white, np.float32)


def with_moire(scene: Pixels, strength: float, *, turned_deg: float) -> Pixels:
    """The grid of a phone's screen seen through the grid of a sensor: bands that neither of them has."""
    height, width = scene.shape
    turn = math.radians(turned_deg + SCREEN_ASKEW_DEG)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    across = (x * math.cos(turn) + y * math.sin(turn)) / SCREEN_GRID_PX
    down = (y * math.cos(turn) - x * math.sin(turn)) / SCREEN_GRID_PX
    gaps = 0.5 + 0.25 * np.cos(2 * math.pi * across) + 0.25 * np.cos(2 * math.pi * down)
    return np.asarray(scene * (1 - strength * gaps), np.float32)


def with_shadow(scene: Pixels, strength: float, *, through: Sequence[float]) -> Pixels:
    """Somebody's arm between the lamp and the code: everything on one side of a slanting line is darker."""
    height, width = scene.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    beyond = (x - through[0]) * 0.8 + (y - through[1]) * 0.6
    share = 1 / (1 + np.exp(np.clip(-beyond / (SHADOW_SOFT_SHARE * height), -60, 60)))
    return np.asarray(scene * (1 - strength * share), np.float32)


def with_lamp(scene: Pixels, strength: float, *, at: Sequence[float], radius_px: float) -> Pixels:
    """A lamp's reflection: added to what is there, until the sensor shows nothing but white."""
    height, width = scene.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    distance = np.hypot(x - at[0], y - at[1])
    return np.asarray(scene + 255 * strength * np.exp(-((distance / radius_px) ** 2)), np.float32)


def _resampled(card: Pixels, rows: Pixels, columns: Pixels) -> Pixels:
    """The card's brightness at these places between its points; beyond its edge the edge goes on."""
    height, width = card.shape
    y = np.clip(rows, 0, height - 1.001)
    x = np.clip(columns, 0, width - 1.001)
    top, left = y.astype(np.int32), x.astype(np.int32)
    down, right = y - top, x - left
    bottom, beside = np.minimum(top + 1, height - 1), np.minimum(left + 1, width - 1)
    upper = card[top, left] * (1 - right) + card[top, beside] * right
    lower = card[bottom, left] * (1 - right) + card[bottom, beside] * right
    return np.asarray(upper * (1 - down) + lower * down, np.float32)
