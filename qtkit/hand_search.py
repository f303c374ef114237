"""Finding a thing by its `objectName`, in QML (delegates too) and in Widgets."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow

SETTLED = "settled"
"""A window may say by this property that a tap is not meant for what it shows now, because that just came."""


class NotYetError(LookupError):
    """It cannot be done now; it may be possible in a moment."""


@dataclass(frozen=True)
class Found:
    """A thing and the window that it is in."""

    thing: QObject
    window: QWindow | None
    """None for a widget whose window was never shown."""


@dataclass(frozen=True)
class Place:
    """Where a finger would touch a thing."""

    window: QWindow
    centre: QPoint


def find(name: str) -> QObject:
    """The first visible thing of this name, else a hidden one."""
    return _found(name).thing


def place_to_touch(name: str) -> Place:
    """Where to tap it; refused while a person could not."""
    found = _found(name)
    if found.window is None or not is_visible(found.thing):
        raise NotYetError(f"{name!r} cannot be seen.")
    if not _is_enabled(found.thing):
        raise NotYetError(f"{name!r} is disabled.")
    if found.window.property(SETTLED) is False:
        raise NotYetError(f"What stands beside {name!r} just came: nobody can have read it.")
    centre = _centre(found.thing)
    if not (0 <= centre.x() < found.window.width() and 0 <= centre.y() < found.window.height()):
        raise NotYetError(f"{name!r} lies outside its window.")
    return Place(found.window, centre)


def is_visible(thing: QObject) -> bool:
    return bool(thing.property("visible"))


def window_of(name: str) -> QWindow:
    window = _found(name).window
    if window is None:
        raise NotYetError(f"The window of {name!r} is not open.")
    return window


def first_window() -> QWindow:
    """The one with the focus, else the first that can be seen."""
    focused = QGuiApplication.focusWindow()
    for window in [focused] if focused is not None else QGuiApplication.topLevelWindows():
        if window.isVisible():
            return window
    raise NotYetError("There is no window.")


def item_tree(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it. `findChild` does not see the delegates of a Repeater or ListView; this does."""
    yield item
    for child in item.childItems():
        yield from item_tree(child)


def _found(name: str) -> Found:
    hidden: Found | None = None
    for found in _all_things():
        if found.thing.objectName() == name:
            if is_visible(found.thing):
                return found
            hidden = hidden or found
    if hidden is None:
        raise NotYetError(f"There is nothing called {name!r}.")
    return hidden


def _all_things() -> Iterator[Found]:
    # The window is carried along because PySide takes what `item.window()` returns for the item's own, and calls it
    # deleted as soon as Python forgets the item.
    for window in QGuiApplication.topLevelWindows():
        if isinstance(window, QQuickWindow):
            yield Found(window, window)
            for item in item_tree(window.contentItem()):
                yield Found(item, window)
    if _has_widgets():
        from PySide6.QtWidgets import QApplication

        for widget in QApplication.allWidgets():
            yield Found(widget, widget.window().windowHandle())


def _is_enabled(thing: QObject) -> bool:
    enabled = thing.property("enabled")
    return enabled is None or bool(enabled)


def _centre(thing: QObject) -> QPoint:
    """In the coordinates of its window."""
    if isinstance(thing, QQuickWindow):
        return QPoint(thing.width() // 2, thing.height() // 2)
    if isinstance(thing, QQuickItem):
        return thing.mapToScene(thing.boundingRect().center()).toPoint()
    from PySide6.QtWidgets import QWidget

    if not isinstance(thing, QWidget):
        raise NotYetError(f"{thing.objectName()!r} cannot be touched.")
    return thing.mapTo(thing.window(), thing.rect().center())


def _has_widgets() -> bool:
    """Without importing what a kiosk does not need."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets is not None and isinstance(QGuiApplication.instance(), widgets.QApplication)
