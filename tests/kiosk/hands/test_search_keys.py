"""A keyboard in the search: real keys on a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flow import rest, walk_in
from kiosk.flow.screen import Page, Panel
from kiosk.hands.search_keys import SearchKeys
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import products

Key = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def searching(kiosk: Kiosk, qtbot: QtBot) -> Kiosk:
    SearchKeys(kiosk.window, kiosk.presenter.walk_in_hand)
    kiosk.show(walk_in.search_opened(products()).screen)
    qtbot.waitUntil(kiosk.presenter.is_settled)
    return kiosk


def type_signs(kiosk: Kiosk, signs: str) -> None:
    for sign in signs:
        QTest.sendKeyEvent(QTest.KeyAction.Click, kiosk.window, Key.Key_unknown, sign, NO_MODIFIER)


def test_a_product_is_found_by_a_keyboard(searching: Kiosk) -> None:
    type_signs(searching, "rijx")
    QTest.keyClick(searching.window, Key.Key_Backspace)

    assert searching.presenter.screen.search == "RIJ"
    assert searching.shows("product-rijbewijs")


def test_two_words_are_parted_by_a_space_that_presses_nothing(searching: Kiosk) -> None:
    searching.item("key-Q").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    type_signs(searching, "id")
    QTest.keyClick(searching.window, Key.Key_Space)
    type_signs(searching, "k")

    assert searching.presenter.screen.search == "ID K"


def test_signs_that_no_word_has_are_left_to_others(searching: Kiosk) -> None:
    type_signs(searching, "?\t")

    assert searching.presenter.screen.search == ""


def test_nothing_is_typed_under_a_panel_or_on_another_page(searching: Kiosk) -> None:
    searching.presenter.take(rest.panel_asked(searching.presenter.screen, Panel.HELP))
    type_signs(searching, "pas")
    assert searching.presenter.screen.search == ""

    searching.show(products())
    type_signs(searching, "pas")

    assert searching.presenter.screen.page is Page.PRODUCTS
    assert searching.presenter.screen.search == ""
