"""A clerk works with the window by mouse or by keys alone, and nothing jumps under the hand."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter_client.desk.hindrances import Stage
from counter_client.forms.transfer import TransferForm
from counter_client.lists.rows_view import POINTER_RESTS_MS
from counter_client.lists.waiting_model import WaitingModel
from counter_client.widgets.key_button import KeyButton
from tests.counter_client.clerks import SIGNED_IN, SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import (
    a_hall,
    a_walk_in,
    an_appointed,
    an_appointment,
    called_here,
    served_here,
)
from tests.counter_client.window_hands import NO_WINDOW_MANAGER, button, lose, press, words
from wire.commands import Arrived, CallNext, CallVisit, Finish, NoShow, Recall, SignIn, Transfer
from wire.words import RefusalCode, VisitState


def test_a_clerk_signs_in_with_keys_alone(qtbot: QtBot, open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(signed=False)
    qtbot.waitUntil(lambda: window.sign_in.clerk.hasFocus())
    QTest.keyClicks(window.sign_in.clerk, "sanne")
    QTest.keyClick(window.sign_in.clerk, Qt.Key.Key_Return)
    QTest.keyClicks(window.sign_in.pin, "1234")
    QTest.keyClick(window.sign_in.pin, Qt.Key.Key_Return)
    assert server.asked == [SignIn(counter="counter-3", clerk="sanne", pin="1234")]
    assert window.sign_in.pin.text() == ""
    server.answer(SIGNED_IN)
    assert words(window, "top.clerk") == "Sanne Visser"
    assert words(window, "top.counter") == "Counter 3"


def test_the_pin_is_never_shown(open_window: OpenWindow) -> None:
    window = open_window(signed=False, clerk="sanne")
    assert window.sign_in.pin.echoMode() is QLineEdit.EchoMode.Password
    assert window.sign_in.pin.hasFocus()


def test_a_wrong_pin_is_said_where_it_was_typed(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(signed=False, clerk="sanne")
    QTest.keyClicks(window.sign_in.pin, "9")
    press(window, "signIn.submit")
    assert button(window, "signIn.submit").text() == "Signing in…"
    server.refuse(RefusalCode.WRONG_NAME_OR_PIN)
    assert "do not belong together" in words(window, "signIn.notice")


def test_the_large_button_takes_a_visitor_from_the_call_to_the_end(open_window: OpenWindow, server: SlowServer) -> None:
    visit = a_walk_in()
    window = open_window(visit)
    press(window, "action.main")
    assert button(window, "action.main").text() == "Calling…"
    assert not button(window, "action.main").isEnabled()
    window.session.hear_hall(a_hall(called_here(visit)))
    server.answer()
    assert (button(window, "action.main").text(), words(window, "now.number")) == ("Arrived", "A017")
    assert words(window, "now.reason") == "Came before all others who wait: 5 minutes ago."
    press(window, "action.main")
    window.session.hear_hall(a_hall(served_here(visit)))
    server.answer()
    press(window, "action.main")
    assert server.asked == [CallNext(), Arrived(visit=visit.id), Finish(visit=visit.id)]


def test_f2_enter_and_space_do_the_large_action(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_walk_in())
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Space):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        server.refuse(RefusalCode.NOBODY_WAITING)
    assert server.asked == [CallNext()] * 3
    assert words(window, "now.notice") == "Nobody is waiting for your counter."


def test_enter_in_the_list_is_about_the_marked_visitor(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_walk_in("A001", waited=9), a_walk_in("A002", waited=5))
    window.desk.waiting.table.selectRow(1)
    window.desk.waiting.table.setFocus()
    QTest.keyClick(window.desk.waiting.table, Qt.Key.Key_Return)
    assert server.asked == [CallVisit(visit="visit-A002")]


def test_a_key_that_can_do_nothing_now_says_why(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_walk_in())
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert words(window, "now.notice") == "Nobody has been called to your counter."
    assert server.asked == []


def test_each_lesser_action_has_its_button(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(called_here(a_walk_in()))
    press(window, "action.recall")
    server.answer()
    press(window, "action.noShow")
    assert server.asked == [Recall(visit="visit-A017"), NoShow(visit="visit-A017")]


def test_a_double_click_on_next_does_not_let_the_visitor_arrive(open_window: OpenWindow, server: SlowServer) -> None:
    visit = a_walk_in()
    window = open_window(visit)
    main = button(window, "action.main")
    QTest.mouseClick(main, Qt.MouseButton.LeftButton)
    window.session.hear_hall(a_hall(called_here(visit)))
    server.answer()
    QTest.mouseDClick(main, Qt.MouseButton.LeftButton)
    assert server.asked == [CallNext()]


def test_a_button_that_can_no_longer_be_pressed_does_not_hand_its_focus_to_the_next_one(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(called_here(a_walk_in()))
    recall = button(window, "action.recall")
    recall.setFocus()
    QTest.keyClick(recall, Qt.Key.Key_Space)
    assert server.asked == [Recall(visit="visit-A017")]
    assert not isinstance(QApplication.focusWidget(), KeyButton)


def test_a_chosen_visitor_is_called_and_stays_chosen_while_the_list_changes(
    open_window: OpenWindow, server: SlowServer
) -> None:
    first, second = a_walk_in("A001", waited=9), a_walk_in("A002", waited=8)
    window = open_window(first, second)
    window.desk.waiting.table.selectRow(1)
    window.session.hear_hall(a_hall(first, second, an_appointed("A003", due_in=-1)))
    assert window.desk.waiting.table.currentIndex().row() == 2
    QApplication.processEvents()
    press(window, "action.call")
    assert server.asked == [CallVisit(visit=second.id)]


def test_when_the_chosen_visitor_leaves_the_list_the_neighbour_is_not_chosen_instead(open_window: OpenWindow) -> None:
    first, second, third = (a_walk_in(f"A00{place}", waited=10 - place) for place in (1, 2, 3))
    window = open_window(first, second, third)
    window.desk.waiting.table.selectRow(0)
    QApplication.processEvents()
    assert button(window, "action.call").isEnabled()
    gone = [each.model_copy(update={"state": VisitState.DONE}) for each in (first, second)]
    window.session.hear_hall(a_hall(*gone, third))
    QApplication.processEvents()
    assert window.desk.waiting.table.model().rowCount() == 1
    assert not window.desk.waiting.table.selectionModel().hasSelection()
    assert not button(window, "action.call").isEnabled()


def test_nothing_moves_while_the_mouse_is_over_the_list(open_window: OpenWindow) -> None:
    first, second = a_walk_in("A001", waited=9), a_walk_in("A002", waited=8)
    window = open_window(first, second)
    table = window.desk.waiting.table
    here = QPointF(1, 1)
    QApplication.sendEvent(table, QEnterEvent(here, here, here))
    gone = first.model_copy(update={"state": VisitState.SERVING, "counter": "counter-4"})
    window.session.hear_hall(a_hall(gone, second, an_appointed("A003", due_in=-1)))
    model = table.model()
    assert [model.index(place, 0).data() for place in range(model.rowCount())] == ["A001", "A002", "A003"]
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert [model.index(place, 0).data() for place in range(model.rowCount())] == ["A003", "A002"]


def test_a_mouse_that_lies_still_over_the_list_keeps_nobody_in_it(qtbot: QtBot, open_window: OpenWindow) -> None:
    first, second = a_walk_in("A001", waited=9), a_walk_in("A002", waited=8)
    window = open_window(first, second)
    table = window.desk.waiting.table
    assert table.pointer_rests.interval() == POINTER_RESTS_MS
    table.pointer_rests.setInterval(50)
    QTest.mouseMove(table.viewport(), QPoint(20, 20))
    qtbot.waitUntil(lambda: table.is_pointed_at)
    window.session.hear_hall(a_hall(second))
    assert table.model().rowCount() == 2
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    assert not table.is_pointed_at


def test_the_list_keeps_its_place_when_somebody_joins_above(open_window: OpenWindow) -> None:
    many = [a_walk_in(f"A{place:03}", waited=19 - place / 4) for place in range(40)]
    window = open_window(*many)
    bar = window.desk.waiting.table.verticalScrollBar()
    bar.setValue(200)
    window.session.hear_hall(a_hall(*many, a_walk_in("A999", waited=0)))
    assert bar.value() == 200


def test_the_filter_is_one_key_away(open_window: OpenWindow) -> None:
    window = open_window(a_walk_in("A001"), an_appointed("A042"), an_appointment("A042"))
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.waiting.filter.hasFocus()
    QTest.keyClicks(window.desk.waiting.filter, "groot")
    assert window.desk.waiting.table.model().rowCount() == 1


def test_enter_in_the_filter_chooses_what_was_found_and_calls_nobody(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(a_walk_in("A001"), a_walk_in("A002"))
    window.desk.waiting.filter.setFocus()
    QTest.keyClicks(window.desk.waiting.filter, "A002")
    QTest.keyClick(window.desk.waiting.filter, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert server.asked == []
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert server.asked == [CallVisit(visit="visit-A002")]


def test_coming_appointments_are_one_key_away(open_window: OpenWindow) -> None:
    window = open_window(an_appointment(due_in=20, state="booked"))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.appointments.isVisible()
    assert window.desk.appointments.table.model().rowCount() == 1
    assert words(window, "soon.empty") == ""


def test_a_visitor_is_passed_on_through_a_small_form(qtbot: QtBot, open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(served_here(a_walk_in()))
    QTest.keyClick(window, Qt.Key.Key_F8)
    form = window.findChild(TransferForm)
    assert isinstance(form, TransferForm)
    qtbot.waitExposed(form)
    note = form.findChild(QLineEdit, "transfer.note")
    assert isinstance(note, QLineEdit)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert not button(form, "transfer.submit").isEnabled()
    QTest.keyClicks(form.focusWidget(), "C")
    QTest.keyClicks(note, "has the drawings")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert server.asked == [
        Transfer(visit="visit-A017", service="collect", first_in_line=False, note="has the drawings")
    ]


def test_f2_before_an_empty_hall_gets_a_sentence_that_goes_when_somebody_comes(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window()
    assert not button(window, "action.main").isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F2)
    server.refuse(RefusalCode.NOBODY_WAITING)
    assert words(window, "now.notice") == "Nobody is waiting for your counter."
    window.session.hear_hall(a_hall(a_walk_in()))
    assert words(window, "now.notice") == ""
    assert button(window, "action.main").isEnabled()


def test_f4_and_f5_are_keys_without_a_button(open_window: OpenWindow, server: SlowServer) -> None:
    visit = called_here(a_walk_in())
    window = open_window(visit)
    QTest.keyClick(window, Qt.Key.Key_F4)
    server.answer()
    window.session.hear_hall(a_hall(served_here(visit)))
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert server.asked == [Arrived(visit=visit.id), Finish(visit=visit.id)]


def test_why_this_visitor_is_said_until_the_visitor_is_there(open_window: OpenWindow) -> None:
    visit = called_here(a_walk_in())
    window = open_window(visit)
    assert words(window, "now.reason")
    window.session.hear_hall(a_hall(served_here(visit)))
    assert words(window, "now.reason") == ""


def test_an_empty_list_has_no_headings(open_window: OpenWindow) -> None:
    window = open_window()
    header = window.desk.waiting.table.horizontalHeader()
    assert header.isHidden()
    assert words(window, "soon.empty") == "No appointments for today yet."
    window.session.hear_hall(a_hall(a_walk_in()))
    assert not header.isHidden()


def test_a_lost_link_is_loud_and_everything_known_stays_in_sight(open_window: OpenWindow) -> None:
    window = open_window(a_walk_in("A001"), called_here(a_walk_in("A002")))
    lose(window)
    assert "No connection with the server since 10:40" in words(window, "status.line")
    assert window.status.property("level") == "alarm"
    assert words(window, "now.number") == "A002"
    assert window.desk.waiting.table.model().rowCount() == 1
    assert not button(window, "action.main").isEnabled()


@NO_WINDOW_MANAGER
def test_the_small_bar_works_and_gives_the_window_back(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_walk_in(waited=18))
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.bar.isVisible()
    assert not window.isVisible()
    assert words(window.bar, "bar.waits") == "1 wait; the most pressing: 18 min, soon"
    press(window.bar, "bar.main")
    assert server.asked == [CallNext()]
    press(window.bar, "bar.large")
    assert window.isVisible()
    assert not window.bar.isVisible()


@NO_WINDOW_MANAGER
def test_whoever_is_signed_out_while_the_bar_is_small_gets_the_window_back(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(a_walk_in())
    window.shrink()
    window.do(window.session.moment.desk.main)
    server.refuse(RefusalCode.NOT_SIGNED_IN)
    assert window.isVisible()
    assert "sign in again" in words(window, "signIn.notice")


def test_a_language_is_worth_a_word_only_when_it_is_not_the_houses_or_the_clerks(open_window: OpenWindow) -> None:
    window = open_window(called_here(a_walk_in(language="tr")))
    assert words(window, "now.name") == "speaks Turkish"
    window.session.hear_hall(a_hall(called_here(a_walk_in(language="nl"))))
    assert words(window, "now.name") == ""


def test_a_clerk_knows_that_the_visitor_who_is_called_has_no_ticket_in_hand(open_window: OpenWindow) -> None:
    window = open_window(called_here(a_walk_in(ticket="failed")))
    assert words(window, "now.name") == "has no ticket on paper"


def test_the_free_counter_says_how_many_wait(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.session.moment.desk.stage is Stage.FREE
    assert words(window, "now.free") == "Nobody is waiting for you."
    assert words(window, "now.number") == ""


def test_everything_that_a_person_uses_has_a_name_for_a_screen_reader(open_window: OpenWindow) -> None:
    window = open_window(called_here(a_walk_in()))
    controls = [each for each in window.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [each for each in controls if "." in each.objectName()]
    assert len(own) > 15
    assert [each.objectName() for each in own if not each.accessibleName()] == []


def test_the_mouse_finds_every_action_on_the_smallest_window(open_window: OpenWindow) -> None:
    window = open_window(called_here(an_appointed()), an_appointment())
    window.resize(window.minimumSize())
    QApplication.processEvents()
    for each in filter(KeyButton.isVisible, window.desk.findChildren(KeyButton)):
        middle = each.mapTo(window, each.rect().center())
        assert window.childAt(QPoint(middle)) is each, each.objectName()


def test_how_many_come_together_is_said_wherever_a_clerk_prepares(open_window: OpenWindow) -> None:
    family = a_walk_in("A017", persons=3)
    window = open_window(family, a_walk_in("A018", waited=1))
    assert words(window, "next.name") == "3 persons"
    model = window.desk.waiting.table.model()
    assert isinstance(model, WaitingModel)
    assert [model.second_line(row) for row in model.rows] == ["3 persons", ""]
    window.session.hear_hall(a_hall(called_here(family)))
    assert words(window, "now.name") == "3 persons"
