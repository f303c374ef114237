import wave
from pathlib import Path

import numpy as np
import pytest

from drivers.sounds.ding_dong import (
    DING,
    DING_DONG,
    PEAK,
    SHIPPED_CHIME,
    SHIPPED_DING,
    SHIPPED_SILENCE,
    SHIPPED_STILL_THERE,
    SILENCE,
    STILL_THERE,
    Chime,
    write_chime,
)
from drivers.sounds.wave_file import FULL_SCALE


def samples(file: Path) -> tuple[np.ndarray[tuple[int], np.dtype[np.int16]], int]:
    with wave.open(str(file), "rb") as sound:
        return np.frombuffer(sound.readframes(sound.getnframes()), dtype="<i2"), sound.getframerate()


@pytest.mark.parametrize(
    ("chime", "file"),
    [
        (DING_DONG, SHIPPED_CHIME),
        (DING, SHIPPED_DING),
        (SILENCE, SHIPPED_SILENCE),
        (STILL_THERE, SHIPPED_STILL_THERE),
    ],
)
def test_what_is_shipped_is_what_our_own_code_makes(chime: Chime, file: Path, tmp_path: Path) -> None:
    write_chime(tmp_path / "made.wav", chime)

    made, shipped = samples(tmp_path / "made.wav")[0], samples(file)[0]

    assert np.allclose(made, shipped, atol=1)  # the last bit of a sine differs between machines


def test_silence_is_silent() -> None:
    assert not samples(SHIPPED_SILENCE)[0].any()


def test_the_chime_leaves_room_below_full_scale_and_ends_in_silence() -> None:
    sound, per_s = samples(SHIPPED_CHIME)

    assert len(sound) / per_s == pytest.approx(DING_DONG.lasts_s)
    assert int(np.abs(sound.astype(int)).max()) == pytest.approx(FULL_SCALE * PEAK, abs=2)
    assert int(np.abs(sound[-20:].astype(int)).max()) < 10


def test_a_question_rises_and_lies_below_every_call() -> None:
    asked, called = ([note.hertz for note in chime.notes] for chime in (STILL_THERE, DING_DONG))

    assert asked == sorted(asked)
    assert max(asked) < min(called)


def test_the_two_notes_fall() -> None:
    sound, per_s = samples(SHIPPED_CHIME)

    heard = [strongest_hertz(sound[round((note.begins_s + 0.05) * per_s) :][:8192], per_s) for note in DING_DONG.notes]

    assert heard == [pytest.approx(659, abs=6), pytest.approx(523, abs=6)]


def strongest_hertz(part: np.ndarray[tuple[int], np.dtype[np.int16]], per_s: int) -> float:
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    return float(np.argmax(spectrum)) * per_s / len(part)
