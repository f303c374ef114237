"""Another rate for a recording, with everything taken out that the new rate could only turn into hiss.

A windowed sinc, as in every textbook of signal processing, in plain Python: a clip is converted once in its life.
"""

import math
from array import array
from math import gcd

from drivers.sounds.wave_file import FULL_SCALE, Recording, Samples

ZERO_CROSSINGS = 12
"""On each side; more only makes the edge at the highest frequency steeper, which no ear in a hall notices."""
PASSED = 0.92
"""Of the highest frequency that both rates can hold."""


def resampled(recording: Recording, samples_per_s: int) -> Samples:
    """The samples of the recording at this rate."""
    if recording.samples_per_s == samples_per_s:
        return recording.samples
    divisor = gcd(recording.samples_per_s, samples_per_s)
    phases, step = samples_per_s // divisor, recording.samples_per_s // divisor
    kernels = _Kernels(phases, cutoff=PASSED * min(1.0, samples_per_s / recording.samples_per_s))
    silence = [0] * kernels.reach
    source = [*silence, *recording.samples, *silence]
    count = len(recording.samples) * phases // step
    return array("h", (_at(source, kernels, index * step) for index in range(count)))


class _Kernels:
    """The weights of the neighbours of a moment between two samples, one row for each moment that occurs."""

    def __init__(self, phases: int, *, cutoff: float) -> None:
        self.phases = phases
        self.reach = math.ceil(ZERO_CROSSINGS / cutoff) + 1
        self._cutoff = cutoff
        self._rows: dict[int, list[float]] = {}

    def row(self, phase: int) -> list[float]:
        if phase not in self._rows:
            offset = phase / self.phases
            weights = [self._weight(at - offset) for at in range(1 - self.reach, self.reach + 1)]
            total = sum(weights)
            self._rows[phase] = [weight / total for weight in weights]
        return self._rows[phase]

    def _weight(self, distance: float) -> float:
        x = distance * self._cutoff
        if abs(x) >= ZERO_CROSSINGS:
            return 0.0
        window = 0.5 + 0.5 * math.cos(math.pi * x / ZERO_CROSSINGS)
        return window * (math.sin(math.pi * x) / (math.pi * x) if x else 1.0)


def _at(source: list[int], kernels: _Kernels, moment: int) -> int:
    whole, phase = divmod(moment, kernels.phases)
    row = kernels.row(phase)
    begin = whole + 1
    total = sum(map(_product, row, source[begin : begin + len(row)]))
    return max(-FULL_SCALE, min(FULL_SCALE, round(total)))


def _product(weight: float, sample: int) -> float:
    return weight * sample
