"""In the list of a reception nothing takes the place of the product, and nobody takes tomorrow for today."""

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from balie.screens.drawn_words import drawn_words
from counter_client.desk.reception_rows import Scope, expected_rows, found_rows
from counter_client.lists.row_painting import ROW_PX, TALL_ROW_PX
from counter_client.reception.people_model import ReceptionColumn, ReceptionModel
from counter_client.window.window import CounterWindow
from tests.counter_client.duties import BOOKED, OpenDuties, a_house_hall, reception
from tests.counter_client.halls import NOW, a_hall, an_appointment
from wire.things import CounterAppointment

A_DAY_MIN = 24 * 60


def of_today(*appointments: CounterAppointment) -> ReceptionModel:
    model = ReceptionModel()
    model.now = NOW
    model.show_rows(expected_rows(a_hall(*appointments), now=NOW, language="en"))
    return model


def looked_up(*appointments: CounterAppointment) -> ReceptionModel:
    model = ReceptionModel()
    model.now = NOW
    model.say_day(True)
    model.show_rows(found_rows(a_hall(), appointments, now=NOW, language="en"))
    return model


def days(model: ReceptionModel) -> list[tuple[str, bool]]:
    """What stands under each time, and whether it catches the eye."""
    column = ReceptionColumn.TIME
    return [(model.below(row, column)[0], model.is_loud(row, column)) for row in model.rows]


def heights(window: CounterWindow) -> list[int]:
    table = reception(window).list.table
    return [table.rowHeight(place) for place in range(table.model().rowCount())]


def test_a_note_stands_under_the_product_and_never_in_its_place() -> None:
    model = of_today(an_appointment(state=BOOKED, remarks="Needs an interpreter"))
    below = model.below(model.rows[0], ReceptionColumn.NAME)
    assert below == ("Apply for a passport", "Needs an interpreter")


def test_only_a_row_with_a_note_is_taller() -> None:
    noted, plain = an_appointment("A1", state=BOOKED), an_appointment("A2", due_in=5, state=BOOKED, remarks="")
    assert list(of_today(noted, plain).heights()) == [TALL_ROW_PX, ROW_PX]


def test_the_table_draws_product_and_note_on_lines_of_their_own(open_reception: OpenDuties) -> None:
    window = open_reception(an_appointment(state=BOOKED, remarks="Needs an interpreter"))
    QApplication.processEvents()
    drawn = {line.words: line.ink for line in drawn_words(reception(window).list.table.viewport())}
    name, product, note = (drawn[words] for words in ("J. de Groot", "Apply for a passport", "Needs an interpreter"))
    assert name.bottom() < product.top() < product.bottom() < note.top()


def test_no_row_grows_under_the_mouse(open_reception: OpenDuties) -> None:
    window = open_reception(an_appointment("A1", state=BOOKED, remarks=""), an_appointment("A2", state=BOOKED))
    table = reception(window).list.table
    assert heights(window) == [ROW_PX, TALL_ROW_PX]
    QApplication.sendEvent(table, QEnterEvent(QPointF(), QPointF(), QPointF()))
    window.session.hear_hall(a_house_hall(an_appointment("A1", state=BOOKED), an_appointment("A2", state=BOOKED)))
    window.session.tick()
    assert heights(window) == [ROW_PX, TALL_ROW_PX]
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert heights(window) == [TALL_ROW_PX, TALL_ROW_PX]


def test_whoever_comes_while_the_mouse_is_over_the_list_has_room_for_a_note(open_reception: OpenDuties) -> None:
    plain = an_appointment("A1", state=BOOKED, remarks="")
    window = open_reception(plain)
    QApplication.sendEvent(reception(window).list.table, QEnterEvent(QPointF(), QPointF(), QPointF()))
    window.session.hear_hall(a_house_hall(plain, an_appointment("A0", due_in=-5, state=BOOKED)))
    window.session.tick()
    assert heights(window) == [ROW_PX, TALL_ROW_PX]


def test_what_was_looked_up_says_its_day_and_loudly_where_it_is_another() -> None:
    model = looked_up(an_appointment("A1", due_in=5), an_appointment("A2", due_in=A_DAY_MIN))
    assert days(model) == [("today", False), ("24 Nov", True)]


def test_todays_list_says_how_long_each_takes() -> None:
    assert days(of_today(an_appointment(due_in=5, state=BOOKED))) == [("10 min", False)]


def test_the_list_says_days_while_it_shows_what_was_looked_up(open_reception: OpenDuties) -> None:
    booked = an_appointment(due_in=5, state=BOOKED)
    window = open_reception(booked)
    shown = reception(window).list
    shown.found = (booked,)
    for scope, word in ((Scope.FOUND, "today"), (Scope.EXPECTED, "10 min")):
        shown.show_scope(scope)
        assert [each for each, _ in days(shown.model)] == [word]
