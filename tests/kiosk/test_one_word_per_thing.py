"""Whoever books on the web and comes to the kiosk reads the same words for the same things."""

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import queue_server
from kiosk.program import TEXTS_FOLDER
from queue_server.entrypoints import booking_pages

WEB = Path(booking_pages.__file__).parent / "words"
SAME = {"At what time?": "which_time", "Your appointment is made": "made"}
"""Sentences of the kiosk by what the pages for booking call theirs."""
NOT_GERMAN_HERE = re.compile(r"Termin\w* (?:\w+ ){0,4}(?:machen|gemacht)|welche Zeit|Säule|Gerät|Automat")
"""An appointment is "vereinbart" and the kiosk is a "Terminal", on the web and in letters too."""

ALONE_IN_FRENCH = re.compile(r"\w [?!;:](?=[ \"<]|$)")
"""A space before it must not part it from its word."""


def said(language: str) -> dict[str, str]:
    messages = ElementTree.parse(TEXTS_FOLDER / f"kiosk_{language}.ts").iter("message")
    return {each.findtext("source", ""): "".join(each.find("translation").itertext()) for each in messages}  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["ar", "de", "fr", "nl", "pl", "tr", "uk"])
def test_the_kiosk_asks_and_confirms_in_the_words_of_the_web(language: str) -> None:
    web = tomllib.loads((WEB / f"{language}.toml").read_text(encoding="utf-8"))
    kiosk = said(language)
    assert {ours: kiosk[ours].split() for ours in SAME} == {
        ours: str(_found(web, theirs)).split() for ours, theirs in SAME.items()
    }


@pytest.mark.parametrize("language", ["ar", "de", "fr", "nl", "pl", "tr", "uk"])
def test_a_switch_says_on_the_glass_what_the_voice_says_of_it(language: str) -> None:
    kiosk = said(language)
    assert [kiosk["On"].lower(), kiosk["Off"].lower()] == [kiosk["on"], kiosk["off"]]


def test_arabic_is_parted_by_its_own_comma() -> None:
    assert [text for text in said("ar").values() if "," in text] == []


def test_a_french_question_mark_is_never_alone_on_a_line() -> None:
    web = sorted(Path(queue_server.__file__).parent.rglob("words/fr.toml"))
    words = [*said("fr").values(), *(line for file in web for line in file.read_text(encoding="utf-8").splitlines())]
    assert len(web) > 1
    assert [text for text in words if ALONE_IN_FRENCH.search(text)] == []


def test_german_has_one_word_for_booking_and_one_for_the_kiosk() -> None:
    assert [text for text in said("de").values() if NOT_GERMAN_HERE.search(text)] == []


def _found(words: dict[str, object], name: str) -> object:
    tables = [words, *(each for each in words.values() if isinstance(each, dict))]
    return next(table[name] for table in tables if name in table)
