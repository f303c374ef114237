"""What was made at the kiosk, on every glass: where no paper tells what to bring, the page does."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from balie.screens.booking_pages import booking_pages
from balie.screens.hall import NOW, sample_hall
from kiosk.flow.screen import Aids, Screen, Step
from kiosk.hall import Hall
from kiosk.hall_info import Offer
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.timeouts import Pace
from qtkit.hand_search import item_tree
from qtkit.screen_engine import OpenWindow
from tests.kiosk.conftest import PLACE
from tests.kiosk.test_page_layout import LANDSCAPE, PORTRAIT
from tests.kiosk.test_pages_with_aids import FORMS, Form, kiosk_of

BOOKED = {name: page for name, page in booking_pages().items() if name.startswith("booked-")}
PAPERLESS = [name for name in BOOKED if "failed" in name or "no-paper" in name]
ALL_FORMS = {"portrait": Form(PORTRAIT, Aids()), "landscape": Form(LANDSCAPE, Aids()), **FORMS}
NEVER = Pace(ticket_s=3600, sorry_s=3600, idle_s=3600)


@pytest.fixture
def presenter(qapp: object) -> KioskPresenter:
    made = KioskPresenter(Surroundings(place=PLACE, pace=NEVER, hall=Hall(), now=lambda: NOW))
    made.show_offer(Offer(products=sample_hall().products))
    return made


@pytest.fixture(params=product(ALL_FORMS, ("nl", "uk")), ids="-".join)
def shown(
    qtbot: QtBot, fonts: None, presenter: KioskPresenter, speak: Callable[[str], None], request: pytest.FixtureRequest
) -> Iterator[tuple[OpenWindow, Form, str]]:
    form, language = request.param
    speak(language)
    with kiosk_of(presenter, ALL_FORMS[form]) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened, ALL_FORMS[form], language


def seen(shown: OpenWindow, presenter: KioskPresenter, screen: Screen) -> set[str]:
    presenter.take(Step(screen))
    for _ in range(2):  # words that wrap in a button make it higher with the next picture
        shown.window.grabWindow()
    return {each.objectName() for each in item_tree(shown.window.contentItem()) if each.isVisible()}


def test_what_to_bring_gives_way_to_nothing_where_there_is_no_paper(
    shown: tuple[OpenWindow, Form, str], presenter: KioskPresenter
) -> None:
    window, form, language = shown
    without = {
        name
        for name in PAPERLESS
        if not {"bookedBring", "bookedCode"} <= seen(window, presenter, replace(BOOKED[name](language), aids=form.aids))
    }
    assert len(PAPERLESS) > 1
    assert without == set()


def test_the_code_for_the_phone_is_there_beside_it_wherever_the_whole_glass_is_used(
    shown: tuple[OpenWindow, Form, str], presenter: KioskPresenter
) -> None:
    window, form, language = shown
    there = seen(window, presenter, replace(BOOKED["booked-no-paper"](language), aids=form.aids))
    # The lower half of a glass has no room for it.
    assert ("phoneCode" in there) is not form.aids.low
