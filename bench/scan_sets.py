"""The pictures on which decoders are compared: photographs where they are at hand, and drawn kiosk frames."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.kiosk_frames import frames
from drivers.scanners.picture import Grey, load_grey

PHOTOGRAPHS = Path(__file__).resolve().parents[2] / "shared" / "data" / "qr"
"""Beside the checkout, never in it: the photographs are other people's."""

PHOTOGRAPH_SETS: Mapping[str, str] = {
    "zxing-cpp": "photographs of zxing-cpp's own tests",
    "jsqr": "photographs of jsQR's tests",
}
FRAME_SETS: Mapping[str, tuple[int, int]] = {"720p": (2, 3), "1080p": (1, 1)}
"""How many frames of each condition, and how many of each thing without a code."""


@dataclass(frozen=True)
class Sample:
    picture: Grey
    texts: frozenset[str]
    """All of them must be read; none where there is no code."""
    may_hold_more: bool


def photographs(name: str) -> list[Sample]:
    """Empty where they are not at hand."""
    manifest = PHOTOGRAPHS / "manifest.json"
    if not manifest.is_file():
        return []
    return [
        Sample(load_grey(PHOTOGRAPHS / entry["file"]), plain(entry["texts"]), may_hold_more=entry["kind"] == "photo")
        for entry in json.loads(manifest.read_text())
        if entry["source"].lower().startswith(name)
    ]


def drawn(size: str) -> list[Sample]:
    of_each, empty = FRAME_SETS[size]
    return [
        Sample(frame.picture, plain(() if frame.text is None else (frame.text,)), may_hold_more=False)
        for frame in frames(size, of_each=of_each, empty=empty)
    ]


def plain(texts: Iterable[str]) -> frozenset[str]:
    """Their ASCII words: the truth of some photographs was written down in another character set, or trimmed."""
    return frozenset(" ".join(text.encode("ascii", errors="ignore").decode().split()) for text in texts)
