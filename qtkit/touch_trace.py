"""How long a finger waited for the glass to answer: from the touch until the next picture is there."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtQuick import QQuickWindow

from qtkit.trace import Trace

TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class TouchTrace(QObject):
    """Each touch that was followed by a picture is a mark `touch_painted` with its milliseconds in the trace.

    Only where nothing moves by itself: any picture counts as an answer.
    """

    def __init__(self, window: QQuickWindow, trace: Trace, *, clock_ns: Callable[[], int] = time.monotonic_ns) -> None:
        super().__init__(window)
        self._trace = trace
        self._clock_ns = clock_ns
        self._touched_ns: int | None = None
        window.installEventFilter(self)
        window.frameSwapped.connect(self._painted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and self._touched_ns is None:
            self._touched_ns = self._clock_ns()
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        if self._touched_ns is not None:
            self._trace.mark("touch_painted", ms=round((self._clock_ns() - self._touched_ns) / 1e6, 2))
            self._touched_ns = None
