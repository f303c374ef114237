"""The doors of rehearsals, when the settings ask for them; a real hall's program does not even load them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from config.rehearsal import HandSettings, TraceSettings
from qtkit.trace import Trace

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow  # a program of widgets has none, and does without its libraries


def open_hand(settings: HandSettings | None, parent: QObject) -> None:
    """It lives as long as its parent, the application."""
    if settings is not None:
        from qtkit.hand import Hand

        Hand(settings.port, parent)


def watch_stalls(settings: TraceSettings | None, trace: Trace, parent: QObject) -> None:
    """From now on, as long as the parent lives."""
    if settings is not None and settings.stalls:
        from qtkit.stall_watch import StallWatch

        StallWatch(trace, parent)


def watch_touches(settings: TraceSettings | None, trace: Trace, window: "QQuickWindow") -> None:
    """As long as the window lives."""
    if settings is not None and settings.touches:
        from qtkit.touch_trace import TouchTrace

        TouchTrace(window, trace)
