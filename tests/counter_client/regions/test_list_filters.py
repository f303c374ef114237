"""Each filter of the lists is one key away, and hides nobody from the next clerk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from counter_client.desk.appointment_rows import Coming
from counter_client.desk.waiting_rows import Order, Scope
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import SIGNED_IN, SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import a_hall, a_walk_in, an_appointed, an_appointment, called_here
from tests.counter_client.window_hands import button, press, words
from wire.answers import SignedIn
from wire.things import Thing
from wire.words import AppointmentState, VisitState

ALT = Qt.KeyboardModifier.AltModifier
HALL: tuple[Thing, ...] = (
    a_walk_in("A001", waited=9),
    a_walk_in("C001", waited=4, service="collect", products=("pick-up",)),
    an_appointed("A003", due_in=-1),
    a_walk_in("D001", service="housing", products=()),
    a_walk_in("A002", state=VisitState.PARKED, counter="counter-3"),
)


def shown(window: CounterWindow) -> list[str]:
    model = window.desk.waiting.table.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def names(window: CounterWindow) -> list[str]:
    model = window.desk.appointments.table.model()
    return [model.index(place, 1).data() for place in range(model.rowCount())]


def choose_by_arrows(wanted: QWidget, downs: int) -> None:
    assert QApplication.focusWidget() is wanted
    for _ in range(downs):
        QTest.keyClick(wanted, Qt.Key.Key_Down)


def test_a_key_shows_the_hall_the_appointments_or_those_aside(open_window: OpenWindow) -> None:
    window = open_window(*HALL)
    assert shown(window) == ["A003", "A001", "C001"]
    for key, numbers in (
        (Qt.Key.Key_2, ["A003", "D001", "A001", "C001"]),
        (Qt.Key.Key_3, ["A003"]),
        (Qt.Key.Key_4, ["A002"]),
        (Qt.Key.Key_1, ["A003", "A001", "C001"]),
    ):
        QTest.keyClick(window, key, ALT)
        assert sorted(shown(window)) == sorted(numbers)


def test_each_of_them_says_how_many_it_has(open_window: OpenWindow) -> None:
    window = open_window(*HALL)
    said = [button(window, f"waiting.scope.{scope}").text() for scope in Scope]
    assert said == ["For me 3", "Hall 4", "Booked 1", "Aside 1"]


def test_one_service_is_chosen_by_keys_and_stays_chosen_while_the_hall_changes(open_window: OpenWindow) -> None:
    window = open_window(*HALL)
    QTest.keyClick(window, Qt.Key.Key_S, ALT)
    choose_by_arrows(window.desk.waiting.service, 2)
    assert window.desk.waiting.service.currentText() == "C · Express desk"
    assert shown(window) == ["C001"]
    window.session.hear_hall(a_hall(*HALL, a_walk_in("C002", waited=1, service="collect")))
    assert shown(window) == ["C001", "C002"]
    window.session.speak("nl")
    assert shown(window) == ["C001", "C002"]


def test_the_order_is_chosen_by_keys_and_the_choice_of_a_visitor_survives_it(open_window: OpenWindow) -> None:
    window = open_window(*HALL)
    table = window.desk.waiting.table
    table.selectRow(1)
    QTest.keyClick(window, Qt.Key.Key_O, ALT)
    choose_by_arrows(window.desk.waiting.order, list(Order).index(Order.NUMBER))
    assert shown(window) == ["A001", "A003", "C001"]
    assert table.currentIndex().data() == "A001"


def test_an_empty_list_says_which_one_is_empty(open_window: OpenWindow) -> None:
    window = open_window(a_walk_in("A001"))
    press(window, "waiting.scope.aside")
    assert words(window, "waiting.empty") == "Nobody has been put aside."
    press(window, "waiting.scope.mine")
    window.desk.waiting.filter.setText("nobody")
    assert words(window, "waiting.empty") == "No visitor matches “nobody”; this hides 1 visitors."


def test_a_search_word_does_not_outlive_the_visitor_for_whom_it_was_typed(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(*HALL)
    waiting = window.desk.waiting
    waiting.filter.setText("C001")
    waiting.table.go_to_rows()
    QTest.keyClick(waiting.table, Qt.Key.Key_Return)
    server.answer()
    window.session.hear_hall(a_hall(*(called_here(each) if each is HALL[1] else each for each in HALL)))  # type: ignore[arg-type]
    assert (waiting.filter.text(), shown(window)) == ("", ["A003", "A001"])


def test_a_word_that_is_being_typed_is_not_taken_away(open_window: OpenWindow) -> None:
    window = open_window(*HALL)
    waiting = window.desk.waiting
    window.session.choose("visit-C001")
    waiting.filter.setFocus()
    waiting.filter.setText("A00")
    window.session.hear_hall(a_hall(*(each for each in HALL if each is not HALL[1])))
    assert waiting.filter.text() == "A00"


def test_the_next_clerk_finds_nobody_hidden_by_the_one_before(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(*HALL)
    press(window, "waiting.scope.aside")
    window.desk.waiting.filter.setText("nobody")
    window.session.sign_in(clerk="daan", pin="1234", counter="counter-3")
    server.answer(signed_in_as("daan"))
    assert shown(window) == ["A003", "A001", "C001"]


def test_the_next_clerk_finds_no_appointment_hidden_by_the_one_before(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(an_appointment("A1", due_in=20, state=AppointmentState.BOOKED, name="Soon"))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_3, ALT)
    window.desk.appointments.filter.setText("nobody")
    assert names(window) == []
    window.session.sign_in(clerk="daan", pin="1234", counter="counter-3")
    server.answer(signed_in_as("daan"))
    assert (window.desk.appointments.coming.value, names(window)) == (None, ["Soon"])


def signed_in_as(clerk: str) -> SignedIn:
    return SIGNED_IN.model_copy(update={"clerk": clerk, "display_name": clerk.title()})


def test_the_agenda_narrows_by_keys_to_those_who_are_not_here_yet(open_window: OpenWindow) -> None:
    booked = AppointmentState.BOOKED
    window = open_window(
        an_appointment("A1", due_in=20, state=booked, name="Soon"),
        an_appointment("A2", due_in=-5, state=booked, name="Late"),
        an_appointed("A003"),
        an_appointment("A003", name="Here"),
    )
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert names(window) == ["Late", "Here", "Soon"]
    for key, coming, expected in (
        (Qt.Key.Key_2, Coming.EXPECTED, ["Soon"]),
        (Qt.Key.Key_3, Coming.OVERDUE, ["Late"]),
        (Qt.Key.Key_4, Coming.IN_THE_HALL, ["Here"]),
    ):
        QTest.keyClick(window, key, ALT)
        assert (window.desk.appointments.coming.value, names(window)) == (coming, expected)
    assert shown(window) == ["A003"], "the keys of one tab leave the other alone"


def test_the_agenda_stays_put_under_the_mouse(open_window: OpenWindow) -> None:
    booked = AppointmentState.BOOKED
    one, other = (an_appointment(f"A{n}", due_in=10 * n, state=booked, name=f"N{n}") for n in (1, 2))
    window = open_window(one, other)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = window.desk.appointments.table
    table.is_pointed_at = True
    cancelled = one.model_copy(update={"state": AppointmentState.CANCELLED})
    first = an_appointment("A0", due_in=1, state=booked, name="N0")
    window.session.hear_hall(a_hall(cancelled, other, first))
    assert names(window) == ["N1", "N2", "N0"]
    table.is_pointed_at = False
    table.pointer_left.emit()
    assert names(window) == ["N0", "N2"]
