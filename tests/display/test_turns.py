"""Which languages the board speaks, and in which order."""

from display.turns import language_after, languages_in_turn
from tests.display.conftest import Screens
from tests.display.shown_texts import words_of
from tests.display.test_screens import BOARDS


def test_the_first_two_languages_of_the_house_take_turns() -> None:
    assert languages_in_turn(("nl", "en", "de", "ar"), None) == ("nl", "en")


def test_the_settings_may_ask_for_others() -> None:
    assert languages_in_turn(("nl", "en"), ("nl", "de", "ar")) == ("nl", "de", "ar")


def test_after_the_last_language_comes_the_first() -> None:
    assert [language_after(each, ("nl", "en")) for each in ("nl", "en", "gone")] == ["en", "nl", "nl"]


def test_a_board_that_changes_its_language_says_everything_in_it(screens: Screens) -> None:
    shown = screens.open(BOARDS["many"])
    screens.change_language(shown, "en")
    assert words_of(shown.window, "signCounter") == ["Counter 1"]
    assert words_of(shown.window, "signZone") == ["Blue zone"]
    assert words_of(shown.window, "clock") == ["9:50"]
    assert words_of(shown.window, "footText") == ["wait 10–20 min"]
