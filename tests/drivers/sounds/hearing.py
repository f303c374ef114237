"""Ears for tests: which tones a recording holds, one after the other."""

from collections.abc import Sequence

import numpy as np

from drivers.sounds.wave_file import SAMPLES_PER_S

WINDOW = SAMPLES_PER_S // 100
LOUD = 500.0
GAP_WINDOWS = 3
"""Clips are 50 ms apart."""


def tones(samples: Sequence[int]) -> list[float]:
    """The strongest frequency of each stretch between two silences, in Hz."""
    return [hertz for _, _, hertz in stretches(samples)]


def stretches(samples: Sequence[int]) -> list[tuple[float, float, float]]:
    """Begin in seconds, length in seconds and strongest frequency of each."""
    sound = np.asarray(samples, dtype=float)
    windows = sound[: len(sound) // WINDOW * WINDOW].reshape(-1, WINDOW)
    loud = np.flatnonzero(np.sqrt((windows**2).mean(axis=1)) > LOUD)
    if not loud.size:
        return []
    parts = np.split(loud, np.flatnonzero(np.diff(loud) > GAP_WINDOWS) + 1)
    return [
        (
            part[0] * WINDOW / SAMPLES_PER_S,
            len(part) * WINDOW / SAMPLES_PER_S,
            strongest_hertz(sound[part[0] * WINDOW : (part[-1] + 1) * WINDOW]),
        )
        for part in parts
    ]


def strongest_hertz(part: Sequence[int] | np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    spectrum = np.abs(np.fft.rfft(np.asarray(part) * np.hanning(len(part)), 2**16))
    return float(np.argmax(spectrum)) * SAMPLES_PER_S / 2**16
