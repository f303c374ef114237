"""Faults planted in a real QML window are seen, and what nobody can see is not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QByteArray
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from balie.screens.finding import Check
from balie.screens.layout_checks import Demands, layout_findings
from balie.screens.qml_eye import look_at_window
from balie.screens.seen import Seen

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {{
    width: 400; height: 400; visible: true
    component Words: Text {{ font.pixelSize: 20; Accessible.role: Accessible.StaticText; Accessible.name: text }}
    {0}
}}
"""

DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

LookAt = Callable[[str], Seen]


@pytest.fixture
def look_at(qtbot: QtBot) -> Iterator[LookAt]:
    """Shows a window with these items in it, and looks at it."""
    engine = QQmlApplicationEngine()

    def looked(items: str) -> Seen:
        engine.loadData(QByteArray(WINDOW.format(items).encode()))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        qtbot.waitUntil(window.isExposed)
        window.grabWindow()
        return look_at_window(window)

    yield looked
    shiboken6.delete(engine)


def checks(seen: Seen) -> list[Check]:
    return [each.check for each in layout_findings(seen, Demands(smallest_font_px=10, pixels_per_mm=3.2))]


def test_words_that_are_parted_into_lines_are_measured_line_by_line(look_at: LookAt) -> None:
    seen = look_at('Words { x: 10; y: 340; width: 300; text: "Balie 3\\nsluit"; lineHeight: 0.85 }')
    assert seen.texts[0].ink.height() < 20 * (0.85 * 1.4 + 1)
    assert checks(seen) == []


def test_a_text_in_its_place_is_no_fault(look_at: LookAt) -> None:
    seen = look_at('Words { x: 10; y: 10; width: 300; text: "Welkom"; font.pixelSize: 20 }')
    assert [each.words for each in seen.texts] == ["Welkom"]
    assert checks(seen) == []


def test_an_elided_text_is_seen(look_at: LookAt) -> None:
    text = 'Words { width: 60; text: "Paspoort aanvragen"; font.pixelSize: 20; elide: Text.ElideRight }'
    assert checks(look_at(text)) == [Check.CUT]


def test_a_word_wider_than_its_place_is_seen(look_at: LookAt) -> None:
    text = 'Words { width: 60; text: "Bürgerservicezentrum"; font.pixelSize: 20; wrapMode: Text.WordWrap }'
    assert checks(look_at(text)) == [Check.CUT]


def test_a_text_behind_the_edge_of_what_clips_it_is_seen(look_at: LookAt) -> None:
    item = 'Item { width: 300; height: 12; clip: true; Words { text: "Welkom"; font.pixelSize: 20 } }'
    assert checks(look_at(item)) == [Check.CUT]


def test_two_texts_on_one_place_are_seen(look_at: LookAt) -> None:
    texts = 'Words { text: "Welkom"; font.pixelSize: 20 } Words { text: "Gesloten"; font.pixelSize: 20 }'
    assert checks(look_at(texts)) == [Check.OVERLAP]


def test_a_tiny_target_without_a_name_is_seen(look_at: LookAt) -> None:
    button = "T.AbstractButton { width: 30; height: 30; Accessible.role: Accessible.Button }"
    assert checks(look_at(button)) == [Check.TOUCH, Check.NAME]


def test_what_a_panel_covers_is_not_seen(look_at: LookAt) -> None:
    covered = 'Words { text: "Welkom" } T.AbstractButton { width: 9; height: 9 } Rectangle { anchors.fill: parent }'
    seen = look_at(covered)
    assert (seen.texts, seen.controls) == ((), ())


def test_a_word_that_is_broken_at_the_end_of_a_line_is_seen(look_at: LookAt) -> None:
    text = 'Words { width: 120; text: "Behindertenparkausweis"; wrapMode: Text.Wrap }'
    assert checks(look_at(text)) == [Check.CUT]


def test_a_word_that_parts_at_its_hyphen_is_no_fault(look_at: LookAt) -> None:
    text = 'Words { width: 120; text: "Parken-Parken-Parken"; wrapMode: Text.Wrap }'
    assert checks(look_at(text)) == []


def test_a_panel_over_one_half_of_a_text_is_seen(look_at: LookAt) -> None:
    items = 'Words { text: "Neem plaats" } Rectangle { x: 40; width: 300; height: 300 }'
    assert checks(look_at(items)) == [Check.CUT]


def test_a_surface_under_a_text_hides_nothing(look_at: LookAt) -> None:
    items = 'Rectangle { x: 40; width: 300; height: 300 } Words { text: "Neem plaats" }'
    assert checks(look_at(items)) == []


def test_words_that_grow_out_of_their_card_are_seen(look_at: LookAt) -> None:
    card = 'Rectangle { width: 300; height: 40; Words { text: "Uw oude paspoort\\nen een foto" } }'
    assert checks(look_at(card)) == [Check.CUT]


def test_words_over_a_button_that_is_not_theirs_are_seen(look_at: LookAt) -> None:
    button = 'T.AbstractButton { width: 90; height: 90; Accessible.role: Accessible.Button; Accessible.name: "Hulp" }'
    assert checks(look_at(button + ' Words { y: 30; text: "Neem plaats" }')) == [Check.OVERLAP]


def test_words_on_their_own_button_are_no_fault(look_at: LookAt) -> None:
    button = "T.AbstractButton { width: 90; height: 90; Accessible.role: Accessible.Button; Accessible.name: text"
    assert checks(look_at(button + '; text: "Hulp"; contentItem: Words { text: "Hulp" } }')) == []


def test_words_over_a_picture_are_seen(look_at: LookAt, tmp_path: Path) -> None:
    dot = tmp_path / "dot.svg"  # a file is there at once; Qt reads `data:` on a thread of its own
    dot.write_text(DOT)
    picture = f'Image {{ width: 90; height: 90; source: "{dot.as_uri()}" }}'
    assert checks(look_at(picture + ' Words { y: 30; text: "Neem plaats" }')) == [Check.OVERLAP]


def test_words_that_no_screen_reader_says_are_seen(look_at: LookAt) -> None:
    assert checks(look_at('Text { text: "Neem plaats"; font.pixelSize: 20 }')) == [Check.NAME]


def test_words_that_are_said_by_what_they_belong_to_are_no_fault(look_at: LookAt) -> None:
    note = 'Item { Accessible.role: Accessible.AlertMessage; Accessible.name: "Neem plaats, u bent er bijna."; '
    assert checks(look_at(note + 'Words { text: "Neem plaats"; Accessible.ignored: true } }')) == []


def test_what_is_drawn_smaller_to_fit_is_seen_as_small_as_it_is(look_at: LookAt) -> None:
    text = 'Words { width: 40; text: "Paspoort"; font { family: "Noto Sans"; pixelSize: 40 } '
    seen = look_at(text + "fontSizeMode: Text.HorizontalFit; minimumPixelSize: 5 }")
    assert seen.texts[0].font_px < 15


@pytest.mark.qt_log_ignore("Error decoding", extend=True)
def test_a_picture_that_is_not_there_is_seen(look_at: LookAt) -> None:
    assert look_at('Image { source: "data:image/png;base64,AAAA" }').missing == ("data:image/png;base64,AAAA",)


BUTTON = """
    T.AbstractButton {{
        objectName: "ready"; x: 10; y: 320; width: 100; height: 70; text: "Klaar"
        Accessible.role: Accessible.Button; Accessible.name: text
    }}
    Rectangle {{ y: {top}; width: 400; height: {height}; color: "white" }}
"""


def test_a_button_that_was_pushed_under_the_foot_is_missed(look_at: LookAt) -> None:
    seen = look_at(BUTTON.format(top=300, height=100))
    assert [(each.name, each.covered) for each in seen.controls] == [("ready", True)]
    assert Check.CUT in checks(seen)


def test_a_page_under_a_whole_panel_is_not_missed(look_at: LookAt) -> None:
    assert look_at(BUTTON.format(top=0, height=400)).controls == ()


SWITCH = """
    T.AbstractButton {{
        x: 20; y: 20; width: 300; height: 80; text: "Grote letters"
        Accessible.role: Accessible.CheckBox; Accessible.name: text
        contentItem: Item {{ Rectangle {{ x: 200; y: {top}; width: 60; height: 40 }} }}
    }}
"""


@pytest.mark.parametrize(("top", "expected"), [(20, []), (-12, [Check.CUT])])
def test_a_knob_over_the_edge_of_its_row_is_seen(look_at: LookAt, top: int, expected: list[Check]) -> None:
    assert checks(look_at(SWITCH.format(top=top))) == expected


ROW = """
    T.AbstractButton {{ objectName: "typeCode"; Accessible.role: Accessible.Button; Accessible.name: "Typ"
                       x: 10; y: 100; width: 100; height: {height} }}
    T.AbstractButton {{ objectName: "noCode"; Accessible.role: Accessible.Button; Accessible.name: "Geen"
                       x: 200; y: 100; width: 100; height: 90 }}
"""


@pytest.mark.parametrize(("height", "expected"), [(90, []), (80, [Check.ROW])])
def test_a_button_that_is_lower_than_its_fellow_is_seen(look_at: LookAt, height: int, expected: list[Check]) -> None:
    assert checks(look_at(ROW.format(height=height))) == expected


COLUMN = """
    Column {{
        Words {{ text: "Neem plaats" }}
        Item {{
            property bool wanted: true
            property bool shown: false
            property real wantedPx: 30
            Words {{ text: "Houd dit klaar"; visible: false }}
        }}
        Item {{ width: 10; height: {empty} }}
    }}
"""


@pytest.mark.parametrize(("empty", "expected"), [(20, []), (31, [Check.ROOM])])
def test_a_line_that_gives_way_to_nothing_is_seen(look_at: LookAt, empty: int, expected: list[Check]) -> None:
    assert checks(look_at(COLUMN.format(empty=empty))) == expected
