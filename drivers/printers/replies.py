"""What a printer sends back, told apart by the fixed bits of each message.

Several kinds share one line: answers to our questions, reports that the printer pushes by itself, flow control. Taking
the first byte for the answer has made other programs call an empty printer "ready".
"""

from dataclasses import dataclass
from enum import StrEnum

from drivers.deadline import Deadline
from drivers.printers.printer_port import PrinterPort

FIXED_BITS = 0x93
ANSWER_BITS = 0x12
"""0xx1xx10: an answer to DLE EOT."""
AUTOMATIC_BITS = 0x10
"""0xx1xx00: the first byte of an automatic status report."""
AUTOMATIC_BYTES = 4
XON, XOFF = 0x11, 0x13
PROCESS_HEADER = b"\x37\x22"
"""Before the four bytes of a process id, which end with a zero."""
PROCESS_BYTES = 7


class ReplyKind(StrEnum):
    ANSWER = "answer"
    AUTOMATIC = "automatic"
    FLOW = "flow"
    PROCESS = "process"
    ODD = "odd"


@dataclass(frozen=True)
class Reply:
    kind: ReplyKind
    data: bytes


def first_reply(received: bytes) -> Reply | None:
    """The first whole message, or None while more of it must come."""
    if not received:
        return None
    kind, length = _kind_and_length(received)
    return Reply(kind, received[:length]) if len(received) >= length else None


def _kind_and_length(received: bytes) -> tuple[ReplyKind, int]:
    first = received[0]
    if received[: len(PROCESS_HEADER)] == PROCESS_HEADER[: len(received)]:
        return ReplyKind.PROCESS, PROCESS_BYTES
    if first in (XON, XOFF):
        return ReplyKind.FLOW, 1
    if first & FIXED_BITS == ANSWER_BITS:
        return ReplyKind.ANSWER, 1
    if first & FIXED_BITS == AUTOMATIC_BITS:
        return ReplyKind.AUTOMATIC, AUTOMATIC_BYTES
    return ReplyKind.ODD, 1


class Replies:
    """The messages of one conversation, in the order in which they come."""

    def __init__(self, port: PrinterPort) -> None:
        self._port = port
        self._received = b""

    def next(self, deadline: Deadline) -> Reply | None:
        """The next message that says something; None when none came in time."""
        while True:
            reply = first_reply(self._received)
            if reply is not None:
                self._received = self._received[len(reply.data) :]
                if reply.kind in (ReplyKind.FLOW, ReplyKind.AUTOMATIC):
                    continue
                return reply
            if deadline.passed:
                return None
            self._received += self._port.read(deadline.left_s())
