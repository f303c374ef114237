"""The thread on which a device leads its life: open, work, close, pause, again, until the program ends."""

import threading
from collections.abc import Callable, Iterable
from typing import Protocol

from drivers.deadline import Deadline
from drivers.device_life import BEAT_WITHIN_S, DeviceLife
from drivers.errors import DeviceError

STOP_WITHIN_S = 2.0
"""What a program that ends gives each device; whoever hangs longer is left behind."""


class Stoppable(Protocol):
    def stop(self, within_s: float) -> object:
        """Harmless when it has been stopped before."""


def stop_all(threads: Iterable[Stoppable], within_s: float = STOP_WITHIN_S) -> None:
    """Together: those that hang hold up the end of a program once, and not one after the other."""
    every = tuple(threads)
    for thread in every:
        thread.stop(0.0)
    deadline = Deadline.after(within_s)
    for thread in every:
        thread.stop(deadline.left_s())


def _nothing() -> None:
    """For devices that are opened anew for each use."""


class DeviceThread:
    """Opens, works, closes, pauses and opens again on a thread of its own, until it is stopped.

    `work` does its rounds `while thread.goes_on()`; it ends by returning, by a `DeviceError` (told as absent) or by an
    error that nobody foresaw (told as unknown). `close` must be harmless when nothing is open.
    """

    def __init__(
        self,
        life: DeviceLife,
        *,
        open: Callable[[], None] = _nothing,
        work: Callable[[], None],
        close: Callable[[], None] = _nothing,
        beat_within_s: float = BEAT_WITHIN_S,
    ) -> None:
        self.life = life
        self._open = open
        self._work = work
        self._close = close
        self._beat_within_s = beat_within_s
        self._stopping = threading.Event()
        # A daemon: a device that hangs in the kernel must not keep a program from ending.
        self._thread = threading.Thread(target=self._live, name=life.what, daemon=True)

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.is_alive() and self.life.came_round(self._beat_within_s)

    def start(self) -> None:
        self.life.beat()
        self._thread.start()

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """True when it has ended; False when the device does not let go in time. It tells nothing any more."""
        self._stopping.set()
        self.life.end()
        if self._thread.is_alive():
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def goes_on(self) -> bool:
        """Whether `work` shall do one more round. To ask is the heartbeat."""
        self.life.beat()
        return not self._stopping.is_set()

    def pause(self, seconds: float) -> None:
        """Waits, but not for longer than until the stop."""
        self._stopping.wait(seconds)

    def _live(self) -> None:
        while self.goes_on():
            try:
                self._open()
                self._work()
            except Exception as error:  # noqa: BLE001 (the thread lives on, and its life says so)
                self._report_failure(error)
            finally:
                self._close_for_sure()
            if self.goes_on():
                self.pause(self.life.next_pause_s())

    def _report_failure(self, error: Exception) -> None:
        if isinstance(error, DeviceError):
            self.life.report_loss(error)
        else:
            self.life.report_surprise(error)

    def _close_for_sure(self) -> None:
        try:
            self._close()
        except Exception:
            self.life.log.exception("The %s could not be closed.", self.life.what)
