"""What holds on every page, in each language and form of screen: nothing is cut, and a thumb hits what it aims at."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.flow import codes, paper, rest
from kiosk.flow.basket import later_chosen
from kiosk.flow.feedback import rated
from kiosk.flow.screen import Panel, Screen, Step
from kiosk.flow.wish import Wish
from kiosk.hall import HelpUnderWay
from kiosk.presenter import KioskPresenter
from kiosk.program import MAIN_QML, TEXTS_FOLDER
from qtkit.hand_search import item_tree
from qtkit.screen_engine import OpenWindow, open_window
from qtkit.theme.look import ScreenShape, screen_look
from tests.kiosk.flow.test_letter import letter_page
from tests.kiosk.flow.test_typing import SHORT, find_page, second_question, type_page, typed
from tests.kiosk.screens import (
    CLOSED_HALL,
    DEAF_HALL,
    OPEN_HALL,
    answer_to,
    checking,
    feedback_page,
    offer,
    products,
    searching,
    ticket_page,
    welcome,
)
from tests.kiosk.tickets import LINK, a_ticket, issued, refused
from wire.words import PrintOutcome, RefusalCode

PORTRAIT = ScreenShape(width_px=1080, height_px=1920, viewing_distance_mm=600, pixels_per_mm=3.61)
LANDSCAPE = ScreenShape(width_px=1920, height_px=1080, viewing_distance_mm=600, pixels_per_mm=3.94)
TOUCH_TARGET_MM = 20.0


def without_paper(language: str) -> Screen:
    late = answer_to(checking(language), issued(a_ticket(late_min=22)))
    return paper.paper_settled(late, "visit-A042", PrintOutcome.FAILED).screen


def for_the_phone(language: str, outcome: PrintOutcome, *, late_min: int = 0) -> Screen:
    page = answer_to(checking(language), issued(a_ticket(late_min=late_min, status_url=LINK)))
    return paper.paper_settled(page, "visit-A042", outcome).screen


PAGES: dict[str, Callable[[str], Screen]] = {
    "welcome": welcome,
    "scan": lambda language: codes.appointment_chosen(welcome(language)).screen,
    "typing a code": lambda language: typed(type_page(language), SHORT),
    "a birthday": lambda language: typed(find_page(language), "31022000"),
    "a time": lambda language: replace(second_question(language), closing=True),
    "a letter": letter_page,
    "checking": lambda language: replace(checking(language), slow=True),
    "products": products,
    "search": lambda language: searching(language, "a"),
    "an offer": lambda language: offer(Wish("paspoort", for_persons=True), Wish("rijbewijs"), language=language),
    "another time": lambda language: later_chosen(offer(Wish("paspoort"), language=language)).screen,
    "feedback": feedback_page,
    "thanks": lambda language: rated(feedback_page(language), 5).screen,
    "ticket": ticket_page,
    "ticket without paper": without_paper,
    "ticket with a code for the phone": lambda language: for_the_phone(language, PrintOutcome.UNKNOWN),
    "late, with a code for the phone": lambda language: for_the_phone(language, PrintOutcome.FAILED, late_min=22),
    "a code for the phone that goes soon": lambda language: replace(
        for_the_phone(language, PrintOutcome.FAILED), closing=True
    ),
    "no printer here": lambda language: for_the_phone(language, PrintOutcome.NO_PRINTER),
    "ticket that closes": lambda language: replace(ticket_page(language), closing=True),
    "closed": lambda language: rest.hall_changed(welcome(language), CLOSED_HALL).screen,
    "out of order": lambda language: rest.hall_changed(welcome(language), DEAF_HALL).screen,
    "help": lambda language: rest.panel_asked(welcome(language), Panel.HELP).screen,
    "somebody comes": lambda language: (
        rest.panel_asked(
            rest.hall_changed(welcome(language), replace(OPEN_HALL, help=HelpUnderWay(coming=True))).screen, Panel.HELP
        ).screen
    ),
    "languages": lambda language: rest.panel_asked(welcome(language), Panel.LANGUAGES).screen,
    **{
        f"sorry, {code}": lambda language, code=code: answer_to(  # type: ignore[misc]
            checking(language), refused(code, appointed_at="2026-03-05T09:40:00+00:00", location="Wijkpost Noord")
        )
        for code in RefusalCode
    },
}


@pytest.fixture(params=sorted(path.stem.removeprefix("kiosk_") for path in TEXTS_FOLDER.glob("*.ts")))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def shape(request: pytest.FixtureRequest) -> ScreenShape:
    found: ScreenShape = request.param
    return found


@pytest.fixture
def shown(
    qtbot: QtBot,
    fonts: None,
    presenter: KioskPresenter,
    speak: Callable[[str], None],
    language: str,
    shape: ScreenShape,
) -> Iterator[OpenWindow]:
    speak(language)
    properties = {
        "presenter": presenter,
        "fullScreen": False,
        "width": shape.width_px,
        "height": shape.height_px,
    }
    with open_window(MAIN_QML, screen_look("#00695c", shape, reduced_motion=True), properties) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened


def visible(shown: OpenWindow) -> list[QQuickItem]:
    return [each for each in item_tree(shown.window.contentItem()) if each.isVisible() and each.opacity() > 0]


def area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def test_every_page_is_whole_and_can_be_used(
    shown: OpenWindow, presenter: KioskPresenter, language: str, shape: ScreenShape
) -> None:
    glass = QRectF(-1, -1, shape.width_px + 2, shape.height_px + 2)
    least = TOUCH_TARGET_MM * shape.pixels_per_mm
    for name, page in PAGES.items():
        presenter.take(Step(page(language)))
        shown.window.grabWindow()
        items = visible(shown)
        texts = [each for each in items if each.property("text") and each.property("lineCount") is not None]
        buttons = [each for each in items if each.property("down") is not None]

        assert [each.property("text") for each in texts if not glass.contains(area(each))] == [], name
        assert [each.property("text") for each in texts if each.property("truncated")] == [], name
        assert [each.objectName() for each in buttons if not each.objectName()] == [], name
        small = [each.objectName() for each in buttons if min(each.width(), each.height()) < least]
        assert small == [], name
        assert [each.objectName() for each in buttons if cut(each)] == [], name


def cut(button: QQuickItem) -> bool:
    """Whether words stick out of the button that they stand on."""
    inside = area(button).adjusted(-1, -1, 1, 1)
    return any(
        not inside.contains(area(each))
        for each in item_tree(button)
        if each.isVisible() and each.property("text") and each is not button
    )
