"""How a receipt printer behaves, without sockets: a buffer, a roll of paper, answers, and troubles on command."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from drivers.printers.escpos_commands import Command, Kind, first_command

ANSWER_ALWAYS = 0x12
"""The fixed bits of every answer to DLE EOT."""
PROCESS_ANSWER = b"\x37\x22"


class Fault(StrEnum):
    OFF = "off"
    """Nobody listens; open connections are reset."""
    MUTE = "mute"
    """Takes everything, prints it, and never answers."""
    HUNG = "hung"
    """Accepts connections and then neither reads nor answers."""
    PAPER_OUT = "paper_out"
    """At once, or in the middle of a ticket after `bytes`."""
    NEAR_END = "near_end"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    PAUSED = "paused"
    """Its head is too hot: it answers, keeps what it is given, and goes on later."""
    CLOSE_AFTER = "close_after"
    """Closes the connection in good order after it took `bytes` of a ticket."""
    RESET_AFTER = "reset_after"
    """The same with a reset, as after a loss of power."""
    SLOW = "slow"
    """Takes no more than `bytes` in a second."""


@dataclass(frozen=True)
class Condition:
    """What is wrong now; `amount` is what a control line calls "bytes"."""

    fault: Fault | None = None
    amount: int = 0


class SimulatedPrinter:
    """What one printer does with the bytes it is given, whatever connection they come from."""

    def __init__(self, *, on_ticket: Callable[[bytes], None], knows_process_ids: bool = True) -> None:
        self.condition = Condition()
        self._on_ticket = on_ticket
        self._knows_process_ids = knows_process_ids
        self._received = b""
        self._waiting: deque[Command] = deque()
        """Commands that were taken and not yet carried out: the printer's buffer."""
        self._ticket = b""

    def connected(self) -> None:
        """A new conversation begins with a new command; a half command of the last one is gone."""
        self._received = b""

    def take(self, data: bytes) -> bytes:
        """Takes data and returns what the printer says to it. Raises `UnknownBytes` on what no ticket of ours holds."""
        said = b""
        self._received += data
        while (command := first_command(self._received)) is not None:
            self._received = self._received[len(command.data) :]
            if command.kind is Kind.STATUS_QUESTION:
                said += self._how_it_is(command.data[2])
            else:
                self._waiting.append(command)
                said += self.work()
        return b"" if self.condition.fault is Fault.MUTE else said

    def work(self) -> bytes:
        """Carries out what waits, as far as paper and cover allow; returns what is said about it."""
        said = b""
        while self._waiting and not self._stopped_before(self._waiting[0]):
            command = self._waiting.popleft()
            if command.kind is Kind.PROCESS_QUESTION:
                said += self._done_answer(command)
                continue
            self._ticket = command.data if command.kind is Kind.INITIALISE else self._ticket + command.data
            if command.kind is Kind.CUT:
                self._on_ticket(self._ticket)
                self._ticket = b""
        return said

    def _stopped_before(self, command: Command) -> bool:
        match self.condition.fault:
            case Fault.COVER_OPEN | Fault.CUTTER | Fault.PAUSED:
                return True
            case Fault.PAPER_OUT:
                return len(self._ticket) + len(command.data) > self.condition.amount
            case _:
                return False

    def _done_answer(self, command: Command) -> bytes:
        return PROCESS_ANSWER + command.data[7:11] + b"\x00" if self._knows_process_ids else b""

    def _how_it_is(self, question: int) -> bytes:
        fault = self.condition.fault
        paper_out = fault is Fault.PAPER_OUT and (self.condition.amount == 0 or bool(self._waiting))
        bits = {
            1: 0x08 * (paper_out or fault in (Fault.COVER_OPEN, Fault.CUTTER)),
            2: 0x04 * (fault is Fault.COVER_OPEN) | 0x20 * paper_out,
            3: 0x08 * (fault is Fault.CUTTER) | 0x40 * (fault is Fault.PAUSED),
            4: 0x0C * (paper_out or fault is Fault.NEAR_END) | 0x60 * paper_out,
        }
        return bytes([ANSWER_ALWAYS | bits[question]]) if question in bits else b""
