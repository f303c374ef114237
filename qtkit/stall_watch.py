"""How long a screen's own thread was held up: no finger, no clock and no picture moves meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from qtkit.trace import Trace

TICK_MS = 10
WORTH_A_MARK_MS = 20
"""A page that is drawn anew takes this long on a slow machine; shorter ones would only fill the trace."""


class StallWatch(QObject):
    """A timer that notices when it comes late; each time is a mark `stall` with its milliseconds in the trace."""

    def __init__(
        self, trace: Trace, parent: QObject, *, clock_ns: Callable[[], int] = time.monotonic_ns, runs: bool = True
    ) -> None:
        super().__init__(parent)
        self._trace = trace
        self._clock_ns = clock_ns
        self._last_ns = clock_ns()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        if runs:
            self._timer.start()

    def tick(self) -> None:
        now_ns = self._clock_ns()
        late_ms = (now_ns - self._last_ns) / 1e6 - TICK_MS
        self._last_ns = now_ns
        if late_ms >= WORTH_A_MARK_MS:
            self._trace.mark("stall", ms=round(late_ms, 1))
