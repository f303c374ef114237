"""The page's words: whole in every language, and with the right form after every number."""

from dataclasses import fields
from string import Formatter

import pytest

from queue_server.entrypoints.status_page.plural import form_of, forms
from queue_server.entrypoints.status_page.words import PageWords, read_words

WORDS = read_words()
EIGHT = {"nl", "en", "de", "fr", "pl", "uk", "tr", "ar"}
PLAIN = [each.name for each in fields(PageWords) if each.name not in {"ahead", "language", "name", "direction"}]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_page_speaks_the_eight_languages_of_the_kiosk() -> None:
    assert set(WORDS) == EIGHT


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_every_word_is_there_and_is_filled_with_the_same_facts(language: str) -> None:
    for name in PLAIN:
        text, dutch = getattr(WORDS[language], name), getattr(WORDS["nl"], name)
        assert text.strip(), name
        assert places(text) == places(dutch), name


@pytest.mark.parametrize("language", sorted(EIGHT))
def test_every_number_finds_its_form(language: str) -> None:
    words = WORDS[language]
    assert set(words.ahead) == forms(language)
    for count in (*range(1, 30), 100, 101, 111, 121):
        assert words.people_ahead(count).strip()
    assert "21" in words.people_ahead(21)


def test_only_arabic_reads_from_right_to_left() -> None:
    assert [language for language, words in WORDS.items() if words.direction == "rtl"] == ["ar"]


@pytest.mark.parametrize(
    ("language", "by_count"),
    [
        ("nl", {1: "one", 2: "other", 21: "other"}),
        ("fr", {0: "one", 1: "one", 2: "other"}),
        ("pl", {1: "one", 2: "few", 5: "many", 12: "many", 21: "many", 22: "few", 112: "many"}),
        ("uk", {1: "one", 2: "few", 5: "many", 11: "many", 21: "one", 22: "few", 111: "many"}),
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few"}),
    ],
)
def test_the_forms_are_those_of_the_language(language: str, by_count: dict[int, str]) -> None:
    assert {count: form_of(language, count) for count in by_count} == by_count
