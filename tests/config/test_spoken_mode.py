"""What a kiosk is told about reading its pages aloud."""

from pathlib import Path

import pytest

from config.kiosk import KioskSettings
from config.loading import load
from config.problems import SettingsError


def settings_with(hall: Path, lines: str) -> KioskSettings:
    file = hall / "kiosk.toml"
    file.write_text(f"{file.read_text()}\n{lines}\n")
    return load(file, KioskSettings)


def with_socket(hall: Path, url: str) -> KioskSettings:
    file = hall / "kiosk.toml"
    file.write_text(f'headset = "{url}"\n{file.read_text()}')
    return load(file, KioskSettings)


def test_a_kiosk_speaks_without_being_told(hall: Path) -> None:
    settings = load(hall / "kiosk.toml", KioskSettings)

    assert settings.spoken.on
    assert settings.spoken.aloud
    assert (settings.headset, settings.volume.usual, settings.volume.loudest) == ("none:", 60, 100)


def test_a_headset_socket_is_named_by_what_the_sound_driver_calls_it(hall: Path) -> None:
    assert with_socket(hall, "evdev:?name=HDA%20Intel%20PCH%20Headphone").headset.startswith("evdev:")


@pytest.mark.parametrize("url", ["evdev:", "jack:", "evdev:?nam=x"])
def test_a_headset_socket_that_cannot_be_meant_is_refused(hall: Path, url: str) -> None:
    with pytest.raises(SettingsError, match="headset"):
        with_socket(hall, url)


def test_a_place_that_is_silent_needs_something_to_hear_with(hall: Path) -> None:
    with pytest.raises(SettingsError, match="nobody would hear anything"):
        settings_with(hall, "[spoken]\naloud = false")


@pytest.mark.parametrize("socket", ['[spoken]\naloud = false\n[spoken.keys]\nplugged = ["F15"]'])
def test_a_keypad_that_types_a_key_for_the_plug_is_a_socket_too(hall: Path, socket: str) -> None:
    assert not settings_with(hall, socket).spoken.aloud


def test_each_key_has_one_meaning(hall: Path) -> None:
    with pytest.raises(SettingsError, match="another key than F15 of plugged"):
        settings_with(hall, '[spoken.keys]\nplugged = ["F15"]\nunplugged = ["F15"]')


def test_a_key_of_the_keypad_cannot_be_the_plug(hall: Path) -> None:
    with pytest.raises(SettingsError, match="another key than F1, which the keypad has"):
        settings_with(hall, '[spoken.keys]\nplugged = ["F1"]')


def test_nobody_begins_louder_than_the_loudest(hall: Path) -> None:
    with pytest.raises(SettingsError, match="at most 60, which is the loudest"):
        settings_with(hall, "[volume]\nusual = 80\nloudest = 60")


def test_the_volume_is_one_of_its_five_steps(hall: Path) -> None:
    with pytest.raises(SettingsError, match="multiple of 20"):
        settings_with(hall, "[volume]\nusual = 70")
