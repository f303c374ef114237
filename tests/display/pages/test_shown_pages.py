"""The pages in a real window: what stands there while the hall rests, and that a call always takes the place back."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from boards.board import RESTS_AFTER, Board, LinkView, board
from boards.calls import Scope
from boards.replica import Replica
from display.pages import files
from display.pages.page import Page, PageKind
from display.pages.presenter import PagePresenter
from tests.display.conftest import Screens, ShownDisplay
from tests.display.halls import HOUSE, after, hall, visit_called, with_message
from tests.display.pages.media import FILM_COLOUR, PICTURE_COLOUR, write_film, write_picture
from tests.display.shown_texts import item, items, words_of
from tests.display.test_lobby import Announce
from wire.things import ServiceOutlook
from wire.words import VisitState

NO_GRAPHICS_PROCESSOR = pytest.mark.qt_log_ignore("No RHI backend. Using CPU conversion", extend=True)
"""What Qt says once in a process."""

OUTLOOK = (
    ServiceOutlook(service="passports", waiting=6, low_min=10, high_min=20),
    ServiceOutlook(service="taxes", waiting=2),
)
DAILY = HOUSE.model_copy(update={"message": {"nl": "Dinsdag gesloten"}})
TEXT = Page(number=1, kind=PageKind.TEXT, shown_s=20, title={"nl": "Paspoort"}, text={"nl": "Neem een pasfoto mee."})
WAITS = Page(number=2, kind=PageKind.WAITS, shown_s=20)


def picture_page(file: Path) -> Page:
    return Page(number=1, kind=PageKind.PICTURE, shown_s=20, file=file, title={"nl": "De markt"})


def film_page(file: Path, *, number: int = 1) -> Page:
    return Page(number=number, kind=PageKind.VIDEO, shown_s=20, file=file)


def seen(replica: Replica, *, at_s: float = RESTS_AFTER.total_seconds() + 5) -> Board:
    return board(replica, after(at_s), Scope(), LinkView())


RESTING = seen(hall(house=DAILY, outlook=OUTLOOK))
ANSWERED = visit_called("A041", at_s=0, state=VisitState.SERVING)
RESTING_AFTER_A_CALL = seen(hall(ANSWERED, outlook=OUTLOOK))
CALLED = seen(hall(visit_called("A042", at_s=60), outlook=OUTLOOK))


def pages_of(shown: ShownDisplay) -> PagePresenter:
    return shown.presenter.page_place


def scene(shown: ShownDisplay) -> object:
    return shown.presenter.property("scene")


def films_of(shown: ShownDisplay) -> list[QQuickItem]:
    return [each for each in items(shown.window) if each.objectName() == "filmPage"]


def is_film_green(shown: ShownDisplay) -> bool:
    """As far as a decoder keeps a colour."""
    seen, wanted = QColor(shown.window.grabWindow().pixel(960, 400)), QColor(FILM_COLOUR)
    differences = (seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue())
    return all(abs(each) < 12 for each in differences)


def test_a_text_takes_the_place_of_the_welcome_and_the_daily_message_goes_to_the_foot(screens: Screens) -> None:
    shown = screens.open(RESTING, pages=(TEXT,))
    assert scene(shown) == "welcome"
    pages_of(shown).turn()
    assert scene(shown) == "page"
    assert words_of(shown.window, "heading") == ["Paspoort"]
    assert words_of(shown.window, "explanation") == ["Neem een pasfoto mee."]
    told = []
    for _ in range(shown.presenter.foot_page_count):
        told += words_of(shown.window, "footText")
        shown.presenter.turn_page()
    assert "Dinsdag gesloten" in " ".join(told)
    pages_of(shown).turn()
    assert scene(shown) == "welcome"


def test_what_staff_say_stands_in_the_foot_while_a_page_is_shown(screens: Screens) -> None:
    shown = screens.open(seen(with_message(hall(outlook=OUTLOOK), "Kassa dicht", at_s=0)), pages=(TEXT,))
    assert words_of(shown.window, "footLetter") == ["A"]
    pages_of(shown).turn()
    assert words_of(shown.window, "footText") == ["Kassa dicht"]


def test_a_page_speaks_the_language_of_the_board(screens: Screens) -> None:
    bilingual = Page(number=1, kind=PageKind.TEXT, shown_s=20, text={"nl": "Welkom", "en": "Welcome"})
    shown = screens.open(RESTING, pages=(bilingual,))
    pages_of(shown).turn()
    screens.change_language(shown, "en")
    assert words_of(shown.window, "heading") == ["Welcome"]


def test_the_page_of_waits_says_how_many_wait_and_how_long(screens: Screens) -> None:
    shown = screens.open(RESTING, pages=(WAITS,))
    pages_of(shown).turn()
    said = [words_of(shown.window, name) for name in ("waitLetter", "waitName", "waitWords")]
    assert said == [["A", "B"], ["Paspoorten", "Belastingen"], ["6 wachten · 10–20 min", "2 wachten"]]


def test_the_foot_does_not_repeat_the_page_of_waits(screens: Screens) -> None:
    shown = screens.open(RESTING, pages=(WAITS,))
    assert words_of(shown.window, "footLetter") == ["A"]
    pages_of(shown).turn()
    assert words_of(shown.window, "footLetter") == []


def test_one_who_waits_is_spoken_of_as_one(screens: Screens) -> None:
    alone = seen(hall(outlook=(ServiceOutlook(service="taxes", waiting=1, low_min=5, high_min=5),)))
    shown = screens.open(alone, pages=(WAITS,))
    pages_of(shown).turn()
    assert words_of(shown.window, "waitWords") == ["1 wacht · zo\u2019n 5 min"]


def test_without_waits_there_is_no_page_of_waits(screens: Screens) -> None:
    shown = screens.open(seen(hall()), pages=(WAITS, TEXT))
    pages_of(shown).turn()
    assert words_of(shown.window, "heading") == ["Paspoort"]


def test_a_picture_is_shown_whole_once_it_is_read_and_only_in_the_size_of_the_glass(
    qtbot: QtBot, screens: Screens, tmp_path: Path
) -> None:
    file = write_picture(tmp_path / "market.png", width=4000, height=3000)
    shown = screens.open(RESTING, pages=(picture_page(file),))
    pages_of(shown).turn()
    assert scene(shown) == "welcome"
    qtbot.waitUntil(lambda: scene(shown) == "page")
    picture = item(shown.window, "pagePicture")
    assert picture.property("implicitHeight") <= shown.window.height()
    assert picture.property("implicitWidth") <= shown.window.width()
    assert shown.window.grabWindow().pixelColor(960, 400).name() == PICTURE_COLOUR
    assert words_of(shown.window, "pageCaption") == ["De markt"]


@NO_GRAPHICS_PROCESSOR
def test_a_film_plays_without_a_sound_and_gives_its_turn_away_at_its_end(
    qtbot: QtBot, screens: Screens, tmp_path: Path
) -> None:
    shown = screens.open(RESTING, pages=(film_page(write_film(tmp_path / "film.avi", seconds=2)),))
    pages_of(shown).turn()
    qtbot.waitUntil(lambda: scene(shown) == "page")
    film = item(shown.window, "filmPage")
    player = film.findChild(QObject, "filmPlayer")
    assert player is not None
    assert player.property("audioOutput") is None
    qtbot.waitUntil(lambda: is_film_green(shown))
    qtbot.waitUntil(lambda: scene(shown) == "welcome")


Make = Callable[[Path], Page]


@NO_GRAPHICS_PROCESSOR
@pytest.mark.parametrize(
    "make",
    [
        lambda folder: TEXT,
        lambda folder: picture_page(write_picture(folder / "market.png")),
        lambda folder: film_page(write_film(folder / "film.avi", seconds=5)),
    ],
    ids=["text", "picture", "film"],
)
def test_a_call_takes_the_place_of_any_page_at_once(qtbot: QtBot, screens: Screens, tmp_path: Path, make: Make) -> None:
    shown = screens.open(RESTING, pages=(make(tmp_path),))
    pages_of(shown).turn()
    qtbot.waitUntil(lambda: scene(shown) == "page")
    shown.presenter.show(CALLED, CALLED.large)
    assert words_of(shown.window, "largeNumber") == ["A042"]
    assert [each.objectName() for each in items(shown.window) if each.objectName() == "pagePlace"] == []
    assert films_of(shown) == []


@NO_GRAPHICS_PROCESSOR
def test_a_film_is_taken_down_only_after_the_frame_of_the_call_and_then_wholly(
    qtbot: QtBot, screens: Screens, tmp_path: Path
) -> None:
    shown = screens.open(RESTING, pages=(film_page(write_film(tmp_path / "film.avi", seconds=30)),))
    pages_of(shown).turn()
    qtbot.waitUntil(lambda: scene(shown) == "page")
    film = item(shown.window, "filmPage")
    player = film.findChild(QObject, "filmPlayer")
    assert player is not None
    with qtbot.waitSignal(player.destroyed):
        with qtbot.waitSignal(shown.window.frameSwapped):
            shown.presenter.show(CALLED, CALLED.large)
        assert shiboken6.isValid(player)


def test_a_page_that_is_wanted_again_before_it_was_taken_down_is_opened_again(
    qtbot: QtBot, screens: Screens, tmp_path: Path
) -> None:
    shown = screens.open(RESTING, pages=(picture_page(write_picture(tmp_path / "market.png")),))
    for _ in range(2):
        pages_of(shown).turn()
        qtbot.waitUntil(lambda: scene(shown) == "page")
        shown.presenter.show(CALLED)
        shown.presenter.show(RESTING)


def test_a_picture_that_is_read_too_late_does_not_cover_a_call(qtbot: QtBot, screens: Screens, tmp_path: Path) -> None:
    shown = screens.open(RESTING, pages=(picture_page(write_picture(tmp_path / "market.png", width=5000)),))
    pages_of(shown).turn()
    shown.presenter.show(CALLED)
    with qtbot.assertNotEmitted(pages_of(shown).changed, wait=300):
        pass
    assert scene(shown) == "calls"


def test_a_call_that_is_still_spoken_of_keeps_the_pages_away(screens: Screens) -> None:
    shown = screens.open(RESTING_AFTER_A_CALL, pages=(TEXT,))
    pages_of(shown).turn()
    assert scene(shown) == "page"
    shown.presenter.speak_of(RESTING_AFTER_A_CALL.large[0])
    assert scene(shown) == "calls"


def test_after_the_pages_the_last_calls_are_seen_again(screens: Screens) -> None:
    shown = screens.open(RESTING_AFTER_A_CALL, pages=(TEXT,))
    pages_of(shown).turn()
    pages_of(shown).turn()
    assert words_of(shown.window, "largeNumber") == ["A041"]


@NO_GRAPHICS_PROCESSOR
def test_a_film_that_cannot_be_decoded_leaves_its_turn_to_the_next_page_with_one_line_in_the_log(
    qtbot: QtBot, screens: Screens, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("Page 1 of the display's settings is left out")
    (tmp_path / "film.mp4").write_bytes(b"no film at all" * 1000)
    shown = screens.open(RESTING, pages=(film_page(tmp_path / "film.mp4"), TEXT))
    pages_of(shown).turn()
    qtbot.waitUntil(lambda: scene(shown) == "page")
    assert words_of(shown.window, "heading") == ["Paspoort"]
    assert films_of(shown) == []


@NO_GRAPHICS_PROCESSOR
def test_a_film_that_is_taken_away_while_the_hall_is_busy_is_simply_not_there_next_time(
    qtbot: QtBot, screens: Screens, tmp_path: Path, announce_log: Announce
) -> None:
    announce_log("is not there")
    file = write_film(tmp_path / "film.avi", seconds=5)
    shown = screens.open(RESTING, pages=(film_page(file),))
    pages_of(shown).turn()
    qtbot.waitUntil(lambda: scene(shown) == "page")
    shown.presenter.show(CALLED)
    file.unlink()
    shown.presenter.show(RESTING)
    pages_of(shown).turn()
    assert scene(shown) == "welcome"


@NO_GRAPHICS_PROCESSOR
def test_on_a_system_without_decoders_everything_but_the_films_goes_on(
    qtbot: QtBot, screens: Screens, tmp_path: Path, announce_log: Announce, monkeypatch: pytest.MonkeyPatch
) -> None:
    announce_log("this system cannot show films: no library of that name.")
    monkeypatch.setattr(files, "trouble_with_films", lambda: "this system cannot show films: no library of that name")
    shown = screens.open(RESTING, pages=(film_page(write_film(tmp_path / "film.avi")), TEXT))
    pages_of(shown).turn()
    assert words_of(shown.window, "heading") == ["Paspoort"]
    shown.presenter.show(CALLED)
    assert words_of(shown.window, "largeNumber") == ["A042"]
