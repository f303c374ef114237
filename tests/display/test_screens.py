"""The display's pictures: legible from the hall, whole, and the number before everything else."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from boards.board import Board, LinkView, board
from boards.calls import Scope
from boards.replica import Replica
from qtkit.theme.look import ScreenShape
from tests.display.conftest import INCHES_55_PIXELS_PER_MM, LOBBY, Screens
from tests.display.halls import HOUSE, after, hall, visit_called, with_message
from tests.display.shown_texts import item, items, shown_texts, words_of
from wire.things import ServiceOutlook

MESSAGE = HOUSE.model_copy(update={"message": {"nl": "Op vrijdag 5 december sluiten wij om 12.00 uur."}})
CLOSED = MESSAGE.model_copy(update={"open_now": False, "next_opening": after(86_400)})
OUTLOOK = (
    ServiceOutlook(service="passports", waiting=6, low_min=10, high_min=20),
    ServiceOutlook(service="taxes", waiting=2),
)
EARLIER = (
    visit_called("A036", at_s=-400),
    visit_called("B117", at_s=-300, counter="balie-12"),
    visit_called("A037", at_s=-200, counter="balie-2"),
    visit_called("A038", at_s=-150),
    visit_called("B118", at_s=-60, counter="balie-12"),
)
CLOSES_EARLY = "Balie 3 sluit vandaag om 12.30 uur."
BUSY = hall(*EARLIER, visit_called("A042", at_s=0), house=MESSAGE, outlook=OUTLOOK)
TWO_AT_ONCE = hall(
    *EARLIER,
    visit_called("A042", at_s=0),
    visit_called("B119", at_s=2, counter="balie-12"),
    house=MESSAGE,
    outlook=OUTLOOK,
)


LIVE = LinkView()
FLASHES_PER_S_AT_MOST = 3
"""WCAG 2.3.1, three flashes or below threshold."""
EMPHASIS_S_AT_MOST = 5
HOUSE_COLOUR, BACKGROUND = "#00695c", "#f5f4f0"


def seen(replica: Replica, link: LinkView = LIVE) -> Board:
    return board(replica, after(5), Scope(), link)


BOARDS = {
    "starting": Board(),
    "empty": seen(hall(house=MESSAGE, outlook=OUTLOOK)),
    "closed": seen(hall(house=CLOSED)),
    "one": seen(hall(visit_called("A042", at_s=0), house=MESSAGE, outlook=OUTLOOK)),
    "two": seen(TWO_AT_ONCE),
    "many": seen(BUSY),
    "staff message, busy": seen(with_message(BUSY, CLOSES_EARLY, at_s=0)),
    "staff message, empty": seen(with_message(hall(house=MESSAGE, outlook=OUTLOOK), CLOSES_EARLY, at_s=0)),
    "lost": seen(BUSY, LinkView(lost_at=after(0))),
}
SHAPES = {
    "landscape": LOBBY,
    "four times the pixels": ScreenShape(
        width_px=3840, height_px=2160, viewing_distance_mm=5000, pixels_per_mm=2 * INCHES_55_PIXELS_PER_MM
    ),
    "upright": replace(LOBBY, width_px=1080, height_px=1920),
    "read from afar": replace(LOBBY, viewing_distance_mm=8000),
}
NARROW = replace(SHAPES["upright"], pixels_per_mm=1.89)
MAY_SHRINK = {"signZone", "explanation", "heading"}
"""A long word of a city rather gets smaller than cut; the number and the counter never do."""


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", BOARDS)
def test_every_text_is_whole_and_legible_from_the_back_of_the_hall(name: str, shape: str, screens: Screens) -> None:
    shown = screens.open(BOARDS[name], shape=SHAPES[shape])
    texts = shown_texts(shown.window)
    assert texts
    for text in texts:
        assert not text.truncated, text
        assert text.width_needed <= text.place.width() + 1, text
        assert shown.window.contentItem().boundingRect().contains(text.place), text
        assert text.font_px >= shown.look.scale.small * (0.6 if text.name in MAY_SHRINK else 0.98), text
    for one, other in combinations(texts, 2):
        assert not one.place.intersects(other.place), (one, other)


@pytest.mark.parametrize("language", ["nl", "en", "de", "ar"])
@pytest.mark.parametrize("name", BOARDS)
def test_every_text_is_whole_in_every_language(name: str, language: str, screens: Screens) -> None:
    shown = screens.open(BOARDS[name], language=language)
    for text in shown_texts(shown.window):
        assert text.width_needed <= text.place.width() + 1, text
        assert not text.truncated, text


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", ["one", "two", "many"])
def test_the_number_is_the_largest_thing_in_the_hall(name: str, shape: str, screens: Screens) -> None:
    texts = shown_texts(screens.open(BOARDS[name], shape=SHAPES[shape]).window)
    numbers = [text.font_px for text in texts if text.name == "largeNumber"]
    assert min(numbers) > 1.2 * max(text.font_px for text in texts if text.name != "largeNumber")


def test_a_call_shows_its_number_its_counter_and_its_zone(screens: Screens) -> None:
    window = screens.open(BOARDS["many"]).window
    assert words_of(window, "largeNumber") == ["A042"]
    assert words_of(window, "signCounter") == ["Balie\xa01"]
    assert words_of(window, "signZone") == ["Zone blauw"]
    assert item(window, "arrow").property("direction") == "left"


def test_the_last_calls_stand_newest_on_top_with_their_counters(screens: Screens) -> None:
    window = screens.open(BOARDS["many"]).window
    assert words_of(window, "recentNumber") == ["B118", "A038", "A037", "B117"]
    assert words_of(window, "recentCounter") == ["12", "1", "2", "12"]


def test_two_calls_at_once_stand_above_each_other(screens: Screens) -> None:
    window = screens.open(BOARDS["two"]).window
    assert words_of(window, "largeNumber") == ["B119", "A042"]
    assert words_of(window, "signCounter") == ["Balie\xa012", "Balie\xa01"]


def test_on_an_upright_screen_two_calls_at_once_are_each_much_larger_than_those_before_them(screens: Screens) -> None:
    texts = shown_texts(screens.open(BOARDS["two"], shape=SHAPES["upright"]).window)
    sizes = {name: [text.font_px for text in texts if text.name == name] for name in ("largeNumber", "recentNumber")}
    assert len(sizes["largeNumber"]) == 2
    assert min(sizes["largeNumber"]) > 1.5 * max(sizes["recentNumber"])
    assert [text.words for text in texts if text.name == "signCounter"] == ["Balie\xa012", "Balie\xa01"]


def test_two_signs_at_once_both_say_the_word_for_counter_or_neither_does(screens: Screens) -> None:
    window = screens.open(BOARDS["two"], shape=NARROW, language="de").window
    assert words_of(window, "signCounter") == ["12", "1"]


def test_an_empty_hall_shows_the_place_its_time_and_the_message(screens: Screens) -> None:
    window = screens.open(BOARDS["empty"]).window
    assert words_of(window, "heading") == ["Stadswinkel Rivierstad"]
    assert words_of(window, "explanation") == ["Op vrijdag 5 december sluiten wij om 12.00 uur."]
    assert words_of(window, "clock") == ["9.50"]


def test_a_first_call_has_no_empty_table_beside_it(screens: Screens) -> None:
    assert item(screens.open(BOARDS["one"]).window, "largePlace").width() == LOBBY.width_px


def test_the_foot_takes_turns(screens: Screens) -> None:
    shown = screens.open(BOARDS["many"])
    pages = []
    for _ in range(3):
        letter = words_of(shown.window, "footLetter")
        pages.append((*letter, *words_of(shown.window, "footText")))
        shown.presenter.turn_page()
    assert pages == [("A", "wacht 10–20 min"), ("B", "2 wachten"), ("A", "wacht 10–20 min")]


def test_what_staff_say_takes_the_foot_at_once_and_turns_it_around(screens: Screens) -> None:
    shown = screens.open(BOARDS["many"])
    shown.presenter.turn_page()
    assert item(shown.window, "foot").property("color").name() == BACKGROUND
    shown.presenter.show(BOARDS["staff message, busy"])
    assert words_of(shown.window, "footText")[0].replace("\n", " ") == CLOSES_EARLY
    assert item(shown.window, "foot").property("color").name() == HOUSE_COLOUR
    shown.presenter.show(BOARDS["many"])
    assert words_of(shown.window, "footText") == ["wacht 10–20 min"]
    assert item(shown.window, "foot").property("color").name() == BACKGROUND


def test_in_an_empty_hall_what_staff_say_stands_large_and_the_daily_message_in_the_foot(screens: Screens) -> None:
    house = HOUSE.model_copy(update={"message": {"nl": "Vrijdag tot 12.00 uur."}})
    shown = screens.open(seen(with_message(hall(house=house), CLOSES_EARLY, at_s=0)))
    assert words_of(shown.window, "explanation") == [CLOSES_EARLY]
    assert words_of(shown.window, "footText") == ["Vrijdag tot 12.00 uur."]
    assert shown.presenter.foot_page_count == 1


def test_the_foot_goes_on_in_the_other_language_where_it_was(screens: Screens) -> None:
    shown = screens.open(BOARDS["many"])
    shown.presenter.turn_page()
    assert (words_of(shown.window, "footLetter"), words_of(shown.window, "footText")) == (["B"], ["2 wachten"])
    screens.change_language(shown, "en")
    assert (words_of(shown.window, "footLetter"), words_of(shown.window, "footText")) == (["B"], ["Taxes: 2 waiting"])


def test_on_an_upright_screen_the_letter_stands_above_its_wait(screens: Screens) -> None:
    window = screens.open(BOARDS["many"], shape=SHAPES["upright"]).window
    letter, words = item(window, "footLetterPlate"), item(window, "footText")
    assert letter.mapToScene(QPoint(0, round(letter.height()))).y() <= words.mapToScene(QPoint(0, 0)).y() + 1


def in_zone(zone: str) -> Board:
    called = hall(visit_called("A042", at_s=0))
    counter = called.counters["balie-1"].model_copy(update={"zone": {"nl": zone} if zone else {}})
    return seen(replace(called, counters={**called.counters, counter.id: counter}))


@pytest.mark.parametrize(
    ("zone", "behind"), [("Nord", ["Nord"]), ("Zone blauw", []), ("Wartebereich hinter dem Aufzug", [])]
)
def test_where_the_word_for_counter_has_no_room_beside_its_number_it_stands_above_it(
    zone: str, behind: list[str], screens: Screens
) -> None:
    window = screens.open(in_zone(zone), shape=NARROW, language="de").window
    assert words_of(window, "signWord") == ["Schalter"]
    assert words_of(window, "signCounter") == ["1"]
    assert words_of(window, "signZone") == behind
    counter = next(text for text in shown_texts(window) if text.name == "signCounter")
    dutch = screens.open(in_zone("Nord"), shape=NARROW, language="nl").window
    assert words_of(dutch, "signCounter") == ["Balie\xa01"]
    assert item(window, "sign").height() == item(dutch, "sign").height()
    assert counter.font_px >= next(text.font_px for text in shown_texts(dutch) if text.name == "signCounter")


def test_on_a_sign_of_one_line_the_number_stands_alone_where_the_word_has_no_room(screens: Screens) -> None:
    window = screens.open(in_zone(""), shape=NARROW, language="de").window
    assert (words_of(window, "signWord"), words_of(window, "signCounter")) == ([], ["1"])


def test_a_lost_link_is_told_quietly_with_the_moment_of_what_is_shown(screens: Screens) -> None:
    shown = screens.open(BOARDS["lost"])
    told = []
    for _ in range(2):
        told += [words.replace("\n", " ") for words in words_of(shown.window, "footText")]
        shown.presenter.turn_page()
    assert told == ["Verbinding wordt hersteld", "Stand van 9.50\xa0uur"]
    assert words_of(shown.window, "largeNumber") == ["A042"]


@pytest.mark.parametrize("shape", ["landscape", "four times the pixels"])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_call_that_is_alone_on_a_wide_screen_is_larger(language: str, shape: str, screens: Screens) -> None:
    def number_px(name: str) -> float:
        texts = shown_texts(screens.open(BOARDS[name], shape=SHAPES[shape], language=language).window)
        return next(text.font_px for text in texts if text.name == "largeNumber")

    assert number_px("one") > 1.25 * number_px("many")
    window = screens.open(BOARDS["one"], shape=SHAPES[shape], language=language).window
    counter, zone = (
        next(text for text in shown_texts(window) if text.name == f"sign{part}") for part in ("Counter", "Zone")
    )
    assert zone.place.bottom() < counter.place.bottom() + 0.3 * counter.font_px, "the zone stands behind the counter"
    assert (zone.place.left() > counter.place.left()) == (language == "nl")


@pytest.mark.parametrize("shape", ["landscape", "upright"])
def test_each_of_the_last_calls_points_the_way(shape: str, screens: Screens) -> None:
    window = screens.open(BOARDS["many"], shape=SHAPES[shape]).window
    arrows = [each for each in items(window) if each.objectName() == "recentArrow"]
    assert len(arrows) == len(words_of(window, "recentNumber"))


def test_number_and_sign_of_a_call_stand_together_on_an_upright_screen(screens: Screens) -> None:
    window = screens.open(BOARDS["one"], shape=SHAPES["upright"]).window
    number = next(text for text in shown_texts(window) if text.name == "largeNumber")
    sign = item(window, "sign").mapToScene(QPoint(0, 0)).y()
    assert 0 < sign - number.place.bottom() < 0.3 * number.font_px


def test_a_closed_hall_says_when_it_opens(screens: Screens) -> None:
    window = screens.open(BOARDS["closed"]).window
    assert words_of(window, "heading") == ["Gesloten"]
    assert words_of(window, "explanation") == ["Morgen open vanaf 9.50\xa0uur"]


def test_arabic_reads_from_the_right_and_the_arrow_still_points_into_the_hall(screens: Screens) -> None:
    window = screens.open(BOARDS["many"], language="ar").window
    recent, large = item(window, "recentPlace"), item(window, "largePlace")
    assert recent.mapToScene(QPoint(0, 0)).x() < large.mapToScene(QPoint(0, 0)).x()
    arrow = item(window, "arrow")
    assert (arrow.property("direction"), arrow.rotation()) == ("left", 0)
    assert words_of(window, "largeNumber") == ["A042"]


def test_a_new_call_asks_for_attention_and_then_rests(qtbot: QtBot, screens: Screens) -> None:
    sign = item(screens.open(BOARDS["many"]).window, "sign")
    assert sign.property("turned")
    qtbot.waitUntil(lambda: not sign.property("turned"), timeout=2_000)


def test_the_emphasis_of_a_call_stays_under_three_changes_a_second_and_ends_within_five_seconds(
    qtbot: QtBot, screens: Screens
) -> None:
    shown = screens.open(BOARDS["many"])
    theme, sign = shown.theme, item(shown.window, "sign")
    pulse = sign.findChild(QObject, "pulse")
    assert pulse is not None
    turned = sign.metaObject().property(sign.metaObject().indexOfProperty("turned"))
    changes = QSignalSpy(sign, turned.notifySignal())
    assert theme.property("pulseMs") > 1000 / FLASHES_PER_S_AT_MOST
    assert theme.property("pulses") * theme.property("pulseMs") <= 1000 * EMPHASIS_S_AT_MOST
    qtbot.waitUntil(lambda: not pulse.property("running"), timeout=30_000)
    assert not sign.property("turned")
    assert 0 < changes.count() <= 2 * theme.property("pulses")


def test_with_reduced_motion_nothing_moves(screens: Screens) -> None:
    assert not item(screens.open(BOARDS["many"], reduced_motion=True).window, "sign").property("turned")


@pytest.mark.parametrize(("high_contrast", "colour"), [(False, "#00695c"), (True, "#ffe500")])
def test_the_sign_is_seen_in_the_colour_of_the_theme(high_contrast: bool, colour: str, screens: Screens) -> None:
    shown = screens.open(BOARDS["many"], high_contrast=high_contrast, reduced_motion=True)
    picture = shown.window.grabWindow()
    sign = item(shown.window, "sign")
    inside = sign.mapToScene(QPoint(round(sign.width()) - 30, 30)).toPoint()
    assert picture.pixelColor(inside).name() == colour
