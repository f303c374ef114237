"""How well and how fast the kiosk's decoder reads, beside each single decoder, on photographs and drawn kiosk frames.

The floor of each figure is the single decoder that reads most on that set, measured in the same run. Times are
processor time of one thread, since a shared machine's clock measures its other guests.
"""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from balie.table import table
from bench.figure import Figure, p50, quantile
from bench.scan_peers import PEERS, Reader
from bench.scan_presenting import frames_to_read
from bench.scan_sets import FRAME_SETS, PHOTOGRAPH_SETS, Sample, drawn, photographs, plain
from drivers.scanners.decoding import LiveDecoder, read_at_once
from drivers.scanners.picture import Grey

LOOKS = 3
"""So many frames a live camera may take for a code that one frame shows."""

STILL, LIVE = "cascade, still", "cascade, live"


@dataclass(frozen=True)
class Score:
    share: float
    false_reads: int
    spent_ms: tuple[float, ...]
    """Of each picture."""

    @property
    def p95_ms(self) -> float:
        return quantile(self.spent_ms, 0.95)


def measure(_: Path) -> list[Figure]:
    """It keeps nothing on disk; the table of all decoders goes to the standard error, the figures to the caller."""
    figures: list[Figure] = []
    rows: list[tuple[str, ...]] = []
    for name in (*PHOTOGRAPH_SETS, *FRAME_SETS):
        samples = photographs(name) if name in PHOTOGRAPH_SETS else drawn(name)
        if not samples:
            figures += _not_measured(name)
            continue
        scores = {
            STILL: _score(_one_look(read_at_once), samples),
            LIVE: replace(_score(_live_looks, samples), spent_ms=_live_ms(samples)),
            **{peer: _score(_one_look(reader), samples) for peer, reader in PEERS.items()},
        }
        figures += _figures(name, scores, len(samples))
        rows += [_row(name, reader, score) for reader, score in scores.items()]
    print(table(("set", "decoder", "read %", "false", "median ms", "p95 ms"), rows), file=sys.stderr)
    return [*figures, *_presenting()]


Looks = Callable[[Grey], tuple[frozenset[str], list[float]]]
"""What was read in a picture, and the milliseconds of each look at it."""


def _one_look(reader: Reader) -> Looks:
    def look(picture: Grey) -> tuple[frozenset[str], list[float]]:
        began_ns = time.thread_time_ns()
        texts = reader(picture)
        return plain(texts), [(time.thread_time_ns() - began_ns) / 1e6]

    return look


def _live_looks(picture: Grey) -> tuple[frozenset[str], list[float]]:
    """As a camera before which a hand keeps still: the next look only if this one read nothing."""
    decoder = LiveDecoder(clock_s=time.thread_time)
    spent: list[float] = []
    texts: frozenset[str] = frozenset()
    while not texts and len(spent) < LOOKS:
        texts, ms = _one_look(decoder.read)(picture)
        spent += ms
    return texts, spent


def _live_ms(samples: list[Sample]) -> tuple[float, ...]:
    """One look at each, by one decoder, as they come from a camera."""
    look = _one_look(LiveDecoder(clock_s=time.thread_time).read)
    return tuple(ms for sample in samples for ms in look(sample.picture)[1])


def _score(look: Looks, samples: list[Sample]) -> Score:
    read = false_reads = 0
    spent: list[float] = []
    for sample in samples:
        texts, ms = look(sample.picture)
        spent += ms
        read += bool(sample.texts) and sample.texts <= texts
        false_reads += 0 if sample.may_hold_more else len(texts - sample.texts)
    return Score(read / sum(bool(sample.texts) for sample in samples), false_reads, tuple(spent))


def _figures(name: str, scores: Mapping[str, Score], count: int) -> list[Figure]:
    still, live = scores[STILL], scores[LIVE]
    best = max(PEERS, key=lambda peer: scores[peer].share)
    floor = scores[best]
    said = f"floor: {best}, the single decoder that reads most there"
    figures = [
        Figure(f"scan.read_share@{name}", still.share, "share", floor.share, count, f"still picture; {said}"),
        Figure(f"scan.live.read_share@{name}", live.share, "share", floor.share, count, f"in {LOOKS} looks; {said}"),
        Figure(
            f"scan.false_reads@{name}",
            still.false_reads + live.false_reads,
            "texts",
            floor.false_reads,
            count,
            f"still and live together; {said}",
        ),
    ]
    if name in FRAME_SETS:
        note = f"processor time of one live frame, those without a code included; {said}"
        figures += [
            Figure(f"scan.median_ms@{name}", p50(live.spent_ms), "ms", p50(floor.spent_ms), len(live.spent_ms), note),
            Figure(f"scan.p95_ms@{name}", live.p95_ms, "ms", floor.p95_ms, len(live.spent_ms), note),
        ]
    for peer in PEERS:
        score = scores[peer]
        figures += [
            Figure(f"scan.peer.read_share@{name}/{peer}", score.share, "share", n=count),
            Figure(f"scan.peer.false_reads@{name}/{peer}", score.false_reads, "texts", n=count),
            Figure(f"scan.peer.median_ms@{name}/{peer}", p50(score.spent_ms), "ms", n=count),
            Figure(f"scan.peer.p95_ms@{name}/{peer}", score.p95_ms, "ms", n=count),
        ]
    return figures


def _presenting() -> list[Figure]:
    counted = frames_to_read()
    note = "frames from the first that any attempt reads to the one in which the live camera does, that one included"
    return [
        Figure("scan.frames_to_read.p50", p50(counted), "frames", n=len(counted), note=note),
        Figure("scan.frames_to_read.p95", quantile(counted, 0.95), "frames", n=len(counted), note=note),
    ]


def _not_measured(name: str) -> list[Figure]:
    missing = f"not measured: there are no {PHOTOGRAPH_SETS[name]} in ../shared/data/qr beside the checkout"
    return [
        Figure(f"scan.{figure}@{name}", None, unit, None, 0, missing)
        for figure, unit in (("read_share", "share"), ("live.read_share", "share"), ("false_reads", "texts"))
    ]


def _row(name: str, reader: str, score: Score) -> tuple[str, ...]:
    return (
        name,
        reader,
        f"{100 * score.share:.1f}",
        str(score.false_reads),
        f"{p50(score.spent_ms):.1f}",
        f"{score.p95_ms:.1f}",
    )
