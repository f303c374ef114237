"""What else is held before a kiosk's camera, and must read as nothing: text, other kinds of codes, patterns."""

from enum import StrEnum

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from drivers.scanners.drawn_faults import Pixels

INK, PAPER_WHITE = 25, 235
THING_PX = 600


class Thing(StrEnum):
    LETTER = "letter without a code"
    BAR_CODE = "bar code"
    DATA_MATRIX = "Data Matrix code"
    AZTEC = "Aztec code"
    CHECKS = "checked shirt"
    LONE_FINDERS = "three finder patterns with nothing between"


THINGS = tuple(Thing)


def held_up(background: Pixels, thing: Thing, random: np.random.Generator) -> Pixels:
    """The scene with the thing somewhere near its middle, turned a little."""
    height, width = background.shape
    side = round(height * random.uniform(0.3, 0.8))
    turned = random.uniform(-25, 25)
    drawn = _drawn(thing, random).resize((side, side), Image.Resampling.LANCZOS)
    mask = Image.new("L", (side, side), 255).rotate(turned, expand=True)
    scene = Image.fromarray(np.clip(background, 0, 255).astype(np.uint8))
    place = (round(width * random.uniform(0.2, 0.4)), round(height * random.uniform(0, 0.2)))
    scene.paste(drawn.rotate(turned, Image.Resampling.BICUBIC, expand=True), place, mask)
    return np.asarray(scene, np.float32)


def _drawn(thing: Thing, random: np.random.Generator) -> Image.Image:
    match thing:
        case Thing.LETTER:
            return _letter(random)
        case Thing.BAR_CODE:
            return _bars(random)
        case Thing.DATA_MATRIX:
            return _of_modules(_data_matrix(random))
        case Thing.AZTEC:
            return _of_modules(_aztec(random))
        case Thing.CHECKS:
            return _of_modules(np.indices((24, 24)).sum(0) % 2 == 0)
        case Thing.LONE_FINDERS:
            return _of_modules(_lone_finders())


def _letter(random: np.random.Generator) -> Image.Image:
    page = Image.new("L", (THING_PX, THING_PX), PAPER_WHITE)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(20)
    for y in range(30, THING_PX - 30, 26):
        letters = random.choice(list("abcdefghijklmnoprstuvwz    ABDO08"), 44)
        draw.text((30, y), "".join(letters), fill=INK, font=font)
    return page


def _bars(random: np.random.Generator) -> Image.Image:
    page = Image.new("L", (THING_PX, THING_PX), PAPER_WHITE)
    draw = ImageDraw.Draw(page)
    x = 60
    while x < THING_PX - 60:
        bar, gap = (4 * int(width) for width in random.integers(1, 5, 2))
        draw.rectangle((x, 150, x + bar - 1, 420), fill=INK)
        x += bar + gap
    return page


def _data_matrix(random: np.random.Generator) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    modules = random.random((20, 20)) < 0.5
    modules[0], modules[:, -1] = np.arange(20) % 2 == 0, np.arange(20) % 2 == 1
    modules[:, 0], modules[-1] = True, True
    return np.asarray(modules, np.bool_)


def _aztec(random: np.random.Generator) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Rings around its middle: what is most like the corners of a QR code."""
    modules = random.random((27, 27)) < 0.5
    y, x = np.mgrid[-13:14, -13:14]
    ring = np.maximum(abs(x), abs(y))
    return np.asarray(np.where(ring <= 6, ring % 2 == 0, modules), np.bool_)


def _lone_finders() -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    modules = np.zeros((29, 29), np.bool_)
    y, x = np.mgrid[-3:4, -3:4]
    finder = np.maximum(abs(x), abs(y)) != 2
    for top, left in ((0, 0), (0, 22), (22, 0)):
        modules[top : top + 7, left : left + 7] = finder
    return modules


def _of_modules(is_dark: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> Image.Image:
    sheet = np.where(np.pad(is_dark, 3), INK, PAPER_WHITE).astype(np.uint8)
    return Image.fromarray(sheet).resize((THING_PX, THING_PX), Image.Resampling.NEAREST)
