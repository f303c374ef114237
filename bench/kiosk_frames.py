"""The frames that a kiosk's camera has to cope with, by name: phones, paper, hands, halls, things without a code."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from drivers.scanners.drawn_frame import Medium, Presentation, draw_frame, hall
from drivers.scanners.drawn_things import THINGS, held_up
from drivers.scanners.picture import Grey, grey_of_file_bytes

CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"

SIZES_PX: Mapping[str, tuple[int, int]] = {"720p": (1280, 720), "1080p": (1920, 1080)}
BLUR_DRAWN_FOR_PX = 720
"""Blur and motion below are in pixels of a frame so high; a finer sensor sees the same hand over more of them."""

JPEG_QUALITY = 75
"""About what cheap cameras use in MJPG."""

CONDITIONS: Mapping[str, Presentation] = {
    "paper, plain": Presentation(CODE),
    "paper, creased": Presentation(CODE, crease=0.8),
    "paper, curled": Presentation(CODE, curl_deg=110),
    "paper, curled more": Presentation(CODE, curl_deg=140),
    "paper, faded": Presentation(CODE, fade=0.75, noise=4),
    "paper, faded in poor light": Presentation(CODE, fade=0.85, light=0.4, noise=5),
    "paper, dead dots": Presentation(CODE, dead_lines=5, blur_px=1.0),
    "paper, many dead dots": Presentation(CODE, dead_lines=14),
    "paper, shadow's edge": Presentation(CODE, shadow=0.75),
    "paper, hard shadow, small": Presentation(CODE, shadow=0.85, height_share=0.28),
    "paper, lamp on it": Presentation(CODE, glare=0.9),
    "phone": Presentation(CODE, Medium.PHONE, height_share=0.35),
    "phone, dark mode": Presentation(CODE, Medium.PHONE_DARK, height_share=0.35),
    "phone, dark mode, dim": Presentation(CODE, Medium.PHONE_DARK, height_share=0.35, screen_light=0.12),
    "phone, low brightness": Presentation(CODE, Medium.PHONE, height_share=0.35, screen_light=0.08),
    "phone, lamp on its glass": Presentation(CODE, Medium.PHONE, height_share=0.35, glare=1.0),
    "phone, moire": Presentation(CODE, Medium.PHONE, height_share=0.35, moire=0.8),
    "phone, moire and lamp": Presentation(CODE, Medium.PHONE, height_share=0.4, moire=0.6, glare=0.7),
    "turned": Presentation(CODE, turned_deg=37),
    "tilted": Presentation(CODE, tilt=0.3, turned_deg=12),
    "turned and tilted": Presentation(CODE, Medium.PHONE, tilt=0.25, turned_deg=215, height_share=0.4),
    "small": Presentation(CODE, height_share=0.16, blur_px=0.8),
    "smallest": Presentation(CODE, height_share=0.12, blur_px=0.8),
    "large": Presentation(CODE, height_share=0.85),
    "moving": Presentation(CODE, motion_px=12),
    "moving faster": Presentation(CODE, motion_px=18),
    "out of focus": Presentation(CODE, blur_px=4.2),
    "noise": Presentation(CODE, noise=28),
    "low light": Presentation(CODE, light=0.12, noise=5),
    "very low light": Presentation(CODE, light=0.06, noise=4),
}
"""From easy to hardly possible: a set in which everything reads tells no decoders apart."""


@dataclass(frozen=True)
class KioskFrame:
    condition: str
    picture: Grey
    text: str | None
    """None where no code is in sight, and nothing may be read."""


def frames(size: str, *, of_each: int, empty: int) -> Iterator[KioskFrame]:
    """Each condition so many times, differently held; then things without a code, and the empty hall, `empty` of each.

    The same frames at each call.
    """
    random = np.random.default_rng(2026)
    background = hall(SIZES_PX[size])
    for name, presentation in CONDITIONS.items():
        for _ in range(of_each):
            yield KioskFrame(name, as_sent(draw_frame(background, _held(presentation, size, random), random)), CODE)
    for thing in THINGS:
        for _ in range(empty):
            picture = draw_frame(held_up(background, thing, random), None, random)
            yield KioskFrame(str(thing), as_sent(picture), None)
    for _ in range(empty):
        yield KioskFrame("empty hall", as_sent(draw_frame(background, None, random)), None)


def as_sent(picture: Image.Image) -> Grey:
    """What is left after the camera's own JPEG."""
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=JPEG_QUALITY)
    return grey_of_file_bytes(packed.getvalue(), "a drawn frame")


def _held(presentation: Presentation, size: str, random: np.random.Generator) -> Presentation:
    """No hand holds a thing twice the same way."""
    finer = SIZES_PX[size][1] / BLUR_DRAWN_FOR_PX
    return replace(
        presentation,
        height_share=presentation.height_share * random.uniform(0.92, 1.08),
        centre=(random.uniform(0.42, 0.58), random.uniform(0.46, 0.54)),
        turned_deg=presentation.turned_deg + random.uniform(-8, 8),
        tilt=presentation.tilt + random.uniform(0, 0.06),
        blur_px=presentation.blur_px * finer,
        motion_px=round(presentation.motion_px * finer),
    )
