"""Everything that the program can say is said in Dutch too, with the same facts in it."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from counter_client.__main__ import CLERK_LANGUAGES, PROGRAM, TEXTS_FOLDER, first_of, other_language
from counter_client.sentences.actions import minutes
from qtkit.compile_texts import compile_texts

PLACEHOLDER = re.compile(r"\{\w+\}|%n|%H|%M")


class Text(NamedTuple):
    source: str
    translations: tuple[str, ...]
    is_finished: bool


def texts(language: str) -> Iterator[Text]:
    for message in ElementTree.parse(TEXTS_FOLDER / f"{PROGRAM}_{language}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        yield Text(message.findtext("source", ""), forms, "type" not in translation.attrib)


def test_every_text_has_a_finished_dutch_translation() -> None:
    unfinished = [text.source for text in texts("nl") if not text.is_finished or not all(text.translations)]
    assert unfinished == []


def test_staff_read_of_a_kiosk_by_the_word_that_visitors_use() -> None:
    others = [form for text in texts("nl") for form in text.translations if "kiosk" in form.lower()]
    assert others == []


@pytest.mark.parametrize("language", list(CLERK_LANGUAGES))
def test_no_translation_loses_or_invents_a_fact(language: str) -> None:
    wrong = [
        (text.source, form)
        for text in texts(language)
        for form in text.translations
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(text.source))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "one", "many"), [("nl", "1 minuut", "7 minuten"), ("en", "1 minute", "7 minutes")]
)
def test_one_minute_is_not_many(qtbot: QtBot, tmp_path: Path, language: str, one: str, many: str) -> None:
    source = tmp_path / f"{PROGRAM}_{language}.ts"
    source.write_bytes((TEXTS_FOLDER / source.name).read_bytes())
    compile_texts([source])
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    assert (minutes(1), minutes(7)) == (one, many)
    QCoreApplication.removeTranslator(translator)


def test_staff_start_in_the_first_language_of_the_house_that_they_can_have() -> None:
    assert first_of(("ar", "nl", "en")) == "nl"
    assert first_of(("ar",)) == "en"


def test_the_other_language_is_offered_by_its_own_name() -> None:
    assert other_language("nl") == ("en", "English")
    assert other_language("en") == ("nl", "Nederlands")
    assert other_language("ar") == ("nl", "Nederlands")
