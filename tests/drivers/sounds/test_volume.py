import math
from array import array
from pathlib import Path

import pytest

from drivers.sounds.ding_dong import SHIPPED_DING
from drivers.sounds.volume import LOUDEST, SOFTEST, STEP, USUAL, at_volume, gain_of, louder, softened, softer
from drivers.sounds.wave_file import read_wave

SOUND = array("h", (round(20_000 * math.sin(at / 10)) for at in range(1000)))


def test_there_are_five_steps_from_softest_to_loudest() -> None:
    steps = [SOFTEST]
    while (step := louder(steps[-1])) != steps[-1]:
        steps.append(step)

    assert steps == [20, 40, 60, 80, 100]
    assert USUAL in steps


def test_louder_and_softer_end_at_the_ends() -> None:
    assert louder(LOUDEST) == LOUDEST
    assert softer(SOFTEST) == SOFTEST


def test_nobody_makes_it_louder_than_the_place_allows() -> None:
    assert louder(60, at_most=80) == 80
    assert louder(80, at_most=80) == 80


@pytest.mark.parametrize("volume", range(SOFTEST, LOUDEST, STEP))
def test_each_step_doubles_the_pressure(volume: int) -> None:
    assert gain_of(volume + STEP) / gain_of(volume) == pytest.approx(2, rel=0.01)


def test_nothing_is_made_louder_than_it_was_recorded() -> None:
    assert at_volume(SOUND, LOUDEST) == SOUND
    assert gain_of(LOUDEST + 100) == 1


def test_a_softer_sound_keeps_its_shape() -> None:
    assert at_volume(SOUND, 80) == array("h", (round(each * gain_of(80)) for each in SOUND))


def test_a_sound_is_played_softer_from_a_file_that_is_softer(tmp_path: Path) -> None:
    softer_one = softened(SHIPPED_DING, 40, tmp_path)

    loud, soft = (max(map(abs, read_wave(file.read_bytes()).samples)) for file in (SHIPPED_DING, softer_one))
    assert soft == pytest.approx(loud * gain_of(40), rel=0.01)
    assert softer_one.name == SHIPPED_DING.name
    assert softened(SHIPPED_DING, 40, tmp_path) == softer_one


def test_a_sound_that_cannot_be_made_softer_is_played_as_it_is(tmp_path: Path) -> None:
    assert softened(SHIPPED_DING, LOUDEST, tmp_path) == SHIPPED_DING
    assert softened(SHIPPED_DING, 40, tmp_path / "gone" / "away") == SHIPPED_DING
    assert softened(tmp_path / "no.wav", 40, tmp_path) == tmp_path / "no.wav"
