"""Reading aids at the glass: each changes the page at once, for this visitor alone."""

import pytest
from PySide6.QtGui import QColor

from kiosk.flow import rest
from kiosk.flow.screen import PLAIN, Aids, Page
from kiosk.hands.reading_aids import Offered
from kiosk.presenter import KioskPresenter
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import ticket_page

SWITCHES = {
    "aidContrast": Aids(contrast=True),
    "aidLarge": Aids(large=True),
    "aidLow": Aids(low=True),
    "aidSpoken": Aids(spoken=True),
}


@pytest.fixture(autouse=True)
def with_a_voice(presenter: KioskPresenter) -> None:
    presenter.reading_aids.offer(Offered(speech=True))


@pytest.mark.parametrize(("switch", "aids"), SWITCHES.items(), ids=list(SWITCHES))
def test_a_switch_says_in_words_whether_it_is_on(kiosk: Kiosk, switch: str, aids: Aids) -> None:
    kiosk.tap("aids")
    assert kiosk.item(switch).property("stateText") == "Uit"

    kiosk.tap(switch)

    assert kiosk.presenter.screen.aids == aids
    assert kiosk.item(switch).property("stateText") == "Aan"
    kiosk.tap(switch)
    assert kiosk.presenter.screen.aids == PLAIN


def test_several_can_be_chosen_without_opening_the_panel_again(kiosk: Kiosk) -> None:
    kiosk.tap("aids")

    kiosk.tap("aidContrast")
    kiosk.tap("aidLow")
    kiosk.tap("aidLarge")
    kiosk.tap("closeAids")

    assert not kiosk.shows("panelTitle")
    assert kiosk.presenter.screen.aids == Aids(contrast=True, large=True, low=True)


def test_high_contrast_paints_the_page_black_at_once(kiosk: Kiosk) -> None:
    kiosk.tap("aids")

    kiosk.tap("aidContrast")

    picture = kiosk.window.grabWindow()
    assert picture.pixelColor(2, picture.height() // 2) == QColor("#000000")


def test_large_letters_stay_from_page_to_page(kiosk: Kiosk) -> None:
    kiosk.tap("walkIn")
    plain_px = kiosk.font_px("title")
    kiosk.tap("back")
    kiosk.tap("aids")
    kiosk.tap("aidLarge")
    kiosk.tap("closeAids")

    kiosk.tap("walkIn")

    assert kiosk.font_px("title") > plain_px


def test_the_next_visitor_finds_the_kiosk_as_the_place_has_it(kiosk: Kiosk) -> None:
    before = kiosk.window.grabWindow()
    kiosk.presenter.take(rest.aids_chosen(ticket_page(), Aids(contrast=True, large=True, low=True, spoken=True)))

    kiosk.tap("ready")

    assert kiosk.presenter.screen.page is Page.WELCOME
    assert kiosk.presenter.screen.aids == PLAIN
    assert kiosk.window.grabWindow() == before


def test_what_a_kiosk_cannot_do_is_not_offered(kiosk: Kiosk) -> None:
    kiosk.presenter.reading_aids.offer(Offered(contrast=False, low=False, speech=False))

    kiosk.tap("aids")

    assert [each for each in SWITCHES if kiosk.shows(each)] == ["aidLarge"]
    assert not kiosk.shows("withinReach")


def test_a_glass_that_is_within_reach_says_so_instead_of_a_switch(kiosk: Kiosk) -> None:
    kiosk.presenter.reading_aids.offer(Offered(low=False, within_reach=True))

    kiosk.tap("aids")

    assert not kiosk.shows("aidLow")
    assert kiosk.text("withinReach") == "Dit hele scherm is binnen bereik, ook als u zit."
