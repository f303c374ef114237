"""A form says Enter on its button only while Enter sends it: in the products it takes what is typed first."""

import pytest
from PySide6.QtCore import Qt

from counter_client.window.window import CounterWindow
from tests.counter_client.duties import ALT, OpenDuties, SlowLine, press, reception, type_
from wire.commands import TakeTicket

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

TAKES = "Type a word, Enter takes it"


def said_of_enter(window: CounterWindow) -> tuple[str, str]:
    """The key on the button that sends, and the hint in the field of the products."""
    form = reception(window).panel.ticket
    return form.send.key, form.products.typed.placeholderText()


@pytest.fixture
def ticket(open_reception: OpenDuties) -> CounterWindow:
    """The form for a ticket, as it opens."""
    window = open_reception()
    press(Qt.Key.Key_1, ALT)
    return window


def test_nothing_is_sent_by_enter_before_a_product_is_chosen(ticket: CounterWindow, line: SlowLine) -> None:
    assert said_of_enter(ticket) == ("", TAKES)
    press(Qt.Key.Key_Return)
    assert line.asked == []


def test_enter_sends_as_soon_as_a_product_is_chosen(ticket: CounterWindow, line: SlowLine) -> None:
    type_("change")
    assert said_of_enter(ticket)[0] == ""
    press(Qt.Key.Key_Return)
    assert said_of_enter(ticket) == ("Enter", "Type a word")
    press(Qt.Key.Key_Return)
    assert line.asked == [TakeTicket(product="move", language="nl")]


def test_enter_takes_a_second_product_before_it_sends(ticket: CounterWindow, line: SlowLine) -> None:
    for word in ("change", "collect"):
        type_(word)
        assert said_of_enter(ticket) == ("", TAKES)
        press(Qt.Key.Key_Return)
    assert said_of_enter(ticket) == ("Enter", "Type a word")
    assert line.asked == []


def test_enter_in_another_field_sends_whatever_was_typed_for_the_products(ticket: CounterWindow) -> None:
    type_("change")
    press(Qt.Key.Key_Tab)
    assert said_of_enter(ticket) == ("Enter", "Type a word")


def test_enter_on_the_button_that_goes_back_goes_back(ticket: CounterWindow) -> None:
    form = reception(ticket).panel.ticket
    form.back.setFocus()
    assert form.send.key == ""
    press(Qt.Key.Key_Return)
    assert reception(ticket).panel.form is None


def test_a_screen_reader_hears_the_key_only_while_it_sends(ticket: CounterWindow) -> None:
    send = reception(ticket).panel.ticket.send
    assert send.accessibleDescription() == ""
    type_("change")
    press(Qt.Key.Key_Return)
    assert send.accessibleDescription() == "Enter"
