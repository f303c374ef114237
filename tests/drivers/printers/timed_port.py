"""A printer's line on a clock of its own: what it says comes after its time, and nobody waits for it."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from drivers.deadline import Deadline
from drivers.errors import DeviceLost
from drivers.printers.confirmation import ask_for
from drivers.printers.status_questions import BITS

ASKED_FOR_ID = ask_for(b"")


@dataclass
class Clock:
    """Stands in for the module `time` where deadlines are made."""

    now_s: float = 0.0

    def monotonic(self) -> float:
        return self.now_s


def never_in_trouble(now_s: float) -> dict[int, int]:
    return {}


@dataclass
class TimedPrinter:
    """Answers status questions at once and process ids after their time; the same one behind every port."""

    clock: Clock
    id_after_s: Callable[[float], float | None] = lambda asked_s: None
    """None for a printer that returns no ids."""
    bits: Callable[[float], dict[int, int]] = never_in_trouble
    """The bits of each answer that speak of a trouble at that time."""
    gone_at_s: float = math.inf
    clears: bool = True
    written: bytes = b""
    says: list[tuple[float, bytes]] = field(default_factory=list)

    def take(self, data: bytes) -> None:
        self.written += data
        if len(data) == 3 and data[:2] == b"\x10\x04" and data[2] in BITS:
            self.says.append((self.clock.now_s, bytes([0x12 | self.bits(self.clock.now_s).get(data[2], 0)])))
        if data.startswith(b"\x10\x14\x08") and self.clears:
            self.says.append((self.clock.now_s, b"\x37\x25\x00"))
        if (at := data.find(ASKED_FOR_ID)) >= 0 and (after_s := self.id_after_s(self.clock.now_s)) is not None:
            process = data[at + len(ASKED_FOR_ID) :][:4]
            self.says.append((self.clock.now_s + after_s, b"\x37\x22" + process + b"\x00"))


@dataclass
class TimedPort:
    printer: TimedPrinter

    def read(self, within_s: float) -> bytes:
        self._is_there()
        clock, says = self.printer.clock, sorted(self.printer.says)
        if says and says[0][0] <= clock.now_s + within_s:
            at_s, data = says[0]
            self.printer.says = says[1:]
            clock.now_s = max(clock.now_s, at_s)
            return data
        clock.now_s += within_s
        return b""

    def write(self, data: bytes, deadline: Deadline) -> None:
        self._is_there()
        self.printer.take(data)

    def forget_input(self) -> None:
        self.printer.says = [(at_s, data) for at_s, data in self.printer.says if at_s > self.printer.clock.now_s]

    def drop_unsent(self) -> None: ...

    def close(self) -> None: ...

    def _is_there(self) -> None:
        if self.printer.clock.now_s >= self.printer.gone_at_s:
            raise DeviceLost("The far end hung up.")
