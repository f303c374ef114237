"""What a recording of the hall holds: each stretch of sound between silences, so that a test can say what was heard."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from drivers.sounds.wave_file import SAMPLES_PER_S, Samples

WINDOW = SAMPLES_PER_S // 100
AUDIBLE = 200
"""Of 32767."""
GAP_S = 0.2
"""A shorter silence belongs to what sounds: a chime's two notes, the stops inside a word."""


@dataclass(frozen=True)
class Stretch:
    """One sound between two silences."""

    begins_s: float
    """Since the recording began."""
    lasts_s: float
    hertz: float
    """By counting how often the wave crosses zero: right for a tone, and a rough middle for a voice."""


def stretches(recorded: Samples) -> tuple[Stretch, ...]:
    """Every sound in order."""
    return tuple(_stretch(recorded, first, last) for first, last in _audible(recorded))


def _audible(recorded: Samples) -> Iterator[tuple[int, int]]:
    """Begin and end, in samples."""
    first = last = None
    for at in range(0, len(recorded), WINDOW):
        if max(map(abs, recorded[at : at + WINDOW])) >= AUDIBLE:
            first, last = (at if first is None else first), at + WINDOW
        elif first is not None and last is not None and at - last >= GAP_S * SAMPLES_PER_S:
            yield first, last
            first = last = None
    if first is not None and last is not None:
        yield first, min(last, len(recorded))


def _stretch(recorded: Samples, first: int, last: int) -> Stretch:
    part = recorded[first:last]
    signs = [sample >= 0 for sample in part]
    crossings = sum(before != after for before, after in pairwise(signs))
    lasts_s = len(part) / SAMPLES_PER_S
    return Stretch(first / SAMPLES_PER_S, lasts_s, crossings / 2 / lasts_s)
