"""What gives way to what on a page with little room, on every glass and in every language: never a person, never the
picture, and never by chance of the language.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from balie.screens.hall import NOW, OUTLOOK, sample_hall
from balie.screens.kiosk_pages import kiosk_pages
from balie.screens.qml_eye import look_at_window
from kiosk.flow.screen import Aids, Screen, Step
from kiosk.hall import Hall
from kiosk.hall_info import Offer
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.program import TEXTS_FOLDER
from kiosk.timeouts import Pace
from qtkit.hand_search import item_tree
from qtkit.screen_engine import OpenWindow
from tests.kiosk.conftest import PLACE
from tests.kiosk.test_page_layout import LANDSCAPE, PORTRAIT
from tests.kiosk.test_pages_with_aids import FORMS, Form, kiosk_of

LANGUAGES = sorted(path.stem.removeprefix("kiosk_") for path in TEXTS_FOLDER.glob("*.ts"))
ALL_FORMS = {"portrait": Form(PORTRAIT, Aids()), "landscape": Form(LANDSCAPE, Aids()), **FORMS}
NEVER = Pace(ticket_s=3600, sorry_s=3600, idle_s=3600)
LEAST_CODE_PX = 200
"""Of a code for the phone: who sits, or holds the phone farther away, scans it too."""
QUIET_MODULES = 8
"""Four modules of white on each side of a code are part of its picture."""
LEAST_PICTURE_PX = 160
"""A stamp shows nobody how to hold a code."""

Shown = tuple[OpenWindow, Form]


@pytest.fixture
def presenter(qapp: object) -> KioskPresenter:
    made = KioskPresenter(Surroundings(place=PLACE, pace=NEVER, hall=Hall(), now=lambda: NOW))
    hall = sample_hall()
    outlook = {each.service: each for each in OUTLOOK}
    made.show_offer(
        Offer(
            products=hall.products,
            services=hall.services,
            outlook=outlook,
            booking_url="https://afspraak.voorbeeld.nl/",
        )
    )
    return made


@pytest.fixture(params=ALL_FORMS)
def shown(
    qtbot: QtBot, fonts: None, presenter: KioskPresenter, request: pytest.FixtureRequest
) -> Iterator[tuple[OpenWindow, Form]]:
    form = ALL_FORMS[request.param]
    with kiosk_of(presenter, form) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened, form


@pytest.fixture
def pages() -> Mapping[str, Callable[[str], Screen]]:
    return kiosk_pages(sample_hall())


@pytest.fixture
def look(
    qtbot: QtBot, shown: Shown, presenter: KioskPresenter, speak: Callable[[str], None]
) -> Callable[[Screen], dict[str, QQuickItem]]:
    """Shows a page and gives what is seen of it by name."""
    opened, form = shown

    def looked(screen: Screen) -> dict[str, QQuickItem]:
        speak(screen.language)
        opened.engine.retranslate()
        presenter.take(Step(replace(screen, aids=form.aids)))
        qtbot.waitUntil(lambda: grabbed(opened) and grabbed(opened))  # what wraps is higher with the next picture
        return {each.objectName(): each for each in item_tree(opened.window.contentItem()) if each.isVisible()}

    return looked


def grabbed(opened: OpenWindow) -> bool:
    """Once the picture of a code has come: Qt reads it over a road that takes a turn of the loop."""
    opened.window.grabWindow()
    return not look_at_window(opened.window).missing


Look = Callable[[Screen], dict[str, QQuickItem]]
Pages = Mapping[str, Callable[[str], Screen]]


@pytest.mark.parametrize("page", ["welcome", "scan", "scan-closing"])
def test_the_picture_of_how_to_hold_a_code_and_the_scanners_state_are_there_in_every_size(
    look: Look, pages: Pages, page: str
) -> None:
    for language in LANGUAGES:
        seen = look(pages[page](language))
        picture = seen["holdingPicture"]
        assert min(picture.width(), picture.height()) >= LEAST_PICTURE_PX, language
        # On the first page how the scanner is goes before where it is, and both before the picture.
        assert ({"scannerPlace"} if page == "welcome" else {"scannerState", "scannerPlace"}) <= set(seen), language


def test_a_page_of_help_says_more_than_its_headline_and_keeps_the_person_and_the_place(
    look: Look, pages: Pages
) -> None:
    for language in LANGUAGES:
        offered = look(pages["help"](language))
        assert {"helpPerson", "callHelp"} <= set(offered), language
        assert "helpStay" in look(pages["help-calling"](language)), language
        assert "helpPerson" in look(pages["help-nobody-hears"](language)), language


@pytest.mark.parametrize("page", [name for name in kiosk_pages(sample_hall()) if name.startswith("ticket-")])
def test_where_to_sit_and_where_to_look_never_depend_on_the_language(
    look: Look, shown: Shown, pages: Pages, page: str
) -> None:
    # How long it takes gives way to that only on the page of who is late and without paper, on half a glass.
    narrow = shown[1].aids.low and page in {"ticket-failed-late", "ticket-on-request-late"}
    needed = {"ticketSeat", "ticketScreen"} | (set() if narrow else {"ticketWait"})
    if page == "ticket-called":
        needed = {"ticketSeat"}  # which says to what counter: there is nothing to look at, nor to wait for
    # What to have ready goes last of all: only in large letters or on half a glass, where being late is explained too.
    explained = "late" in page and (shown[1].aids.large or shown[1].aids.low)
    needed |= set() if explained or page == "ticket-alone-appointment" else {"ticketBring"}
    without = {language: needed - set(look(pages[page](language))) for language in LANGUAGES}
    assert {language: missing for language, missing in without.items() if missing} == {}


@pytest.mark.parametrize("page", ["ticket-failed", "ticket-failed-late", "ticket-no-paper", "later"])
def test_a_code_for_the_phone_is_large_enough_in_every_mode_and_a_verb_says_what_it_is_for(
    look: Look, pages: Pages, qtbot: QtBot, page: str
) -> None:
    seen = look(pages[page]("nl"))
    code = seen["phoneCode"]
    modules = code.property("implicitWidth")
    assert code.width() * (modules - QUIET_MODULES) / modules >= LEAST_CODE_PX
    said = " ".join(str(each.property("text")) for each in item_tree(code.parentItem()) if each.property("text"))
    assert "Scan deze code" in said
