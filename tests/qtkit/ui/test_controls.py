"""The shared controls as a visitor meets them: seen, tapped, reached by keypad, read aloud, in both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.contrast import HIGH_CONTRAST, contrast
from qtkit.finger import Finger
from qtkit.hand_deeds import Tap
from qtkit.hand_search import NotYetError, find, item_tree
from qtkit.screen_engine import OpenWindow, change_look
from qtkit.theme.look import Look, screen_look
from tests.qtkit.conftest import KIOSK

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def item(name: str) -> QQuickItem:
    found = find(name)
    assert isinstance(found, QQuickItem)
    return found


def tap(name: str) -> None:
    Finger().do(Tap(do="tap", name=name))


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    return [
        each
        for each in item_tree(window.contentItem())
        if QAccessible.queryAccessibleInterface(each)
        and QAccessible.queryAccessibleInterface(each).role() == QAccessible.Role.Button
    ]


def left_of(name: str) -> float:
    return item(name).mapToScene(item(name).boundingRect().topLeft()).x()


def colours_of(picture: QImage, found: QQuickItem) -> set[str]:
    """Every pixel's colour inside an item, by rows far enough apart to be quick."""
    area = found.mapRectToScene(found.boundingRect()).toRect().intersected(picture.rect())
    return {
        picture.pixelColor(x, y).name()
        for y in range(area.top(), area.bottom(), 3)
        for x in range(area.left(), area.right(), 3)
    }


def test_a_tap_on_a_choice_chooses_that_one(gallery: OpenWindow) -> None:
    tap("choice-ticket")

    assert gallery.window.property("chosen") == 1


def test_a_finger_is_as_good_as_a_mouse(gallery: OpenWindow) -> None:
    Finger().do(Tap(do="tap", name="choice-person", by="touch"))

    assert gallery.window.property("chosen") == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_each_button_can_be_pressed_with_the_keypad(gallery: OpenWindow, key: Qt.Key) -> None:
    item("primary").forceActiveFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(gallery.window, key)

    assert gallery.window.property("taps") == 1


def test_the_keypad_reaches_every_button_that_can_be_pressed(gallery: OpenWindow) -> None:
    reached: set[str] = set()
    for _ in range(20):
        QTest.keyClick(gallery.window, Qt.Key.Key_Tab)
        focused = gallery.window.activeFocusItem()
        assert focused is not None
        reached.add(focused.objectName())

    assert {each.objectName() for each in buttons(gallery.window) if each.isEnabled()} <= reached


def test_the_focus_is_drawn_around_the_control(gallery: OpenWindow, look: Look) -> None:
    before = colours_of(gallery.window.grabWindow(), item("choice-calendar"))

    item("choice-calendar").forceActiveFocus(Qt.FocusReason.TabFocusReason)

    surroundings = item("choice-calendar").parentItem()
    assert surroundings is not None
    assert look.palette.focus.lower() in colours_of(gallery.window.grabWindow(), surroundings) - before


def test_a_disabled_button_does_nothing_and_cannot_be_tapped(gallery: OpenWindow) -> None:
    with pytest.raises(NotYetError, match="disabled"):
        tap("closed")
    assert gallery.window.property("taps") == 0


def test_every_button_has_a_name_for_a_screen_reader(gallery: OpenWindow) -> None:
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in buttons(gallery.window)]

    assert len(names) == 10
    assert all(names)


def test_every_button_is_large_enough_for_a_thumb(gallery: OpenWindow, look: Look) -> None:
    for each in buttons(gallery.window):
        assert min(each.width(), each.height()) >= look.measures.touch_target, each.objectName()


def test_no_words_are_cut_or_run_out_of_the_window(gallery: OpenWindow) -> None:
    for each in item_tree(gallery.window.contentItem()):
        if each.property("text") and each.property("truncated") is not None:
            area = each.mapRectToScene(each.boundingRect())
            assert not each.property("truncated"), each.property("text")
            assert each.property("contentWidth") <= each.width() + 1, each.property("text")
            assert 0 <= area.left() <= area.right() <= gallery.window.width(), each.property("text")


def test_a_number_grows_to_the_place_that_it_has(gallery: OpenWindow, look: Look) -> None:
    assert item("number").property("contentHeight") > 2 * look.scale.number


def test_the_page_changes_to_high_contrast_while_it_is_shown(gallery: OpenWindow) -> None:
    high = screen_look("#00577d", KIOSK, high_contrast=True)

    change_look(gallery.theme, high)

    picture = gallery.window.grabWindow()
    assert picture.pixelColor(0, 0) == QColor("#000000")
    question = item("question")
    ink = QColor(question.property("color")).name()
    assert contrast(ink, "#000000") >= HIGH_CONTRAST
    assert ink in colours_of(picture, question)


def test_larger_letters_are_a_change_of_the_theme_alone(qtbot: QtBot, gallery: OpenWindow) -> None:
    before = item("question").height()

    change_look(gallery.theme, screen_look("#00577d", KIOSK, enlarged=True))

    qtbot.waitUntil(lambda: item("question").height() > before)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_page_for_arabic_is_mirrored(qtbot: QtBot, gallery: OpenWindow, arabic: None) -> None:
    qtbot.waitUntil(lambda: left_of("foot-arrow-left") > left_of("foot-help"))
