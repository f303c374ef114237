"""What can go wrong between a program and a simulated device, whatever the device is and whatever carries its bytes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

CHUNK_BYTES: Final = 4096
NOISE: Final = bytes(0x80 + place * 37 % 0x80 for place in range(64))
"""What a wrong baud rate or a loose wire makes of bytes, in a fixed order; none of it is text or a command."""

Order = dict[str, object]
"""One line of JSON from the control port, or the answer to one."""


class Fault(StrEnum):
    MUTE = "mute"
    """Takes everything, does it, and never answers."""
    HUNG = "hung"
    """Takes nothing any more: writing to it blocks once the buffers are full, at a serial line at once."""
    SLOW = "slow"
    """Takes no more than `bytes` in a second."""
    CLOSE_AFTER = "close_after"
    """The line breaks after it carried `bytes`: each TCP connection, and a serial line once."""
    WRONG_BYTES = "wrong_bytes"
    """Noise in both directions."""
    UNPLUGGED = "unplugged"
    """The serial line's path is gone; nobody listens on the TCP port."""
    OFF = "off"
    """The device has no power: a TCP port is closed; a serial line stays open and takes everything, as a cable does
    whose other end is dark. It wakes up with nothing on its face."""


@dataclass(frozen=True)
class Condition:
    """What is wrong now; `amount` is what a control line calls "bytes"."""

    fault: Fault | None = None
    amount: int = 0

    @classmethod
    def from_order(cls, order: Order) -> "Condition":
        name, amount = order["fault"], order.get("bytes", 0)
        if not isinstance(amount, int) or amount < 0:
            raise ValueError(f"bytes must be a whole number, not {amount!r}")
        fault = None if name is None else Fault(str(name))
        if fault is Fault.SLOW and amount == 0:
            raise ValueError('"slow" needs "bytes": how many it takes in a second')
        return cls(fault, amount)

    def bite(self, taken: int) -> int:
        """How much is taken at once, so that a fault comes at its very byte."""
        match self.fault:
            case Fault.CLOSE_AFTER:
                return max(1, min(CHUNK_BYTES, self.amount - taken))
            case Fault.SLOW:
                return max(1, min(CHUNK_BYTES, self.amount // 20))
            case _:
                return CHUNK_BYTES

    def breaks_off(self, taken: int) -> bool:
        return self.fault is Fault.CLOSE_AFTER and taken >= self.amount

    def pause_s(self, taken: int) -> float:
        return taken / self.amount if self.fault is Fault.SLOW else 0.0


class FarDevice(Protocol):
    """A simulated device: what it does with bytes and how it answers; it knows nothing of lines."""

    def take(self, data: bytes) -> bytes:
        """Does what the bytes say and returns what it answers."""

    def power_cycle(self) -> None:
        """Forgets what a real one forgets without power."""

    def obey(self, order: Order) -> tuple[Order, bytes]:
        """What stands on its own control line ("ask", "press"): the answer, and what the device says to the program."""


class FaultyDevice:
    """A device as its program meets it through the fault that rules now."""

    def __init__(self, device: FarDevice) -> None:
        self.device = device
        self.condition = Condition()

    def answer(self, data: bytes) -> bytes:
        match self.condition.fault:
            case Fault.OFF:
                return b""
            case Fault.MUTE:
                self.device.take(data)
                return b""
            case Fault.WRONG_BYTES:
                self.device.take(garbled(data))
                return NOISE[: len(data)]
            case _:
                return self.device.take(data)

    def on_its_own(self, said: bytes) -> bytes:
        """What becomes of something that the device says unasked."""
        match self.condition.fault:
            case Fault.OFF | Fault.MUTE | Fault.HUNG | Fault.UNPLUGGED:
                return b""
            case Fault.WRONG_BYTES:
                return garbled(said)
            case _:
                return said


def garbled(data: bytes) -> bytes:
    """Each byte as something else, the same each time."""
    return bytes(byte ^ NOISE[place % len(NOISE)] for place, byte in enumerate(data))
