"""Days and times as people say them."""

from datetime import date, datetime

import pytest

from queue_server.entrypoints.day_words import read_day_words

WORDS = read_day_words()
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("nl", "dinsdag 24\u00a0november 2026"),
        ("en", "Tuesday 24\u00a0November 2026"),
        ("de", "Dienstag, 24.\u00a0November 2026"),
        ("pl", "wtorek, 24\u00a0listopada 2026"),
        ("tr", "24\u00a0Kasım 2026 Salı"),
        ("ar", "الثلاثاء 24\u00a0نوفمبر 2026"),
    ],
)
def test_a_day_is_said_as_in_its_language(language: str, day: str) -> None:
    assert WORDS[language].day_and_year(TUESDAY) == day


def test_a_date_of_birth_has_its_month_in_words_and_no_weekday() -> None:
    born = date(1985, 3, 27)
    assert {language: each.date_of_birth(born) for language, each in WORDS.items()} == {
        "nl": "27\u00a0maart 1985",
        "en": "27\u00a0March 1985",
        "de": "27.\u00a0März 1985",
        "fr": "27\u00a0mars 1985",
        "pl": "27\u00a0marca 1985",
        "uk": "27\u00a0березня 1985",
        "tr": "27\u00a0Mart 1985",
        "ar": "27\u00a0مارس 1985",
    }


def test_a_time_is_said_as_in_its_language() -> None:
    moment = datetime(2026, 11, 24, 9, 5)  # noqa: DTZ001  # a wall clock has no zone
    assert {language: each.time(moment) for language, each in WORDS.items()} == {
        "nl": "9.05\u00a0uur",
        "en": "9:05",
        "de": "9.05\u00a0Uhr",
        "fr": "9\u00a0h\u00a005",
        "pl": "9:05",
        "uk": "9:05",
        "tr": "9.05",
        "ar": "9:05",
    }
    assert [WORDS[each].clock(moment) for each in ("nl", "de", "fr", "ar")] == [
        "9.05",
        "9.05",
        "9\u00a0h\u00a005",
        "9:05",
    ]
