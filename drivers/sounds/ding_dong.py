"""The chime of a call: two soft falling notes, made here, so that the sound belongs to the program."""

import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

SAMPLES_PER_S = 44_100
FULL_SCALE = 32_767
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


DING_DONG = (Note(hertz=659.26, begins_s=0.0, fades_s=0.32), Note(hertz=523.25, begins_s=0.42, fades_s=0.45))
"""E and C, a falling major third: known as "somebody is called", and low enough for ageing ears."""
LASTS_S = 1.9

SHIPPED_CHIME = Path(__file__).parent / "chime.wav"
"""What `write_chime` makes, kept beside it: a display starts sooner with a file that is there."""


def write_chime(path: Path, notes: tuple[Note, ...] = DING_DONG) -> None:
    """One channel of 16 bits, which every player takes."""
    sound = _samples(notes)
    scale = FULL_SCALE * PEAK / max(abs(sample) for sample in sound)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLES_PER_S)
        file.writeframes(struct.pack(f"<{len(sound)}h", *(round(sample * scale) for sample in sound)))


def _samples(notes: tuple[Note, ...]) -> list[float]:
    count = round(LASTS_S * SAMPLES_PER_S)
    return [
        _fade_out(at / SAMPLES_PER_S) * sum(_heard(note, at / SAMPLES_PER_S) for note in notes) for at in range(count)
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


def _fade_out(at_s: float) -> float:
    """The last tenth of a second goes to silence, so that the end does not click."""
    return min(1.0, (LASTS_S - at_s) / 0.1)
