"""What a printer may say: whatever it is, only four good answers are "ready", and only proof is "printed".

The oracle is written from the manuals' table and shares nothing with the reader: an answer to DLE EOT is 0xx1xx10, an
automatic report is four bytes of which the first is 0xx1xx00 and the others 0xx0xxxx, XON and XOFF come in between, a
process id is 37 22, four bytes and a zero, "cleared" is 37 25 00, a full status is 10 0F and four bytes.
"""

import re
from collections.abc import Iterator
from unittest.mock import patch

from drivers import deadline as deadlines
from drivers.deadline import Deadline
from drivers.device_line import DeviceLine
from drivers.errors import DeviceError, DeviceLost
from drivers.printers.escpos_printer import EscPosPrinter, PrintJob
from drivers.printers.paper import TicketPaper
from drivers.printers.replies import first_reply
from drivers.printers.sample_tickets import SAMPLES
from drivers.printers.status_questions import ask_status
from tests.hostile.parser import Parser

BETWEEN_QUESTIONS = b"\xfe"
"""Stands in the fed bytes for "here it is asked the next thing"; no message holds it."""
ASKED_ID = b"ABCD"
"""Stands in the fed bytes for the process id that was asked for."""
TROUBLE_BITS = {1: 0x08, 2: 0x04 | 0x20, 3: 0x08 | 0x20 | 0x40, 4: 0x0C | 0x60}
STOPPING_BITS = {1: 0x08, 2: 0x04 | 0x20, 3: 0x08 | 0x20 | 0x40, 4: 0x60}
"""The same without "near its end", with which a ticket still comes out; who pauses has not printed yet."""

LONGEST_TALK_S = 30.0

GOOD = b"\x12\xfe\x12\xfe\x12\xfe\x12"
EXAMPLES = (
    b"\x00\xfe" + GOOD,
    b"\x00\xfe" + GOOD + b"\xfe\x37\x22ABCD\x00",
    b"\x03\xfe" + GOOD + b"\xfe" + GOOD + b"\xfe" + GOOD,
    b"\x11\xfe\x13\x11\x12\xfe\x10\x00\x0c\x0f\x12\xfe\x12\xfe\x1e\xfe\x37\x22ABCD\x00",
    b"\x00\xfe\x1a\xfe\x32\xfe\x12\xfe\x7e",
    b"\x01\xfe\x12\xfe\x12\xfe\x52\xfe\x12\xfe" + GOOD,
    b"\x01\xfe\x12\x12\x12\x12\xfe\x37\x22\x12\x12\x12\x12\x00",
)


class WaitingClock:
    """Time that passes only while somebody waits: a thousand silent printers cost no second."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


class TalkingPort:
    """Says the next part after each question, in pieces, and then keeps silent or goes away."""

    def __init__(self, fed: bytes, clock: WaitingClock) -> None:
        head, *parts = fed.split(BETWEEN_QUESTIONS) if fed else [b""]
        style = head[:1] or b"\x00"
        self._piece = 1 + style[0] % 7
        self._hangs_up = bool(style[0] & 0x80)
        self._parts = iter(parts)
        self._clock = clock
        self._unread = head[1:]
        self._forgotten = False
        self.said = b""
        """All that it said since it was first asked."""
        self.asked_id: bytes | None = None

    def read(self, within_s: float) -> bytes:
        self._clock.now_s += 0.001
        if self._unread:
            piece, self._unread = self._unread[: self._piece], self._unread[self._piece :]
            return piece
        if self._hangs_up:
            raise DeviceLost("The printer hung up.")
        self._clock.now_s += within_s
        return b""

    def write(self, data: bytes, deadline: Deadline) -> None:
        if asked := re.search(rb"\x1d\x28\x48\x06\x00\x30\x30(....)", data, re.DOTALL):
            self.asked_id = asked[1]
        part = next(self._parts, b"")
        if self.asked_id is not None:
            part = part.replace(ASKED_ID, self.asked_id)
        self._unread += part
        self.said += part

    def forget_input(self) -> None:
        self._unread = b""

    def drop_unsent(self) -> None: ...

    def close(self) -> None: ...


def answers_in(said: bytes) -> Iterator[int | None]:
    """Each answer, and None for each byte that belongs to no message; late words about earlier jobs are no answers."""
    said = said.translate(None, b"\x11\x13")
    at = 0
    while at < len(said):
        length = _other_message(said[at:])
        if not length:
            yield said[at] if said[at] & 0x93 == 0x12 else None
        at += length or 1


def _other_message(said: bytes) -> int:
    """How long the process id, the "cleared", the full status or the automatic report is that stands here; else 0."""
    if said.startswith(b"\x37\x22"):
        return 7
    if said.startswith(b"\x37\x25\x00"):
        return 3
    if said.startswith(b"\x10\x0f"):
        return 6
    is_report = said[0] & 0x93 == 0x10 and not any(byte & 0x90 for byte in said[1:4])
    return 4 if is_report else 0


def are_good(answers: list[int | None], trouble_bits: dict[int, int]) -> bool:
    """Whether these are the four answers of a printer without such trouble."""
    return len(answers) == 4 and all(
        answer is not None and not answer & trouble_bits[number] for number, answer in enumerate(answers, start=1)
    )


def check_status(fed: bytes) -> None:
    clock = WaitingClock()
    port = TalkingPort(fed, clock)
    with patch.object(deadlines, "time", clock):
        try:
            status = ask_status(port, Deadline.after(1.5))
        except DeviceError:
            return
    assert clock.now_s < LONGEST_TALK_S, "it waited beyond its deadline"
    if status.heard and not status.troubles:
        assert are_good(list(answers_in(port.said))[:4], TROUBLE_BITS), f"called well after {port.said.hex(' ')}"


def check_print(fed: bytes) -> None:
    clock = WaitingClock()
    port = TalkingPort(fed, clock)
    printer = EscPosPrinter(DeviceLine("fuzz", lambda deadline: port, bytes_per_s=1e6), render=_small_job)
    with patch.object(deadlines, "time", clock):
        try:
            printer.print_ticket(A_TICKET)
        except DeviceError:
            return
    assert clock.now_s < LONGEST_TALK_S, "it waited beyond its deadline"
    assert is_proven(port), f"called printed after {port.said.hex(' ')}"


def is_proven(port: TalkingPort) -> bool:
    if port.asked_id is not None and b"\x37\x22" + port.asked_id + b"\x00" in port.said:
        return True
    answers = [each for each in answers_in(port.said) if each is not None]
    return any(are_good([*answers[at : at + 4]], STOPPING_BITS) for at in range(len(answers)))


def check_replies(fed: bytes) -> None:
    """Told apart without losing or inventing a byte."""
    rest = fed
    while (reply := first_reply(rest)) is not None:
        assert reply.data, "a message of no bytes would be read for ever"
        assert rest.startswith(reply.data)
        rest = rest[len(reply.data) :]
    assert len(rest) < 7, "what is left cannot be the beginning of one message"


A_TICKET: TicketPaper = next(iter(SAMPLES.values()))


def _small_job(paper: TicketPaper) -> PrintJob:
    return PrintJob(b"\x1b@A042\n\x1dVA\x03", height_mm=10)


PARSERS = (
    Parser("printer_replies", EXAMPLES, check_replies),
    Parser("printer_status", EXAMPLES, check_status),
    Parser("printer_confirmation", EXAMPLES, check_print),
)
