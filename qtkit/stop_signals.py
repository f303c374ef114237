"""SIGTERM and SIGINT end a Qt program in order: Python alone would not look at them while Qt waits for events."""

import signal
import socket
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QObject, QSocketDescriptor, QSocketNotifier

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StopSignals(QObject):
    """While it is entered, a signal makes the application leave its event loop; afterwards all is as before."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self._application = application
        self._heard, self._woken = socket.socketpair()
        self._woken.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def __enter__(self) -> Self:
        self._wakeup_before = signal.set_wakeup_fd(self._woken.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._stop) for number in STOP_SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._woken.close()

    def _wake(self, _: QSocketDescriptor) -> None:
        self._heard.recv(64)  # being in Python is enough: it now calls `_stop`

    def _stop(self, number: int, frame: FrameType | None) -> None:
        # Not quit(), which first asks every window whether it may be closed: a kiosk's refuses.
        self._application.exit()
