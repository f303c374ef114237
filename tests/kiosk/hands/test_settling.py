"""What just came under a finger takes no tap yet: the second half of a double tap was meant for what stood there."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from config.keypad import KeypadSettings
from kiosk.answers import Sorry, SorryKind
from kiosk.five_keys import open_keypad
from kiosk.flow import helping, rest
from kiosk.flow.screen import Page, Panel, Screen
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import feedback_page, products, ticket_page, welcome
from tests.kiosk.tickets import CODE


def later() -> Screen:
    return replace(welcome(), page=Page.LATER)


def sorry() -> Screen:
    return replace(welcome(), page=Page.SORRY, sorry=Sorry(SorryKind.WRONG_DAY))


def over(screen: Screen, panel: Panel) -> Screen:
    return rest.panel_asked(screen, panel).screen


def scan() -> Screen:
    return replace(welcome(), page=Page.SCAN)


ENDS: dict[str, tuple[Callable[[], Screen], str, Page]] = {
    "ticket": (ticket_page, "ready", Page.WELCOME),
    "sorry": (sorry, "ready", Page.WELCOME),
    "later": (later, "laterReady", Page.WELCOME),
    "feedback": (feedback_page, "noFeedback", Page.WELCOME),
    "back from the products": (products, "back", Page.WELCOME),
    "help over the welcome": (lambda: over(welcome(), Panel.HELP), "closeHelp", Page.WELCOME),
    "help over the scan": (lambda: over(scan(), Panel.HELP), "closeHelp", Page.SCAN),
    "help over the products": (lambda: over(products(), Panel.HELP), "closeHelp", Page.PRODUCTS),
    "help that came": (
        lambda: helping.help_called(over(products(), Panel.HELP)).screen,
        "endHelp",
        Page.PRODUCTS,
    ),
    "aids over the welcome": (lambda: over(welcome(), Panel.AIDS), "closeAids", Page.WELCOME),
    "a language over the products": (lambda: over(products(), Panel.LANGUAGES), "language-en", Page.PRODUCTS),
}


@pytest.mark.parametrize(("screen", "button", "page"), ENDS.values(), ids=list(ENDS))
def test_a_double_tap_does_what_one_tap_does(
    kiosk: Kiosk, screen: Callable[[], Screen], button: str, page: Page
) -> None:
    kiosk.show(screen())
    orders = len(kiosk.orders)
    kiosk.is_looked_at()
    kiosk.double_tap(button)
    now = kiosk.presenter.screen
    assert (now.page, now.panel, now.chosen) == (page, None, ())
    assert len(kiosk.orders) <= orders + 1


SPOTS = [QPoint(x, y) for x in range(120, 1080, 280) for y in range(300, 1900, 200)]


@pytest.mark.parametrize("panel", Panel)
@pytest.mark.parametrize("screen", [welcome, products, ticket_page, feedback_page])
def test_a_panel_that_just_closed_lets_no_tap_through_anywhere(
    kiosk: Kiosk, screen: Callable[[], Screen], panel: Panel
) -> None:
    kiosk.show(over(screen(), panel))
    kiosk.is_looked_at()
    kiosk.show(screen())
    kiosk.window.grabWindow()
    before = kiosk.presenter.screen
    for spot in SPOTS:
        kiosk.tap_at(spot)
    now = kiosk.presenter.screen
    assert now == replace(before, stir=now.stir)
    assert not kiosk.orders


def test_a_tap_a_moment_later_is_meant(kiosk: Kiosk) -> None:
    kiosk.show(ticket_page())
    kiosk.tap("ready")
    kiosk.tap("walkIn")
    assert kiosk.presenter.screen.page is Page.PRODUCTS


def test_a_code_is_taken_at_once(kiosk: Kiosk) -> None:
    kiosk.show(ticket_page())
    kiosk.tap("ready")
    assert not kiosk.presenter.is_settled()
    kiosk.presenter.code_read(CODE)
    assert kiosk.presenter.screen.page is Page.CHECKING


@pytest.fixture
def five_keys(kiosk: Kiosk) -> Iterator[Callable[..., None]]:
    """So slow that no press is taken for a trembling hand, and yet within the moment that a page needs."""
    now_s = [0.0]
    open_keypad(kiosk.window, kiosk.presenter, None, KeypadSettings(), clock_s=lambda: now_s[0])

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            now_s[0] += 1
            QTest.keyClick(kiosk.window, key)

    yield press
    kiosk.window.setProperty("keypad", None)


def test_a_key_pressed_twice_chooses_nothing_on_the_page_that_came(
    kiosk: Kiosk, five_keys: Callable[..., None]
) -> None:
    kiosk.window.grabWindow()
    five_keys(Qt.Key.Key_Down)
    kiosk.is_looked_at()
    while (item := kiosk.window.activeFocusItem()) is None or item.objectName() != "walkIn":
        five_keys(Qt.Key.Key_Down)
    five_keys(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert kiosk.presenter.screen == replace(products(), stir=kiosk.presenter.screen.stir)
    five_keys(Qt.Key.Key_Escape)
    assert kiosk.presenter.screen.page is Page.PRODUCTS
