"""What a printer sends back, told apart by the fixed bits of each message.

Several kinds share one line: answers to our questions, reports that the printer pushes by itself, flow control. Taking
the first byte for the answer has made other programs call an empty printer "ready". The bits stand in "Identification
of Send Status" of Citizen's CT-S310 and CT-D150 manuals and in appendix G of Custom's SMICE manual.
"""

from dataclasses import dataclass
from enum import StrEnum

from drivers.deadline import Deadline
from drivers.device_line import DevicePort

FIXED_BITS = 0x93
ANSWER_BITS = 0x12
"""0xx1xx10: an answer to DLE EOT."""
AUTOMATIC_BITS = 0x10
"""0xx1xx00: the first byte of an automatic status report."""
REST_OF_REPORT_BITS = 0x90
"""0xx0xxxx in the other three: none of them can be mistaken for an answer, so a half report is known by its end."""
AUTOMATIC_BYTES = 4
FLOW_CONTROL = b"\x11\x13"
"""XON and XOFF come in the middle of other messages, and no message of ours has a byte like them."""
PROCESS_HEADER = b"\x37\x22"
"""Before the four bytes of a process id, which end with a zero."""
PROCESS_BYTES = 7
CLEARED = b"\x37\x25\x00"
"""The answer to DLE DC4 8: all that was waiting in the printer is gone."""
FULL_STATUS_HEADER = b"\x10\x0f"
"""Before the four bytes of a kiosk printer's full status, the answer to DLE EOT 20 (Custom, KPM210 manual, 3-9)."""
FULL_STATUS_BYTES = 6


class ReplyKind(StrEnum):
    ANSWER = "answer"
    AUTOMATIC = "automatic"
    PROCESS = "process"
    CLEARED = "cleared"
    FULL_STATUS = "full_status"
    ODD = "odd"
    """No message begins with this byte: another speed, another program's answer, half of something."""


@dataclass(frozen=True)
class Reply:
    kind: ReplyKind
    data: bytes


def first_reply(received: bytes) -> Reply | None:
    """The first whole message, or None while more of it must come. Flow control must be taken out before."""
    if not received:
        return None
    kind, length = _kind_and_length(received)
    return Reply(kind, received[:length]) if len(received) >= length else None


def _kind_and_length(received: bytes) -> tuple[ReplyKind, int]:
    if _begins_with(received, CLEARED):
        return ReplyKind.CLEARED, len(CLEARED)
    if _begins_with(received, PROCESS_HEADER):
        return ReplyKind.PROCESS, PROCESS_BYTES
    first = received[0]
    if first & FIXED_BITS == ANSWER_BITS:
        return ReplyKind.ANSWER, 1
    if len(received) >= 2 and received.startswith(FULL_STATUS_HEADER):
        return ReplyKind.FULL_STATUS, FULL_STATUS_BYTES
    if first & FIXED_BITS == AUTOMATIC_BITS and not any(
        byte & REST_OF_REPORT_BITS for byte in received[1:AUTOMATIC_BYTES]
    ):
        return ReplyKind.AUTOMATIC, AUTOMATIC_BYTES
    return ReplyKind.ODD, 1


def _begins_with(received: bytes, message: bytes) -> bool:
    """Also as far as it has come."""
    return received[: len(message)] == message[: len(received)]


class Replies:
    """The messages of one conversation, in the order in which they come."""

    def __init__(self, port: DevicePort) -> None:
        self._port = port
        self._received = b""

    def next(self, deadline: Deadline) -> Reply | None:
        """The next message that says something about our questions; None when none came in time."""
        while True:
            reply = first_reply(self._received)
            if reply is not None:
                self._received = self._received[len(reply.data) :]
                if reply.kind is ReplyKind.AUTOMATIC:
                    continue
                return reply
            if deadline.passed:
                return None
            self._received += self._port.read(deadline.left_s()).translate(None, FLOW_CONTROL)
