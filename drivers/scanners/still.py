"""What the kiosk's decoder reads in a file: a picture, or every frame of a video."""

import time
from dataclasses import dataclass
from pathlib import Path

from drivers.scanners.camera import every_frame
from drivers.scanners.decoding import LiveDecoder, read_at_once
from drivers.scanners.picture import load_grey

VIDEO_SUFFIXES = frozenset({".avi", ".m4v", ".mjpeg", ".mjpg", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".webm"})


@dataclass(frozen=True)
class StillReading:
    file: str
    texts: tuple[str, ...]
    """In the order in which they were first seen."""
    ms: float
    """Time that decoding took, loading left out; of a video, of all its frames."""


def read_still(path: Path) -> StillReading:
    """Raises `UnreadablePicture` or `DeviceAbsent` for a file that is neither picture nor video."""
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return _read_video(path)
    picture = load_grey(path)
    began_s = time.perf_counter()
    texts = read_at_once(picture)
    return StillReading(str(path), texts, _ms_since(began_s))


def _read_video(path: Path) -> StillReading:
    decoder = LiveDecoder()
    seen: dict[str, None] = {}
    ms = 0.0
    for frame in every_frame(path):
        began_s = time.perf_counter()
        seen.update(dict.fromkeys(decoder.read(frame)))
        ms += _ms_since(began_s)
    return StillReading(str(path), tuple(seen), round(ms, 2))


def _ms_since(began_s: float) -> float:
    return round((time.perf_counter() - began_s) * 1000, 2)
