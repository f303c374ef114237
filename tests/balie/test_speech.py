"""`balie speech`: what a display will be able to say."""

import os
import wave
from pathlib import Path

import pytest

from tests.balie.command import Balie
from tests.config.builders import rewrite
from tests.drivers.sounds.speaking import tone, wave_bytes


@pytest.fixture
def display(hall: Path) -> Path:
    return rewrite(hall / "display.toml", "[screen]", '[speech]\nclips = "clips"\n[screen]')


@pytest.fixture
def espeak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of this name that says everything in one tone, before any other in the PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "tone.wav").write_bytes(wave_bytes(tone(440)))
    program = folder / "espeak-ng"
    program.write_text(f"#!/bin/sh\nexec cat '{folder / 'tone.wav'}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return program


def test_all_clips_are_made_and_counted(balie: Balie, display: Path, espeak: Path) -> None:
    ended = balie("speech", "--config", display)

    assert (ended.exit_code, ended.complained) == (0, "")
    assert "nl: 128 of 128 clips are ready.\n" in ended.said
    assert len(list((display.parent / "clips" / "nl").glob("*.wav"))) == 128


def test_own_recordings_are_counted_and_a_bad_one_is_told_by_its_name(
    balie: Balie, display: Path, espeak: Path
) -> None:
    own = display.parent / "own" / "nl"
    own.mkdir(parents=True)
    (own / "7.wav").write_bytes(wave_bytes(tone(440, samples_per_s=48_000), samples_per_s=48_000))
    (own / "8.wav").write_bytes(b"no sound")
    rewrite(display, "[speech]", '[speech]\nrecordings = "own"')

    ended = balie("speech", "--config", display)

    assert "nl: 128 of 128 clips are ready, 1 of them own recordings.\n" in ended.said
    assert ended.complained == f"The recording {own / '8.wav'} cannot be used: it is no WAV file.\n"
    assert ended.exit_code == 1


def test_without_espeak_it_says_what_to_install(
    balie: Balie, display: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    ended = balie("speech", "--config", display)

    assert ended.exit_code == 1
    assert "apt-get install espeak-ng" in ended.complained


def test_the_names_of_all_clips_are_listed_with_what_to_say(balie: Balie, display: Path, hall: Path) -> None:
    rewrite(display, "[speech]", '[speech]\nlanguages = ["nl", "uk"]')
    site = rewrite(hall / "site.toml", 'label = "1"', 'label = "Receptie"')

    ended = balie("speech", "--config", display, "--site", site, "--list")

    lines = [line.split(maxsplit=1) for line in ended.said.splitlines()]
    assert ["nl/number.wav", "nummer"] in lines
    assert ["nl/counter.wav", "balie"] in lines
    assert ["nl/label-receptie.wav", "Receptie"] in lines
    assert ["nl/42.wav", "42"] in lines
    assert ["uk/w.wav", "дубль-ве"] in lines
    assert not (hall / "clips").exists()


def test_a_whole_call_is_written_to_be_listened_to(balie: Balie, display: Path, espeak: Path, tmp_path: Path) -> None:
    example = tmp_path / "example.wav"

    assert balie("speech", "--config", display, "--example", example).exit_code == 0

    with wave.open(str(example), "rb") as file:
        assert file.getnframes() / file.getframerate() > 2.0


def test_an_example_that_cannot_be_written_is_told(balie: Balie, display: Path, espeak: Path, tmp_path: Path) -> None:
    ended = balie("speech", "--config", display, "--example", tmp_path / "nowhere" / "example.wav")

    assert (ended.exit_code, "cannot be written" in ended.complained) == (1, True)


def test_a_display_that_does_not_speak_needs_no_clips(balie: Balie, display: Path) -> None:
    rewrite(display, "[speech]", "[speech]\non = false")

    assert "switched off" in balie("speech", "--config", display).said


def test_settings_of_another_program_are_refused(balie: Balie, hall: Path) -> None:
    assert balie("speech", "--config", hall / "counter.toml").exit_code == 2
