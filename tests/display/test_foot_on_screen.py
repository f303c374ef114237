"""The foot in a real window: whole sentences, and nothing that is called gives way for them."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.display.conftest import Screens, ShownDisplay
from tests.display.halls import HOUSE, after, hall, visit_called
from tests.display.shown_texts import item, shown_texts, words_of
from tests.display.test_screens import BOARDS, CLOSES_EARLY, SHAPES, seen


def nothing_rings(shown: ShownDisplay, qtbot: QtBot) -> None:
    """The newest call does not ask for attention any more."""
    (attention,) = [each for each in shown.presenter.findChildren(QTimer) if each.isSingleShot() and each.isActive()]
    attention.setInterval(0)
    qtbot.waitUntil(lambda: not attention.isActive())


@pytest.mark.parametrize("shape", ["landscape", "four times the pixels", "upright"])
def test_the_clock_goes_on_while_the_link_is_lost(shape: str, screens: Screens) -> None:
    shown = screens.open(BOARDS["lost"], shape=SHAPES[shape])
    for _ in range(shown.presenter.foot_page_count):
        assert words_of(shown.window, "clock") == ["9.50"]
        shown.presenter.turn_page()


@pytest.mark.parametrize("language", ["nl", "en", "de", "ar"])
@pytest.mark.parametrize("shape", ["landscape", "four times the pixels", "upright"])
def test_a_lost_link_is_told_in_one_piece(shape: str, language: str, qtbot: QtBot, screens: Screens) -> None:
    shown = screens.open(BOARDS["lost"], shape=SHAPES[shape], language=language)
    nothing_rings(shown, qtbot)
    told = []
    for _ in range(shown.presenter.foot_page_count):
        told += words_of(shown.window, "footText")
        shown.presenter.turn_page()
    assert len(told) == 2


def test_on_an_upright_screen_the_last_calls_come_back_between_two_times_that_a_lost_link_is_told(
    qtbot: QtBot, screens: Screens
) -> None:
    shown = screens.open(BOARDS["lost"], shape=SHAPES["upright"])
    rows, height = len(words_of(shown.window, "recentNumber")), item(shown.window, "largePlace").height()
    nothing_rings(shown, qtbot)
    seen_rows = []
    for _ in range(shown.presenter.foot_page_count):
        seen_rows.append(len(words_of(shown.window, "recentNumber")))
        assert item(shown.window, "largePlace").height() == height
        shown.presenter.turn_page()
    assert seen_rows[0] < rows
    assert seen_rows[2:] == [rows] * 3


def test_what_staff_say_takes_the_last_calls_place_on_an_upright_screen_and_yields_to_a_call(
    qtbot: QtBot, screens: Screens
) -> None:
    shown = screens.open(BOARDS["staff message, busy"], shape=SHAPES["upright"])
    window, large = shown.window, item(shown.window, "largePlace").height()
    rows = len(words_of(window, "recentNumber"))
    assert words_of(window, "footText") != [], "the call has just rung: all others are seen, and the message waits"
    assert not any("Balie 3" in words for words in words_of(window, "footText"))
    nothing_rings(shown, qtbot)
    qtbot.waitUntil(lambda: words_of(window, "footText")[0].replace("\n", " ") == CLOSES_EARLY)
    assert len(words_of(window, "recentNumber")) < rows
    assert item(window, "largePlace").height() == large
    shown.presenter.turn_page()
    assert len(words_of(window, "recentNumber")) == rows


THURSDAYS = HOUSE.model_copy(update={"message": {"nl": "Donderdag zijn wij open tot 20.00 uur."}})
SHUT = THURSDAYS.model_copy(update={"open_now": False, "next_opening": after(86_400)})


@pytest.mark.parametrize("shape", ["landscape", "four times the pixels", "upright"])
def test_a_closed_hall_says_the_daily_message_in_one_piece_under_a_notice_that_stays_as_large(
    shape: str, screens: Screens
) -> None:
    shown = screens.open(seen(hall(house=SHUT)), shape=SHAPES[shape])
    assert [words.replace("\n", " ") for words in words_of(shown.window, "footText")] == [THURSDAYS.message["nl"]]
    (opens,) = [text for text in shown_texts(shown.window) if text.name == "explanation"]
    assert opens.font_px >= 0.98 * shown.look.scale.small


@pytest.mark.parametrize("shape", ["landscape", "four times the pixels", "upright"])
def test_under_calls_a_daily_message_that_has_no_room_is_left_out(shape: str, screens: Screens) -> None:
    called = hall(visit_called("A041", at_s=-60), visit_called("A042", at_s=0), house=THURSDAYS)
    shown = screens.open(seen(called), shape=SHAPES[shape])
    assert words_of(shown.window, "footText") == []
    assert item(shown.window, "foot").height() == shown.presenter.property("footHeightPx")
    assert shown.presenter.property("footLines") == 1
