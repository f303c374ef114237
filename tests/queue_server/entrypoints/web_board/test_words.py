"""The board's words: whole in every language, honest about waits, and with the right form after every number."""

from dataclasses import fields
from datetime import datetime, timedelta
from string import Formatter

import pytest

from boards.board import Wait, WaitKind
from config.site_boards import BOARD_LANGUAGES
from queue_server.entrypoints.status_page.plural import forms
from queue_server.entrypoints.web_board.words import BoardWords, read_words

WORDS = read_words()
EIGHT = set(BOARD_LANGUAGES)
GROUPED = {"language", "direction", "weekdays", "months", "waiting"}
PLAIN = [each.name for each in fields(BoardWords) if each.name not in GROUPED]
MONDAY = datetime(2026, 11, 23, 9, 5)  # noqa: DTZ001 - in the hall's own zone, whichever that is


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def wait(kind: WaitKind, *, waiting: int = 3, low_min: int = 0, high_min: int = 0) -> Wait:
    return Wait(letter="A", name={}, waiting=waiting, kind=kind, low_min=low_min, high_min=high_min)


def test_the_board_speaks_the_eight_languages_of_the_kiosk() -> None:
    assert set(WORDS) == EIGHT == {"nl", "en", "de", "fr", "pl", "uk", "tr", "ar"}
    assert [language for language, words in WORDS.items() if words.direction == "rtl"] == ["ar"]


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_every_word_is_there_and_is_filled_with_the_same_facts(language: str) -> None:
    for name in PLAIN:
        text, dutch = getattr(WORDS[language], name), getattr(WORDS["nl"], name)
        assert text.strip(), name
        assert places(text) == places(dutch), name
    assert (len(WORDS[language].weekdays), len(WORDS[language].months)) == (7, 12)


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_every_number_of_people_finds_its_form(language: str) -> None:
    assert set(WORDS[language].waiting) == forms(language)
    for count in (*range(1, 30), 101, 111, 121):
        assert WORDS[language].wait_for(wait(WaitKind.UNKNOWN, waiting=count), "Paspoorten")[-1].strip()


@pytest.mark.parametrize(
    ("known", "figures"),
    [
        (wait(WaitKind.NONE), "no wait"),
        (wait(WaitKind.UP_TO, high_min=10), "up to 10 min"),
        (wait(WaitKind.ABOUT, low_min=5, high_min=5), "about 5 min"),
        (wait(WaitKind.RANGE, low_min=10, high_min=20), "10–20 min"),
        (wait(WaitKind.UNKNOWN), "3 waiting"),
        (wait(WaitKind.UNKNOWN, waiting=0), "nobody waits"),
    ],
)
def test_a_wait_is_said_as_far_as_anybody_can_know_it(known: Wait, figures: str) -> None:
    assert WORDS["en"].wait_for(known, "Passports")[-1] == figures


def test_a_wait_has_a_shorter_sentence_where_there_is_less_room() -> None:
    said = WORDS["nl"].wait_for(wait(WaitKind.RANGE, low_min=10, high_min=20), "Paspoorten")
    assert said == ("Paspoorten: wacht 10–20 min", "wacht 10–20 min", "10–20 min")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Vandaag open vanaf 14.00 uur"),
        (1, "Morgen open vanaf 14.00 uur"),
        (4, "Weer open op vrijdag 27\u00a0november vanaf 14.00 uur"),
    ],
)
def test_a_closed_door_opens_on_a_day_that_people_know(days: int, said: str) -> None:
    opens = MONDAY.replace(hour=14, minute=0) + timedelta(days=days)
    assert WORDS["nl"].next_opening(opens, MONDAY) == said


def test_the_hour_has_no_zero_before_it() -> None:
    assert (WORDS["nl"].time(MONDAY), WORDS["en"].time(MONDAY)) == ("9.05", "9:05")
