"""The checks find what they are there for, and nothing on a page that is as it should be."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRectF

from balie.screens.finding import Check
from balie.screens.layout_checks import Demands, layout_findings
from balie.screens.seen import Dropped, Seen, SeenControl, SeenText

DEMANDS = Demands(smallest_font_px=33, pixels_per_mm=3.2)
GLASS = QRectF(0, 0, 1080, 1920)
THUMB_PX = 64
"""20 mm on this glass."""


def a_text(words: str = "Welkom", *, left: float = 20, top: float = 20, **more: Any) -> SeenText:
    ink = QRectF(left, top, 200, 30)
    facts: dict[str, Any] = {"words": words, "ink": ink, "room": GLASS, "font_px": 40}
    return SeenText(**(facts | more))


def a_control(name: str = "back", *, left: float = 0, side: float = THUMB_PX, **more: Any) -> SeenControl:
    place = QRectF(left, 500, side, side)
    facts: dict[str, Any] = {"name": name, "place": place, "label": "Terug", "has_role": True}
    return SeenControl(**(facts | more))


def found(*texts: SeenText, controls: tuple[SeenControl, ...] = ()) -> list[tuple[Check, str]]:
    seen = Seen(glass=GLASS, texts=texts, controls=controls)
    return [(each.check, each.where) for each in layout_findings(seen, DEMANDS)]


def test_a_page_as_it_should_be_has_no_findings() -> None:
    targets = (a_control(), a_control("help", left=THUMB_PX + 10))
    assert found(a_text(), a_text("Kies", top=80), controls=targets) == []


def test_a_text_that_its_program_shortened_is_cut() -> None:
    assert found(a_text("Uittreksel Basisregis…", shortened=True)) == [(Check.CUT, "Uittreksel Basisregis…")]


def test_letters_outside_of_their_room_are_cut() -> None:
    assert found(a_text(room=QRectF(0, 0, 180, 1920))) == [(Check.CUT, "Welkom")]


def test_a_text_over_another_is_found() -> None:
    assert found(a_text(), a_text("Kies", left=100, top=40)) == [(Check.OVERLAP, "Welkom")]


def test_letters_that_nobody_can_read_from_there_are_found() -> None:
    assert found(a_text(font_px=30)) == [(Check.LETTERS, "Welkom")]


def test_a_target_that_a_thumb_misses_is_found() -> None:
    assert found(controls=(a_control(side=40),)) == [(Check.TOUCH, "back")]


def test_two_targets_under_one_thumb_are_found() -> None:
    assert found(controls=(a_control(), a_control("help", left=THUMB_PX + 4))) == [(Check.TOUCH, "back")]


def test_a_knob_that_crosses_the_border_of_its_row_is_found() -> None:
    assert found(controls=(a_control("aidLarge", beyond_px=9.0),)) == [(Check.CUT, "aidLarge")]


def test_a_button_that_is_lower_than_the_one_beside_it_is_found() -> None:
    low, high = QRectF(0, 500, THUMB_PX, THUMB_PX), QRectF(200, 480, THUMB_PX, THUMB_PX + 40)
    row = (a_control("typeCode", fellows=(high,)), a_control("noCode", place=high, fellows=(low,)))
    assert found(controls=row) == [(Check.ROW, "typeCode")]


def test_a_button_may_be_lower_than_one_above_it() -> None:
    above = QRectF(0, 300, THUMB_PX, 2 * THUMB_PX)
    assert found(controls=(a_control(fellows=(above,)),)) == []


def test_a_line_that_was_left_out_beside_an_empty_place_is_found() -> None:
    for free_px, checks in ((80.0, [Check.ROOM]), (79.0, [])):
        dropped = (Dropped(words="Houd dit klaar", needs_px=80, free_px=free_px),)
        seen = Seen(glass=GLASS, texts=(), dropped=dropped)
        assert [each.check for each in layout_findings(seen, DEMANDS)] == checks


def test_a_target_above_the_reach_from_a_wheelchair_is_found_in_low_mode() -> None:
    seen = Seen(glass=GLASS, texts=(), controls=(a_control(),))
    for reach_px, checks in ((499.0, []), (960.0, [Check.REACH])):
        low = Demands(smallest_font_px=33, pixels_per_mm=3.2, reach_px=reach_px)
        assert [each.check for each in layout_findings(seen, low)] == checks


def test_where_nobody_touches_the_glass_a_small_target_is_no_fault() -> None:
    untouched = Demands(smallest_font_px=33)
    assert list(layout_findings(Seen(glass=GLASS, texts=(), controls=(a_control(side=9),)), untouched)) == []


@pytest.mark.parametrize("hint", ["14-2-1983", "10:40 or ↓", "KM4T-9WXP"])
def test_an_empty_field_that_shows_what_somebody_could_have_typed_is_found(hint: str) -> None:
    assert found(controls=(a_control("born", hint=hint),)) == [(Check.EXAMPLE, "born")]


def test_an_empty_field_may_say_in_words_what_is_to_be_typed() -> None:
    assert found(controls=(a_control("day", hint="day-month, +7 or ↓"),)) == []


def test_a_key_that_stands_on_two_buttons_is_found_where_both_can_be_pressed() -> None:
    ask, confirm = a_control("cancel", key="Alt+9"), a_control("confirm", left=500, key="Alt+9")
    assert found(controls=(ask, confirm)) == [(Check.KEY, "cancel")]
    assert found(controls=(replace(ask, idle=True), confirm)) == []


def test_a_control_without_name_or_role_is_found() -> None:
    assert found(controls=(a_control(label="", has_role=False),)) == [(Check.NAME, "back"), (Check.NAME, "back")]


def test_a_control_that_lies_half_beside_the_screen_is_found() -> None:
    assert found(controls=(a_control(left=1050),)) == [(Check.CUT, "back")]


def test_an_icon_that_was_never_drawn_is_found() -> None:
    seen = Seen(glass=GLASS, texts=(), missing=("image://icons/calender",))
    assert [each.check for each in layout_findings(seen, DEMANDS)] == [Check.PICTURE]
