"""What a desk shows besides the visitor: a lock, a pause, what can be taken back, what to have ready."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from counter_client.desk.actions import Action
from counter_client.forms.transfer import TransferForm
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import LOST, SIGNED_IN, SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import (
    NOW,
    a_hall,
    a_walk_in,
    an_appointed,
    an_appointment,
    called_here,
    minutes_ago,
    served_here,
)
from tests.counter_client.window_hands import NO_WINDOW_MANAGER, button, lose, press, words
from wire.commands import CallNext, Finish, SignIn, SignOut, TakeBack
from wire.things import EarlierLeg
from wire.words import CounterState, PauseReason, RefusalCode, VisitState


def ctrl(window: CounterWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def everything_said(window: CounterWindow) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def test_ctrl_l_hides_every_visitor_and_the_pin_brings_them_back(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(called_here(an_appointed("A042")), an_appointment("A042"), a_walk_in("A017"))
    assert "J. de Groot" in everything_said(window)
    ctrl(window, Qt.Key.Key_L)
    said = everything_said(window)
    assert [each for each in ("A042", "A017", "J. de Groot", "passport") if each in said] == []
    assert not window.desk.isVisible()
    assert window.lock.pin.hasFocus()
    QTest.keyClicks(window.lock.pin, "1234")
    QTest.keyClick(window.lock.pin, Qt.Key.Key_Return)
    assert server.asked == [SignIn(counter="counter-3", clerk="sanne", pin="1234")]
    assert window.lock.pin.text() == ""
    server.answer(SIGNED_IN)
    assert words(window, "now.number") == "A042"


def test_a_wrong_pin_is_said_on_the_lock(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window()
    ctrl(window, Qt.Key.Key_L)
    QTest.keyClicks(window.lock.pin, "9")
    press(window, "lock.submit")
    server.refuse(RefusalCode.WRONG_NAME_OR_PIN)
    assert "do not belong together" in words(window, "lock.notice")


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_F11])
def test_no_key_calls_anybody_to_a_locked_desk(open_window: OpenWindow, server: SlowServer, key: Qt.Key) -> None:
    window = open_window(a_walk_in())
    ctrl(window, Qt.Key.Key_L)
    QTest.keyClick(window, key)
    assert server.asked == []
    assert words(window, "lock.notice") == "This desk is locked. Type your PIN first."


def test_a_colleague_signs_out_whoever_left_a_locked_desk(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window()
    ctrl(window, Qt.Key.Key_L)
    press(window, "lock.signOut")
    assert server.asked == [SignOut()]


def test_a_locked_desk_says_that_the_pin_needs_the_server(open_window: OpenWindow) -> None:
    window = open_window()
    ctrl(window, Qt.Key.Key_L)
    lose(window, LOST)
    assert not button(window, "lock.submit").isEnabled()
    assert "no connection" in button(window, "lock.submit").toolTip()
    assert "no connection" in words(window, "lock.notice")


def test_a_locked_desk_does_not_say_that_somebody_signs_in_while_something_else_is_under_way(
    open_window: OpenWindow,
) -> None:
    window = open_window(served_here(a_walk_in()))
    QTest.keyClick(window, Qt.Key.Key_F5)
    ctrl(window, Qt.Key.Key_L)
    lose(window, LOST)
    assert button(window, "lock.submit").text() == "Unlock"
    assert not button(window, "lock.submit").isEnabled()
    assert "is still under way" in words(window, "lock.notice")
    assert "A017" not in words(window, "lock.notice")


def test_what_was_typed_in_a_form_is_still_there_after_the_lock(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(served_here(a_walk_in()))
    QTest.keyClick(window, Qt.Key.Key_F8)
    form = window.findChild(TransferForm)
    assert form is not None
    note = form.findChild(QLineEdit, "transfer.note")
    assert note is not None
    note.setText("has the drawings")
    window.session.lock()
    assert not form.isVisible()
    window.session.unlock("1234")
    server.answer(SIGNED_IN)
    assert (form.isVisible(), note.text()) == (True, "has the drawings")
    window.session.lock()
    window.session.do(Action.SIGN_OUT)
    window.session.hear_hall(a_hall(a_walk_in()))
    window.session.do(Action.SIGN_OUT)
    server.answer()
    assert window.sign_in.isVisible()
    assert not form.isVisible()


@NO_WINDOW_MANAGER
def test_the_small_bar_says_what_can_be_taken_back_and_for_how_long(
    open_window: OpenWindow, server: SlowServer
) -> None:
    visit = served_here(a_walk_in())
    window = open_window(visit)
    window.shrink()
    press(window.bar, "bar.main")
    window.session.hear_hall(a_hall(visit.model_copy(update={"state": VisitState.DONE})))
    server.answer()
    assert words(window.bar, "bar.waits") == "Ctrl+Z: Take back: A017 finished (10 s)"
    server.now = NOW + timedelta(seconds=10)
    window.session.tick()
    assert words(window.bar, "bar.waits") == "Nobody is waiting for you."


def test_who_was_finished_too_early_cannot_come_back_to_a_counter_that_called_the_next(
    open_window: OpenWindow, server: SlowServer
) -> None:
    visit, after = served_here(a_walk_in("A003")), a_walk_in("A001")
    window = open_window(visit, after)
    QTest.keyClick(window, Qt.Key.Key_F9)
    server.answer()
    window.session.hear_hall(a_hall(visit.model_copy(update={"state": VisitState.DONE}), called_here(after)))
    server.answer()
    ctrl(window, Qt.Key.Key_Z)
    assert words(window, "now.notice") == "A003 cannot come back any more: A001 has been called already."
    assert [each.type for each in server.asked] == ["finish", "call_next"]


def test_f9_finishes_a_called_visitor_as_f5_does_and_calls_the_next(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(called_here(a_walk_in()))
    QTest.keyClick(window, Qt.Key.Key_F9)
    server.answer()
    assert server.asked == [Finish(visit="visit-A017"), CallNext()]


@NO_WINDOW_MANAGER
def test_a_small_bar_that_locks_itself_stays_small_and_takes_no_keys_from_another_program(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(called_here(a_walk_in()))
    window.shrink()
    window.session.lock()
    assert window.bar.isVisible()
    assert not window.isVisible()
    assert words(window.bar, "bar.number") == "–"
    assert words(window.bar, "bar.waits") == "Locked. Unlock with your PIN in the whole window."
    press(window.bar, "bar.large")
    assert window.lock.isVisible()
    assert not window.bar.isVisible()


def test_ctrl_z_takes_back_what_was_done_and_the_button_says_what_that_was(
    open_window: OpenWindow, server: SlowServer
) -> None:
    visit = served_here(a_walk_in())
    window = open_window(visit)
    QTest.keyClick(window, Qt.Key.Key_F5)
    window.session.hear_hall(a_hall(visit.model_copy(update={"state": VisitState.DONE})))
    server.answer()
    server.now = NOW + timedelta(seconds=2.5)
    window.session.tick()
    assert button(window, "action.takeBack").text() == "Take back: A017 finished (8 s)"
    ctrl(window, Qt.Key.Key_Z)
    assert server.asked == [Finish(visit=visit.id), TakeBack(visit=visit.id)]


def test_nothing_below_the_offer_to_take_back_moves_when_it_comes(open_window: OpenWindow, server: SlowServer) -> None:
    visit = served_here(a_walk_in())
    window = open_window(visit)
    before = [button(window, each).y() for each in ("action.main", "action.park", "action.finishAs")]
    QTest.keyClick(window, Qt.Key.Key_F5)
    window.session.hear_hall(a_hall(visit.model_copy(update={"state": VisitState.DONE})))
    server.answer()
    assert button(window, "action.takeBack").isVisible()
    assert [button(window, each).y() for each in ("action.main", "action.park", "action.finishAs")] == before


def test_what_was_asked_when_the_line_broke_is_said_to_be_under_way(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(a_walk_in())
    press(window, "action.main")
    lose(window)
    assert words(window, "now.notice").startswith("“Next” of 10:40 is still under way")
    press(window, "action.takeBack")
    assert server.asked == [CallNext()]
    assert words(window, "now.notice").startswith("“Next” is not asked any more.")


def test_a_paused_counter_says_so_large_with_its_reason_and_since_when(open_window: OpenWindow) -> None:
    window = open_window(a_walk_in())
    paused = {"state": CounterState.PAUSED, "pause": PauseReason.CONSULTATION, "since": minutes_ago(7)}
    window.session.hear_hall(a_hall(a_walk_in(), a_hall().counters["counter-3"].model_copy(update=paused)))
    assert words(window, "now.free") == "Consultation"
    assert words(window, "now.paused").startswith("Paused since 10:33 (7:00).")
    assert button(window, "action.main").text() == "I am back"


def test_a_clerk_sees_what_the_visitor_should_have_ready_and_where_they_were_before(open_window: OpenWindow) -> None:
    earlier = EarlierLeg(
        service="housing",
        counter="7",
        checked_in_at=minutes_ago(40),
        called_at=minutes_ago(30),
        ended_at=minutes_ago(18),
    )
    move = a_hall().products["move"].model_copy(update={"bring": {"nl": "Huurcontract", "en": "Your lease"}})
    window = open_window(called_here(a_walk_in(leg=2, earlier=(earlier,))), move)
    assert words(window, "now.ready") == "To have ready:\nYour lease"
    assert words(window, "now.earlier") == "Earlier, at 10:10: Housing, counter 7 (12 minutes)"


def test_a_no_show_that_is_too_soon_says_how_long_it_must_wait(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(called_here(a_walk_in()))
    hall = window.session.moment.hall
    assert hall.house is not None
    rules = hall.house.desk_rules.model_copy(update={"no_show_after_s": 60})
    window.session.hear_hall(replace(hall, house=hall.house.model_copy(update={"desk_rules": rules})))
    assert not button(window, "action.noShow").isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert server.asked == []
    assert words(window, "now.notice") == "Give the visitor time to come: possible in 30 seconds."
