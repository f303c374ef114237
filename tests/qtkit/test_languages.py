"""Texts are compiled when they changed, and a running program changes its language at once."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from qtkit.compile_texts import TextsError, compile_texts
from qtkit.languages import Languages, reads_right_to_left

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}">
<context><name>Page</name>
<message><source>Welcome</source><translation>{translation}</translation></message>
</context>
</TS>
"""


def texts(folder: Path, language: str, translation: str) -> Path:
    path = folder / f"lobby_{language}.ts"
    path.write_text(TEXTS.format(language=language, translation=translation), encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    compile_texts([texts(tmp_path, "nl", "Welkom"), texts(tmp_path, "ar", "أهلا")])
    return tmp_path


@pytest.fixture
def languages(qapp: QApplication, folder: Path) -> Iterator[Languages]:
    languages = Languages(qapp, folder, "lobby")
    yield languages
    languages.change("en")
    QLocale.setDefault(QLocale.c())
    languages.deleteLater()


def greeting() -> str:
    return QCoreApplication.translate("Page", "Welcome")


def test_a_program_changes_its_language_while_it_runs(languages: Languages) -> None:
    seen: list[str] = []
    languages.changed.connect(seen.append)

    languages.change("nl")
    dutch = greeting()
    languages.change("en")

    assert dutch == "Welkom"
    assert greeting() == "Welcome"
    assert seen == ["nl", "en"]


def test_arabic_turns_the_direction_of_the_program(languages: Languages) -> None:
    languages.change("ar")

    assert greeting() == "أهلا"
    assert languages.right_to_left
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("language", "right_to_left"), [("nl", False), ("ar", True), ("fa", True), ("uk", False)])
def test_the_direction_of_reading_is_known(language: str, right_to_left: bool) -> None:
    assert reads_right_to_left(language) is right_to_left


def test_a_language_without_texts_is_shown_in_english_and_told_to_the_log(
    languages: Languages, announce_log: Callable[[str], None]
) -> None:
    announce_log("lobby_tr.qm")

    languages.change("tr")

    assert greeting() == "Welcome"


def test_only_changed_texts_are_compiled_again(folder: Path) -> None:
    dutch, arabic = folder / "lobby_nl.ts", folder / "lobby_ar.ts"
    compiled_at = (folder / "lobby_nl.qm").stat().st_mtime_ns
    assert compile_texts([dutch, arabic]) == ()

    os.utime(dutch, ns=(compiled_at + 1, compiled_at + 1))

    assert compile_texts([dutch, arabic]) == (dutch,)


def test_texts_that_cannot_be_compiled_are_an_error_with_their_file(tmp_path: Path) -> None:
    broken = tmp_path / "lobby_nl.ts"
    broken.write_text("<TS><context>", encoding="utf-8")

    with pytest.raises(TextsError, match=r"lobby_nl\.ts"):
        compile_texts([broken])
