"""A key of the whole screen on X11, over a connection of its own through the two libraries that Qt's window stands on.

`xcb_grab_key` (X Window System Protocol, section "GrabKey") gives a key to one client, whatever window has the focus.
Whether Caps Lock or Num Lock is on counts as part of the key, so it is asked for with each of their four states.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p

from PySide6.QtCore import QObject, QSocketNotifier

from counter_client.keys.key_refused import KeyRefusedError
from counter_client.keys.key_wish import KeyWish, Modifier

XCB_LIBRARY, KEYSYMS_LIBRARY = "libxcb.so.1", "libxcb-keysyms.so.1"
KEY_PRESS = 2
SENT = 0x80
"""A bit of the event's kind that says by whom it was made."""
CAPS_LOCK, NUM_LOCK = 2, 16
LOCK_STATES = (0, CAPS_LOCK, NUM_LOCK, CAPS_LOCK | NUM_LOCK)
ASYNC = 1
"""The keyboard goes on while the key is held."""
F1_KEYSYM = 0xFFBE
MASKS = {Modifier.SHIFT: 1, Modifier.CTRL: 4, Modifier.ALT: 8, Modifier.META: 64}


class _Screens(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


class _Event(Structure):
    _fields_ = (("kind", c_uint8), ("keycode", c_uint8))


@contextmanager
def x11_key(wish: KeyWish, press: Callable[[], None], *, display: str | None = None) -> Iterator[None]:
    """Calls `press` for each press of the key, as long as it is entered.

    Raises:
        KeyRefusedError: There is no X server, or another program has the key.
    """
    xcb, connection = _connected(display)
    try:
        codes = _keycodes(connection, wish)
        _grab(xcb, connection, codes, wish)
        listener = _Listener(xcb, connection, codes, press)
        yield
        listener.stop()
    finally:
        xcb.xcb_disconnect(connection)


class _Listener(QObject):
    """Hears the connection on the screen's own thread."""

    def __init__(self, xcb: ctypes.CDLL, connection: c_void_p, codes: list[int], press: Callable[[], None]) -> None:
        super().__init__()
        self._xcb = xcb
        self._connection = connection
        self._codes = codes
        self._press = press
        self._free = ctypes.CDLL(None).free
        self._free.argtypes, self._free.restype = [c_void_p], None
        descriptor = xcb.xcb_get_file_descriptor(connection)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def stop(self) -> None:
        self._notifier.setEnabled(False)

    def _hear(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            self.stop()  # the X server is gone, and this program's window with it
            return
        while event := self._xcb.xcb_poll_for_event(self._connection):
            heard = event.contents
            is_ours = heard.kind & ~SENT == KEY_PRESS and heard.keycode in self._codes
            self._free(event)
            if is_ours:
                self._press()


def _connected(display: str | None) -> tuple[ctypes.CDLL, c_void_p]:
    xcb = _library(XCB_LIBRARY)
    xcb.xcb_connect.argtypes, xcb.xcb_connect.restype = [c_char_p, c_void_p], c_void_p
    for name in ("xcb_disconnect", "xcb_connection_has_error", "xcb_get_file_descriptor", "xcb_flush"):
        getattr(xcb, name).argtypes = [c_void_p]
    xcb.xcb_poll_for_event.argtypes, xcb.xcb_poll_for_event.restype = [c_void_p], POINTER(_Event)
    connection = c_void_p(xcb.xcb_connect(display.encode() if display else None, None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        raise KeyRefusedError(f"no X server answers at {display or 'the display of the environment'}")
    return xcb, connection


def _keycodes(connection: c_void_p, wish: KeyWish) -> list[int]:
    keysyms = _library(KEYSYMS_LIBRARY)
    keysyms.xcb_key_symbols_alloc.argtypes, keysyms.xcb_key_symbols_alloc.restype = [c_void_p], c_void_p
    keysyms.xcb_key_symbols_free.argtypes = [c_void_p]
    keysyms.xcb_key_symbols_get_keycode.argtypes = [c_void_p, c_uint32]
    keysyms.xcb_key_symbols_get_keycode.restype = POINTER(c_uint8)
    keysym = F1_KEYSYM + wish.function - 1 if wish.function else ord(wish.name.lower())
    symbols = keysyms.xcb_key_symbols_alloc(connection)
    try:
        found = keysyms.xcb_key_symbols_get_keycode(symbols, keysym)
        codes: list[int] = []
        while found and found[len(codes)]:
            codes.append(int(found[len(codes)]))
    finally:
        keysyms.xcb_key_symbols_free(symbols)
    if not codes:
        raise KeyRefusedError(f"this keyboard has no {wish.name}")
    return codes


def _grab(xcb: ctypes.CDLL, connection: c_void_p, codes: list[int], wish: KeyWish) -> None:
    xcb.xcb_get_setup.argtypes, xcb.xcb_get_setup.restype = [c_void_p], c_void_p
    xcb.xcb_setup_roots_iterator.argtypes, xcb.xcb_setup_roots_iterator.restype = [c_void_p], _Screens
    xcb.xcb_grab_key_checked.argtypes = [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8]
    xcb.xcb_grab_key_checked.restype = _Cookie
    xcb.xcb_request_check.argtypes, xcb.xcb_request_check.restype = [c_void_p, _Cookie], c_void_p
    root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data[0]
    mask = sum(bit for modifier, bit in MASKS.items() if modifier in wish.modifiers)
    for code in codes:
        for locks in LOCK_STATES:
            cookie = xcb.xcb_grab_key_checked(connection, 0, root, mask | locks, code, ASYNC, ASYNC)
            if xcb.xcb_request_check(connection, cookie):
                raise KeyRefusedError("another program has this key")


def _library(name: str) -> ctypes.CDLL:
    try:
        return ctypes.CDLL(name)
    except OSError as error:
        raise KeyRefusedError(f"the library {name} is missing") from error
