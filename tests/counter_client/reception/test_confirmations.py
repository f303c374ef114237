"""A confirmation is printed where the reception wants it or mailed, and what became of the paper is said."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter_client.widgets.key_button import KeyButton
from counter_client.window.window import CounterWindow
from tests.counter_client.duties import (
    ALT,
    BOOKED,
    OpenDuties,
    SlowLine,
    a_house_hall,
    choose_row,
    press,
    reception,
    type_,
    words,
)
from tests.counter_client.halls import NOW, an_appointment, in_minutes
from wire.answers import AppointmentMade, AppointmentsFound
from wire.commands import ConfirmAppointment, LookUpAppointments
from wire.things import ConfirmationOrder
from wire.words import MeetingPlace, PrintOutcome, RefusalCode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

CTRL = Qt.KeyboardModifier.ControlModifier
EXPECTED = an_appointment(state=BOOKED, email="j.de.groot@voorbeeld.nl")
ORDER = ConfirmationOrder(id="order-1", kiosk="kiosk-1", appointment=EXPECTED.id, since=NOW)
PRINT = ConfirmAppointment(appointment=EXPECTED.id, kiosk="kiosk-1")


def label_of(window: CounterWindow, name: str) -> str:
    found = window.findChild(KeyButton, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def hear(window: CounterWindow, *orders: ConfirmationOrder) -> None:
    window.session.hear_hall(a_house_hall(EXPECTED, *orders, plans=True))


def test_of_who_is_expected_the_confirmation_is_printed(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(EXPECTED, plans=True)
    assert label_of(window, "reception.reprint") == "Print again"
    choose_row(window)
    assert label_of(window, "reception.reprint") == "Print confirmation"
    press(Qt.Key.Key_7, ALT)
    assert line.asked == [PRINT]
    line.answer()
    assert words(window, "reception.notice") == "The kiosk was asked to print the confirmation."


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (PrintOutcome.PRINTED, "The confirmation was printed."),
        (PrintOutcome.FAILED, "The confirmation did not come out. Read the code out, or choose another kiosk."),
        (None, "The confirmation did not come out. Read the code out, or choose another kiosk."),
    ],
)
def test_what_became_of_the_paper_is_said_when_it_is_known(
    open_reception: OpenDuties, line: SlowLine, outcome: PrintOutcome | None, said: str
) -> None:
    window = open_reception(EXPECTED, plans=True)
    choose_row(window)
    press(Qt.Key.Key_7, ALT)
    line.answer()
    hear(window, ORDER)
    assert words(window, "reception.notice") == "The confirmation is being printed: Entrance."
    hear(window, ORDER.model_copy(update={"open": False, "outcome": outcome}))
    assert words(window, "reception.notice") == said


def test_what_was_said_since_stays(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(EXPECTED, plans=True)
    choose_row(window)
    press(Qt.Key.Key_7, ALT)
    line.answer()
    press(Qt.Key.Key_7, CTRL)
    line.answer()
    assert words(window, "reception.notice") == "The confirmation goes out by e-mail."
    hear(window, ORDER)
    assert words(window, "reception.notice") == "The confirmation goes out by e-mail."


def test_a_confirmation_is_mailed_to_the_address_that_is_known(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(EXPECTED, plans=True)
    choose_row(window)
    press(Qt.Key.Key_7, CTRL)
    assert line.asked == [ConfirmAppointment(appointment=EXPECTED.id)]
    line.refuse(RefusalCode.NO_ADDRESS)
    said = "No e-mail address is known. Print the confirmation, or read the code out."
    assert words(window, "reception.notice") == said


def test_where_no_address_is_known_the_key_says_so(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(an_appointment(state=BOOKED), plans=True)
    choose_row(window)
    press(Qt.Key.Key_7, CTRL)
    said = "No e-mail address is known. Print the confirmation, or read the code out."
    assert words(window, "reception.notice") == said
    assert line.asked == []


def test_a_house_without_mail_offers_none(open_reception: OpenDuties) -> None:
    window = open_reception(EXPECTED)
    assert label_of(window, "reception.mail_confirmation") == ""


def test_the_confirmation_of_what_was_just_made_is_printed_from_its_answer(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    window = open_reception(plans=True)
    region = reception(window)
    region.panel.show_answer(AppointmentMade(appointment=EXPECTED, short_code="K7M4-X2PQ"))
    window.session.tick()
    assert words(window, "reception.answer.paper") == "A confirmation goes to j.de.groot@voorbeeld.nl."
    press(Qt.Key.Key_7, ALT)
    assert line.asked == [PRINT]
    line.answer()
    assert region.panel.answer.said is not None
    hear(window, ORDER)
    assert words(window, "reception.answer.paper") == "The confirmation is being printed: Entrance."


def test_what_was_made_says_what_to_bring(open_reception: OpenDuties) -> None:
    window = open_reception(EXPECTED, plans=True)
    hall = window.session.moment.hall
    passport = hall.products["passport"].model_copy(update={"bring": {"en": "Your old passport."}})
    window.session.hear_hall(replace(hall, products={**hall.products, "passport": passport}))
    reception(window).panel.show_answer(AppointmentMade(appointment=EXPECTED, short_code="K7M4-X2PQ"))
    window.session.tick()
    assert "To bring: Your old passport." in words(window, "reception.answer.details")


def test_a_call_that_is_to_be_made_says_to_whom_and_nobody_checks_in_for_it(
    open_reception: OpenDuties, line: SlowLine
) -> None:
    call = an_appointment(state=BOOKED, place=MeetingPlace.TELEPHONE, telephone="06 12345678", remarks="Belt graag.")
    window = open_reception(call, plans=True)
    model = reception(window).list.model
    assert model.below(model.rows[0], 1) == ("Apply for a passport", "Call 06 12345678 · Belt graag.")
    choose_row(window)
    press(Qt.Key.Key_Return)
    assert words(window, "reception.notice") == "This appointment is not at the town hall: nobody need check in."
    assert line.asked == []


def test_an_appointment_is_found_by_its_code_alone(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(plans=True)
    press(Qt.Key.Key_3, ALT)
    for text in ("groot", "14-2-1983", "k7m4x2pq"):
        type_(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert line.asked == [LookUpAppointments(code="k7m4x2pq")]
    later = an_appointment("A9", state=BOOKED).model_copy(update={"starts_at": in_minutes(60 * 24 * 40)})
    line.answer(AppointmentsFound(appointments=(later,)))
    assert [row.appointment for row in reception(window).list.model.rows] == [later.id]
