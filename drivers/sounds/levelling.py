"""Clips that fit together: silence cut from both ends, and all equally loud, whoever spoke them into what."""

import math
from array import array

from drivers.sounds.errors import BadRecording
from drivers.sounds.wave_file import FULL_SCALE, SAMPLES_PER_S, Samples

WINDOW = SAMPLES_PER_S // 100
"""A hundredth of a second: shorter than any sound of speech."""
SILENT_BELOW = 0.03
"""Of the loudest window: a room's own noise, and the breath before a word."""
NOTHING_BELOW = 0.002
"""Of full scale: 54 dB below it, a microphone that was off."""
KEPT_BEFORE, KEPT_AFTER = 1, 4
"""Windows beyond what is loud: an s or f begins and ends softly."""
FADE = SAMPLES_PER_S // 200

LOUDNESS = 0.125
"""Of full scale, as root mean square of what is not silent: 18 dB below it leaves room for the peaks of every voice."""
KNEE = 0.6
"""Of full scale: a harder peak, as of a t, is rounded off instead of making the whole word softer."""


def fitting(samples: Samples) -> Samples:
    """The clip without its silence, at the common loudness, its ends faded so that nothing clicks.

    Raises:
        BadRecording: It is nothing but silence.
    """
    loudness = [_root_mean_square(samples[at : at + WINDOW]) for at in range(0, len(samples), WINDOW)]
    loudest = max(loudness, default=0.0)
    if loudest < NOTHING_BELOW * FULL_SCALE:
        raise BadRecording("nothing can be heard in it")
    loud = [at for at, each in enumerate(loudness) if each >= SILENT_BELOW * loudest]
    begin = max(0, loud[0] - KEPT_BEFORE) * WINDOW
    end = (loud[-1] + 1 + KEPT_AFTER) * WINDOW
    spoken = math.sqrt(sum(loudness[at] ** 2 for at in loud) / len(loud))
    return _faded(_amplified(samples[begin:end], LOUDNESS * FULL_SCALE / spoken))


def _root_mean_square(samples: Samples) -> float:
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples))


def _amplified(samples: Samples, factor: float) -> Samples:
    return array("h", (round(FULL_SCALE * _rounded_off(sample * factor / FULL_SCALE)) for sample in samples))


def _rounded_off(value: float) -> float:
    size = abs(value)
    if size <= KNEE:
        return value
    room = 1.0 - KNEE
    return math.copysign(KNEE + room * math.tanh((size - KNEE) / room), value)


def _faded(samples: Samples) -> Samples:
    length = min(FADE, len(samples) // 2)
    for at in range(length):
        samples[at] = samples[at] * at // length
        samples[-1 - at] = samples[-1 - at] * at // length
    return samples
