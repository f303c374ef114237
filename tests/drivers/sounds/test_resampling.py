import numpy as np
import pytest

from drivers.sounds.resampling import resampled
from drivers.sounds.wave_file import SAMPLES_PER_S, read_wave
from tests.drivers.sounds.hearing import strongest_hertz
from tests.drivers.sounds.speaking import tone, wave_bytes

FADES = 300
"""Samples at both ends where the filter still sees the silence outside."""


def at_common_rate(hertz: float, samples_per_s: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    content = wave_bytes(tone(hertz, 0.3, samples_per_s=samples_per_s), samples_per_s=samples_per_s)
    return np.asarray(resampled(read_wave(content), SAMPLES_PER_S), dtype=float)


@pytest.mark.parametrize("samples_per_s", [8_000, 11_025, 16_000, 24_000, 32_000, 44_100, 48_000, 96_000])
def test_a_tone_keeps_its_pitch_its_length_and_its_strength_at_every_rate(samples_per_s: int) -> None:
    sound = at_common_rate(440, samples_per_s)

    assert len(sound) == pytest.approx(0.3 * SAMPLES_PER_S, abs=2)
    assert strongest_hertz(sound) == pytest.approx(440, abs=2)
    assert np.abs(sound[FADES:-FADES]).max() == pytest.approx(0.5 * 32_767, rel=0.01)


@pytest.mark.parametrize("hertz", [13_000, 16_000, 20_000])
def test_what_the_common_rate_cannot_hold_is_gone_and_does_not_come_back_as_another_tone(hertz: float) -> None:
    sound = at_common_rate(hertz, 48_000)

    assert np.abs(sound[FADES:-FADES]).max() < 0.002 * 32_767


def test_the_common_rate_is_left_as_it_is() -> None:
    recording = read_wave(wave_bytes(tone(440)))

    assert resampled(recording, SAMPLES_PER_S) is recording.samples
