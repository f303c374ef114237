"""Nothing that a hand reaches for moves when a page is about to close: who is slow meets that warning most often."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from balie.screens.booking_pages import LICENCE, PASSPORT, agree, days, just_taken, times
from balie.screens.hall import sample_hall
from balie.screens.kiosk_pages import kiosk_pages
from kiosk.flow.screen import Aids, Screen, Step
from kiosk.presenter import KioskPresenter
from qtkit.hand_search import item_tree
from qtkit.screen_engine import OpenWindow
from tests.kiosk.test_page_layout import LANDSCAPE, PORTRAIT, area
from tests.kiosk.test_pages_with_aids import FORMS, Form, kiosk_of

PAGES: Mapping[str, Callable[[str], Screen]] = {
    "days": days,
    "days after one was taken": just_taken,
    "times": times,
    "all of it once more": lambda language: agree(language, PASSPORT, LICENCE),
    **{name: page for name, page in kiosk_pages(sample_hall()).items() if name.startswith("ticket-")},
}
WITHOUT_AIDS = {"portrait": Form(PORTRAIT, Aids()), "landscape": Form(LANDSCAPE, Aids())}
ALL_FORMS = {**WITHOUT_AIDS, **FORMS}
ROOMY = {
    name: page
    for name, page in kiosk_pages(sample_hall()).items()
    if name.startswith(("offer", "products", "sorry")) and name != "offer-apart"
}
"""They have room for the warning where letters have their usual size; elsewhere it takes what it needs. What is apart
cannot go together, and leads to another page."""


@pytest.fixture(params=ALL_FORMS.values(), ids=list(ALL_FORMS))
def form(request: pytest.FixtureRequest) -> Form:
    found: Form = request.param
    return found


@pytest.fixture
def shown(
    qtbot: QtBot, fonts: None, presenter: KioskPresenter, speak: Callable[[str], None], form: Form
) -> Iterator[OpenWindow]:
    speak("nl")
    with kiosk_of(presenter, form) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened


@pytest.mark.parametrize("page", PAGES)
def test_the_warning_before_the_time_out_moves_nothing(
    shown: OpenWindow, presenter: KioskPresenter, form: Form, page: str
) -> None:
    stays(shown, presenter, replace(PAGES[page]("nl"), aids=form.aids))


@pytest.mark.parametrize("form", WITHOUT_AIDS.values(), ids=list(WITHOUT_AIDS), indirect=True)
@pytest.mark.parametrize("page", ROOMY)
def test_a_page_with_room_to_spare_keeps_it_for_the_warning(
    shown: OpenWindow, presenter: KioskPresenter, page: str
) -> None:
    stays(shown, presenter, ROOMY[page]("nl"))


def stays(shown: OpenWindow, presenter: KioskPresenter, screen: Screen) -> None:
    screen = replace(screen, closing=False)
    before = places(shown, presenter, screen)
    warned = places(shown, presenter, replace(screen, closing=True))

    assert set(warned) - set(before) == {"closingLine", "closingWords", "moreTime"}
    assert {name: warned[name] for name in before} == before


def places(shown: OpenWindow, presenter: KioskPresenter, screen: Screen) -> Mapping[str, QRect]:
    presenter.take(Step(screen))
    for _ in range(2):  # words that wrap in a button make it higher with the next picture
        shown.window.grabWindow()
    # The pages' own area is what gets lower.
    return {
        each.objectName(): area(each).toRect()
        for each in item_tree(shown.window.contentItem())
        if each.isVisible() and each.objectName() not in {"", "pages"}
    }
