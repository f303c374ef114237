"""A receptionist works with keys alone, beside the clerk's own calls, and nothing that was typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_client.desk.reception_rows import Scope
from tests.counter_client.clerks import SIGNED_IN, SlowServer
from tests.counter_client.duties import (
    ALT,
    BOOKED,
    TICKET,
    OpenDuties,
    SlowLine,
    a_house_hall,
    choose_row,
    press,
    reception,
    type_,
    typed,
    words,
)
from tests.counter_client.halls import NOW, a_walk_in, an_appointed, an_appointment
from wire.commands import (
    BackInTheHall,
    CallNext,
    CheckInByHand,
    LookUpAppointments,
    NoteContact,
    ReprintTicket,
    TakeTicket,
)
from wire.things import Counter, PrintOrder
from wire.words import ContactChannel, CounterState, Duty, VisitState

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""


def test_only_a_clerk_with_the_duty_has_the_tab(open_reception: OpenDuties) -> None:
    window = open_reception(may=())
    assert [window.desk.tabs.isTabVisible(place) for place in range(4)] == [True, True, False, False]
    assert window.desk.tabs.currentIndex() == 0


def test_somebody_is_found_by_name_and_checked_in_with_enter(open_reception: OpenDuties, line: SlowLine) -> None:
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


def test_a_walk_in_who_did_not_come_is_put_in_line_again_by_enter(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(
        a_walk_in("A020", state=VisitState.NO_SHOW, counter="counter-4"), an_appointment(state=BOOKED)
    )
    reception(window).list.show_scope(Scope.HERE)
    type_("a020")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    press(Qt.Key.Key_Return)
    assert line.asked == [BackInTheHall(visit="visit-A020")]
    line.answer(TICKET.model_copy(update={"again": True}))
    assert words(window, "reception.answer.heading") == "Had this number already"
    assert words(window, "reception.answer.large") == "A020"
    assert line.asked[1:] == []


def test_enter_and_space_in_the_tab_never_call_the_next_visitor(
    open_reception: OpenDuties, server: SlowServer, line: SlowLine
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
    open_reception: OpenDuties, server: SlowServer, line: SlowLine
) -> None:
    open_reception(a_walk_in(), an_appointment(state=BOOKED))
    press(Qt.Key.Key_4, ALT)
    type_("passp")
    press(Qt.Key.Key_Return)
    assert line.asked == [NoteContact(channel=ContactChannel.TELEPHONE, product="passport")]
    press(Qt.Key.Key_F2)
    assert server.asked == [CallNext()]


def test_a_contact_takes_one_key_and_a_word(open_reception: OpenDuties, line: SlowLine) -> None:
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
    open_reception: OpenDuties, line: SlowLine
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


def test_without_paper_nothing_is_asked_of_a_kiosk(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception()
    kiosk = reception(window).kiosk
    kiosk.setCurrentIndex(kiosk.findData(""))
    press(Qt.Key.Key_1, ALT)
    type_("change")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    line.answer(TICKET)
    assert len(line.asked) == 1


def test_a_ticket_is_printed_again_for_somebody_in_the_hall(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception(an_appointed(), an_appointment())
    scope = reception(window).list
    scope.show_scope(type(scope.scope).HERE)
    choose_row(window)
    press(Qt.Key.Key_7, ALT)
    assert line.asked == [ReprintTicket(visit="visit-A042", kiosk="kiosk-1")]


def test_a_deed_that_cannot_be_done_says_why(open_reception: OpenDuties, line: SlowLine) -> None:
    window = open_reception()
    press(Qt.Key.Key_8, ALT)
    assert words(window, "reception.notice") == "Choose somebody in the list first."
    assert line.asked == []


def test_nothing_of_one_clerk_is_left_for_the_next(
    open_reception: OpenDuties, server: SlowServer, line: SlowLine
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


def test_what_one_clerk_looked_up_is_not_shown_to_the_next(
    open_reception: OpenDuties, server: SlowServer, line: SlowLine
) -> None:
    window = open_reception()
    reception(window).errands.ask(LookUpAppointments(name="Groot"))
    window.session.sign_in(clerk="emre", pin="1", counter="counter-3")
    server.answer(SIGNED_IN.model_copy(update={"clerk": "emre", "may": (Duty.RECEPTION,)}))
    QApplication.processEvents()
    assert line.waiting == {}


def test_a_desk_that_calls_nobody_has_the_reception_in_the_whole_window(open_reception: OpenDuties) -> None:
    desk = Counter(id="desk", label="R", zone={}, services=(), state=CounterState.OPEN)
    window = open_reception(desk, counter="desk")
    assert not window.desk.now.isVisible()
    assert not window.desk.next.isVisible()
    assert reception(window).isVisible()
    assert reception(window).list.filter.hasFocus()
