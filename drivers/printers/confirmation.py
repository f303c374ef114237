"""Whether a ticket that was sent came out.

That the data was taken says nothing: 300 kB vanish into the buffers of a dead printer without an error. Two things
count. The printer returns a process id (GS ( H) after it has processed everything before it. A printer that does not
know that command answers DLE EOT after the job, and stays well for as long as printing takes.
"""

from dataclasses import dataclass
from enum import StrEnum

from drivers.deadline import Deadline
from drivers.device_line import DevicePort
from drivers.errors import DeviceError
from drivers.printers.errors import NotConfirmed, PrinterNotReady
from drivers.printers.printer import PrinterStatus, Trouble
from drivers.printers.replies import PROCESS_HEADER, Replies, Reply
from drivers.printers.status_questions import hear

LOOK_EVERY_S = 0.1
"""Between two questions while the ticket is being printed, so that an empty roll is known within half a second."""


ID_WITHOUT_JOB_WITHIN_S = 1.0
"""A printer with nothing to do returns an id at once."""


class Proof(StrEnum):
    """What a print is believed on."""

    PROCESS_ID = "process_id"
    STATUS = "status"


@dataclass(frozen=True)
class Expectation:
    """What to wait for after a job."""

    process_id: bytes | None
    """The four bytes sent with GS ( H; None when this printer is not asked for them."""
    status_suffices: bool
    """Whether a printer that returns no process id may be believed on its status."""
    settle_s: float
    """How long the paper takes at least; a status heard earlier speaks of a ticket still being printed."""
    hope_for_id_s: float
    """How long to wait for the process id before the status must do."""
    presents: bool = False
    """Whether its full status is asked for too: a kiosk printer with a presenter."""


def returns_process_id(port: DevicePort, process: bytes, deadline: Deadline) -> bool:
    """Asked before the first ticket, so that a printer which loses its first job is not taken for one without ids."""
    port.write(ask_for(process), deadline)
    replies = Replies(port)
    while (reply := replies.next(deadline)) is not None:
        if reply.data == PROCESS_HEADER + process + b"\x00":
            return True
    return False


def process_id(count: int) -> bytes:
    """Four letters, since none of them can be mistaken for a status byte."""
    return bytes(0x41 + (count >> shift & 0x0F) for shift in (12, 8, 4, 0))


def ask_for(process: bytes) -> bytes:
    """GS ( H function 48: "return this when everything before it is done"."""
    return b"\x1d\x28\x48\x06\x00\x30\x30" + process


def wait_until_printed(port: DevicePort, expected: Expectation, deadline: Deadline, *, may_be_out: Deadline) -> Proof:
    """Returns what proved that the ticket is out; raises `NotConfirmed` when nobody can know.

    All of it was sent: a printer whose line is lost now works off what it has. From `may_be_out` on a trouble may be
    that of the paper behind the ticket, as where the last one of a roll comes out whole.
    """
    try:
        return _watched(port, expected, deadline, may_be_out)
    except DeviceError as error:
        if isinstance(error, (NotConfirmed, PrinterNotReady)):
            raise
        raise NotConfirmed(f"The printer went away before it said that the ticket is out: {error}") from error


def _watched(port: DevicePort, expected: Expectation, deadline: Deadline, may_be_out: Deadline) -> Proof:
    replies = Replies(port)
    believed_after_s = expected.settle_s if expected.process_id is None else expected.hope_for_id_s
    believed = Deadline.after(believed_after_s)

    def proves(reply: Reply) -> bool:
        return _is_expected(reply, expected)

    while not deadline.passed:
        heard = hear(port, replies, deadline, presents=expected.presents, interrupts=proves)
        may_be_whole = may_be_out.passed
        if heard.interrupted:
            return Proof.PROCESS_ID
        if not heard.complete:
            raise NotConfirmed("The printer took the ticket but does not say whether it is out: look at the printer.")
        if _comes_by_itself(replies, expected, deadline):
            return Proof.PROCESS_ID
        _stop_on_trouble(heard.troubles, may_be_whole=may_be_whole)
        if Trouble.PAUSED in heard.troubles:  # no paper moves: its time begins anew
            believed = Deadline.after(believed_after_s)
        elif believed.passed:
            if expected.status_suffices or expected.process_id is None:
                return Proof.STATUS
            break
    raise NotConfirmed("The printer answers but did not say that the ticket is out: look at the printer.")


def _comes_by_itself(replies: Replies, expected: Expectation, deadline: Deadline) -> bool:
    """Also after a trouble: the last ticket of a roll is out although the roll is empty now."""
    wait = Deadline.after(min(LOOK_EVERY_S, deadline.left_s()))
    while (reply := replies.next(wait)) is not None:
        if _is_expected(reply, expected):
            return True
    return False


def _is_expected(reply: Reply, expected: Expectation) -> bool:
    """An id of an earlier job, which an impatient program left behind, proves nothing about this one."""
    return expected.process_id is not None and reply.data == PROCESS_HEADER + expected.process_id + b"\x00"


def _stop_on_trouble(troubles: frozenset[Trouble], *, may_be_whole: bool) -> None:
    status = PrinterStatus(heard=True, troubles=troubles)
    if status.stops_printing:
        if may_be_whole:
            raise NotConfirmed(f"Nobody can say whether the ticket came out whole. {status.sentence}")
        raise PrinterNotReady(f"The ticket is not complete. {status.sentence}")
