"""How large the number is: the first thing on a ticket page, and all that somebody without paper takes along."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from balie.screens.hall import sample_hall
from balie.screens.kiosk_pages import kiosk_pages
from kiosk.flow.screen import Aids, Screen, Step
from kiosk.presenter import KioskPresenter
from qtkit.hand_search import item_tree
from qtkit.screen_engine import OpenWindow
from qtkit.theme.look import ScreenShape
from tests.kiosk.test_page_layout import LANDSCAPE, PORTRAIT, area
from tests.kiosk.test_pages_with_aids import Form, kiosk_of

PLAIN, LARGE = Aids(), Aids(large=True)
PAPERLESS = ("ticket-slow", "ticket-failed", "ticket-unsure", "ticket-no-paper", "ticket-on-request")
GAPS_PX = 20
"""What a full page leaves above its button."""
LEAST_OF_PRINTED = 0.6
"""The code for the phone needs its place."""

Seen = Mapping[str, QQuickItem]
Look = Callable[[str, str, Aids], Seen]


@pytest.fixture
def pages() -> Mapping[str, Callable[[str], Screen]]:
    return kiosk_pages(sample_hall())


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def glass(request: pytest.FixtureRequest) -> ScreenShape:
    found: ScreenShape = request.param
    return found


@pytest.fixture
def shown(
    qtbot: QtBot, fonts: None, presenter: KioskPresenter, glass: ScreenShape
) -> Iterator[Mapping[Aids, OpenWindow]]:
    """One kiosk in usual letters and one in large ones."""
    with kiosk_of(presenter, Form(glass, PLAIN)) as plain, kiosk_of(presenter, Form(glass, LARGE)) as large:
        qtbot.waitUntil(lambda: plain.window.isExposed() and large.window.isExposed())
        yield {PLAIN: plain, LARGE: large}


@pytest.fixture
def look(
    shown: Mapping[Aids, OpenWindow],
    presenter: KioskPresenter,
    speak: Callable[[str], None],
    pages: Mapping[str, Callable[[str], Screen]],
) -> Look:
    def looked(page: str, language: str, aids: Aids) -> Seen:
        speak(language)
        opened = shown[aids]
        opened.engine.retranslate()
        presenter.take(Step(replace(pages[page](language), aids=aids)))
        for _ in range(3):  # what wraps is higher with the next picture, and the number has what is left
            opened.window.grabWindow()
        return {each.objectName(): each for each in item_tree(opened.window.contentItem()) if each.isVisible()}

    return looked


def number_px(seen: Seen) -> int:
    """Of the ink that is seen."""
    place = seen["ticketNumber"].parentItem()
    return int(place.property("ink").height() * place.property("sizePx") / 100)


def free_px(seen: Seen) -> float:
    """Between the last thing that is said and the first button."""
    buttons = [seen[name] for name in ("followOnPhone", "printTicket", "printAgain", "ready") if name in seen]
    rows = [seen[name].parentItem().parentItem() for name in seen if name in {"ticketWait", "ticketBring"}]
    return min(area(each).top() for each in buttons) - max(area(each).bottom() for each in rows)


@pytest.mark.parametrize("page", ["ticket-printed", *PAPERLESS, "ticket-several", "ticket-desk", "ticket-alone"])
def test_the_number_is_no_smaller_in_large_letters_while_the_page_has_height(look: Look, page: str) -> None:
    for language in ("nl", "de", "pl"):
        plain = number_px(look(page, language, PLAIN))
        large = look(page, language, LARGE)
        assert number_px(large) >= plain or free_px(large) <= GAPS_PX, language


@pytest.mark.parametrize("aids", [PLAIN, LARGE], ids=["usual letters", "large letters"])
def test_who_has_no_paper_sees_a_number_that_is_hardly_smaller(look: Look, aids: Aids) -> None:
    with_paper = number_px(look("ticket-printed", "nl", aids))
    assert {
        page: number_px(look(page, "nl", aids)) >= LEAST_OF_PRINTED * with_paper for page in PAPERLESS
    } == dict.fromkeys(PAPERLESS, True)
