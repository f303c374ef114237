"""A display takes turns with everything that it says."""

from tests.display.conftest import Screens
from tests.display.shown_texts import words_of
from tests.display.test_screens import BOARDS


def test_a_board_that_changes_its_language_says_everything_in_it(screens: Screens) -> None:
    shown = screens.open(BOARDS["many"])
    screens.change_language(shown, "en")
    assert words_of(shown.window, "signCounter") == ["Counter 1"]
    assert words_of(shown.window, "signZone") == ["Blue zone"]
    assert words_of(shown.window, "clock") == ["9:50"]
    assert words_of(shown.window, "footText") == ["wait 10–20 min"]
