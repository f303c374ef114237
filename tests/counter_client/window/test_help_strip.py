"""What a clerk who gets up for a help call needs stands in its strip, and nothing that cannot be done any more."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.short_line import ShortLine
from counter_client.window.window import LEAST_SIZE_PX, CounterWindow
from tests.counter_client.clerks import SIGNED_IN, SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import a_call, a_walk_in, served_here
from tests.counter_client.window_hands import button, hear, lose, press, words
from wire.things import HelpCall

HERE = served_here(a_walk_in())
MY_CALL = a_call(coming=True, counter="3")


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def words_about_visitors(window: CounterWindow) -> str:
    return words(window, "now.number") + words(window, "next.number")


def test_the_lock_stays_where_it_is_when_a_call_takes_the_place_of_the_head(open_window: OpenWindow) -> None:
    window = open_window(HERE)
    before = place_of(button(window, "action.lock"))
    hear(window, HERE, a_call())
    assert place_of(button(window, "help.lock")) == before
    hear(window, HERE, MY_CALL)
    assert place_of(button(window, "help.lock")) == before


@pytest.mark.parametrize("call", [a_call(), MY_CALL], ids=["nobody goes yet", "its clerk goes"])
def test_a_clerk_who_walks_away_to_help_locks_the_desk_with_one_press(open_window: OpenWindow, call: HelpCall) -> None:
    window = open_window(HERE)
    hear(window, HERE, call)
    assert words_about_visitors(window) != ""
    press(window, "help.lock")
    assert window.lock.isVisible()
    assert words_about_visitors(window) == ""


def test_the_lock_of_the_strip_works_without_the_server_as_that_of_the_head_does(open_window: OpenWindow) -> None:
    window = open_window(HERE, a_call())
    lose(window)
    press(window, "help.lock")
    assert window.lock.isVisible()


def test_where_nobody_works_or_all_is_locked_already_there_is_no_lock(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(a_call(), signed=False)
    assert not button(window, "help.lock").isVisible()
    window.session.sign_in(clerk="sanne", pin="1234", counter="counter-3")
    server.answer(SIGNED_IN)
    assert button(window, "help.lock").isVisible()
    window.session.lock()
    assert not button(window, "help.lock").isVisible()


def test_who_is_on_the_way_is_not_offered_to_go_and_settled_stays_where_it_was(open_window: OpenWindow) -> None:
    window = open_window(HERE, a_call())
    go, settle = button(window, "help.go"), button(window, "help.settle")
    before = place_of(settle)
    hear(window, HERE, MY_CALL)
    assert (go.isVisible(), words(window, "help.going")) == (False, "On your way")
    assert place_of(settle) == before
    hear(window, HERE, a_call())
    assert (go.isVisible(), words(window, "help.going")) == (True, "")


def test_a_second_press_where_the_button_stood_settles_nothing(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(HERE, a_call())
    spot = place_of(button(window, "help.go")).center()
    press(window, "help.go")
    hear(window, HERE, MY_CALL)
    there = window.childAt(spot)
    assert there is not None
    assert not isinstance(there, KeyButton)
    QTest.mouseClick(there, Qt.MouseButton.LeftButton)
    assert [each.type for each in server.asked] == ["answer_help_call"]


@pytest.mark.usefixtures("dutch")
def test_a_place_with_many_words_makes_no_window_wider_and_is_whole_when_pointed_at(open_window: OpenWindow) -> None:
    window = open_window(HERE)
    window.resize(*LEAST_SIZE_PX)
    named = "Achter in de hal, naast de lift bij de fotoautomaten, voorbij de trap naar de trouwzaal"
    hear(window, HERE, a_call(place={"nl": named, "en": named}, language="uk", ago=59))
    heading = window.strip.findChild(ShortLine, "help.heading")
    assert isinstance(heading, ShortLine)
    heading.grab()
    assert window.strip.minimumSizeHint().width() < LEAST_SIZE_PX[0]
    assert named in heading.toolTip()
    assert named in window.strip.accessibleName()
