"""What a hand or an eye has found on a page stays where it was: in another language, on the next page of a list."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from balie.screens.booking_pages import days, times
from kiosk.flow import rest
from kiosk.flow.leafing import leafed
from kiosk.flow.screen import Screen, Step
from kiosk.hall import Hall, LinkCondition
from kiosk.hall_info import Offer
from kiosk.presenter import KioskPresenter
from kiosk.program import TEXTS_FOLDER
from qtkit.hand_search import item_tree
from qtkit.screen_engine import OpenWindow
from tests.kiosk.flow.test_typing import find_page, typed
from tests.kiosk.products import WALK_IN_PRODUCTS, a_product
from tests.kiosk.screens import checking, feedback_page, products, welcome
from tests.kiosk.test_page_layout import TOUCH_TARGET_MM, area
from tests.kiosk.test_pages_with_aids import Form, kiosk_of
from tests.kiosk.test_still_pages import ALL_FORMS

LANGUAGES = sorted(path.stem.removeprefix("kiosk_") for path in TEXTS_FOLDER.glob("*.ts"))
FOOT = ("back", "languages", "aids", "help")
LEAFING = ("previousPage", "whichPage", "nextPage")
TABLET = Hall(link=LinkCondition.LIVE, tablet=True, rating_wanted="visit-1")
LONG = [
    a_product(f"vergunning-{rank}", name, "A permit", rank)
    for rank, name in enumerate(("Gehandicaptenparkeerkaart", *(f"Vergunning {each}" for each in range(9))), start=20)
]
"""One word that no half of a glass is wide enough for, on the second page of the list."""

LISTS: Mapping[str, Callable[[int], Screen]] = {
    "products": lambda page: replace(products(), product_page=page),
    "days": lambda page: replace(days("nl"), day_page=page),
    "times": lambda page: replace(times("nl"), time_page=page),
}
OTHER = {"products": "search", "days": "otherWays", "times": "nextPage"}


@pytest.fixture(params=ALL_FORMS.values(), ids=list(ALL_FORMS))
def form(request: pytest.FixtureRequest) -> Form:
    found: Form = request.param
    return found


@pytest.fixture
def shown(
    qtbot: QtBot, fonts: None, presenter: KioskPresenter, speak: Callable[[str], None], form: Form
) -> Iterator[OpenWindow]:
    speak("nl")
    presenter.show_offer(Offer(products={**WALK_IN_PRODUCTS, **{each.id: each for each in LONG}}))
    with kiosk_of(presenter, form) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened


@pytest.fixture
def look(shown: OpenWindow, presenter: KioskPresenter, form: Form) -> Callable[[Screen], Mapping[str, QRect]]:
    """The places of all that has a name, and of what is named after what it stands for by its place in the list."""

    def at(screen: Screen) -> Mapping[str, QRect]:
        presenter.take(Step(replace(screen, aids=form.aids)))
        for _ in range(2):  # words that wrap in a button make it higher with the next picture
            shown.window.grabWindow()
        return {
            each.objectName(): area(each).toRect()
            for each in item_tree(shown.window.contentItem())
            if each.isVisible() and each.objectName()
        }

    return at


Look = Callable[[Screen], Mapping[str, QRect]]


def prop(shown: OpenWindow, name: str, which: str) -> object:
    items = item_tree(shown.window.contentItem())
    return next(each.property(which) for each in items if each.objectName() == name and each.isVisible())


class TestFoot:
    def test_its_buttons_stand_at_the_same_places_in_every_language(
        self, shown: OpenWindow, look: Look, presenter: KioskPresenter, speak: Callable[[str], None]
    ) -> None:
        seen, thick = dict[str, dict[str, int]](), dict[str, int]()
        for language in LANGUAGES:
            speak(language)
            shown.engine.retranslate()
            presenter.redraw()
            places = look(products(language))
            seen[language] = {name: _along(places["foot"], places[name], presenter) for name in FOOT}
            thick[language] = min(places["foot"].width(), places["foot"].height())
            assert [name for name in FOOT if not _holds_its_words(shown, name)] == [], language
        for places_there in seen.values():
            assert all(abs(places_there[name] - seen["nl"][name]) <= 2 for name in FOOT), seen
        assert max(thick.values()) - min(thick.values()) <= 1, "and it takes as much of the page in each"

    def test_a_tablet_keeps_the_place_of_back_too(self, look: Look) -> None:
        at_a_kiosk = look(welcome())
        at_a_counter = look(rest.hall_changed(Screen.first("nl"), TABLET).screen)
        assert {name: at_a_counter[name] for name in FOOT} == {name: at_a_kiosk[name] for name in FOOT}


def _same(one: QRect, other: QRect) -> bool:
    """Layouts share a rest of some pixels among their rows."""
    return one.adjusted(-4, -4, 4, 4).contains(other) and other.adjusted(-4, -4, 4, 4).contains(one)


def _along(foot: QRect, place: QRect, presenter: KioskPresenter) -> int:
    """Where its middle is: from the top of a rail, in a row from the side at which the language begins."""
    if foot.height() > foot.width():
        return place.center().y() - foot.top()
    return foot.right() - place.center().x() if presenter.rightToLeft else place.center().x()


def _holds_its_words(shown: OpenWindow, name: str) -> bool:
    """No line of it is wider than its button: a word that is too long is not parted, and would lie over the next."""
    button = next(each for each in item_tree(shown.window.contentItem()) if each.objectName() == name)
    words = [each for each in item_tree(button) if each.property("lineCount") is not None]
    return all(each.property("contentWidth") <= button.width() + 1 for each in words)


class TestLeafing:
    @pytest.mark.parametrize("name", LISTS)
    def test_what_leads_on_stays_under_the_finger_on_every_page(self, shown: OpenWindow, look: Look, name: str) -> None:
        places = look(LISTS[name](0))
        pages = int(str(prop(shown, "whichPage", "text")).split()[-1])
        assert pages > 1
        for page in range(pages):
            now = look(LISTS[name](page))
            assert prop(shown, "whichPage", "text") == f"{page + 1} van {pages}"
            assert prop(shown, "previousPage", "enabled") is (page > 0)
            assert prop(shown, "nextPage", "enabled") is (page < pages - 1)
            names = [*LEAFING, OTHER[name]]
            assert {each: now[each] for each in names} == {each: places[each] for each in names}

    @pytest.mark.parametrize("name", LISTS)
    def test_a_thumb_hits_each_and_nothing_else(self, look: Look, form: Form, name: str) -> None:
        places = look(LISTS[name](0))
        least = TOUCH_TARGET_MM * form.shape.pixels_per_mm
        for each in ("previousPage", "nextPage"):
            assert min(places[each].width(), places[each].height()) >= least
        assert places["previousPage"].right() < places["whichPage"].left()
        assert places["whichPage"].right() < places["nextPage"].left()

    @pytest.mark.parametrize("name", LISTS)
    def test_all_rows_of_a_list_have_one_form(self, shown: OpenWindow, look: Look, name: str) -> None:
        look(LISTS[name](0))
        pages = int(str(prop(shown, "whichPage", "text")).split()[-1])
        first, *others = [
            [rect for each, rect in look(LISTS[name](page)).items() if each.startswith(("product-", "day-", "time-"))]
            for page in range(pages)
        ]
        for rows in others:  # the last page has fewer of them, at the same places
            assert [each for each in zip(rows, first, strict=False) if not _same(*each)] == []

    def test_the_last_page_is_an_end_and_so_is_the_first(self) -> None:
        assert [leafed(at, 1, 3) for at in range(4)] == [1, 2, 2, 2]
        assert [leafed(at, -1, 3) for at in range(4)] == [0, 0, 1, 1]
        assert leafed(0, 1, 1) == 0


class TestWaiting:
    def test_the_headline_stays_when_it_takes_longer(self, shown: OpenWindow, look: Look) -> None:
        soon = look(checking())
        slow = look(replace(checking(), slow=True))
        assert slow["title"] == soon["title"]
        assert slow["checkingWords"].top() == soon["checkingWords"].top()
        assert slow["checkingWords"].height() >= soon["checkingWords"].height()

    def test_a_clock_says_that_it_is_not_done(self, shown: OpenWindow, look: Look) -> None:
        for screen in (checking(), replace(checking(), slow=True)):
            look(screen)
            assert prop(shown, "checkingSign", "iconName") == "clock"


@pytest.mark.parametrize("closing", [False, True])
def test_that_no_name_is_kept_is_said_wherever_somebody_is_asked(shown: OpenWindow, look: Look, closing: bool) -> None:
    places = look(replace(feedback_page(), closing=closing))
    assert places["pages"].contains(places["feedbackWords"])
    assert not [
        name for name in places if name.startswith("face-") and places[name].intersects(places["feedbackWords"])
    ]


class TestADayThatDoesNotExist:
    def test_it_moves_no_key(self, look: Look) -> None:
        right = look(typed(find_page(), "28022000"))
        wrong = look(typed(find_page(), "31022000"))
        keys = [name for name in right if name.startswith("key-")]
        assert {name: wrong[name] for name in keys} == {name: right[name] for name in keys}

    def test_it_is_said_with_a_sign_and_the_cells_are_marked(self, shown: OpenWindow, look: Look, form: Form) -> None:
        places = look(typed(find_page(), "31022000"))
        assert places["pages"].contains(places["typingWrong"])
        assert prop(shown, "typingWarning", "name") == "warning"
        assert places["typingWarning"].right() < places["typingWrong"].left()
        if not form.aids.low:
            assert "typingAdvice" in places, "the instruction stays"
        assert prop(shown, "typedCells", "marked")
        look(typed(find_page(), "28022000"))
        assert not prop(shown, "typedCells", "marked")
