"""A receptionist works with keys alone, beside the clerk's own calls, and nothing that was typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter_client.key_button import KeyButton
from counter_client.reception_region import ReceptionRegion
from counter_client.window import CounterWindow
from tests.counter_client.clerks import LIVE, LOST, SIGNED_IN, SlowServer
from tests.counter_client.duties import SlowLine, a_house_hall, opened
from tests.counter_client.halls import NOW, a_walk_in, an_appointed, an_appointment, in_minutes
from wire.answers import AppointmentMade, AppointmentsFound, Done
from wire.commands import (
    BookAppointment,
    CallNext,
    CancelAppointment,
    CheckInByHand,
    LookUpAppointments,
    MoveAppointment,
    NoteContact,
    ReprintTicket,
    TakeTicket,
)
from wire.things import Counter, PrintOrder, Thing
from wire.ticket import TicketIssued
from wire.words import AppointmentState, ContactChannel, CounterState, Duty, RefusalCode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

BOOKED = AppointmentState.BOOKED
TICKET = TicketIssued(
    visit="visit-A020",
    number="A020",
    service="documents",
    product="move",
    checked_in_at=NOW,
    waiting_ahead=2,
    low_min=5,
    high_min=10,
    zone={"en": "Blue zone"},
)
ALT = Qt.KeyboardModifier.AltModifier
OpenReception = Callable[..., CounterWindow]


@pytest.fixture
def line() -> SlowLine:
    return SlowLine()


@pytest.fixture
def open_reception(qtbot: QtBot, server: SlowServer, line: SlowLine, house_fonts: None) -> OpenReception:
    """Opens the window at the reception's tab."""

    def open_(*things: Thing, may: tuple[Duty, ...] = (Duty.RECEPTION,), counter: str = "counter-3") -> CounterWindow:
        window = opened(server, line, *things, may=may, counter=counter)
        qtbot.addWidget(window)
        qtbot.addWidget(window.bar)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        return window

    return open_


def reception(window: CounterWindow) -> ReceptionRegion:
    found = window.findChild(ReceptionRegion)
    assert isinstance(found, ReceptionRegion)
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Wherever the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def type_(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def words(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, f"there is no label {name}"
    return found.text() if found.isVisible() else ""


def typed(window: QWidget, name: str) -> str:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found.text()


def choose_row(window: CounterWindow, place: int = 0) -> None:
    table = reception(window).list.table
    table.setFocus()
    table.selectRow(place)
    QApplication.processEvents()


def test_only_a_clerk_with_the_duty_has_the_tab(open_reception: OpenReception) -> None:
    window = open_reception(may=())
    assert [window.desk.tabs.isTabVisible(place) for place in range(4)] == [True, True, False, False]
    assert window.desk.tabs.currentIndex() == 0


def test_somebody_is_found_by_name_and_checked_in_with_enter(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception(an_appointment("A1", state=BOOKED, name="Yılmaz"), an_appointment("A2", state=BOOKED))
    type_("groot")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    press(Qt.Key.Key_Return)
    assert line.asked == [CheckInByHand(appointment="appointment-A2", language="nl")]
    line.answer(TICKET)
    assert words(window, "reception.answer.large") == "A020"
    assert words(window, "reception.answer.spelled") == "Blue zone"
    assert line.asked[1:] == [ReprintTicket(visit="visit-A020", kiosk="kiosk-1")]


def test_enter_and_space_in_the_tab_never_call_the_next_visitor(
    open_reception: OpenReception, server: SlowServer, line: SlowLine
) -> None:
    window = open_reception(a_walk_in())
    places = (reception(window).list.filter, reception(window).list.table, reception(window).panel.overview)
    for place in (*places, reception(window)):
        place.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            QTest.keyClick(place, key)
    assert server.asked == []
    assert line.asked == []


def test_a_question_of_the_reception_does_not_keep_the_clerk_from_calling(
    open_reception: OpenReception, server: SlowServer, line: SlowLine
) -> None:
    open_reception(a_walk_in(), an_appointment(state=BOOKED))
    press(Qt.Key.Key_4, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    assert line.asked == [NoteContact(channel=ContactChannel.TELEPHONE, product="passport")]
    press(Qt.Key.Key_F2)
    assert server.asked == [CallNext()]


def test_a_contact_takes_one_key_and_a_word(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception()
    for key, channel in ((Qt.Key.Key_5, ContactChannel.MAIL), (Qt.Key.Key_6, ContactChannel.WEB_CHAT)):
        press(key, ALT)
        type_("address")
        press(Qt.Key.Key_Return)
        assert line.asked[-1] == NoteContact(channel=channel, product="move")
        line.answer()
    assert words(window, "reception.notice") == "Noted: a web chat about Change of address."
    assert reception(window).panel.form is None


def test_a_walk_in_gets_a_ticket_for_several_products_printed_where_it_was_chosen(
    open_reception: OpenReception, line: SlowLine
) -> None:
    window = open_reception()
    kiosk = reception(window).kiosk
    kiosk.setCurrentIndex(kiosk.findData("kiosk-2"))
    press(Qt.Key.Key_1, ALT)
    for word in ("change", "collect"):
        type_(word)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert line.asked == [TakeTicket(product="move", also=("pick-up",), language="nl")]
    line.answer(TICKET)
    assert line.asked[1:] == [ReprintTicket(visit="visit-A020", kiosk="kiosk-2")]
    line.answer()
    order = PrintOrder(id="one", kiosk="kiosk-2", ticket=TICKET, since=NOW)
    window.session.hear_hall(a_house_hall(order, a_walk_in("A020")))
    assert words(window, "reception.answer.paper") == "The ticket is being printed: Lift."
    window.session.hear_hall(a_house_hall(a_walk_in("A020", ticket="failed")))
    assert "did not come out" in words(window, "reception.answer.paper")
    press(Qt.Key.Key_7, ALT)
    assert line.asked[2:] == [ReprintTicket(visit="visit-A020", kiosk="kiosk-2")]
    press(Qt.Key.Key_Return)
    assert reception(window).panel.answer.said is None


def test_without_paper_nothing_is_asked_of_a_kiosk(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception()
    kiosk = reception(window).kiosk
    kiosk.setCurrentIndex(kiosk.findData(""))
    press(Qt.Key.Key_1, ALT)
    type_("change")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    line.answer(TICKET)
    assert len(line.asked) == 1


def book(window: CounterWindow) -> None:
    """With keys alone."""
    press(Qt.Key.Key_2, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    for text in ("+1", "930", "J. de Groot"):
        press(Qt.Key.Key_Tab)
        type_(text)
    press(Qt.Key.Key_Return)


def test_an_appointment_is_made_with_keys_alone_and_its_code_can_be_read_out(
    open_reception: OpenReception, line: SlowLine
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
    open_reception: OpenReception, server: SlowServer, line: SlowLine
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


def test_what_is_missing_is_said_and_the_keys_go_there(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception()
    press(Qt.Key.Key_2, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert words(window, "reception.book.notice") == "At what time? For example 10:40."
    assert reception(window).panel.booking.at.time.hasFocus()
    assert line.asked == []


def test_a_refusal_leaves_everything_that_was_typed(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception()
    book(window)
    line.refuse(RefusalCode.IN_THE_PAST)
    assert words(window, "reception.book.notice") != ""
    assert typed(window, "reception.book.name") == "J. de Groot"


def test_a_broken_line_loses_nothing_and_the_answer_comes_once_afterwards(
    open_reception: OpenReception, line: SlowLine
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


def test_whoever_goes_back_while_the_line_is_broken_asks_it_no_more(
    open_reception: OpenReception, line: SlowLine
) -> None:
    window = open_reception()
    book(window)
    window.session.hear_link(LOST)
    press(Qt.Key.Key_Escape)
    assert line.waiting == {}
    assert words(window, "reception.notice").startswith("That is not asked any more.")


def test_a_form_can_be_filled_in_without_a_server_and_says_why_it_waits(
    open_reception: OpenReception, line: SlowLine
) -> None:
    window = open_reception()
    window.session.hear_link(LOST)
    book(window)
    assert line.asked == []
    window.session.hear_link(LIVE)
    press(Qt.Key.Key_Return)
    assert isinstance(line.asked[0], BookAppointment)


def test_an_answer_that_comes_while_something_else_is_typed_hides_none_of_it(
    open_reception: OpenReception, line: SlowLine
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


def test_appointments_are_looked_up_moved_and_looked_up_anew(open_reception: OpenReception, line: SlowLine) -> None:
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


def test_cancelling_wants_its_own_key_twice_and_enter_goes_back(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception(an_appointment(state=BOOKED))
    choose_row(window)
    press(Qt.Key.Key_9, ALT)
    press(Qt.Key.Key_Return)
    assert line.asked == []
    choose_row(window)
    press(Qt.Key.Key_9, ALT)
    assert words(window, "reception.cancel.who") == "J. de Groot"
    press(Qt.Key.Key_9, ALT)
    assert line.asked == [CancelAppointment(appointment="appointment-A042")]
    line.answer()
    assert words(window, "reception.notice") == "The appointment is cancelled."


def test_a_ticket_is_printed_again_for_somebody_in_the_hall(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception(an_appointed(), an_appointment())
    scope = reception(window).list
    scope.show_scope(type(scope.scope).HERE)
    choose_row(window)
    press(Qt.Key.Key_7, ALT)
    assert line.asked == [ReprintTicket(visit="visit-A042", kiosk="kiosk-1")]


def test_a_deed_that_cannot_be_done_says_why(open_reception: OpenReception, line: SlowLine) -> None:
    window = open_reception()
    press(Qt.Key.Key_8, ALT)
    assert words(window, "reception.notice") == "Choose somebody in the list first."
    assert line.asked == []


def test_nothing_of_one_clerk_is_left_for_the_next(
    open_reception: OpenReception, server: SlowServer, line: SlowLine
) -> None:
    window = open_reception()
    press(Qt.Key.Key_2, ALT)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    type_("J. de Groot")
    window.session.sign_in(clerk="emre", pin="1", counter="counter-3")
    server.answer(SIGNED_IN.model_copy(update={"clerk": "emre", "may": (Duty.RECEPTION,)}))
    QApplication.processEvents()
    assert typed(window, "reception.book.name") == ""
    assert reception(window).panel.form is None


def test_a_desk_that_calls_nobody_has_the_reception_in_the_whole_window(open_reception: OpenReception) -> None:
    desk = Counter(id="desk", label="R", zone={}, services=(), state=CounterState.OPEN)
    window = open_reception(desk, counter="desk")
    assert not window.desk.now.isVisible()
    assert not window.desk.next.isVisible()
    assert reception(window).isVisible()
    assert reception(window).list.filter.hasFocus()
