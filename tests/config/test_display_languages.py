"""A display is asked for no language that it has no words in."""

from pathlib import Path

from balie.screens.naming import Program
from balie.screens.spoken import languages_of
from config.display import DISPLAY_LANGUAGES, DisplaySettings
from config.loading import load
from tests.config.builders import problem, problems


def asked_for(hall: Path, languages: str) -> Path:
    display = hall / "display.toml"
    display.write_text(f"languages = {languages}\n{display.read_text()}")
    return display


def test_they_are_those_of_its_texts() -> None:
    assert set(DISPLAY_LANGUAGES) == set(languages_of(Program.DISPLAY))


def test_all_that_it_speaks_are_accepted(hall: Path) -> None:
    display = asked_for(hall, '["ar", "de", "en", "nl"]')
    assert load(display, DisplaySettings).languages == ("ar", "de", "en", "nl")


def test_each_other_is_refused_in_a_sentence(hall: Path) -> None:
    display = asked_for(hall, '["fr", "nl", "pl"]')
    assert [each.key for each in problems(display, DisplaySettings)] == ["languages.1", "languages.3"]


def test_the_sentence_says_which_it_speaks(hall: Path) -> None:
    found = problem(asked_for(hall, '["nl", "pl"]'), DisplaySettings)
    assert (found.line, found.expected) == (1, "one of nl, en, de, ar, which a display speaks")
