"""A voice for tests: each text is a tone of its own, so that what is heard can be told apart by its pitch."""

import math
import struct
import zlib
from dataclasses import dataclass, field

from drivers.sounds.errors import SpeechError
from drivers.sounds.espeak import Manner

TONE_S = 0.2


def wave_bytes(
    samples: list[float], *, samples_per_s: int = 22_050, channels: int = 1, bits: int = 16, floating: bool = False
) -> bytes:
    """A WAV file as a recorder would write it, made by other code than the product's; samples are -1 to 1."""
    width = bits // 8
    if floating:
        data = struct.pack(f"<{len(samples)}{'f' if bits == 32 else 'd'}", *samples)
    elif bits == 8:
        data = bytes(round(128 + 127 * sample) for sample in samples)
    else:
        whole = [round(sample * (2 ** (bits - 1) - 1)) for sample in samples]
        data = b"".join(sample.to_bytes(width, "little", signed=True) for sample in whole)
    frame = width * channels
    form = struct.pack("<HHIIHH", 3 if floating else 1, channels, samples_per_s, samples_per_s * frame, frame, bits)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def tone(hertz: float, seconds: float = TONE_S, *, samples_per_s: int = 22_050, strength: float = 0.5) -> list[float]:
    return [
        strength * math.sin(2 * math.pi * hertz * at / samples_per_s) for at in range(round(seconds * samples_per_s))
    ]


def hertz_of(text: str) -> float:
    """The pitch in which `ToneVoice` says this text; always the same."""
    return 300.0 + zlib.crc32(text.encode()) % 2000


@dataclass
class ToneVoice:
    """Keeps what it was asked to say, and can lose its voice."""

    said: list[tuple[str, Manner]] = field(default_factory=list)
    failure: SpeechError | None = None
    asked: int = 0

    def __call__(self, text: str, manner: Manner) -> bytes:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        self.said.append((text, manner))
        return wave_bytes(tone(hertz_of(text)))
