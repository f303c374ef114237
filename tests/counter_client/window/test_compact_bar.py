"""The small bar leads a clerk out of what keeps them from working, as the window does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counter_client.window.window import CounterWindow
from qtkit.link_state import LinkPhase, LinkState
from tests.counter_client.clerks import LIVE, SlowServer
from tests.counter_client.conftest import OpenWindow
from tests.counter_client.halls import a_call, a_hall, a_walk_in, called_here
from tests.counter_client.window_hands import NO_WINDOW_MANAGER, button, lose, press, words

pytestmark = NO_WINDOW_MANAGER

REFUSED = LinkState(LinkPhase.REFUSED, 0, "The server does not know this key.")


@pytest.fixture
def small(open_window: OpenWindow) -> CounterWindow:
    """A visitor is called, and only the bar is in sight."""
    window = open_window(called_here(a_walk_in()), a_walk_in("A018", waited=18))
    window.shrink()
    return window


def test_a_lost_link_is_as_loud_on_the_bar_as_in_the_window_and_says_since_when(small: CounterWindow) -> None:
    assert not small.bar.link.isVisible()
    lose(small)
    assert small.bar.link.property("level") == "alarm"
    assert "since 10:40" in words(small.bar, "bar.status.line")
    assert words(small.bar, "bar.waits") == "1 wait; the most pressing: 18 min, soon"


def test_the_words_about_a_lost_link_stand_below_all_that_can_be_pressed_and_go_with_it(small: CounterWindow) -> None:
    place, height = button(small.bar, "bar.main").geometry(), small.bar.height()
    lose(small)
    assert button(small.bar, "bar.main").geometry() == place
    assert small.bar.link.geometry().top() >= height
    lose(small, LIVE)
    assert (small.bar.link.isVisible(), small.bar.height()) == (False, height)


def test_why_the_server_does_not_talk_to_this_computer_is_said_on_the_bar_too(small: CounterWindow) -> None:
    lose(small, REFUSED)
    assert words(small.bar, "bar.status.line") == "The server refuses this computer. Ask your administrator."


def test_a_call_for_help_and_a_lost_link_are_both_said(small: CounterWindow) -> None:
    small.session.hear_hall(a_hall(called_here(a_walk_in()), a_call()))
    lose(small)
    assert (small.bar.strip.isVisible(), small.bar.link.isVisible()) == (True, True)


def test_a_link_that_was_lost_before_is_told_as_soon_as_the_bar_is_seen(open_window: OpenWindow) -> None:
    window = open_window(a_walk_in())
    lose(window)
    window.shrink()
    assert window.bar.link.isVisible()


@pytest.mark.parametrize("by_key", [False, True], ids=["its button", "its key"])
def test_the_one_large_action_of_a_locked_bar_leads_to_the_field_for_the_pin(
    small: CounterWindow, server: SlowServer, qtbot: QtBot, by_key: bool
) -> None:
    small.session.lock()
    assert button(small.bar, "bar.main").text() == "Unlock"
    if by_key:
        small.bar.activateWindow()
        QTest.keyClick(small.bar, Qt.Key.Key_F2)
    else:
        press(small.bar, "bar.main")
    assert (small.bar.isVisible(), small.lock.isVisible()) == (False, True)
    qtbot.waitUntil(small.lock.pin.hasFocus)
    assert server.asked == []


def test_a_locked_bar_leads_to_its_window_without_a_link_too(small: CounterWindow) -> None:
    small.session.lock()
    lose(small)
    press(small.bar, "bar.main")
    assert small.lock.isVisible()
