"""Faults planted in a real QML window are seen, and what nobody can see is not."""

from collections.abc import Callable, Iterator

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
Window {{ width: 400; height: 400; visible: true; {0} }}
"""

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


def test_a_text_in_its_place_is_no_fault(look_at: LookAt) -> None:
    seen = look_at('Text { x: 10; y: 10; width: 300; text: "Welkom"; font.pixelSize: 20 }')
    assert [each.words for each in seen.texts] == ["Welkom"]
    assert checks(seen) == []


def test_an_elided_text_is_seen(look_at: LookAt) -> None:
    text = 'Text { width: 60; text: "Paspoort aanvragen"; font.pixelSize: 20; elide: Text.ElideRight }'
    assert checks(look_at(text)) == [Check.CUT]


def test_a_word_wider_than_its_place_is_seen(look_at: LookAt) -> None:
    text = 'Text { width: 60; text: "Bürgerservicezentrum"; font.pixelSize: 20; wrapMode: Text.WordWrap }'
    assert checks(look_at(text)) == [Check.CUT]


def test_a_text_behind_the_edge_of_what_clips_it_is_seen(look_at: LookAt) -> None:
    item = 'Item { width: 300; height: 12; clip: true; Text { text: "Welkom"; font.pixelSize: 20 } }'
    assert checks(look_at(item)) == [Check.CUT]


def test_two_texts_on_one_place_are_seen(look_at: LookAt) -> None:
    texts = 'Text { text: "Welkom"; font.pixelSize: 20 } Text { text: "Gesloten"; font.pixelSize: 20 }'
    assert checks(look_at(texts)) == [Check.OVERLAP]


def test_a_tiny_target_without_a_name_is_seen(look_at: LookAt) -> None:
    button = "T.AbstractButton { width: 30; height: 30; Accessible.role: Accessible.Button }"
    assert checks(look_at(button)) == [Check.TOUCH, Check.NAME]


def test_what_a_panel_covers_is_not_seen(look_at: LookAt) -> None:
    covered = 'Text { text: "Welkom" } T.AbstractButton { width: 9; height: 9 } Rectangle { anchors.fill: parent }'
    seen = look_at(covered)
    assert (seen.texts, seen.controls) == ((), ())


def test_what_is_drawn_smaller_to_fit_is_seen_as_small_as_it_is(look_at: LookAt) -> None:
    text = 'Text { width: 40; text: "Paspoort"; font { family: "Noto Sans"; pixelSize: 40 } '
    seen = look_at(text + "fontSizeMode: Text.HorizontalFit; minimumPixelSize: 5 }")
    assert seen.texts[0].font_px < 15


@pytest.mark.qt_log_ignore("Error decoding", extend=True)
def test_a_picture_that_is_not_there_is_seen(look_at: LookAt) -> None:
    assert look_at('Image { source: "data:image/png;base64,AAAA" }').missing == ("data:image/png;base64,AAAA",)
