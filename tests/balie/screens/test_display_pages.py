"""The display's pictures are taken in one shape after the other, and each says what its language says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from balie.screens.display_album import display_shots
from balie.screens.display_pages import pages_in_turn
from balie.screens.naming import Program, Theme
from balie.screens.spoken import languages_of, text_sources
from balie.screens.wanted import Wanted
from qtkit.compile_texts import compile_texts
from qtkit.languages import Languages
from qtkit.startup import use_fonts


@pytest.fixture
def speech_of_this_test_alone(qapp: QApplication) -> Iterator[None]:
    compile_texts(path for path in text_sources() if path.stem.startswith(Program.DISPLAY))
    use_fonts()
    yield
    for languages in qapp.findChildren(Languages):
        languages.setParent(None)  # with it go its translations


@pytest.mark.usefixtures("speech_of_this_test_alone")
def test_english_is_english_on_every_shape_although_no_translator_is_installed_for_it(qapp: QApplication) -> None:
    said = {}
    for shot in display_shots(qapp, Wanted(languages=("en", "nl"), pages="one-call", themes=(Theme.NORMAL,))):
        shape = (shot.language, shot.picture.width(), shot.picture.height())
        said[shape] = QCoreApplication.translate("Words", "nobody waits")
    assert said == {
        (language, width, height): words
        for language, words in (("en", "nobody waits"), ("nl", "niemand wacht"))
        for width, height in ((1920, 1080), (1080, 1920), (3840, 2160))
    }


def test_what_takes_turns_in_the_pictures_is_there_in_every_language_of_the_display() -> None:
    for page in pages_in_turn():
        for text in filter(None, (page.title, page.text)):
            assert set(text) >= set(languages_of(Program.DISPLAY)), text
