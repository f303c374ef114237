from array import array

import numpy as np
import pytest

from drivers.sounds.errors import BadRecording
from drivers.sounds.levelling import LOUDNESS, fitting
from drivers.sounds.wave_file import FULL_SCALE, SAMPLES_PER_S, Samples
from tests.drivers.sounds.speaking import tone


def samples(*parts: list[float]) -> Samples:
    return array("h", [round(32_767 * sample) for part in parts for sample in part])


def silence(seconds: float, noise: float = 0.0) -> list[float]:
    return [noise * (-1) ** at for at in range(round(seconds * SAMPLES_PER_S))]


def loudness(clip: Samples) -> float:
    return float(np.sqrt((np.asarray(clip, dtype=float) ** 2).mean())) / FULL_SCALE


def test_silence_before_and_after_a_word_is_cut_and_the_word_is_whole() -> None:
    clip = fitting(samples(silence(0.7, noise=0.001), tone(440, 0.5), silence(1.2, noise=0.001)))

    assert len(clip) / SAMPLES_PER_S == pytest.approx(0.5, abs=0.07)
    assert len(clip) / SAMPLES_PER_S >= 0.5


def test_a_pause_inside_a_name_stays() -> None:
    clip = fitting(samples(tone(440, 0.3), silence(0.3), tone(660, 0.3)))

    assert len(clip) / SAMPLES_PER_S == pytest.approx(0.9, abs=0.07)


@pytest.mark.parametrize("strength", [0.01, 0.1, 0.9])
def test_a_whisper_and_a_shout_become_equally_loud(strength: float) -> None:
    clip = fitting(samples(tone(440, 0.5, strength=strength)))

    assert loudness(clip) == pytest.approx(LOUDNESS, rel=0.08)


def test_one_hard_sound_does_not_make_its_word_softer() -> None:
    clip = fitting(samples(tone(440, 0.01, strength=0.95), tone(440, 0.5, strength=0.05)))

    assert loudness(clip) > 0.6 * LOUDNESS
    assert max(map(abs, clip)) < FULL_SCALE


def test_a_clip_begins_and_ends_without_a_click() -> None:
    clip = fitting(samples(tone(440, 0.3)))

    assert (clip[0], clip[-1]) == (0, 0)


@pytest.mark.parametrize("quiet", [[], silence(0.5), silence(0.5, noise=0.0005)])
def test_a_recording_of_nothing_is_refused(quiet: list[float]) -> None:
    with pytest.raises(BadRecording, match="nothing can be heard"):
        fitting(samples(quiet))
