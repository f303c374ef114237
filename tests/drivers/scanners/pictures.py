"""Builders of pictures: codes drawn flat, and frames in which somebody holds one."""

import io
from pathlib import Path

import numpy as np
import segno
from PIL import Image

from drivers.scanners.drawn_frame import Presentation, draw_frame, hall
from drivers.scanners.picture import Grey

CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OTHER_CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ZYXWVUTSRQPONMLKJIHGFEDCBA"


def flat(code: segno.QRCode, scale: int = 5) -> Grey:
    """The code itself, large and straight."""
    packed = io.BytesIO()
    code.save(packed, kind="png", scale=scale, border=4)
    return np.asarray(Image.open(packed).convert("L"), np.uint8)


def frame_of(presentation: Presentation | None, *, seed: int = 1) -> Grey:
    return np.asarray(draw_frame(hall(), presentation, np.random.default_rng(seed)), np.uint8)


def jpeg(picture: Grey) -> bytes:
    packed = io.BytesIO()
    Image.fromarray(picture).save(packed, "JPEG", quality=75)
    return packed.getvalue()


def write_video(path: Path, frames: list[Grey]) -> Path:
    """Motion JPEG without a container, which plays at 25 frames per second."""
    path.write_bytes(b"".join(jpeg(frame) for frame in frames))
    return path
