"""The reception sees what is free while it types, and goes through it with the arrow keys."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_client.desk.free_days import ASKED_DAYS, FRESH_FOR
from counter_client.lists.rows_view import RowsView
from counter_client.reception.free_time_lists import ROW_PX
from counter_client.reception.planned_moment import PlannedMoment
from counter_client.widgets.choice import Choice
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import SlowServer
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
from tests.counter_client.halls import NOW, an_appointment
from wire.answers import AppointmentMade, FreeTimes
from wire.commands import BookAppointment, LookUpFreeTimes, MoveAppointment
from wire.words import MeetingPlace, RefusalCode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""

TODAY = date(2026, 11, 23)
TOMORROW = datetime(2026, 11, 24, 8, tzinfo=UTC)
"""Nine o'clock in the hall."""
FREE = tuple(TOMORROW + timedelta(minutes=each) for each in (0, 30, 40, 2 * 24 * 60))


@pytest.fixture
def planning(open_reception: OpenDuties) -> OpenDuties:
    """The reception of a house that gives out its own times."""
    return partial(open_reception, plans=True)


def free(*times: datetime, minutes: int = 10, place: MeetingPlace = MeetingPlace.COUNTER) -> FreeTimes:
    return FreeTimes(times=times, minutes=minutes, place=place)


def choose_product(word: str = "passp") -> None:
    type_(word)
    press(Qt.Key.Key_Return)


def begin_booking(window: CounterWindow, line: SlowLine, *times: datetime) -> None:
    """Up to the field of the day, with these times free."""
    press(Qt.Key.Key_2, ALT)
    choose_product()
    line.answer(free(*times))
    go_to_day(window)


def go_to_day(window: CounterWindow) -> None:
    moment(window).day.setFocus()
    moment(window).day.selectAll()


def moment(window: CounterWindow) -> PlannedMoment:
    return reception(window).panel.booking.at


def rows(window: CounterWindow, name: str, kind: str = "book") -> list[str]:
    found = window.findChild(RowsView, f"reception.{kind}.{name}")
    assert found is not None
    model = found.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def marked(window: CounterWindow, name: str) -> str:
    found = window.findChild(RowsView, f"reception.book.{name}")
    assert found is not None
    return str(found.currentIndex().data() or "")


def test_what_is_free_is_asked_as_soon_as_it_is_said_what_for(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    assert words(window, "reception.book.moment") == "Choose first what it is for."
    choose_product()
    last = TODAY + timedelta(days=ASKED_DAYS - 1)
    assert line.asked == [LookUpFreeTimes(product="passport", first=TODAY, last=last)]
    assert words(window, "reception.book.moment") == "The free times are being looked up…"
    line.answer(free(*FREE))
    assert rows(window, "days") == ["Tue 24 Nov", "Thu 26 Nov"]
    assert rows(window, "times") == ["9:00", "9:30", "9:40"], "of the first day on which anything is free"
    assert (typed(window, "reception.book.day"), marked(window, "days")) == ("24-11", "Tue 24 Nov")
    assert words(window, "reception.book.moment") == "Choose a time. It takes 10 minutes."


def test_an_appointment_is_made_with_the_arrow_keys(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert words(window, "reception.book.moment") == "Tuesday 24 November, 9:30 · 10 minutes"
    assert marked(window, "times") == "9:30"
    press(Qt.Key.Key_Tab)
    type_("J. de Groot")
    press(Qt.Key.Key_Return)
    asked = line.asked[-1]
    assert isinstance(asked, BookAppointment)
    assert (asked.starts_at, asked.name) == (FREE[1], "J. de Groot")


def test_the_arrow_keys_go_to_the_next_free_day_and_no_further_than_there_is_one(
    planning: OpenDuties, line: SlowLine
) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    press(Qt.Key.Key_Down)
    assert (typed(window, "reception.book.day"), rows(window, "times")) == ("26-11", ["9:00"])
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert typed(window, "reception.book.day") == "24-11"


def test_down_on_the_last_day_asks_for_another_month(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageDown)
    asked = line.asked[-1]
    assert isinstance(asked, LookUpFreeTimes)
    assert asked.first == TODAY + timedelta(days=ASKED_DAYS)
    line.answer(free(TOMORROW + timedelta(days=30)))
    assert rows(window, "days") == ["Tue 24 Nov", "Thu 26 Nov", "Thu 24 Dec"]


def test_a_click_chooses_and_the_keys_stay_where_they_were(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    for name, place in (("days", 1), ("times", 0)):
        view = window.findChild(RowsView, f"reception.book.{name}")
        assert view is not None
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(place, 0)).center()
        )
    assert words(window, "reception.book.moment") == "Thursday 26 November, 9:00 · 10 minutes"
    assert moment(window).day.hasFocus()


def test_a_moment_that_is_typed_is_marked_and_one_that_is_not_free_says_so(
    planning: OpenDuties, line: SlowLine
) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    type_("+3")
    press(Qt.Key.Key_Tab)
    type_("9")
    assert (marked(window, "days"), marked(window, "times")) == ("Thu 26 Nov", "9:00")
    type_("10")
    assert words(window, "reception.book.moment") == "No place is free at 9:10. Choose from the list."
    assert marked(window, "times") == ""
    moment(window).day.setFocus()
    moment(window).day.selectAll()
    type_("+4")
    assert words(window, "reception.book.moment") == "Nothing is free on Friday 27 November."


def test_staff_may_ask_for_a_moment_between_the_free_ones(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    for text in ("+1", "933", "J. de Groot"):
        type_(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    asked = line.asked[-1]
    assert isinstance(asked, BookAppointment)
    assert asked.starts_at == TOMORROW + timedelta(minutes=33)


def test_a_later_day_that_is_typed_is_asked_for(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    type_("+40")
    asked = line.asked[-1]
    assert isinstance(asked, LookUpFreeTimes)
    assert asked.first <= TODAY + timedelta(days=40) <= asked.last


def test_another_product_or_another_person_changes_what_is_free(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    reception(window).panel.booking.products.setFocus()
    choose_product("change")
    asked = line.asked[-1]
    assert isinstance(asked, LookUpFreeTimes)
    assert (asked.product, asked.also) == ("passport", ("move",))
    assert rows(window, "days") == []
    line.answer(free(*FREE, minutes=17))
    persons = window.findChild(Choice, "reception.book.persons")
    assert persons is not None
    persons.setCurrentIndex(1)
    asked = line.asked[-1]
    assert isinstance(asked, LookUpFreeTimes)
    assert asked.persons == 2
    line.answer(free(FREE[3], minutes=17))
    assert typed(window, "reception.book.day") == "26-11", "the day that was filled in follows"
    assert words(window, "reception.book.moment") == "Choose a time. It takes 17 minutes."


def test_an_answer_to_what_is_no_longer_wished_shows_nothing(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    choose_product()
    choose_product("change")
    assert len(line.waiting) == 2
    line.answer(free(*FREE))
    assert rows(window, "days") == []
    line.answer(free(FREE[3]))
    assert rows(window, "days") == ["Thu 26 Nov"]


def test_what_does_not_go_together_is_said_at_once_and_asked_no_more(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    reception(window).panel.booking.products.setFocus()
    choose_product("change")
    line.refuse(RefusalCode.CANNOT_COMBINE)
    said = "These do not go together: make an appointment for each."
    assert words(window, "reception.book.notice") == said
    asked = len(line.asked)
    window.session.tick()
    assert len(line.asked) == asked
    press(Qt.Key.Key_Backspace)
    assert len(line.asked) == asked + 1, "the product is taken away again"
    line.answer(free(*FREE))
    assert words(window, "reception.book.notice") == ""


def test_a_server_that_had_no_time_is_asked_again(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    choose_product()
    line.refuse(RefusalCode.TRY_AGAIN)
    window.session.tick()
    assert line.asked == [line.asked[0]] * 2
    line.answer(free(*FREE))
    assert rows(window, "days") != []


def test_whoever_was_slower_keeps_all_that_was_typed_and_sees_what_is_left(
    planning: OpenDuties, line: SlowLine
) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    for text in ("+1", "930", "J. de Groot"):
        type_(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    line.refuse(RefusalCode.TIME_TAKEN)
    assert words(window, "reception.book.notice") == "This time was just given away. Choose another one."
    assert isinstance(line.asked[-1], LookUpFreeTimes)
    line.answer(free(FREE[0], FREE[2]))
    assert rows(window, "times") == ["9:00", "9:40"]
    assert words(window, "reception.book.notice") == "This time was just given away. Choose another one."
    assert (typed(window, "reception.book.name"), typed(window, "reception.book.time")) == ("J. de Groot", "")
    assert moment(window).time.hasFocus()


def test_what_others_take_while_somebody_talks_disappears_after_a_while(
    planning: OpenDuties, server: SlowServer, line: SlowLine
) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    asked = len(line.asked)
    window.session.tick()
    assert len(line.asked) == asked
    server.now = NOW + FRESH_FOR
    window.session.tick()
    assert len(line.asked) == asked + 1
    line.answer(free(*FREE[1:]))
    assert rows(window, "times") == ["9:30", "9:40"]


def test_as_long_as_nothing_is_free_later_months_are_asked_until_a_year_is_over(
    planning: OpenDuties, line: SlowLine
) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    choose_product()
    while line.waiting:
        line.answer(free())
    assert words(window, "reception.book.moment") == "There is no free time for this in the coming year."


def test_only_what_is_booked_here_can_be_chosen(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    choose_product("collect")
    assert words(window, "reception.book.notice") == "No appointment is made for “Collect a document”."
    assert line.asked == []


def test_what_is_by_telephone_says_so_and_wants_a_number(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    choose_product()
    line.answer(free(*FREE, place=MeetingPlace.TELEPHONE))
    assert words(window, "reception.book.place") == "We call the visitor: nobody comes here."
    go_to_day(window)
    for text in ("+1", "930", "J. de Groot"):
        type_(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert words(window, "reception.book.notice") == "We call the visitor: on which telephone number?"
    assert reception(window).panel.booking.telephone.hasFocus()
    type_("06 12345678")
    press(Qt.Key.Key_Return)
    asked = line.asked[-1]
    assert isinstance(asked, BookAppointment)
    assert asked.telephone == "06 12345678"
    line.answer(AppointmentMade(appointment=an_appointment(place=MeetingPlace.TELEPHONE), short_code="K7M4-X2PQ"))
    assert "We call the visitor: nobody comes here." in words(window, "reception.answer.details")


def test_moving_offers_what_is_free_for_this_errand_its_own_time_included(planning: OpenDuties, line: SlowLine) -> None:
    window = planning(an_appointment(state=BOOKED, persons=2))
    choose_row(window)
    press(Qt.Key.Key_8, ALT)
    asked = line.asked[-1]
    assert isinstance(asked, LookUpFreeTimes)
    assert (asked.product, asked.persons, asked.moving) == ("passport", 2, "appointment-A042")
    line.answer(free(*FREE))
    assert rows(window, "days", "move") == ["Tue 24 Nov", "Thu 26 Nov"]
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert line.asked[-1] == MoveAppointment(appointment="appointment-A042", starts_at=FREE[0])


def test_what_is_typed_takes_the_place_of_the_day_that_was_filled_in(planning: OpenDuties, line: SlowLine) -> None:
    window = planning(an_appointment(state=BOOKED))
    choose_row(window)
    press(Qt.Key.Key_8, ALT)
    line.answer(free(*FREE))
    type_("+3")
    assert typed(window, "reception.move.day") == "+3"
    assert rows(window, "times", "move") == ["9:00"]


def test_the_list_gives_its_room_to_the_form_and_has_it_back(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    press(Qt.Key.Key_2, ALT)
    QApplication.processEvents()
    assert not reception(window).list.isVisible()
    press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert reception(window).list.isVisible()


def test_the_next_appointment_begins_with_an_empty_form(planning: OpenDuties, line: SlowLine) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_2, ALT)
    assert typed(window, "reception.book.day") == ""
    assert rows(window, "days") == rows(window, "times") == []


@pytest.mark.parametrize("height", range(700, 1100, 27))
def test_no_row_is_cut_off_at_the_foot_of_a_list(planning: OpenDuties, line: SlowLine, height: int) -> None:
    window = planning()
    begin_booking(window, line, *FREE)
    window.resize(1366, height)
    for _ in range(3):
        QApplication.processEvents()
    lists = [found for name in ("days", "times") if (found := window.findChild(RowsView, f"reception.book.{name}"))]
    assert [each.viewport().height() % ROW_PX for each in lists] == [0, 0]
