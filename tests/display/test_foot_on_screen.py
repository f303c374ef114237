"""The foot in a real window: whole sentences, and nothing that is called gives way for them."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.display.conftest import Screens
from tests.display.shown_texts import item, words_of
from tests.display.test_screens import BOARDS, CLOSES_EARLY, SHAPES


@pytest.mark.parametrize("shape", ["landscape", "four times the pixels", "upright"])
def test_the_clock_goes_on_while_the_link_is_lost(shape: str, screens: Screens) -> None:
    shown = screens.open(BOARDS["lost"], shape=SHAPES[shape])
    for _ in range(shown.presenter.foot_page_count):
        assert words_of(shown.window, "clock") == ["9.50"]
        shown.presenter.turn_page()


@pytest.mark.parametrize("language", ["nl", "en", "de", "ar"])
@pytest.mark.parametrize("shape", ["landscape", "four times the pixels", "upright"])
def test_a_lost_link_is_told_in_one_piece(shape: str, language: str, screens: Screens) -> None:
    assert screens.open(BOARDS["lost"], shape=SHAPES[shape], language=language).presenter.foot_page_count == 2


def test_what_staff_say_takes_the_last_calls_place_on_an_upright_screen_and_yields_to_a_call(
    qtbot: QtBot, screens: Screens
) -> None:
    shown = screens.open(BOARDS["staff message, busy"], shape=SHAPES["upright"])
    window, large = shown.window, item(shown.window, "largePlace").height()
    rows = len(words_of(window, "recentNumber"))
    assert words_of(window, "footText") != [], "the call has just rung: all others are seen, and the message waits"
    assert not any("Balie 3" in words for words in words_of(window, "footText"))
    (attention,) = [each for each in shown.presenter.findChildren(QTimer) if each.isSingleShot() and each.isActive()]
    attention.setInterval(0)
    qtbot.waitUntil(lambda: words_of(window, "footText")[0].replace("\n", " ") == CLOSES_EARLY)
    assert len(words_of(window, "recentNumber")) < rows
    assert item(window, "largePlace").height() == large
    shown.presenter.turn_page()
    assert len(words_of(window, "recentNumber")) == rows
