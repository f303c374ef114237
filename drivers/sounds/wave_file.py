"""WAV files: any kind that people record, and the one kind that Balie joins and plays.

Python's own module refuses what recorders write by themselves (24 bits "extensible", 32-bit floating point), and its
helper for rates and widths was taken out of Python 3.13; so this reads the chunks itself.
"""

import math
import struct
import sys
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from drivers.sounds.errors import BadRecording

SAMPLES_PER_S = 22_050
"""What espeak-ng makes, so that its clips are joined untouched; twice the highest frequency that speech needs to be
understood in a hall, and every player takes it."""
FULL_SCALE = 32_767

if TYPE_CHECKING:
    Samples: TypeAlias = array[int]
else:
    Samples = array  # before Python 3.12 an array cannot say what is in it
"""Of 16 bits, in this machine's own order of bytes."""

LONGEST_S = 20.0
"""A clip is a word; whoever drops in a whole song has mistaken the folder."""
RATES = range(4_000, 384_001)
CHANNELS_MAX = 8

PCM, FLOATING, EXTENSIBLE = 1, 3, 0xFFFE
"""The kinds of coding, as numbered in the WAVE format chunk; an extensible one hides its kind further behind."""
FORMAT_BYTES, EXTENSIBLE_BYTES = 16, 40
UNTIL_THE_END = 0x7FFF_0000
"""A program that writes into a pipe does not know the length yet and gives one that is larger than any file."""


@dataclass(frozen=True)
class Recording:
    """One channel of 16 bits."""

    samples_per_s: int
    samples: Samples

    @property
    def lasts_s(self) -> float:
        return len(self.samples) / self.samples_per_s


@dataclass(frozen=True)
class _Coding:
    kind: int
    channels: int
    samples_per_s: int
    bits: int


def read_wave(content: bytes) -> Recording:
    """What these bytes sound like, all channels mixed into one.

    Raises:
        BadRecording: They are no WAV file, or one that cannot be used; the sentence does not know the file's name.
    """
    coding, data = _chunks(content)
    samples = _one_channel(_of_16_bits(coding, data), coding.channels)
    recording = Recording(coding.samples_per_s, samples)
    if not samples:
        raise BadRecording("it holds no sound")
    if recording.lasts_s > LONGEST_S:
        raise BadRecording(f"it lasts {recording.lasts_s:.0f} s, and a clip may last {LONGEST_S:.0f} s at most")
    return recording


def write_wave(path: Path, samples: Samples) -> None:
    """Raises `OSError`."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLES_PER_S)
        file.writeframes(_little_endian(samples).tobytes())


def _chunks(content: bytes) -> tuple[_Coding, bytes]:
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise BadRecording("it is no WAV file")
    coding = None
    for name, begins, length in _found_chunks(content):
        if name == b"fmt ":
            coding = _coding(content[begins : begins + length])
        elif name == b"data":
            if coding is None:
                break
            if begins + length > len(content) and length < UNTIL_THE_END:
                raise BadRecording("it is cut off in the middle; copy it again")
            return coding, content[begins : begins + length]
    raise BadRecording("it is a WAV file without sound data")


def _found_chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, begin and length of each; a chunk of odd length is followed by one empty byte."""
    at = 12
    while at + 8 <= len(content):
        name, length = struct.unpack_from("<4sI", content, at)
        yield name, at + 8, length
        at += 8 + length + length % 2


def _coding(chunk: bytes) -> _Coding:
    if len(chunk) < FORMAT_BYTES:
        raise BadRecording("it is a WAV file without its format")
    kind, channels, samples_per_s, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if kind == EXTENSIBLE and len(chunk) >= EXTENSIBLE_BYTES:
        (kind,) = struct.unpack_from("<H", chunk, 24)
    if (kind, bits) not in {(PCM, 8), (PCM, 16), (PCM, 24), (PCM, 32), (FLOATING, 32), (FLOATING, 64)}:
        raise BadRecording(f"its coding (kind {kind}, {bits} bits) is not known; save it as WAV, PCM 16 bits")
    if samples_per_s not in RATES or not 1 <= channels <= CHANNELS_MAX:
        raise BadRecording(f"{samples_per_s} samples a second on {channels} channels cannot be used")
    return _Coding(kind, channels, samples_per_s, bits)


def _of_16_bits(coding: _Coding, data: bytes) -> Samples:
    width = coding.bits // 8
    data = data[: len(data) // (width * coding.channels) * (width * coding.channels)]
    if coding.kind == FLOATING:
        floats = array("f" if width == 4 else "d", data)
        if sys.byteorder == "big":
            floats.byteswap()
        return array("h", (_from_float(value) for value in floats))
    if width == 1:
        return array("h", ((byte - 128) << 8 for byte in data))
    upper = bytearray(len(data) // width * 2)
    upper[0::2] = data[width - 2 :: width]
    upper[1::2] = data[width - 1 :: width]
    return _little_endian(array("h", bytes(upper)))


def _from_float(value: float) -> int:
    """Recorders leave values beyond full scale, and broken files anything."""
    return round(max(-1.0, min(1.0, value)) * FULL_SCALE) if math.isfinite(value) else 0


def _one_channel(samples: Samples, channels: int) -> Samples:
    if channels == 1:
        return samples
    each = [samples[channel::channels] for channel in range(channels)]
    return array("h", (sum(at_once) // channels for at_once in zip(*each, strict=True)))


def _little_endian(samples: Samples) -> Samples:
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    return samples
