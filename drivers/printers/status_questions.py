"""Asking a printer how it is, with the real-time questions (DLE EOT) that it answers even when it is stuck."""

from collections.abc import Callable
from dataclasses import dataclass

from drivers.deadline import Deadline
from drivers.device_line import DevicePort
from drivers.printers.presenter import FULL_STATUS_QUESTION, troubles_in_full_status
from drivers.printers.printer import PrinterStatus, Trouble
from drivers.printers.replies import Replies, Reply, ReplyKind

STATUS_WITHIN_S = 2.0
"""For connecting, all questions and all answers together: a slow printer takes 0.3 s for each answer."""

BITS: dict[int, tuple[tuple[int, Trouble], ...]] = {
    1: ((0x08, Trouble.OFFLINE),),
    2: ((0x04, Trouble.COVER_OPEN), (0x08, Trouble.OFFLINE), (0x20, Trouble.PAPER_OUT)),
    3: ((0x04, Trouble.BROKEN), (0x08, Trouble.CUTTER), (0x20, Trouble.BROKEN), (0x40, Trouble.PAUSED)),
    4: ((0x0C, Trouble.PAPER_NEAR_END), (0x60, Trouble.PAPER_OUT)),
}
"""For each question, which bits of the answer mean what; the second one's 0x08 is somebody pressing the feed button."""

QUESTIONS = (1, 2, 3, 4, 4)
"""All answers look alike. A late one to an earlier program moves the others by one place and would hide the last, so
the paper is asked for twice. The trouble may then have another's name, but nobody in trouble is ever called well."""

GARBLED = "The printer does not say how it is: its answers cannot be understood. Is the speed of its line right?"


def never(reply: Reply) -> bool:
    return False


@dataclass(frozen=True)
class Heard:
    """What came back to one round of questions."""

    complete: bool = False
    """Every answer came."""
    troubles: frozenset[Trouble] = frozenset()
    garbled: bool = False
    interrupted: bool = False
    """A message came that made the rest of the questions needless."""
    full_status: bytes = b""
    """The six bytes of a kiosk printer, where they were asked for."""


def question(number: int) -> bytes:
    return bytes((0x10, 0x04, number))


def troubles_in(number: int, answer: int) -> frozenset[Trouble]:
    return frozenset(trouble for bits, trouble in BITS[number] if answer & bits)


def ask_status(port: DevicePort, deadline: Deadline, *, presents: bool = False) -> PrinterStatus:
    """All answers, or a status that is not `heard` but keeps the troubles that were told."""
    port.forget_input()
    heard = hear(port, Replies(port), deadline, presents=presents)
    detail = GARBLED if heard.garbled and not heard.troubles else ""
    return PrinterStatus(heard.complete, heard.troubles, detail, full_status=heard.full_status)


def hear(
    port: DevicePort,
    replies: Replies,
    deadline: Deadline,
    *,
    presents: bool = False,
    interrupts: Callable[[Reply], bool] = never,
) -> Heard:
    """One round of questions; `presents` asks for the full status of a kiosk printer too.

    The first answer only says "offline"; which trouble it is, the others tell, so all are asked.
    """
    troubles: frozenset[Trouble] = frozenset()
    for number in QUESTIONS:
        port.write(question(number), deadline)
        reply = _answer(replies, deadline, ReplyKind.ANSWER, interrupts)
        if reply is None or reply.kind is not ReplyKind.ANSWER:
            return _broken_off(reply, troubles, interrupts)
        troubles |= troubles_in(number, reply.data[0])
    if not presents:
        return Heard(complete=True, troubles=troubles)
    port.write(FULL_STATUS_QUESTION, deadline)
    reply = _answer(replies, deadline, ReplyKind.FULL_STATUS, interrupts)
    if reply is None or reply.kind is not ReplyKind.FULL_STATUS:
        return _broken_off(reply, troubles, interrupts)
    return Heard(complete=True, troubles=troubles | troubles_in_full_status(reply.data), full_status=reply.data)


def _answer(
    replies: Replies, deadline: Deadline, wanted: ReplyKind, interrupts: Callable[[Reply], bool]
) -> Reply | None:
    """What is wanted, what interrupts or what cannot be understood; late words about earlier jobs are passed over."""
    while (reply := replies.next(deadline)) is not None:
        if reply.kind in (wanted, ReplyKind.ODD) or interrupts(reply):
            return reply
    return None


def _broken_off(reply: Reply | None, troubles: frozenset[Trouble], interrupts: Callable[[Reply], bool]) -> Heard:
    interrupted = reply is not None and interrupts(reply)
    return Heard(troubles=troubles, garbled=reply is not None and not interrupted, interrupted=interrupted)
