"""A product is found by any word for it, with one hand on the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.product_field import ProductField
from tests.counter_client.halls import a_hall
from wire.fields import PRODUCTS_MAX
from wire.house import Product

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

OTHERS = tuple(
    Product(id=f"other-{n}", service="collect", name={"en": f"Other {n}"}, minutes=5, walk_in=True, most_asked=9)
    for n in range(PRODUCTS_MAX)
)


def a_field(qtbot: QtBot, *, several: bool = False, walk_in: bool = False) -> ProductField:
    field = ProductField("what", several=several, walk_in=walk_in)
    qtbot.addWidget(field)
    field.know(a_hall(*OTHERS), "en")
    field.show()
    return field


def type_(field: ProductField, *words: str) -> None:
    for each in words:
        QTest.keyClicks(field.typed, each)
        QTest.keyClick(field.typed, Qt.Key.Key_Return)


def named(field: ProductField) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in field.findChildren(KeyButton) if each.isVisibleTo(field)]


def test_enter_takes_the_likeliest_also_when_it_is_misspelt(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    type_(field, "pasport")
    assert field.products == ("passport",)
    assert field.typed.text() == ""
    assert named(field) == ["Apply for a passport"]


def test_another_word_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    type_(field, "passport", "address")
    assert field.products == ("move",)


def test_several_stand_in_the_order_of_choosing_each_once(qtbot: QtBot) -> None:
    field = a_field(qtbot, several=True)
    type_(field, "passport", "address", "passport")
    assert field.products == ("passport", "move")


def test_there_are_never_more_than_the_wire_carries(qtbot: QtBot) -> None:
    field = a_field(qtbot, several=True)
    for each in OTHERS:
        field.take(each.id)
    field.take("move")
    assert field.products == tuple(each.id for each in OTHERS)


def test_backspace_in_the_empty_field_takes_the_last_away(qtbot: QtBot) -> None:
    field = a_field(qtbot, several=True)
    type_(field, "passport", "address")
    QTest.keyClick(field.typed, Qt.Key.Key_Backspace)
    assert field.products == ("passport",)


def test_a_click_takes_one_away(qtbot: QtBot) -> None:
    field = a_field(qtbot, several=True)
    type_(field, "passport", "address")
    QTest.mouseClick(field.findChildren(KeyButton)[0], Qt.MouseButton.LeftButton)
    assert field.products == ("move",)


def test_only_what_one_may_come_for_without_an_appointment_is_offered_to_a_walk_in(qtbot: QtBot) -> None:
    field = a_field(qtbot, walk_in=True)
    type_(field, "passport")
    assert field.products == ()
    assert field.typed.text() == "passport"


def test_an_arrow_chooses_another_one_of_those_that_were_found(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    QTest.keyClicks(field.typed, "other")
    popup = field.typed.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(popup, key)
    assert field.products == ("other-1",)
    qtbot.waitUntil(lambda: field.typed.text() == "")


def test_enter_in_the_empty_field_goes_on_once_something_is_chosen(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    with qtbot.assertNotEmitted(field.entered):
        QTest.keyClick(field.typed, Qt.Key.Key_Return)
    type_(field, "passport")
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field.typed, Qt.Key.Key_Return)


def test_a_click_in_the_list_that_drops_down_takes_that_one(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    QTest.keyClicks(field.typed, "other")
    popup = field.typed.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    third = popup.visualRect(popup.model().index(2, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, third)
    qtbot.waitUntil(lambda: field.products == ("other-2",))
    qtbot.waitUntil(lambda: field.typed.text() == "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("zzz", "No product is found by “zzz”."),
        ("passport", "“Apply for a passport” needs an appointment."),
        ("address", "“address” is chosen already."),
    ],
)
def test_a_word_that_nothing_is_taken_for_is_answered_until_something_else_is_typed(
    qtbot: QtBot, words: str, sentence: str
) -> None:
    field = a_field(qtbot, several=True, walk_in=True)
    field.take("move")
    said: list[str] = []
    field.said.connect(said.append)
    type_(field, words)
    assert (field.products, said) == (("move",), [sentence])
    QTest.keyClicks(field.typed, "x")
    assert said == [sentence, ""]
