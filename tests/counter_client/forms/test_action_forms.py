"""A small form asks for words with keys alone, and nothing is done before it is sent."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from counter_client.forms.action_form import ActionForm
from counter_client.widgets.tick_box import TickBox
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import LIVE, SIGNED_IN, SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import JAN, a_hall, a_walk_in, served_here
from tests.counter_client.window_hands import button, lose, words
from wire.commands import CommandBody, EndPause, Finish, Park, Pause, Transfer
from wire.words import CounterState, PauseReason, VisitOutcome, VisitState

HERE = served_here(a_walk_in())
NO_LINE = "There is no connection with the server. This works again once it is back."


def the_form(window: CounterWindow, qtbot: QtBot) -> ActionForm:
    forms = [each for each in window.findChildren(ActionForm) if each.isVisible()]
    assert len(forms) == 1
    forms[0].activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is forms[0])
    return forms[0]


def back_in(window: CounterWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def no_form(window: CounterWindow) -> bool:
    return not [each for each in window.findChildren(ActionForm) if each.isVisible()]


def shift_f5(window: CounterWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (Qt.Key.Key_Return, VisitOutcome.AT_ONCE),
        (Qt.Key.Key_1, VisitOutcome.AT_ONCE),
        (Qt.Key.Key_2, VisitOutcome.TO_COLLECT),
        (Qt.Key.Key_3, VisitOutcome.TO_CONTINUE),
    ],
)
def test_one_more_key_says_how_it_ended(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer, key: Qt.Key, outcome: VisitOutcome
) -> None:
    window = open_window(HERE)
    shift_f5(window)
    QTest.keyClick(the_form(window, qtbot).focusWidget(), key)
    assert server.asked == [Finish(visit=HERE.id, outcome=outcome)]
    assert no_form(window)


def test_what_was_done_besides_is_told_and_what_was_not_done_is_left_out(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    shift_f5(window)
    form = the_form(window, qtbot)
    more = form.findChild(QComboBox, "finish.more.1")
    assert isinstance(more, QComboBox)
    more.setFocus()
    QTest.keyClicks(more, "Apply")
    assert form.findChild(QComboBox, "finish.more.2") is not None
    came_for = form.findChild(TickBox, "finish.product.move")
    assert isinstance(came_for, TickBox)
    QTest.keyClick(came_for, Qt.Key.Key_Space)
    QTest.keyClick(form, Qt.Key.Key_3)
    assert server.asked == [
        Finish(visit=HERE.id, products=("passport",), outcome=VisitOutcome.TO_CONTINUE),
    ]


@pytest.mark.parametrize(
    ("keys", "reason"), [([Qt.Key.Key_Return], ""), ([Qt.Key.Key_1], "Fills in a form"), ([Qt.Key.Key_3], "Pays")]
)
def test_a_visitor_steps_aside_for_a_usual_reason_by_one_key(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer, keys: list[Qt.Key], reason: str
) -> None:
    window = open_window(HERE)
    QTest.keyClick(window, Qt.Key.Key_F7)
    form = the_form(window, qtbot)
    for key in keys:
        QTest.keyClick(form.focusWidget(), key)
    assert server.asked == [Park(visit=HERE.id, reason=reason)]


def test_another_reason_is_typed_and_a_digit_in_it_stays_a_digit(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    QTest.keyClick(window, Qt.Key.Key_F7)
    field = the_form(window, qtbot).findChild(QLineEdit, "park.reason")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "calls home, 2 minutes")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert server.asked == [Park(visit=HERE.id, reason="calls home, 2 minutes")]


@pytest.mark.parametrize("reason", list(PauseReason))
def test_a_pause_says_why_and_its_key_ends_it_too(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer, reason: PauseReason
) -> None:
    window = open_window()
    press_ctrl(window, Qt.Key.Key_P)
    form = the_form(window, qtbot)
    QTest.keyClick(form, Qt.Key(Qt.Key.Key_1 + list(PauseReason).index(reason)))
    assert server.asked == [Pause(reason=reason)]
    server.answer()
    paused = a_hall().counters["counter-3"].model_copy(update={"state": CounterState.PAUSED, "pause": reason})
    window.session.hear_hall(a_hall(paused))
    back_in(window, qtbot)
    assert words(window, "now.stage") == "Paused"
    press_ctrl(window, Qt.Key.Key_P)
    assert server.asked[1:] == [EndPause()]


def test_escape_does_nothing(qtbot: QtBot, open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(HERE)
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F8):
        QTest.keyClick(window, key)
        QTest.keyClick(the_form(window, qtbot), Qt.Key.Key_Escape)
        back_in(window, qtbot)
    assert no_form(window)
    assert server.asked == []


def transferred(window: CounterWindow, qtbot: QtBot, *, kind: Qt.Key) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    form = the_form(window, qtbot)
    QTest.keyClick(form, kind, Qt.KeyboardModifier.AltModifier)
    place = form.focusWidget()
    assert isinstance(place, QComboBox)
    assert place.currentIndex() == -1
    QTest.keyClick(place, Qt.Key.Key_Down)
    QTest.keyClick(form, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (Qt.Key.Key_1, Transfer(visit=HERE.id, service="collect")),
        (Qt.Key.Key_2, Transfer(visit=HERE.id, counter="counter-4")),
        (Qt.Key.Key_3, Transfer(visit=HERE.id, clerk="jan")),
    ],
    ids=["service", "counter", "person"],
)
def test_a_visitor_goes_on_to_a_service_a_counter_or_a_person(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer, kind: Qt.Key, asked: CommandBody
) -> None:
    window = open_window(HERE, JAN)
    transferred(window, qtbot, kind=kind)
    assert server.asked == [asked]


def test_nobody_is_offered_who_does_not_work_now(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(HERE)
    QTest.keyClick(window, Qt.Key.Key_F8)
    form = the_form(window, qtbot)
    clerk = form.findChild(QRadioButton, "transfer.to.clerk")
    assert isinstance(clerk, QRadioButton)
    clerk.click()
    place = form.findChild(QComboBox, "transfer.service")
    assert isinstance(place, QComboBox)
    assert place.count() == 0
    assert form.submit.toolTip() == "Nobody else works now."


def test_whoever_stepped_aside_is_passed_on_from_the_list(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    aside = a_walk_in(state=VisitState.PARKED, counter="counter-3")
    window = open_window(aside)
    window.session.choose(aside.id)
    transferred(window, qtbot, kind=Qt.Key.Key_1)
    assert server.asked == [Transfer(visit=aside.id, service="collect")]


def test_a_form_goes_when_the_desk_is_locked(qtbot: QtBot, open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(HERE)
    QTest.keyClick(window, Qt.Key.Key_F7)
    the_form(window, qtbot)
    window.session.lock()
    qtbot.waitUntil(lambda: no_form(window))
    assert server.asked == []


def press_ctrl(window: CounterWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def with_visit_gone(window: CounterWindow) -> None:
    hall = window.session.moment.hall
    window.session.hear_hall(replace(hall, counter_visits={}))


def test_what_was_typed_for_a_visitor_who_is_gone_meanwhile_stays_in_the_form_which_says_so(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    QTest.keyClick(window, Qt.Key.Key_F7)
    form = the_form(window, qtbot)
    with_visit_gone(window)
    QTest.keyClick(form, Qt.Key.Key_2)
    assert server.asked == []
    assert words(form, "park.notice") == "Nobody has been called to your counter."


def with_a_note(window: CounterWindow, qtbot: QtBot) -> tuple[ActionForm, QLineEdit]:
    """Passed on to the other service, all but sent."""
    QTest.keyClick(window, Qt.Key.Key_F8)
    form = the_form(window, qtbot)
    QTest.keyClicks(form.focusWidget(), "C")
    note = form.findChild(QLineEdit, "transfer.note")
    assert isinstance(note, QLineEdit)
    note.setFocus()
    QTest.keyClicks(note, "has the drawings")
    return form, note


PASSED_ON = Transfer(visit=HERE.id, service="collect", note="has the drawings")


def test_a_note_typed_while_the_line_broke_stays_and_is_sent_when_it_is_back(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    form, note = with_a_note(window, qtbot)
    lose(window)
    assert not form.submit.isEnabled()
    assert words(form, "transfer.notice") == NO_LINE
    QTest.keyClick(note, Qt.Key.Key_Return)
    QTest.keyClicks(note, "!")
    assert (form.isVisible(), note.text(), server.asked) == (True, "has the drawings!", [])
    lose(window, LIVE)
    assert words(form, "transfer.notice") == ""
    QTest.keyClick(note, Qt.Key.Key_Backspace)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert server.asked == [PASSED_ON]
    assert no_form(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_F8], ids=["step aside", "pass on"])
def test_enter_on_a_button_that_a_lost_line_takes_away_does_not_press_the_way_back(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer, key: Qt.Key
) -> None:
    window = open_window(HERE)
    QTest.keyClick(window, key)
    form = the_form(window, qtbot)
    QTest.keyClicks(form.focusWidget(), "C")
    form.submit.setFocus()
    lose(window)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_1):
        QTest.keyClick(form.focusWidget() or form, pressed)
    assert (form.isVisible(), server.asked) == (True, [])
    lose(window, LIVE)
    assert form.submit.hasFocus()


def test_without_a_line_no_outcome_and_no_reason_can_be_pressed_until_it_is_back(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    shift_f5(window)
    form = the_form(window, qtbot)
    lose(window)
    QTest.keyClick(form, Qt.Key.Key_2)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert (form.isVisible(), server.asked) == (True, [])
    assert button(form, "finish.2").toolTip() == words(form, "finish.notice") == NO_LINE
    lose(window, LIVE)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert server.asked == [Finish(visit=HERE.id, outcome=VisitOutcome.AT_ONCE)]


def test_a_line_that_broke_before_the_window_could_show_it_costs_no_words(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    form, note = with_a_note(window, qtbot)
    window.session.blockSignals(True)
    lose(window)
    window.session.blockSignals(False)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert (form.isVisible(), note.text(), server.asked) == (True, "has the drawings", [])
    assert words(form, "transfer.notice") == NO_LINE


def test_a_form_over_a_locked_desk_without_a_line_keeps_its_words(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(HERE)
    form, note = with_a_note(window, qtbot)
    lose(window)
    window.session.lock()
    assert no_form(window)
    lose(window, LIVE)
    window.session.unlock("1234")
    server.answer(SIGNED_IN)
    assert (form.isVisible(), note.text(), form.submit.isEnabled()) == (True, "has the drawings", True)
