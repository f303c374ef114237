"""Many light devices heard by one thread, through epoll."""

import select
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from types import TracebackType

from bench.figure import CouldNotMeasureError
from bench.light_device import LightDevice

HEARD_WITHIN_S = 30.0
PING_EVERY_S = 3.0


class Crowd:
    """Hears all of its devices while it waits for something."""

    def __init__(self) -> None:
        self._epoll = select.epoll()
        self._devices: dict[int, LightDevice] = {}
        self._in_turn: deque[LightDevice] = deque()
        self._pinged_s = time.monotonic()
        self._closing = ExitStack()
        self._closing.callback(self._epoll.close)

    def __enter__(self) -> "Crowd":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()

    def add(self, device: LightDevice) -> LightDevice:
        self._devices[device.socket.fileno()] = device
        self._in_turn.append(device)
        self._epoll.register(device.socket, select.EPOLLIN)
        self._closing.callback(device.socket.close)
        return device

    def until(self, there: Callable[[], bool], what: str) -> None:
        """Hears until it is there.

        Raises:
            CouldNotMeasureError: It does not come; `what` says what was waited for.
        """
        give_up_at = time.monotonic() + HEARD_WITHIN_S
        while not there():
            if not self._hear(1.0) and time.monotonic() > give_up_at:
                raise CouldNotMeasureError(f"{what} did not come within {HEARD_WITHIN_S:.0f} s.")

    def until_all_heard(self, devices: Sequence[LightDevice], seq: int) -> int:
        """When the last of them had this event, by the machine's monotonic clock in nanoseconds."""
        missing = {device.socket.fileno() for device in devices if device.heard < seq}
        give_up_at = time.monotonic() + HEARD_WITHIN_S
        while missing:
            for fileno, _ in self._epoll.poll(1.0):
                device = self._devices[fileno]
                device.hear()
                if device.heard >= seq:
                    missing.discard(fileno)
            if missing and time.monotonic() > give_up_at:
                raise CouldNotMeasureError(f"{len(missing)} listeners never had event {seq}.")
        return max(device.heard_ns for device in devices)

    def rest(self, for_s: float) -> None:
        """Hears what comes by itself, and says that the devices live."""
        until = time.monotonic() + for_s
        while (left := until - time.monotonic()) > 0:
            self._hear(left)

    def hear_once(self) -> None:
        """Waits until there is something, and hears it."""
        self._hear(1.0)

    def keep_alive(self) -> None:
        """Says for the devices whose turn it is that they live; spread evenly in time, as those of a hall are."""
        between_s = PING_EVERY_S / len(self._devices)
        due = int((time.monotonic() - self._pinged_s) / between_s)
        self._pinged_s += due * between_s
        for _ in range(min(due, len(self._devices))):
            device = self._in_turn.popleft()
            self._in_turn.append(device)
            device.ping()

    def _hear(self, within_s: float) -> bool:
        ready = self._epoll.poll(within_s)
        for fileno, _ in ready:
            self._devices[fileno].hear()
        return bool(ready)
