"""Drawing what a kiosk's camera sees: a code on paper or on a phone, held up in a hall, with faults of real pictures.

Drawn with Pillow and NumPy, not with the libraries that read it back.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import segno
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from drivers.scanners.drawn_faults import (
    Pixels,
    creased,
    curled,
    faded,
    with_dead_dots,
    with_lamp,
    with_moire,
    with_shadow,
)

FRAME_PX = (1280, 720)
QUIET_ZONE_MODULES = 4
"""What the standard asks around a code."""

INK, PAPER_WHITE, BEZEL = 25, 235, 12
GLASS_REFLECTS = 14.0
"""What a well-lit hall puts on a phone's glass whatever its screen shows: all that is left to see of a dark screen."""


class Medium(StrEnum):
    PAPER = "paper"
    PHONE = "phone"
    PHONE_DARK = "phone_dark"
    """Dark mode: light modules on black."""


@dataclass(frozen=True)
class Presentation:
    """How somebody holds a code before the camera."""

    text: str | bytes
    medium: Medium = Medium.PAPER
    height_share: float = 0.45
    """Side of the code, quiet zone left out, as a share of the frame's height."""
    centre: tuple[float, float] = (0.5, 0.5)
    """As shares of the frame's width and height."""
    turned_deg: float = 0.0
    tilt: float = 0.0
    """How much shorter the far edge looks, as a share: 0.2 is held at some 40 degrees."""
    blur_px: float = 0.6
    """Standard deviation; a lens that is not quite in focus."""
    motion_px: int = 0
    """How far the hand moves while the shutter is open."""
    light: float = 1.0
    """1 is a well-lit hall."""
    noise: float = 3.0
    """Standard deviation of the sensor's noise, of 255."""
    glare: float = 0.0
    """Strength of a lamp's reflection beside the middle of the code; 1 is blinding."""
    shadow: float = 0.0
    """How much darker it is beyond the edge of a shadow that lies across the code."""
    screen_light: float = 1.0
    """How bright the phone is set."""
    moire: float = 0.0
    """How strongly the phone's picture elements and the camera's show bands."""
    crease: float = 0.0
    """How sharply the paper was folded; 1 is bent by some 35 degrees."""
    curl_deg: float = 0.0
    """The arc over which the paper bends."""
    fade: float = 0.0
    """The share of the ink that is gone."""
    dead_lines: int = 0
    """White lines through the print, of two dots that no longer heat."""


def hall(size_px: tuple[int, int] = FRAME_PX) -> Pixels:
    """The empty hall behind: a wall with a lamp's light on it, a doorway, the edge of a desk."""
    width, height = size_px
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    wall = 150 - 60 * np.hypot((x - 0.3 * width) / width, (y - 0.2 * height) / height)
    picture = Image.fromarray(wall.astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0.72 * width, 0.15 * height, 0.9 * width, height), fill=70)
    draw.rectangle((0, 0.86 * height, width, 0.89 * height), fill=105)
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(3)), np.float32)


def draw_frame(background: Pixels, presentation: Presentation | None, random: np.random.Generator) -> Image.Image:
    """One frame; nobody is before the camera when there is no presentation."""
    return exposed(draw_scene(background, presentation), presentation, random)


def draw_scene(background: Pixels, presentation: Presentation | None) -> Pixels:
    """What stands before the lens; the same for all frames in which nothing moves."""
    return background if presentation is None else _with_card(background, presentation)


def exposed(scene: Pixels, presentation: Presentation | None, random: np.random.Generator) -> Image.Image:
    """A frame of the scene: its light, and the noise that makes each frame another one."""
    taken = presentation if presentation is not None else Presentation(text="")
    noise = taken.noise * random.standard_normal(scene.shape, dtype=np.float32)
    return Image.fromarray(np.clip(scene * taken.light + noise, 0, 255).astype(np.uint8))


def _with_card(background: Pixels, presentation: Presentation) -> Pixels:
    height, width = background.shape
    card, code_px = _card(presentation, wanted_px=presentation.height_share * height)
    middle = (presentation.centre[0] * width, presentation.centre[1] * height)
    corners = _corners(card.size, presentation, scale=presentation.height_share * height / code_px)
    coefficients = _perspective(corners + np.array(middle), card.size)
    held = card.transform((width, height), Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC)
    mask = Image.new("L", card.size, 255).transform(
        (width, height), Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR
    )
    seen = np.asarray(held.filter(ImageFilter.GaussianBlur(presentation.blur_px)), np.float32)
    if presentation.moire:
        seen = with_moire(seen, presentation.moire, turned_deg=presentation.turned_deg)
    share = np.asarray(mask, np.float32) / np.float32(255)
    scene = np.asarray(background * (1 - share) + seen * share, np.float32)
    scene = _moved(scene, presentation.motion_px)
    if presentation.shadow:
        scene = with_shadow(scene, presentation.shadow, through=middle)
    if presentation.glare:
        radius_px = 0.12 * presentation.height_share * height + 1
        scene = with_lamp(scene, presentation.glare, at=(middle[0] + radius_px, middle[1]), radius_px=radius_px)
    return scene


def _card(presentation: Presentation, *, wanted_px: float) -> tuple[Image.Image, int]:
    """What is held up, drawn flat, and how many pixels wide its code is, quiet zone left out."""
    modules = np.array([list(row) for row in segno.make(presentation.text, error="m", micro=False).matrix], np.uint8)
    per_module = max(2, math.ceil(wanted_px / len(modules)))
    is_dark = np.pad(modules, QUIET_ZONE_MODULES).repeat(per_module, 0).repeat(per_module, 1).astype(bool)
    ink, ground = (PAPER_WHITE, INK) if presentation.medium == Medium.PHONE_DARK else (INK, PAPER_WHITE)
    code = Image.fromarray(np.where(is_dark, ink, ground).astype(np.uint8))
    side = code.width
    card = Image.new("L", (round(side * 1.15), round(side * 1.7)), ground)
    draw = ImageDraw.Draw(card)
    for line in range(4):  # the letter's or the app's own words
        y = side * (1.25 + 0.09 * line)
        draw.rectangle((side * 0.15, y, side * (0.95 - 0.1 * line), y + side * 0.03), fill=(ink + ground) // 2)
    card.paste(code, ((card.width - side) // 2, round(side * 0.12)))
    if presentation.medium != Medium.PAPER:
        draw.rectangle((0, 0, card.width - 1, card.height - 1), outline=BEZEL, width=max(2, side // 40))
    return _worn(card, presentation, module_px=per_module), len(modules) * per_module


def _worn(card: Image.Image, presentation: Presentation, *, module_px: int) -> Image.Image:
    """The card after what happened to it on its way to the kiosk."""
    pixels = np.asarray(card, np.float32)
    if presentation.dead_lines:
        pixels = with_dead_dots(pixels, presentation.dead_lines, module_px=module_px, ground=PAPER_WHITE)
    if presentation.fade:
        pixels = faded(pixels, presentation.fade, ground=PAPER_WHITE)
    if presentation.crease:
        pixels = creased(pixels, presentation.crease, ground=PAPER_WHITE)
    if presentation.curl_deg:
        pixels = curled(pixels, presentation.curl_deg)
    if presentation.screen_light < 1:
        pixels = pixels * presentation.screen_light + GLASS_REFLECTS
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _corners(card_px: tuple[int, int], presentation: Presentation, *, scale: float) -> NDArray[np.float64]:
    """The card's four corners around the middle of its code, turned and tilted."""
    width, height = (scale * length for length in card_px)
    code_middle_y = scale * (0.12 + 0.5) * card_px[0] / 1.15
    far = 1 - presentation.tilt
    flat = np.array(
        [
            (-width / 2 * far, -code_middle_y),
            (width / 2 * far, -code_middle_y),
            (width / 2, height - code_middle_y),
            (-width / 2, height - code_middle_y),
        ]
    )
    turn = math.radians(presentation.turned_deg)
    rotation = np.array([(math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))])
    return np.asarray(flat @ rotation.T, np.float64)


def _perspective(corners: NDArray[np.float64], card_px: tuple[int, int]) -> list[float]:
    """The eight numbers with which Pillow finds, for a point of the frame, its point on the card."""
    width, height = card_px
    rows, wanted = [], []
    for (x, y), (u, v) in zip(corners, ((0, 0), (width, 0), (width, height), (0, height)), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    return [float(number) for number in np.linalg.solve(np.array(rows), np.array(wanted, np.float64))]


def _moved(scene: Pixels, motion_px: int) -> Pixels:
    if not motion_px:
        return scene
    smear = ImageFilter.BoxBlur((motion_px / 2, 0))
    return np.asarray(Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8)).filter(smear), np.float32)
