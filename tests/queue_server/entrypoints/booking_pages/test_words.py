"""The pages' words: whole in every language, filled with the same facts, and with the right form after every number."""

from dataclasses import fields
from string import Formatter

import pytest

from queue_server.entrypoints.booking_pages.words import PageWords, read_words
from queue_server.entrypoints.status_page.plural import forms

WORDS = read_words()
EIGHT = {"nl", "en", "de", "fr", "pl", "uk", "tr", "ar"}
PLAIN = [each.name for each in fields(PageWords) if each.type == "str" or each.type is str]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_pages_speak_the_eight_languages_of_the_kiosk() -> None:
    assert set(WORDS) == EIGHT
    assert len(PLAIN) > 100


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_every_word_is_there_and_is_filled_with_the_same_facts(language: str) -> None:
    for name in PLAIN:
        text, dutch = getattr(WORDS[language], name), getattr(WORDS["nl"], name)
        assert text.strip(), name
        assert places(text) == places(dutch), name


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_every_number_finds_its_form(language: str) -> None:
    words = WORDS[language]
    assert set(words.free_times) == set(words.persons) == forms(language)
    for count in (*range(30), 100, 101, 111, 121):
        assert words.free(count).strip()
        assert words.people(count).strip()


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_a_calendar_has_twelve_months_and_seven_days(language: str) -> None:
    words = WORDS[language]
    assert len(set(words.months)) == 12
    assert len(set(words.weekdays_short)) == 7
