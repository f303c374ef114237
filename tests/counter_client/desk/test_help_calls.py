"""Which help call the screen speaks of, what can be said about it, and that it cannot be overlooked."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from counter_client.desk.help_calls import HelpAction, HelpLine, HelpStage, help_hindrance, help_line
from counter_client.desk.hindrances import Hindrance
from counter_client.window.help_strip import call_for_attention
from tests.counter_client.clerks import LOST, SlowServer
from tests.counter_client.conftest import Attention, OpenWindow
from tests.counter_client.halls import a_call, a_hall, a_walk_in, called_here, minutes_ago
from tests.counter_client.window_hands import NO_WINDOW_MANAGER, button, hear, press, words
from wire.commands import AnswerHelpCall, CallNext, SettleHelpCall
from wire.things import HelpCall
from wire.words import RefusalCode


def line_of(*calls: HelpCall, going: frozenset[str] = frozenset(), counter: str | None = "3") -> HelpLine:
    line = help_line(a_hall(*calls), counter=counter, going=going, language="en")
    assert line is not None
    return line


def test_without_a_call_there_is_nothing_to_say() -> None:
    assert help_line(a_hall(), counter="3", going=(), language="en") is None


def test_the_one_who_waits_longest_comes_first_and_the_others_are_counted() -> None:
    line = line_of(a_call("kiosk-1", ago=1), a_call("kiosk-2", ago=4), a_call("kiosk-3", ago=2))
    assert (line.kiosk, line.stage, line.more) == ("kiosk-2", HelpStage.WANTED, 2)


def test_my_own_call_stays_in_view_so_that_settled_ends_no_other() -> None:
    mine = a_call("kiosk-1", ago=1, coming=True, counter="3")
    line = line_of(mine, a_call("kiosk-2", ago=4))
    assert (line.kiosk, line.stage, line.more, line.is_loud) == ("kiosk-1", HelpStage.MINE, 1, True)


def test_a_colleagues_call_is_quiet_and_comes_last() -> None:
    theirs = a_call("kiosk-1", ago=9, coming=True, counter="4")
    assert line_of(theirs, a_call("kiosk-2")).kiosk == "kiosk-2"
    alone = line_of(theirs)
    assert (alone.stage, alone.counter, alone.is_loud) == (HelpStage.THEIRS, "4", False)


@pytest.mark.parametrize(("going", "stage"), [({"kiosk-1"}, HelpStage.MINE), ((), HelpStage.THEIRS)])
def test_who_goes_without_signing_in_is_known_by_this_screen_alone(going: set[str], stage: HelpStage) -> None:
    assert line_of(a_call(coming=True), going=frozenset(going), counter=None).stage is stage


def test_whom_the_server_took_first_goes_although_both_pressed() -> None:
    assert line_of(a_call(coming=True, counter="4"), going=frozenset({"kiosk-1"})).stage is HelpStage.THEIRS


def test_each_hindrance_is_the_nearest_one() -> None:
    wanted, mine = line_of(a_call()), line_of(a_call(coming=True, counter="3"))
    assert help_hindrance(HelpAction.GO, wanted, online=True) is None
    assert help_hindrance(HelpAction.GO, mine, online=True) is Hindrance.SOMEBODY_GOES
    assert help_hindrance(HelpAction.SETTLE, mine, online=True) is None
    assert help_hindrance(HelpAction.SETTLE, None, online=True) is Hindrance.NOBODY_ASKS
    assert help_hindrance(HelpAction.GO, wanted, online=False) is Hindrance.OFFLINE


# The window.


def test_a_call_takes_the_place_of_the_head_and_moves_nothing_else(open_window: OpenWindow) -> None:
    window = open_window(a_walk_in())
    main = button(window, "action.main")
    before = main.mapTo(window, main.rect().topLeft())
    hear(window, a_walk_in(), a_call(), a_call("kiosk-2", ago=1))
    assert words(window, "help.heading") == "Help is asked: At the door"
    assert words(window, "help.details").startswith(
        "since 10:38 (2 min) · speaks Turkish · and help is asked at 1 other"
    )
    assert window.strip.property("level") == "loud"
    assert main.mapTo(window, main.rect().topLeft()) == before


def test_one_key_says_that_i_go_and_another_that_it_is_settled(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_call())
    QTest.keyClick(window, Qt.Key.Key_F1)
    hear(window, a_call(coming=True, counter="3"))
    assert (words(window, "help.going"), words(window, "help.heading")) == ("On your way", "At the door")
    assert window.strip.accessibleName().startswith("You go to: At the door.")
    assert window.strip.property("level") == "calm"
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    hear(window)
    assert words(window, "help.heading") == ""
    assert words(window, "top.counter") == "Counter 3"
    assert server.asked == [AnswerHelpCall(kiosk="kiosk-1"), SettleHelpCall(kiosk="kiosk-1")]


def test_one_click_does_the_same(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_call())
    press(window, "help.go")
    press(window, "help.settle")
    assert server.asked == [AnswerHelpCall(kiosk="kiosk-1"), SettleHelpCall(kiosk="kiosk-1")]


def test_help_waits_for_no_other_answer(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_walk_in(), a_call())
    press(window, "action.main")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert server.asked == [CallNext(), AnswerHelpCall(kiosk="kiosk-1")]


def test_that_a_colleague_goes_stands_in_the_head(open_window: OpenWindow) -> None:
    window = open_window(a_call(coming=True, counter="4"))
    assert words(window, "top.help") == "Counter 4 goes to: At the door"
    assert words(window, "help.heading") == ""
    hear(window, a_call(coming=True))
    assert words(window, "top.help") == "A colleague goes to: At the door"


def test_who_has_not_signed_in_sees_it_and_may_go(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_call(), signed=False)
    assert words(window, "help.heading") == "Help is asked: At the door"
    QTest.keyClick(window, Qt.Key.Key_F1)
    hear(window, a_call(coming=True))
    assert words(window, "help.going") == "On your way"
    assert server.asked == [AnswerHelpCall(kiosk="kiosk-1")]


def test_a_key_without_a_call_says_so_and_asks_nothing(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert words(window, "now.notice") == "Nobody asks for help at a kiosk now."
    assert server.asked == []


def test_without_the_server_the_buttons_say_why_they_wait(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_call())
    window.session.hear_link(LOST)
    assert not button(window, "help.go").isEnabled()
    assert "no connection" in button(window, "help.go").toolTip()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert server.asked == []


def test_of_two_screens_without_a_clerk_the_second_does_not_say_that_you_go(
    open_window: OpenWindow, server: SlowServer
) -> None:
    window = open_window(a_call(), signed=False)
    press(window, "help.go")
    hear(window, a_call(coming=True))
    server.refuse(RefusalCode.SOMEBODY_GOES)
    assert words(window, "help.heading") == ""
    assert words(window, "top.help") == "A colleague goes to: At the door"
    assert window.session.moment.notice == "Somebody goes there already."


def test_what_the_server_refuses_is_said(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_call())
    press(window, "help.go")
    server.refuse(RefusalCode.TRY_AGAIN)
    assert words(window, "now.notice") == "The server did not answer in time. Please try again."


def test_a_button_that_went_away_hands_its_focus_to_no_other_button(open_window: OpenWindow) -> None:
    window = open_window(called_here(a_walk_in()), a_call())
    go = button(window, "help.go")
    go.setFocus()
    hear(window, called_here(a_walk_in()))
    assert window.focusWidget() is window.desk.now


def test_every_new_call_asks_for_attention_once(open_window: OpenWindow, attention: Attention) -> None:
    window = open_window()
    for things in (
        (a_call(),),
        (a_call(),),
        (a_call(coming=True, counter="4"),),
        (),
        (a_call(ago=0),),
        (a_call(ago=0), a_call("kiosk-2", ago=0)),
    ):
        hear(window, *things)
        window.session.tick()
    assert [name.partition(".")[0] for name in attention.called] == ["Help is asked: At the door"] * 3


@NO_WINDOW_MANAGER
def test_the_small_bar_shows_it_below_and_keeps_its_own_place(open_window: OpenWindow, server: SlowServer) -> None:
    window = open_window(a_walk_in())
    window.shrink()
    main = button(window.bar, "bar.main")
    before = main.mapToGlobal(main.rect().topLeft())
    low = window.bar.height()
    hear(window, a_walk_in(), a_call())
    assert words(window.bar, "bar.help.heading") == "Help is asked: At the door"
    assert main.mapToGlobal(main.rect().topLeft()) == before
    press(window.bar, "bar.help.go")
    assert server.asked == [AnswerHelpCall(kiosk="kiosk-1")]
    hear(window, a_walk_in())
    assert window.bar.height() == low


def test_the_details_count_whole_minutes_and_never_less_than_none(open_window: OpenWindow) -> None:
    window = open_window(a_call(ago=-1))
    since: datetime = minutes_ago(-1)
    assert words(window, "help.details").startswith(f"since 10:{since.minute:02} (0 min)")


def test_a_screen_reader_that_is_called_reads_the_whole_strip(open_window: OpenWindow) -> None:
    window = open_window(a_call())
    call_for_attention(window.strip)
    read = QAccessible.queryAccessibleInterface(window.strip)
    assert read.text(QAccessible.Text.Name) == "Help is asked: At the door. since 10:38 (2 min) · speaks Turkish"
