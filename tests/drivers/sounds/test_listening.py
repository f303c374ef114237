from array import array

import pytest

from drivers.sounds.listening import stretches
from tests.drivers.sounds.speaking import tone


def recorded(*parts: list[float]) -> "array[int]":
    return array("h", [round(32_767 * sample) for part in parts for sample in part])


def silence(seconds: float) -> list[float]:
    return [0.0] * round(22_050 * seconds)


def test_each_sound_between_two_silences_is_told_with_its_time_and_its_pitch() -> None:
    heard = stretches(recorded(silence(0.5), tone(440, 1.0), silence(0.4), tone(880, 0.3)))

    assert [round(each.begins_s, 2) for each in heard] == [0.5, 1.9]
    assert [each.lasts_s for each in heard] == [pytest.approx(1.0, abs=0.02), pytest.approx(0.3, abs=0.02)]
    assert [each.hertz for each in heard] == [pytest.approx(440, rel=0.02), pytest.approx(880, rel=0.05)]


def test_a_short_gap_is_part_of_a_sound() -> None:
    assert len(stretches(recorded(tone(440, 0.2), silence(0.1), tone(440, 0.2)))) == 1


@pytest.mark.parametrize("nothing", [recorded(), recorded(silence(1.0))])
def test_silence_holds_no_sound(nothing: "array[int]") -> None:
    assert stretches(nothing) == ()
