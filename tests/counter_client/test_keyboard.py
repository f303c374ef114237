"""Everything in the window can be done without a mouse: by Tab to wherever it is, and by the key that stands on it."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter_client.lists.rows_view import RowsView
from counter_client.widgets.key_button import KeyButton
from counter_client.window.window import CounterWindow
from tests.counter_client.clerks import SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.duties import OpenDuties, SlowLine, choose_row
from tests.counter_client.halls import NOW, a_hall, a_walk_in, an_appointed, an_appointment, called_here, served_here
from tests.counter_client.window_hands import NO_WINDOW_MANAGER
from wire.answers import FreeTimes
from wire.commands import Arrived, CallNext, CallVisit, Resume
from wire.things import HelpCall, Message, Thing
from wire.words import AppointmentState, Duty, VisitState

USED_BY_HAND = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
MOST_TABS = 150

WAITING: tuple[Thing, ...] = (
    a_walk_in("A001", waited=9),
    an_appointed("A003", due_in=-1),
    a_walk_in("A002", state=VisitState.PARKED, counter="counter-3"),
    an_appointment("A009", due_in=20, state=AppointmentState.BOOKED),
)
ASKED = HelpCall(id="kiosk-1", place={"en": "At the door"}, since=a_walk_in().since)
STATES: dict[str, tuple[Thing, ...]] = {
    "nobody here": WAITING,
    "somebody called": (*WAITING, called_here(a_walk_in())),
    "somebody served": (*WAITING, served_here(a_walk_in())),
    "somebody asks for help": (*WAITING, ASKED),
}


def controls(window: QWidget) -> set[QWidget]:
    """What a mouse could use now."""
    return {
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, USED_BY_HAND) and "." in each.objectName() and each.isVisible() and each.isEnabled()
    }


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """Inside a row of filters arrows go on, as among the choices of any desktop."""
    reached: set[QWidget] = set()
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in reached and focus is not window:
            break
        reached.add(focus)
        if isinstance(focus, QAbstractButton) and (group := focus.group()) is not None:
            for _ in group.buttons():
                press_focus(Qt.Key.Key_Right)
                reached |= {each for each in group.buttons() if each.hasFocus()}
        press_focus(Qt.Key.Key_Tab)
    return reached


def bound_keys(window: QWidget) -> set[str]:
    return {each.key().toString() for each in window.findChildren(QShortcut)}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("tab", ["Ctrl+1", "Ctrl+2"])
def test_tab_comes_to_every_control(open_window: OpenWindow, state: str, tab: str) -> None:
    window = open_window(*STATES[state])
    QTest.keySequence(window, QKeySequence(tab))
    window.desk.now.setFocus()
    left_out = controls(window) - reached_by_tab(window)
    assert sorted(each.objectName() for each in left_out) == []


NO_LIST_IN_FRONT = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Offscreen a list that drops down can neither be raised nor take the keyboard."""
DUTIES = (Duty.RECEPTION, Duty.SUPERVISE)
NINE_TOMORROW = datetime(2026, 11, 24, 8, tzinfo=UTC)
FREE = FreeTimes(
    times=(NINE_TOMORROW, NINE_TOMORROW + timedelta(minutes=30), NINE_TOMORROW + timedelta(days=1)), minutes=10
)
FOLLOWS: Mapping[str, str] = {"days": "day", "times": "time"}
"""The list that the arrow keys in a field go through; the keys stay in the field, where a day can be typed as well."""
RECEPTION_DEEDS: Mapping[str, str] = {
    "nothing open": "",
    "a ticket": "Alt+1",
    "an appointment": "Alt+2",
    "looking up": "Alt+3",
    "a telephone call": "Alt+4",
    "moving": "Alt+8",
    "cancelling": "Alt+9",
}
PLANNED: Mapping[str, str] = {"an appointment": "book", "moving": "move"}
"""Which of them show what is free."""
BY_OTHER_KEYS: Mapping[str, set[str]] = {
    "an appointment": {"reception.book.days", "reception.book.times", "reception.book.products.passport"},
    "moving": {"reception.move.days", "reception.move.times"},
}
"""Arrow keys in the fields go through the lists; Backspace in the empty field takes a product away."""
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Up)


def with_free_times(window: CounterWindow, line: SlowLine, deed: str) -> None:
    """As it is opened for the first row, with all that it looks up."""
    window.desk.start()
    choose_row(window)
    if RECEPTION_DEEDS[deed]:
        QTest.keySequence(window, QKeySequence(RECEPTION_DEEDS[deed]))
    if deed == "an appointment":
        type_into_focus("passp")
        press_focus(Qt.Key.Key_Return)
    if deed in PLANNED:
        line.answer(FREE)
    QApplication.processEvents()
    window.activateWindow()  # offscreen the list that dropped down and is gone stays the active window
    QApplication.processEvents()


@NO_LIST_IN_FRONT
@pytest.mark.parametrize("deed", RECEPTION_DEEDS)
def test_tab_comes_to_every_control_of_the_reception(open_duties: OpenDuties, line: SlowLine, deed: str) -> None:
    window = open_duties(Qt.Key.Key_3, *WAITING, may=DUTIES, plans=True)
    with_free_times(window, line, deed)
    left_out = {each.objectName() for each in controls(window) - reached_by_tab(window)}
    assert left_out == BY_OTHER_KEYS.get(deed, set())


@NO_LIST_IN_FRONT
@pytest.mark.parametrize("deed", PLANNED)
def test_the_arrow_keys_in_a_field_go_through_the_list_under_it(
    open_duties: OpenDuties, line: SlowLine, deed: str
) -> None:
    window = open_duties(Qt.Key.Key_3, *WAITING, may=DUTIES, plans=True)
    with_free_times(window, line, deed)
    for shown, typed_in in FOLLOWS.items():
        table = window.findChild(RowsView, f"reception.{PLANNED[deed]}.{shown}")
        field = window.findChild(QLineEdit, f"reception.{PLANNED[deed]}.{typed_in}")
        assert table is not None
        assert field is not None
        field.setFocus()
        assert [_row_after(key, table) for key in ARROWS] == [0, 1, 0], shown


def _row_after(key: Qt.Key, table: RowsView) -> int:
    press_focus(key)
    return table.currentIndex().row()


@pytest.mark.parametrize("page", ["Alt+1", "Alt+2", "Alt+3"])
def test_tab_comes_to_every_control_of_a_supervisor(open_duties: OpenDuties, page: str) -> None:
    shut = Message(id="shut", texts={"nl": "Balie 3 is dicht"}, since=NOW, until=NOW + timedelta(hours=1))
    window = open_duties(Qt.Key.Key_4, *WAITING, shut, may=DUTIES)
    QTest.keySequence(window, QKeySequence(page))
    QApplication.processEvents()
    left_out = controls(window) - reached_by_tab(window)
    assert sorted(each.objectName() for each in left_out) == []


@pytest.mark.parametrize("state", STATES)
def test_the_key_on_every_button_is_one_that_the_window_hears(open_window: OpenWindow, state: str) -> None:
    window = open_window(*STATES[state])
    keys = bound_keys(window)
    buttons = [each for each in controls(window) if isinstance(each, KeyButton)]
    assert len(buttons) > 5
    unheard = {each.objectName(): each.accessibleDescription() for each in buttons}
    assert {name: key for name, key in unheard.items() if key not in keys} == {}


def test_no_key_means_two_things(open_window: OpenWindow) -> None:
    """Of two shortcuts with one key Qt does neither, except where only one of them can be seen."""
    window = open_window(*WAITING)
    for tab in ("Ctrl+1", "Ctrl+2"):
        QTest.keySequence(window, QKeySequence(tab))
        heard = [each for each in window.findChildren(QShortcut) if _can_be_seen(each)]
        keys = [each.key().toString() for each in heard]
        assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


def _can_be_seen(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()


def test_a_visitor_is_found_chosen_and_called_by_keys_alone(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(*WAITING)
    QTest.keySequence(window, QKeySequence("Ctrl+F"))
    type_into_focus("a001")
    press_focus(Qt.Key.Key_Return)
    QApplication.processEvents()
    QTest.keySequence(window, QKeySequence("F11"))
    assert server.asked == [CallVisit(visit="visit-A001")]


def test_enter_twice_after_a_search_calls_whom_was_searched_for_and_nobody_else(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(*WAITING, a_walk_in("A007", waited=1))
    QTest.keySequence(window, QKeySequence("Ctrl+F"))
    type_into_focus("a007")
    press_focus(Qt.Key.Key_Return)
    press_focus(Qt.Key.Key_Return)
    press_focus(Qt.Key.Key_Space)
    assert server.asked == [CallVisit(visit="visit-A007")]


def test_after_a_call_from_the_list_enter_goes_on_with_that_visitor(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(*WAITING)
    window.desk.waiting.filter.setFocus()
    for _ in range(2):
        press_focus(Qt.Key.Key_Return)
    server.answer()
    assert server.asked == [CallVisit(visit="visit-A003")]
    window.session.hear_hall(a_hall(*WAITING[2:], called_here(an_appointed("A003", due_in=-1))))
    press_focus(Qt.Key.Key_Return)
    assert server.asked[1:] == [Arrived(visit="visit-A003")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_in_a_list_that_shows_nobody_no_key_calls_somebody_else(
    open_window: OpenWindow, server: SlowServer, key: Qt.Key
) -> None:
    window = open_window(*WAITING)
    for tab in ("Ctrl+1", "Ctrl+2"):
        QTest.keySequence(window, QKeySequence(tab))
        QTest.keySequence(window, QKeySequence("Ctrl+F"))
        type_into_focus("zzz")
        press_focus(Qt.Key.Key_Return)
        press_focus(key)
    assert server.asked == []


def test_enter_where_nobody_is_marked_says_so(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(*WAITING)
    window.desk.waiting.filter.setText("zzz")
    window.desk.waiting.filter.setFocus()
    press_focus(Qt.Key.Key_Return)
    press_focus(Qt.Key.Key_Return)
    assert window.session.moment.notice == "Choose a visitor in the list first."


def test_whoever_is_aside_is_found_and_called_by_keys_alone(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(*WAITING)
    QTest.keySequence(window, QKeySequence("Alt+4"))
    window.desk.waiting.table.go_to_rows()
    QApplication.processEvents()
    QTest.keySequence(window, QKeySequence("F11"))
    assert [each.type for each in server.asked] == ["call_visit"]


def test_whoever_went_away_is_found_and_put_back_in_line_by_keys_alone(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(*WAITING, a_walk_in("A011", state=VisitState.LEFT))
    for keys in ("Alt+4", "Ctrl+F"):
        QTest.keySequence(window, QKeySequence(keys))
    type_into_focus("a011")
    press_focus(Qt.Key.Key_Return)
    QApplication.processEvents()
    QTest.keySequence(window, QKeySequence("F12"))
    assert server.asked == [Resume(visit="visit-A011")]


@NO_WINDOW_MANAGER
def test_the_small_bar_comes_works_and_goes_by_keys_alone(
    qtbot: QtBot, open_window: OpenWindow, server: SlowServer
) -> None:
    window: CounterWindow = open_window(*WAITING)
    QTest.keySequence(window, QKeySequence("Ctrl+B"))
    assert (window.isVisible(), window.bar.isVisible()) == (False, True)
    with qtbot.waitActive(window.bar):
        window.bar.activateWindow()
    QTest.keySequence(window.bar, QKeySequence("F2"))
    assert server.asked == [CallNext()]
    QTest.keySequence(window.bar, QKeySequence("Ctrl+B"))
    assert (window.isVisible(), window.bar.isVisible()) == (True, False)


def type_into_focus(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def press_focus(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
