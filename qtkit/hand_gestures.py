"""What a hand does to the glass without knowing what is drawn on it, and what it sees there."""

import gc
import sys
from collections.abc import Iterator, Sequence
from typing import cast

from pydantic import JsonValue
from PySide6.QtCore import QObject, QPoint
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QGuiApplication, QPointingDevice, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from qtkit.hand_deeds import Click, Touch
from qtkit.hand_search import first_window, item_tree
from qtkit.heap import held_bytes

BUTTONS = {
    "left": Core.MouseButton.LeftButton,
    "right": Core.MouseButton.RightButton,
    "middle": Core.MouseButton.MiddleButton,
}


def touch(deed: Touch, touch_screen: QPointingDevice) -> None:
    window = first_window()
    paths = [[QPoint(*spot) for spot in path] for path in deed.fingers if path]
    for step in range(max(map(len, paths), default=0)):
        event = QTest.touchEvent(window, touch_screen)
        for finger, path in enumerate(paths):
            if step == 0:
                event.press(finger, path[0], window)
            elif step < len(path):
                event.move(finger, path[step], window)
            else:
                event.stationary(finger)
        event.commit()
    event = QTest.touchEvent(window, touch_screen)
    for finger, path in enumerate(paths):
        event.release(finger, path[-1], window)
    event.commit()


def click(deed: Click) -> None:
    QTest.mouseClick(first_window(), BUTTONS[deed.button], Core.KeyboardModifier.NoModifier, QPoint(*deed.at))


def what_is_seen() -> JsonValue:
    windows = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    return {
        "windows": [
            {
                "kind": each.metaObject().className(),
                "active": each.isActive(),
                "full_screen": each.visibility() is QWindow.Visibility.FullScreen,
                "size": [each.width(), each.height()],
            }
            for each in windows
        ],
        "buttons": [
            _button(item) for window in windows if isinstance(window, QQuickWindow) for item in _buttons(window)
        ],
    }


def _widgets() -> Sequence[QObject]:
    """A program without them has not even loaded their library."""
    loaded = sys.modules.get("PySide6.QtWidgets")
    return () if loaded is None else cast(Sequence[QObject], loaded.QApplication.allWidgets())


def what_is_held() -> JsonValue:
    """Objects by their kind and the bytes of the C library's heap, None where it cannot say.

    Garbage that is due counts for nothing, and QML's that was found but not yet collected for little.
    """
    gc.collect()
    application = QGuiApplication.instance()
    widgets = _widgets()
    roots: list[QObject] = [*QGuiApplication.topLevelWindows(), *([application] if application else [])]
    roots += [widget for widget in widgets if widget.parent() is None]
    items = (
        item
        for window in QGuiApplication.topLevelWindows()
        if isinstance(window, QQuickWindow)
        for item in item_tree(window.contentItem())
    )
    return {
        "qt": sum(len(root.findChildren(QObject)) for root in roots),
        "items": sum(1 for _ in items) + len(widgets),
        "python": len(gc.get_objects()),
        "native_bytes": held_bytes(),
    }


def _buttons(window: QQuickWindow) -> Iterator[QQuickItem]:
    for item in item_tree(window.contentItem()):
        if item.inherits("QQuickAbstractButton") and item.isVisible() and item.isEnabled():
            yield item


def _button(item: QQuickItem) -> JsonValue:
    centre = item.mapToScene(item.boundingRect().center()).toPoint()
    return {"name": item.objectName(), "at": [centre.x(), centre.y()]}
