"""The line to a printer: the same four verbs over TCP, serial and USB."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from drivers.deadline import Deadline


class PrinterPort(Protocol):
    """An open line. Failures are raised as `DeviceLost` (it went away) and `DeviceSilent` (it takes no more data)."""

    def read(self, within_s: float) -> bytes:
        """What came in, waiting for the first byte; empty when nothing came in time."""

    def write(self, data: bytes, deadline: Deadline) -> None: ...

    def forget_input(self) -> None: ...

    def drop_unsent(self) -> None:
        """Keeps back what has not reached the device yet; after that the port can only be closed."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class PrinterLine:
    """How to reach a printer; opened for each conversation, since some refuse sockets after a day of being held."""

    address: str
    open: Callable[[Deadline], PrinterPort]
    bytes_per_s: float
    """What the line carries at its worst; the deadline of a job is computed from it."""
