"""Does what a hand is told with real events, as a person's finger, keyboard or scanner would."""

import time
from enum import Enum

from pydantic import JsonValue
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QInputDevice,
    QKeyEvent,
    QKeySequence,
    QPointingDevice,
    QWindow,
)
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from drivers.scanners.simulated_wedge import KeyStroke, typed
from drivers.scanners.us_keyboard import ENDS, QT_OFFSET, SHIFTS, sign_of
from qtkit.hand_deeds import Click, Close, Count, Deed, Grab, Look, PressKey, Read, ScanKeys, Tap, Touch, TypeText, Wait
from qtkit.hand_gestures import click, touch, what_is_held, what_is_seen
from qtkit.hand_search import NotYetError, find, first_window, place_to_touch, window_of

NO_MODIFIER = Core.KeyboardModifier.NoModifier


class DeedError(ValueError):
    """It can never be done as it was told."""


class Finger:
    """Raises `NotYetError` while it is not possible yet, `DeedError` when it never will be."""

    def __init__(self) -> None:
        self._touch_screen: QPointingDevice | None = None

    def do(self, deed: Deed) -> JsonValue:
        match deed:
            case Tap():
                self._tap(deed)
            case PressKey():
                _press(deed.key)
            case TypeText():
                _type(deed.text)
            case ScanKeys():
                _scan(deed.text)
            case Grab():
                _grab(deed)
            case Read():
                return plain(find(deed.name).property(deed.property))
            case Wait():
                return _awaited(deed)
            case Touch():
                touch(deed, self._glass)
            case Click():
                click(deed)
            case Close():
                return first_window().close()
            case Look():
                return what_is_seen()
            case Count():
                return what_is_held()
        return None

    def _tap(self, deed: Tap) -> None:
        place = place_to_touch(deed.name)
        if deed.by == "mouse":
            QTest.mouseClick(place.window, Core.MouseButton.LeftButton, NO_MODIFIER, place.centre)
            return
        QTest.touchEvent(place.window, self._glass).press(0, place.centre, place.window).commit()
        QTest.touchEvent(place.window, self._glass).release(0, place.centre, place.window).commit()

    @property
    def _glass(self) -> QPointingDevice:
        if self._touch_screen is None:
            self._touch_screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        return self._touch_screen


def plain(value: object) -> JsonValue:
    """A property's value as JSON can carry it."""
    match value:
        case QJSValue():
            return plain(value.toVariant())
        case None | bool() | int() | float() | str() if not isinstance(value, Enum):
            return value
        case Enum():
            return plain(value.value)
        case QUrl():
            return value.toString()
        case QColor():
            return value.name()
        case list() | tuple():
            return [plain(each) for each in value]
        case dict():
            return {str(key): plain(each) for key, each in value.items()}
        case _:
            return str(value)


def _awaited(deed: Wait) -> JsonValue:
    value = plain(find(deed.name).property(deed.property))
    if value != deed.equals:
        raise NotYetError(f"{deed.property} of {deed.name!r} is {value!r} and not {deed.equals!r}.")
    return value


def _press(name: str) -> None:
    sequence = QKeySequence.fromString(name)
    combination = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]  # missing in PySide6's stubs
    if combination is None or combination.key() == Core.Key.Key_unknown:
        raise DeedError(f"{name!r} is no key; keys are called as in menus: F2, Return, Ctrl+N.")
    QTest.keyClick(first_window(), combination.key(), combination.keyboardModifiers())


def _type(text: str) -> None:
    for sign in text:
        window = first_window()
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, Core.Key.Key_unknown, sign, NO_MODIFIER)


def _scan(text: str) -> None:
    try:
        strokes = typed(text, start_ms=time.monotonic_ns() // 1_000_000)
    except ValueError as error:
        raise DeedError(str(error)) from error
    window = QGuiApplication.focusWindow() or first_window()
    shift = False
    for stroke in strokes:
        shift = stroke.pressed if stroke.scan_code in SHIFTS else shift
        QCoreApplication.sendEvent(window, _key_event(stroke, shift=shift))


def _key_event(stroke: KeyStroke, *, shift: bool) -> QKeyEvent:
    sign = sign_of(stroke.scan_code, shift=shift) or ""
    key = (
        Core.Key.Key_Shift
        if stroke.scan_code in SHIFTS
        else Core.Key.Key_Return
        if stroke.scan_code in ENDS
        else Core.Key(ord(sign.upper()))
    )
    kind = QEvent.Type.KeyPress if stroke.pressed else QEvent.Type.KeyRelease
    modifiers = Core.KeyboardModifier.ShiftModifier if shift else NO_MODIFIER
    event = QKeyEvent(kind, key, modifiers, stroke.scan_code + QT_OFFSET, 0, 0, sign)
    event.setTimestamp(stroke.at_ms)
    return event


def _grab(deed: Grab) -> None:
    window = window_of(deed.name) if deed.name else first_window()
    if not _picture(window).save(deed.path):
        raise DeedError(f"The picture cannot be written to {deed.path}; is the folder there, and does it end in .png?")


def _picture(window: QWindow) -> QImage:
    if isinstance(window, QQuickWindow):
        return window.grabWindow()
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.windowHandle() == window:
            return widget.grab().toImage()
    raise NotYetError("The window has no widgets yet.")
