"""What can be wrong in the settings of speech, and what the person who made the mistake is told."""

from pathlib import Path

import pytest

from config.display import DisplaySettings
from config.loading import load
from tests.config.builders import problem, rewrite


@pytest.mark.parametrize(
    ("speech", "key", "found", "expected"),
    [
        ('languages = ["nl", "it"]', "speech.languages.2", '"it"', "one of nl, en, de, fr, pl, uk, tr, ar, or own"),
        ('languages = ["nl", "nl"]', "speech.languages", "a list of 2", "each language once"),
        ("languages = []", "speech.languages", "a list of 0", "at least 1 of them"),
        ('digits = "singly"', "speech.digits", '"singly"', '"pairs" or "one_by_one"'),
        ("words_per_min = 40", "speech.words_per_min", "40", "at least 80"),
        ("pitch = 120", "speech.pitch", "120", "at most 99"),
        ('recordings = "nowhere"', "speech.recordings", '"nowhere"', "a folder that exists"),
        ('voices = { nl = "-w /etc" }', "speech.voices.nl", '"-w /etc"', "the name of a voice of espeak-ng"),
    ],
)
def test_a_wrong_value_is_told_with_what_was_expected(
    hall: Path, speech: str, key: str, found: str, expected: str
) -> None:
    display = rewrite(hall / "display.toml", "[screen]", f"[speech]\n{speech}\n[screen]")

    told = problem(display, DisplaySettings)

    assert (told.key, told.found) == (key, found)
    assert expected in told.expected


def test_any_language_can_be_spoken_with_own_recordings(hall: Path) -> None:
    (hall / "voices").mkdir()
    speech = '[speech]\nlanguages = ["it"]\nrecordings = "voices"\n'
    display = rewrite(hall / "display.toml", "[screen]", f"{speech}[screen]")

    assert load(display, DisplaySettings).speech.languages == ("it",)
