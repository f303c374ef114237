"""Every page of the kiosk in three of its languages, in every way in which visitors read and reach: nothing is wrong.

The rest of languages and themes is looked at by `make screens`.
"""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication

from balie.screens.kiosk_album import kiosk_shots
from balie.screens.naming import Form, Mode, Program, Theme
from balie.screens.spoken import text_sources
from balie.screens.wanted import Wanted
from kiosk.flow.screen import Page
from qtkit.compile_texts import compile_texts
from qtkit.languages import Languages
from qtkit.startup import use_fonts

SAMPLES = {
    "nl": Wanted(languages=("nl",), themes=(Theme.NORMAL,), forms=(Form.PORTRAIT,)),
    "de": Wanted(languages=("de",), themes=(Theme.NORMAL,), modes=(Mode.NORMAL, Mode.LARGE), forms=(Form.LANDSCAPE,)),
    "ar": Wanted(
        languages=("ar",), themes=(Theme.HIGH_CONTRAST,), modes=(Mode.NORMAL, Mode.LARGE_LOW), forms=(Form.PORTRAIT,)
    ),
}


@pytest.fixture(autouse=True)
def speech_of_this_test_alone(qapp: QApplication) -> Iterator[None]:
    compile_texts(path for path in text_sources() if path.stem.startswith(Program.KIOSK))
    use_fonts()
    yield
    for languages in qapp.findChildren(Languages):
        languages.setParent(None)  # with it go its translations


@pytest.mark.parametrize("language", SAMPLES)
def test_nothing_is_wrong_on_any_page(qapp: QApplication, language: str) -> None:
    wrong: dict[str, Sequence[str]] = {}
    pages = set()
    for shot in kiosk_shots(qapp, SAMPLES[language]):
        pages.add(shot.page)
        if shot.findings:
            wrong[f"{shot.page} {shot.mode}"] = [f"{each.where}: {each.sentence}" for each in shot.findings]

    assert wrong == {}
    for page in Page:
        assert any(name.startswith(page.replace("_", "-")) for name in pages), f"there is no picture of {page}"
