"""Every kind of WAV file that people record, and everything that is none."""

import struct
import wave
from array import array
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.sounds.errors import BadRecording
from drivers.sounds.wave_file import SAMPLES_PER_S, read_wave, write_wave
from tests.drivers.sounds.speaking import tone, wave_bytes

TONE = tone(440, 0.1)


def stereo(samples: list[float]) -> list[float]:
    """The sound on the left, nothing on the right."""
    return [value for sample in samples for value in (sample, 0.0)]


@pytest.mark.parametrize(
    ("bits", "floating", "close"),
    [(8, False, 300), (16, False, 2), (24, False, 2), (32, False, 2), (32, True, 2), (64, True, 2)],
)
def test_every_width_sounds_the_same(bits: int, floating: bool, close: int) -> None:
    recording = read_wave(wave_bytes(TONE, bits=bits, floating=floating))

    assert recording.samples_per_s == SAMPLES_PER_S
    assert np.allclose(recording.samples, np.array(TONE) * 32_767, atol=close)


def test_channels_are_mixed_into_one() -> None:
    recording = read_wave(wave_bytes(stereo(TONE), channels=2))

    assert np.allclose(recording.samples, np.array(TONE) * 32_767 / 2, atol=2)


def test_what_recorders_call_extensible_is_read_as_what_it_is() -> None:
    plain = wave_bytes(TONE, bits=24)
    form = struct.pack("<HHIIHH", 0xFFFE, 1, SAMPLES_PER_S, SAMPLES_PER_S * 3, 3, 24)
    form += struct.pack("<HHIH", 22, 24, 4, 1) + bytes.fromhex("000000001000800000aa00389b71")
    data = plain[plain.index(b"data") :]
    content = b"RIFF" + bytes(4) + b"WAVE" + b"LIST" + struct.pack("<I", 3) + b"abc\0"
    content += b"fmt " + struct.pack("<I", len(form)) + form + data

    assert np.allclose(read_wave(content).samples, np.array(TONE) * 32_767, atol=2)


def test_a_program_that_writes_into_a_pipe_knows_no_length() -> None:
    content = bytearray(wave_bytes(TONE))
    at = content.index(b"data") + 4
    content[at : at + 4] = struct.pack("<I", 0x7FFF_F000)

    assert len(read_wave(bytes(content)).samples) == len(TONE)


def test_what_is_written_is_what_others_read(tmp_path: Path) -> None:
    write_wave(tmp_path / "written.wav", array("h", [0, 1, -1, 32_767, -32_768]))

    with wave.open(str(tmp_path / "written.wav"), "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (SAMPLES_PER_S, 1, 2)
        assert struct.unpack("<5h", file.readframes(5)) == (0, 1, -1, 32_767, -32_768)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no WAV file"),
        (b"ID3\x03an mp3 that was renamed", "no WAV file"),
        (wave_bytes(TONE)[:2000], "cut off in the middle"),
        (wave_bytes(TONE)[:40], "without sound data"),
        (wave_bytes([]), "holds no sound"),
        (wave_bytes(TONE).replace(b"fmt ", b"fmx "), "without sound data"),
        (wave_bytes([0.1] * 100, samples_per_s=4), "4 samples a second on 1 channels"),
        (wave_bytes(tone(440, 21, samples_per_s=4_000), samples_per_s=4_000), "it lasts 21 s"),
        (wave_bytes(TONE).replace(b"\x10\0data", b"\x04\0data"), "its coding (kind 1, 4 bits)"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    with pytest.raises(BadRecording) as refused:
        read_wave(content)
    assert reason in str(refused.value)


@given(st.binary(max_size=200), st.integers(0, 60), st.sampled_from([8, 16, 24, 32]))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(damage: bytes, at: int, bits: int) -> None:
    content = wave_bytes(TONE[:50], bits=bits)
    content = content[:at] + damage + content[at + len(damage) :]
    try:
        assert len(read_wave(content).samples) > 0
    except BadRecording as refused:
        assert str(refused)  # noqa: PT017 (either is right; only another error would be wrong)


@given(st.lists(st.floats(width=32), min_size=1, max_size=50))
def test_floating_point_values_of_any_kind_are_kept_in_range(values: list[float]) -> None:
    samples = read_wave(wave_bytes(values, bits=32, floating=True)).samples
    assert all(-32_768 <= sample <= 32_767 for sample in samples)
