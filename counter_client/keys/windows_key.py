"""A key of the whole screen on Windows: `RegisterHotKey` of user32 and the WM_HOTKEY messages that follow.

Source: Microsoft, "RegisterHotKey function (winuser.h)": without a window the messages go to the thread that asked.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import Structure, c_ssize_t, c_uint, c_void_p
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from counter_client.keys.key_refused import KeyRefusedError
from counter_client.keys.key_wish import KeyWish, Modifier

WM_HOTKEY = 0x0312
MOD_NOREPEAT = 0x4000
"""A held key is one press."""
MASKS = {Modifier.ALT: 0x1, Modifier.CTRL: 0x2, Modifier.SHIFT: 0x4, Modifier.META: 0x8}
VK_F1 = 0x70
KEY_ID = 0xBA11
"""Any number below 0xC000 that this program uses once."""


class User32(Protocol):
    """The two functions of the system."""

    def RegisterHotKey(self, window: None, key_id: int, modifiers: int, key: int) -> int: ...

    def UnregisterHotKey(self, window: None, key_id: int) -> int: ...


class Message(Structure):
    """MSG, as far as it matters here (winuser.h)."""

    _fields_ = (("window", c_void_p), ("message", c_uint), ("wparam", c_void_p), ("lparam", c_ssize_t))


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self._press = press

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        ours = heard_by(int(message))
        if ours:
            self._press()
        return ours, 0


def heard_by(address: int) -> bool:
    """Whether the message at this address is a press of our key."""
    told = Message.from_address(address)
    return bool(told.message == WM_HOTKEY and told.wparam == KEY_ID)


@contextmanager
def windows_key(wish: KeyWish, press: Callable[[], None], user32: User32) -> Iterator[None]:
    """Calls `press` for each press of the key, as long as it is entered.

    Raises:
        KeyRefusedError: Another program has the key.
    """
    mask = sum(bit for modifier, bit in MASKS.items() if modifier in wish.modifiers)
    key = VK_F1 + wish.function - 1 if wish.function else ord(wish.name)
    application = QCoreApplication.instance()
    if application is None or not user32.RegisterHotKey(None, KEY_ID, mask | MOD_NOREPEAT, key):
        raise KeyRefusedError("another program has this key")
    heard = _Filter(press)
    application.installNativeEventFilter(heard)
    try:
        yield
    finally:
        application.removeNativeEventFilter(heard)
        user32.UnregisterHotKey(None, KEY_ID)


def system_user32() -> User32:
    """That of this Windows."""
    library: User32 = ctypes.CDLL("user32.dll")
    return library
