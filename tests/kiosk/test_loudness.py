"""The volume: what a visitor turns is theirs, what staff turn is everybody's from then on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.loudness import LOUDER, SOFTER, Loudness, VolumeControl

Announce = Callable[[str], None]
AS_SET = Loudness(usual=60, loudest=80, now=60)


@pytest.fixture
def told() -> list[int]:
    return []


@pytest.fixture
def control(told: list[int], tmp_path: Path) -> VolumeControl:
    return VolumeControl(AS_SET, told.append, tmp_path / "state" / "volume.json")


def test_a_visitor_turns_it_between_softest_and_the_place_s_loudest(control: VolumeControl, told: list[int]) -> None:
    for _ in range(3):
        control.turn(LOUDER)
    for _ in range(5):
        control.turn(SOFTER)

    assert told == [60, 80, 60, 40, 20]


def test_the_next_visitor_begins_where_everybody_begins(control: VolumeControl, told: list[int]) -> None:
    control.turn(LOUDER)
    control.reset()

    assert told[-1] == 60


def test_what_staff_turn_holds_for_everybody_and_over_a_restart(
    control: VolumeControl, told: list[int], tmp_path: Path
) -> None:
    control.turn_usual(SOFTER)
    control.turn(LOUDER)
    control.reset()
    assert told[-1] == 40

    started_again = VolumeControl(AS_SET, told.append, tmp_path / "state" / "volume.json")

    assert (started_again.loudness.usual, told[-1]) == (40, 40)


def test_a_place_that_is_made_softer_in_its_settings_is_softer_than_staff_once_set_it(
    control: VolumeControl, told: list[int], tmp_path: Path
) -> None:
    control.turn_usual(LOUDER)

    softer_place = Loudness(usual=40, loudest=40, now=40)
    assert VolumeControl(softer_place, told.append, tmp_path / "state" / "volume.json").loudness.usual == 40


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"usual": 1000}', '{"usual": "60"}', '{"usual": 33}', "\xff"])
def test_a_file_that_holds_anything_else_changes_nothing(content: str, told: list[int], tmp_path: Path) -> None:
    (tmp_path / "volume.json").write_text(content, encoding="latin-1")

    assert VolumeControl(AS_SET, told.append, tmp_path / "volume.json").loudness == AS_SET


def test_where_it_cannot_be_kept_it_holds_until_the_next_start(
    told: list[int], tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("cannot be kept")
    (tmp_path / "state").touch()
    control = VolumeControl(AS_SET, told.append, tmp_path / "state" / "volume.json")

    control.turn_usual(LOUDER)

    assert told[-1] == 80


def test_it_is_said_in_steps() -> None:
    assert (AS_SET.step, AS_SET.steps) == (3, 4)
