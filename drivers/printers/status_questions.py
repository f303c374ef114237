"""Asking a printer how it is, with the real-time questions (DLE EOT 1 to 4) that it answers even when it is stuck."""

from drivers.deadline import Deadline
from drivers.errors import DeviceError
from drivers.printers.printer import PrinterStatus, Trouble
from drivers.printers.printer_port import PrinterLine, PrinterPort
from drivers.printers.replies import Replies, ReplyKind

STATUS_WITHIN_S = 1.5
"""For connecting, four questions and four answers together: a slow printer takes 0.3 s for each answer."""

BITS: dict[int, tuple[tuple[int, Trouble], ...]] = {
    1: ((0x08, Trouble.OFFLINE),),
    2: ((0x04, Trouble.COVER_OPEN), (0x20, Trouble.PAPER_OUT)),
    3: ((0x08, Trouble.CUTTER), (0x20, Trouble.BROKEN), (0x40, Trouble.PAUSED)),
    4: ((0x0C, Trouble.PAPER_NEAR_END), (0x60, Trouble.PAPER_OUT)),
}
"""For each question, which bits of the answer mean what."""


def question(number: int) -> bytes:
    return bytes((0x10, 0x04, number))


def troubles_in(number: int, answer: int) -> frozenset[Trouble]:
    return frozenset(trouble for bits, trouble in BITS[number] if answer & bits)


def look_at(line: PrinterLine) -> PrinterStatus:
    """One short connection with one deadline."""
    deadline = Deadline.after(STATUS_WITHIN_S)
    try:
        port = line.open(deadline)
    except DeviceError as error:
        return PrinterStatus(heard=False, troubles=frozenset({Trouble.UNREACHABLE}), detail=str(error))
    try:
        return ask_status(port, deadline)
    except DeviceError as error:
        return PrinterStatus(heard=False, detail=f"The printer does not say how it is: {error}")
    finally:
        port.close()


def ask_status(port: PrinterPort, deadline: Deadline) -> PrinterStatus:
    """All four answers, or a status that is not `heard` but keeps the troubles that were told."""
    port.forget_input()
    replies = Replies(port)
    troubles: frozenset[Trouble] = frozenset()
    for number in BITS:
        port.write(question(number), deadline)
        reply = replies.next(deadline)
        if reply is None or reply.kind is not ReplyKind.ANSWER:
            return PrinterStatus(heard=False, troubles=troubles)
        troubles |= troubles_in(number, reply.data[0])
    return PrinterStatus(heard=True, troubles=troubles)
