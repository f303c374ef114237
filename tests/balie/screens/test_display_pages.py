"""The display's pictures are taken in one shape after the other, and each says what its language says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from balie.screens.display_album import display_shots
from balie.screens.display_pages import CLOSES_EARLY, pages_in_turn
from balie.screens.hall import sample_hall
from balie.screens.naming import Program, Theme
from balie.screens.spoken import languages_of, text_sources
from balie.screens.wanted import Wanted
from display.pages.page import PageKind
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


def test_what_only_the_pictures_say_is_there_in_every_language_of_the_display() -> None:
    assert set(CLOSES_EARLY) >= set(languages_of(Program.DISPLAY))


def test_one_page_of_each_kind_that_stands_still_takes_its_turn_in_the_pictures() -> None:
    assert {each.kind for each in pages_in_turn(sample_hall())} == set(PageKind) - {PageKind.VIDEO}
