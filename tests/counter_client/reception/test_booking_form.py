"""Appointments are made, found, moved and cancelled by keys alone, and a broken line loses none of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counter_client.widgets.key_button import KeyButton
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import LIVE, LOST, SIGNED_IN, SlowServer
from tests.counter_client.duties import (
    ALT,
    BOOKED,
    OpenDuties,
    SlowLine,
    choose_row,
    press,
    reception,
    type_,
    typed,
    words,
)
from tests.counter_client.halls import an_appointment, in_minutes
from wire.answers import AppointmentMade, AppointmentsFound, Done
from wire.commands import (
    BookAppointment,
    CancelAppointment,
    LookUpAppointments,
    MoveAppointment,
)
from wire.words import Duty, RefusalCode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""


def book(window: CounterWindow) -> None:
    """With keys alone."""
    press(Qt.Key.Key_2, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    for text in ("", "", "+1", "930", "J. de Groot"):  # persons and language stay as they are
        press(Qt.Key.Key_Tab)
        if text:
            type_(text)
    press(Qt.Key.Key_Return)


def test_an_appointment_is_made_with_keys_alone_and_its_code_can_be_read_out(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    window = open_reception()
    book(window)
    asked = line.asked[0]
    assert isinstance(asked, BookAppointment)
    assert (asked.product, asked.name, asked.language) == ("passport", "J. de Groot", "nl")
    line.answer(AppointmentMade(appointment=an_appointment(due_in=24 * 60 - 70), short_code="K7M4-X2PQ"))
    assert words(window, "reception.answer.large") == "K7M4-X2PQ"
    assert words(window, "reception.answer.spelled") == "Kilo 7 Mike 4 · X-ray 2 Papa Quebec"
    assert words(window, "reception.answer.details").startswith("Tuesday 24 November, 9:30")
    assert typed(window, "reception.book.name") == ""


def test_a_code_that_was_put_away_too_early_is_seen_again_until_the_next_clerk_comes(
    open_reception: OpenDuties, server: SlowServer, line: SlowLine
) -> None:
    window = open_reception()
    press(Qt.Key.Key_0, ALT)
    assert reception(window).panel.answer.said is None
    book(window)
    line.answer(AppointmentMade(appointment=an_appointment(), short_code="K7M4-X2PQ"))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_0, ALT)
    assert words(window, "reception.answer.large") == "K7M4-X2PQ"
    press(Qt.Key.Key_Escape)
    window.session.sign_in(clerk="emre", pin="1", counter="counter-3")
    server.answer(SIGNED_IN.model_copy(update={"clerk": "emre", "may": (Duty.RECEPTION,)}))
    QApplication.processEvents()
    press(Qt.Key.Key_0, ALT)
    assert reception(window).panel.answer.said is None


def test_what_is_missing_is_said_and_the_keys_go_there(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception()
    press(Qt.Key.Key_2, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert words(window, "reception.book.notice") == "At what time? For example 10:40."
    assert reception(window).panel.booking.at.time.hasFocus()
    assert line.asked == []


def test_a_refusal_leaves_everything_that_was_typed(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception()
    book(window)
    line.refuse(RefusalCode.IN_THE_PAST)
    assert words(window, "reception.book.notice") != ""
    assert typed(window, "reception.book.name") == "J. de Groot"


def test_a_broken_line_loses_nothing_and_the_answer_comes_once_afterwards(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    window = open_reception()
    book(window)
    window.session.hear_link(LOST)
    send = window.findChild(KeyButton, "reception.book.submit")
    assert send is not None
    assert send.text() == "Asked; waits for the server…"
    press(Qt.Key.Key_Return)
    assert len(line.asked) == 1
    assert typed(window, "reception.book.name") == "J. de Groot"
    window.session.hear_link(LIVE)
    line.answer(AppointmentMade(appointment=an_appointment(), short_code="K7M4-X2PQ"))
    assert words(window, "reception.answer.large") == "K7M4-X2PQ"


def test_whoever_goes_back_while_the_line_is_broken_asks_it_no_more(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception()
    book(window)
    window.session.hear_link(LOST)
    press(Qt.Key.Key_Escape)
    assert line.waiting == {}
    assert words(window, "reception.notice").startswith("That is not asked any more.")


def test_a_form_can_be_filled_in_without_a_server_and_says_why_it_waits(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    window = open_reception()
    window.session.hear_link(LOST)
    book(window)
    assert line.asked == []
    window.session.hear_link(LIVE)
    press(Qt.Key.Key_Return)
    assert isinstance(line.asked[0], BookAppointment)


def test_an_answer_that_comes_while_something_else_is_typed_hides_none_of_it(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    window = open_reception()
    book(window)
    press(Qt.Key.Key_3, ALT)
    type_("yil")
    line.answer(AppointmentMade(appointment=an_appointment(), short_code="K7M4-X2PQ"))
    assert words(window, "reception.answer.large") == "K7M4-X2PQ"
    press(Qt.Key.Key_Return)
    assert typed(window, "reception.search.name") == "yil"
    assert reception(window).panel.form is reception(window).panel.forms[LookUpAppointments]


def test_appointments_are_looked_up_moved_and_looked_up_anew(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception()
    press(Qt.Key.Key_3, ALT)
    type_("groot")
    press(Qt.Key.Key_Return)
    assert line.asked == [LookUpAppointments(name="groot")]
    tomorrow = an_appointment("A9", due_in=24 * 60, state=BOOKED)
    line.answer(AppointmentsFound(appointments=(tomorrow,), more=True))
    assert words(window, "reception.notice") == "There are more than these: type more of the name."
    assert [row.key for row in reception(window).list.model.rows] == ["appointment-A9"]
    QApplication.processEvents()
    press(Qt.Key.Key_8, ALT)
    press(Qt.Key.Key_Tab)
    type_("11")
    press(Qt.Key.Key_Return)
    moved = line.asked[1]
    assert isinstance(moved, MoveAppointment)
    assert (moved.appointment, moved.starts_at) == ("appointment-A9", in_minutes(20))
    line.answer(Done())
    assert words(window, "reception.notice") == "Moved to Monday 23 November, 11:00. The code stays the same."
    assert line.asked[2:] == [LookUpAppointments(name="groot")]


def test_cancelling_wants_another_key_than_the_one_that_asks_and_escape_goes_back(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    window = open_reception(an_appointment(state=BOOKED))
    choose_row(window)
    press(Qt.Key.Key_9, ALT)
    press(Qt.Key.Key_Escape)
    assert reception(window).panel.form is None
    choose_row(window)
    press(Qt.Key.Key_9, ALT)
    assert words(window, "reception.cancel.who") == "J. de Groot"
    press(Qt.Key.Key_9, ALT)
    assert words(window, "reception.notice") == "First finish what is open beside the list, or go back (Esc)."
    assert line.asked == []
    press(Qt.Key.Key_Return)
    assert line.asked == [CancelAppointment(appointment="appointment-A042")]
    line.answer()
    assert words(window, "reception.notice") == "The appointment is cancelled."


@pytest.mark.parametrize(("key", "form"), [(Qt.Key.Key_1, "ticket"), (Qt.Key.Key_2, "book"), (Qt.Key.Key_4, "contact")])
def test_every_form_says_that_a_product_is_not_known(
    open_reception: OpenDuties, line: SlowLine, key: Qt.Key, form: str
) -> None:
    window = open_reception()
    press(key, ALT)
    type_("zzz")
    press(Qt.Key.Key_Return)
    assert words(window, f"reception.{form}.notice") == "No product is found by “zzz”."
    assert line.asked == []
