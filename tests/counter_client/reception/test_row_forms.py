"""Whoever moves or cancels an appointment reads how its visitor hears of it, and one key does one thing."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from counter_client.desk.reception_desk import DEED_KEYS
from counter_client.reception.people_list import ABOUT_ROW
from counter_client.widgets.key_button import KeyButton
from counter_client.window.window import CounterWindow
from tests.counter_client.duties import ALT, BOOKED, OpenDuties, SlowLine, choose_row, press, reception, words
from tests.counter_client.halls import an_appointment
from wire.answers import AppointmentMade

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

NO_LETTER = "The visitor gets no e-mail: call them."
LETTER = "The visitor gets an e-mail about it."
NOTHING = "The visitor gets no e-mail, and no telephone number is known: tell them yourself."
REACHED = {"email": "j.de.groot@voorbeeld.nl", "telephone": "06 12345678"}


def keys_of_rows(window: CounterWindow) -> set[str]:
    """Those beside the list that can be pressed."""
    buttons = reception(window).list.findChildren(KeyButton)
    return {each.key for each in buttons if each.isVisible() and each.isEnabled()}


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_8, Qt.Key.Key_9])
def test_nothing_is_done_to_a_row_while_something_is_open_beside_the_list(
    open_reception: OpenDuties, line: SlowLine, key: Qt.Key
) -> None:
    window = open_reception(an_appointment(state=BOOKED))
    choose_row(window)
    before = keys_of_rows(window)
    assert {"Enter", "Alt+8", "Alt+9"} <= before <= {DEED_KEYS[deed] for deed in ABOUT_ROW}
    press(key, ALT)
    assert keys_of_rows(window) == set()
    reception(window).list.table.setFocus()
    press(Qt.Key.Key_Return)
    assert line.asked == []
    assert words(window, "reception.notice") == "First finish what is open beside the list, or go back (Esc)."
    reception(window).panel.leave()
    assert keys_of_rows(window) == before


def test_nothing_is_done_to_a_row_while_an_answer_is_read(open_reception: OpenDuties) -> None:
    window = open_reception(an_appointment(state=BOOKED))
    choose_row(window)
    reception(window).panel.show_answer(AppointmentMade(appointment=an_appointment(), short_code="K7M4-X2PQ"))
    assert keys_of_rows(window) == set()


@pytest.mark.parametrize(
    ("facts", "plans", "moved", "cancelled"),
    [
        ({"due_in": 30, **REACHED}, True, LETTER, LETTER),
        ({"due_in": 30, **REACHED}, False, NO_LETTER, NO_LETTER),
        ({"due_in": 30, "telephone": "06 12345678"}, True, NO_LETTER, NO_LETTER),
        ({"due_in": 30}, True, NOTHING, NOTHING),
        ({"due_in": -5, **REACHED}, True, LETTER, NO_LETTER),
    ],
    ids=["by mail", "the house sends none", "no address", "not to be reached", "over already"],
)
def test_a_clerk_reads_how_the_visitor_hears_of_it(
    open_reception: OpenDuties, facts: dict[str, Any], plans: bool, moved: str, cancelled: str
) -> None:
    window = open_reception(an_appointment(state=BOOKED, **facts), plans=plans)
    for key, form, expected in ((Qt.Key.Key_8, "move", moved), (Qt.Key.Key_9, "cancel", cancelled)):
        choose_row(window)
        press(key, ALT)
        assert words(window, f"reception.{form}.heard") == expected
        press(Qt.Key.Key_Escape)


def test_nobody_promises_a_letter_about_what_another_system_made(open_reception: OpenDuties) -> None:
    window = open_reception(an_appointment(state=BOOKED, due_in=30, source="qmatic", **REACHED), plans=True)
    choose_row(window)
    press(Qt.Key.Key_9, ALT)
    expected = "Another system made this appointment: make sure that the visitor hears of it."
    assert words(window, "reception.cancel.heard") == expected
