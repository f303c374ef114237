"""How well and how fast the kiosk's decoder reads: on photographs where they are at hand, and on drawn kiosk frames.

The peer is the first decoder alone, measured in the same run: what the fallbacks add, and what they cost.
Times are processor time of one thread, since a shared machine's clock measures its other guests.
"""

import json
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.figure import Figure
from drivers.scanners.decoding import FIRST_ATTEMPT, LiveDecoder, read_at_once, texts_by
from drivers.scanners.drawn_frame import Medium, Presentation, draw_frame, hall
from drivers.scanners.picture import Grey, load_grey

PHOTOGRAPHS = Path(__file__).resolve().parents[2] / "shared" / "data" / "qr"
"""Beside the checkout, never in it: the photographs are other people's."""

SETS = {"zxing-cpp": "photographs of zxing-cpp's own tests", "jsqr": "photographs of jsQR's tests"}

CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DRAWN_FRAMES, EMPTY_FRAMES = 120, 30
SEED = 2026

Reader = Callable[[Grey], tuple[str, ...]]


@dataclass(frozen=True)
class Sample:
    picture: Grey
    texts: tuple[str, ...]
    """All of them must be read; none where there is no code."""
    may_hold_more: bool


def measure(_: Path) -> list[Figure]:
    """Photographs and drawn frames; it keeps nothing on disk."""
    drawn = _drawn()
    figures = [*_quality("drawn", drawn, "frames drawn at random, some unreadable on purpose"), *_speed(drawn)]
    for name, what in SETS.items():
        figures += _quality(name, _photographs(name), what)
    return figures


def _quality(name: str, samples: list[Sample], what: str) -> list[Figure]:
    if not samples:
        missing = f"not measured: there are no {what} in ../shared/data/qr beside the checkout"
        return [
            Figure(f"scan.{figure}@{name}", None, unit, None, 0, missing)
            for figure, unit in (("read_share", "share"), ("false_reads", "texts"))
        ]
    held = [sample for sample in samples if sample.texts]
    share, alone = (_share_read(reader, held) for reader in (read_at_once, _first_alone))
    false_reads, false_alone = (_false_reads(reader, samples) for reader in (read_at_once, _first_alone))
    return [
        Figure(f"scan.read_share@{name}", share, "share", alone, len(held), f"{what}; floor: zxing-cpp alone"),
        Figure(
            f"scan.false_reads@{name}",
            false_reads,
            "texts",
            false_alone,
            len(samples),
            f"{what}, those without a code included; floor: zxing-cpp alone",
        ),
    ]


def _speed(samples: list[Sample]) -> list[Figure]:
    """As a live camera decodes: a miss gets one fallback."""
    spent_ms = sorted(_ms_of(LiveDecoder().read, samples))
    alone_ms = sorted(_ms_of(_first_alone, samples))
    note = f"processor time of one live frame, {EMPTY_FRAMES} empty ones included; floor: zxing-cpp alone"
    return [
        Figure(
            "scan.median_ms@720p", statistics.median(spent_ms), "ms", statistics.median(alone_ms), len(samples), note
        ),
        Figure("scan.p95_ms@720p", _p95(spent_ms), "ms", _p95(alone_ms), len(samples), note),
    ]


def _first_alone(picture: Grey) -> tuple[str, ...]:
    return texts_by(FIRST_ATTEMPT, picture)


def _share_read(reader: Reader, samples: list[Sample]) -> float:
    return sum(_plain(sample.texts) <= _plain(reader(sample.picture)) for sample in samples) / len(samples)


def _false_reads(reader: Reader, samples: list[Sample]) -> int:
    return sum(
        len(_plain(reader(sample.picture)) - _plain(sample.texts)) for sample in samples if not sample.may_hold_more
    )


def _plain(texts: Iterable[str]) -> set[str]:
    """Their ASCII words: the truth of some photographs was written down in another character set, or trimmed."""
    return {" ".join(text.encode("ascii", errors="ignore").decode().split()) for text in texts}


def _ms_of(reader: Reader, samples: list[Sample]) -> list[float]:
    spent = []
    for sample in samples:
        began_ns = time.thread_time_ns()
        reader(sample.picture)
        spent.append((time.thread_time_ns() - began_ns) / 1e6)
    return spent


def _p95(ordered: list[float]) -> float:
    return ordered[int(0.95 * (len(ordered) - 1))]


def _photographs(name: str) -> list[Sample]:
    manifest = PHOTOGRAPHS / "manifest.json"
    if not manifest.is_file():
        return []
    return [
        Sample(load_grey(PHOTOGRAPHS / entry["file"]), tuple(entry["texts"]), may_hold_more=entry["kind"] == "photo")
        for entry in json.loads(manifest.read_text())
        if entry["source"].lower().startswith(name)
    ]


def _drawn() -> list[Sample]:
    random = np.random.default_rng(SEED)
    background = hall()
    held = [_somehow_held(random) for _ in range(DRAWN_FRAMES)]
    return [
        Sample(
            np.asarray(draw_frame(background, presentation, random), np.uint8),
            () if presentation is None else (CODE,),
            may_hold_more=False,
        )
        for presentation in (*held, *[None] * EMPTY_FRAMES)
    ]


def _somehow_held(random: np.random.Generator) -> Presentation:
    """Each fault of real frames, each time another mixture."""
    sometimes = random.random(3) < 0.25
    return Presentation(
        CODE,
        medium=list(Medium)[random.integers(len(Medium))],
        height_share=random.uniform(0.15, 0.6),
        centre=(random.uniform(0.4, 0.6), random.uniform(0.4, 0.6)),
        turned_deg=random.uniform(0, 360),
        tilt=random.uniform(0, 0.25),
        blur_px=random.uniform(0.4, 2.5),
        motion_px=int(random.integers(3, 15)) if sometimes[0] else 0,
        light=random.uniform(0.08, 0.3) if sometimes[1] else 1.0,
        noise=random.uniform(2, 10),
        glare=random.uniform(0.4, 1.0) if sometimes[2] else 0.0,
    )
