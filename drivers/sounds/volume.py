"""How loud a machine speaks and beeps: five steps, the loudest of which is what its amplifier was set up for."""

from array import array
from pathlib import Path
from typing import Final

from drivers.sounds.wave_file import Samples, read_wave, write_wave

STEP: Final = 20
"""In per cent."""
SOFTEST: Final = STEP
LOUDEST: Final = 100
USUAL: Final = 60
DECIBELS_PER_STEP: Final = 6.0
"""Twice the pressure: the smallest step that everybody hears as one."""


def louder(volume: int, *, at_most: int = LOUDEST) -> int:
    return min(volume + STEP, max(at_most, SOFTEST))


def softer(volume: int) -> int:
    return max(volume - STEP, SOFTEST)


def gain_of(volume: int) -> float:
    """The factor for samples. Never above 1: nothing here makes a sound louder than its file, which cannot distort."""
    steps_down = (LOUDEST - min(volume, LOUDEST)) / STEP
    return float(10 ** (-DECIBELS_PER_STEP * steps_down / 20))


def at_volume(samples: Samples, volume: int) -> Samples:
    gain = gain_of(volume)
    return samples if gain == 1 else array("h", (round(sample * gain) for sample in samples))


def softened(sound: Path, volume: int, folder: Path) -> Path:
    """The file at this volume, made in the folder where it is not there yet; the sound itself where none can be made.

    Few players can be told how loud: a file that is softer is softer with each of them.
    """
    if gain_of(volume) == 1:
        return sound
    file = folder / str(volume) / sound.name
    try:
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            write_wave(file, at_volume(read_wave(sound.read_bytes()).samples, volume))
    except OSError:
        return sound
    return file
