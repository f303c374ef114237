"""One key works while another program has the screen, and where it cannot, that is said and nothing else is lost."""

import ctypes
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from counter_client.keys.global_key import global_key
from counter_client.keys.key_refused import KeyRefusedError
from counter_client.keys.key_wish import KeyWish, Modifier, key_wish
from counter_client.keys.windows_key import KEY_ID, MOD_NOREPEAT, WM_HOTKEY, Message, heard_by, windows_key
from counter_client.keys.x11_key import x11_key
from tests.counter_client.x_server import XHand, running_x_server, x_server_is_here

CTRL_CODE, CAPS_LOCK_CODE, F2_CODE = 37, 66, 68
"""Of the keyboard that Xvfb has (evdev)."""

needs_x = pytest.mark.skipif(not x_server_is_here(), reason="Xvfb is not installed")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with running_x_server() as name:
        yield name


@pytest.fixture
def hand(display: str) -> Iterator[XHand]:
    made = XHand(display)
    yield made
    made.close()


def test_a_key_is_read_as_it_is_written() -> None:
    assert key_wish("Ctrl+Shift+F2") == KeyWish(Modifier.CTRL | Modifier.SHIFT, "F2")
    assert key_wish("Meta+7") == KeyWish(Modifier.META, "7")
    assert (key_wish("Alt+F12").function, key_wish("Alt+B").function) == (12, None)


@needs_x
def test_on_x11_the_key_reaches_a_program_that_has_no_window_at_all(qtbot: QtBot, display: str, hand: XHand) -> None:
    presses: list[str] = []
    with x11_key(key_wish("Ctrl+F2"), lambda: presses.append("next"), display=display):
        hand.press(CTRL_CODE, F2_CODE)
        qtbot.waitUntil(lambda: presses == ["next"])
        hand.press(F2_CODE)
        hand.press(CTRL_CODE, F2_CODE)
        qtbot.waitUntil(lambda: presses == ["next", "next"])


@needs_x
def test_caps_lock_does_not_take_the_key_away(qtbot: QtBot, display: str, hand: XHand) -> None:
    presses: list[str] = []
    hand.press(CAPS_LOCK_CODE)
    with x11_key(key_wish("Ctrl+F2"), lambda: presses.append("next"), display=display):
        hand.press(CTRL_CODE, F2_CODE)
        qtbot.waitUntil(lambda: presses == ["next"])
    hand.press(CAPS_LOCK_CODE)


@needs_x
def test_a_key_that_another_program_has_is_refused_until_it_gives_it_back(display: str) -> None:
    wish = key_wish("Ctrl+F3")
    with x11_key(wish, lambda: None, display=display):
        refused = x11_key(wish, lambda: None, display=display)
        with pytest.raises(KeyRefusedError, match="another program has this key"):
            refused.__enter__()
    with x11_key(wish, lambda: None, display=display):
        pass


def test_without_an_x_server_the_key_is_refused_and_nothing_breaks() -> None:
    with pytest.raises(KeyRefusedError, match="no X server"):
        x11_key(key_wish("Ctrl+F2"), lambda: None, display=":4999").__enter__()


class Windows:
    """Keeps what was registered; another program may have the key."""

    def __init__(self, *, taken: bool = False) -> None:
        self.taken = taken
        self.registered: list[tuple[int, int, int]] = []

    def register(self, window: None, key_id: int, modifiers: int, key: int) -> int:
        self.registered.append((key_id, modifiers, key))
        return 0 if self.taken else 1

    def unregister(self, window: None, key_id: int) -> int:
        self.registered = [each for each in self.registered if each[0] != key_id]
        return 1

    RegisterHotKey, UnregisterHotKey = register, unregister


def test_on_windows_the_key_is_registered_and_given_back(qtbot: QtBot) -> None:
    windows = Windows()
    with windows_key(key_wish("Ctrl+Alt+F2"), lambda: None, windows):
        assert windows.registered == [(KEY_ID, 0x2 | 0x1 | MOD_NOREPEAT, 0x71)]
    assert windows.registered == []


def test_on_windows_only_our_own_message_is_a_press(qtbot: QtBot) -> None:
    for message, wparam, ours in ((WM_HOTKEY, KEY_ID, True), (WM_HOTKEY, 1, False), (0x0100, KEY_ID, False)):
        told = Message(None, message, wparam, 0)
        assert heard_by(ctypes.addressof(told)) is ours


def test_on_windows_a_key_that_another_program_has_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(KeyRefusedError, match="another program"):
        windows_key(key_wish("Ctrl+F2"), lambda: None, Windows(taken=True)).__enter__()


def test_where_no_program_gets_such_a_key_the_clerk_reads_it_and_works_on(
    qtbot: QtBot, announce_log: Callable[[str], None]
) -> None:
    announce_log("Ctrl+F2 does not work in other programs: a desktop of the kind wayland")
    said: list[Callable[[], str]] = []
    with global_key("Ctrl+F2", lambda: None, said.append, platform="wayland"):
        assert [each() for each in said] == ["Ctrl+F2 does not work in other programs on this computer."]


def test_without_a_wish_nothing_is_asked_of_the_desktop(qtbot: QtBot) -> None:
    said: list[Callable[[], str]] = []
    with global_key(None, lambda: None, said.append, platform="wayland"):
        assert said == []
