"""What a display speaks, from its settings."""

from pathlib import Path

import pytest

from config.display import DisplaySettings
from config.loading import load
from display.speech_plan import speech_plan
from drivers.sounds.speech import SpeechPlan
from drivers.sounds.spoken_call import Digits
from tests.config.builders import rewrite, write_hall


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return write_hall(tmp_path)


def plan_of(hall: Path, speech: str) -> SpeechPlan | None:
    display = rewrite(hall / "display.toml", "[screen]", f"{speech}\n[screen]")
    return speech_plan(load(display, DisplaySettings), environment={"XDG_CACHE_HOME": "/var/cache"})


def test_a_display_speaks_the_first_language_of_its_house(hall: Path) -> None:
    plan = plan_of(hall, "")

    assert plan is not None
    assert (plan.languages, plan.digits) == (("nl",), Digits.PAIRS)
    assert plan.clips.folder == Path("/var/cache/balie/speech")


def test_it_speaks_as_its_settings_say(hall: Path) -> None:
    (hall / "voices").mkdir()
    plan = plan_of(
        hall,
        '[speech]\nlanguages = ["en", "ar"]\ndigits = "one_by_one"\nwords_per_min = 120\npitch = 60\n'
        'voices = { en = "en-us" }\nrecordings = "voices"\nclips = "kept"\n',
    )

    assert plan is not None
    assert (plan.languages, plan.digits) == (("en", "ar"), Digits.ONE_BY_ONE)
    assert (plan.clips.words_per_min, plan.clips.pitch, plan.clips.voices) == (120, 60, {"en": "en-us"})
    assert (plan.clips.recordings, plan.clips.folder) == (hall / "voices", hall / "kept")


@pytest.mark.parametrize("silent", ["[speech]\non = false\n", "[sound]\non = false\n"])
def test_where_the_settings_want_no_words_there_are_none(hall: Path, silent: str) -> None:
    assert plan_of(hall, silent) is None
