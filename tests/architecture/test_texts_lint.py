"""The checker of the translations finds what it is there for."""

from pathlib import Path

import pytest

from tests.architecture.texts_lint import collect, mismatched, read, untranslated

LINGUIST = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>Ticket</name>
<message><source>Your number is %1.</source><translation{kind}>{words}</translation></message>
<message numerus="yes"><source>%n people wait</source>
<translation><numerusform>{one}</numerusform><numerusform>%n mensen wachten</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture
def linguist(tmp_path: Path) -> Path:
    return tmp_path / "trial.ts"


def fill(path: Path, *, language: str = "nl", kind: str = "", words: str = "", one: str = "één mens wacht") -> Path:
    path.write_text(LINGUIST.format(language=language, kind=kind, words=words, one=one), encoding="utf-8")
    return path


def test_a_finished_translation_is_left_alone(linguist: Path) -> None:
    language, texts = read(fill(linguist, words="Uw nummer is %1."))
    assert (untranslated(language, texts), mismatched(texts)) == ([], [])


@pytest.mark.parametrize(("kind", "words"), [("", ""), (' type="unfinished"', "Uw nummer is %1.")])
def test_an_empty_or_unfinished_translation_is_found(linguist: Path, kind: str, words: str) -> None:
    assert [text.source for text in untranslated(*read(fill(linguist, kind=kind, words=words)))] == [
        "Your number is %1."
    ]


def test_a_lost_place_holder_is_found(linguist: Path) -> None:
    assert [text.source for text in mismatched(read(fill(linguist, words="Uw nummer."))[1])] == ["Your number is %1."]


def test_the_source_language_needs_only_its_plurals(linguist: Path) -> None:
    english = fill(linguist, language="en", kind=' type="unfinished"', one="")
    assert [text.source for text in untranslated(*read(english))] == ["%n people wait"]


def test_texts_are_collected_from_qml_and_from_python(tmp_path: Path) -> None:
    page, window = tmp_path / "Page.qml", tmp_path / "window.py"
    page.write_text('import QtQuick\nText { text: qsTr("Help") }\n')
    window.write_text("class Window(QWidget):\n    def fill(self) -> None:\n        self.tr('Next visitor')\n")
    found = {(text.context, text.source) for text in collect([page, window])}
    assert found == {("Page", "Help"), ("Window", "Next visitor")}
