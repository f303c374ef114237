"""The chime of a call: two soft falling notes, made here, so that the sound belongs to the program."""

import math
from array import array
from dataclasses import dataclass
from pathlib import Path

from drivers.sounds.wave_file import FULL_SCALE, SAMPLES_PER_S, Samples, write_wave

PEAK = 0.6
"""Of full scale: leaves room, so that no cheap loudspeaker distorts."""
ATTACK_S = 0.012
"""Short enough to be noticed, long enough not to click."""
PARTIALS = ((1.0, 1.0), (2.0, 0.35), (3.0, 0.12), (4.16, 0.05))
"""Multiple of the note and its strength; the uneven last one gives the colour of a struck bar."""


@dataclass(frozen=True)
class Note:
    hertz: float
    begins_s: float
    fades_s: float
    """Time in which it falls to a third."""


@dataclass(frozen=True)
class Chime:
    notes: tuple[Note, ...]
    lasts_s: float


DING_DONG = Chime(
    (Note(hertz=659.26, begins_s=0.0, fades_s=0.32), Note(hertz=523.25, begins_s=0.42, fades_s=0.45)), lasts_s=1.9
)
"""E and C, a falling major third: known as "somebody is called", and low enough for ageing ears."""
DING = Chime((Note(hertz=659.26, begins_s=0.0, fades_s=0.16),), lasts_s=0.5)
"""Its first note alone, where many calls wait for their turn."""
STILL_THERE = Chime(
    (Note(hertz=392.00, begins_s=0.0, fades_s=0.28), Note(hertz=493.88, begins_s=0.3, fades_s=0.4)), lasts_s=1.5
)
"""G and B, a rising third: it asks, where the chime calls. Lower than that one, so that nobody takes it for a call."""
SILENCE = Chime((), lasts_s=0.1)
"""Sent to a sound server to learn whether it takes anything."""

HERE = Path(__file__).parent
SHIPPED_CHIME, SHIPPED_DING, SHIPPED_SILENCE = HERE / "chime.wav", HERE / "ding.wav", HERE / "silence.wav"
SHIPPED_STILL_THERE = HERE / "still_there.wav"
"""What `write_chime` makes, kept beside it: a display starts sooner with files that are there."""


def write_chime(path: Path, chime: Chime = DING_DONG) -> None:
    """In the common format, so that words can be joined to it."""
    sound = _samples(chime)
    loudest = max(map(abs, sound))
    scale = FULL_SCALE * PEAK / loudest if loudest else 0.0
    write_wave(path, _whole_numbers(sound, scale))


def _whole_numbers(sound: list[float], scale: float) -> Samples:
    return array("h", (round(sample * scale) for sample in sound))


def _samples(chime: Chime) -> list[float]:
    count = round(chime.lasts_s * SAMPLES_PER_S)
    return [
        _fade_out(chime, at / SAMPLES_PER_S) * sum(_heard(note, at / SAMPLES_PER_S) for note in chime.notes)
        for at in range(count)
    ]


def _heard(note: Note, at_s: float) -> float:
    since_s = at_s - note.begins_s
    if since_s < 0:
        return 0.0
    envelope = min(1.0, since_s / ATTACK_S) * math.exp(-since_s / note.fades_s)
    tone = sum(
        strength * math.exp(-since_s * (multiple - 1) * 2) * math.sin(2 * math.pi * note.hertz * multiple * since_s)
        for multiple, strength in PARTIALS
    )
    return envelope * tone


def _fade_out(chime: Chime, at_s: float) -> float:
    """The last tenth of a second goes to silence, so that the end does not click."""
    return min(1.0, (chime.lasts_s - at_s) / 0.1)
