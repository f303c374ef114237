"""A receipt printer that speaks ESC/POS: looks, sends, and believes only what the printer confirms."""

import logging
import math
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from drivers.deadline import Deadline
from drivers.device_line import DeviceLine, DevicePort
from drivers.errors import DeviceError, DeviceSilent
from drivers.printers.clearing import LONGEST_STRIP_BYTES
from drivers.printers.confirmation import (
    ID_WITHOUT_JOB_WITHIN_S,
    Expectation,
    Proof,
    ask_for,
    process_id,
    returns_process_id,
    wait_until_printed,
)
from drivers.printers.errors import (
    NotConfirmed,
    PrinterError,
    PrinterLost,
    PrinterNotReady,
    PrinterStuck,
    PrinterUnreachable,
)
from drivers.printers.paper import TicketPaper
from drivers.printers.presenter import Presenter
from drivers.printers.printer import QUICK_CALL_S, PrinterStatus, Trouble
from drivers.printers.printer_care import PrinterCare
from drivers.printers.status_questions import STATUS_WITHIN_S, ask_status

log = logging.getLogger("printer")

CONNECT_WITHIN_S = 2.0
"""A printer in the same building answers in milliseconds; a visitor stands and waits."""
SEND_SPARE_S = 5.0
"""On top of what line and paper need: printers take data in gulps."""
SEND_SPARE_WHEN_SILENT_S = 1.0
"""For a printer that said nothing before the job: somebody waits, and hope is small."""
PAPER_MM_PER_S = 75.0
"""Half of what the slowest printers of today promise."""
FASTEST_PAPER_MM_PER_S = 500.0
"""What the fastest ones promise: no ticket is out sooner."""
CUT_S = 0.5
FILLED_UP_S = 1.0
"""For the strip that ends half a picture in front of a ticket, and its cut."""
IDS_MISSED = 2
"""One answer may be late; a printer that misses two, one without a job and one behind a ticket, knows no ids."""
HOPE_FOR_ID_S = 3.0
"""Beyond the time the paper takes. A printer that knows GS ( H answers within a second of its cut."""
WAITS_S = 30.0
"""More than all the spare times and questions of one ticket together."""


class Confirm(StrEnum):
    """What the printer is asked after a job."""

    AUTO = "auto"
    """The process id, and the status where a printer turns out not to know process ids."""
    PROCESS_ID = "process_id"
    """Only the process id counts."""
    STATUS = "status"
    """Never the process id: for printers that print an unknown command as letters."""


@dataclass(frozen=True)
class PrintJob:
    """A ticket as bytes for the printer."""

    data: bytes
    height_mm: float


@dataclass(frozen=True)
class _Found:
    """How the printer was before a ticket."""

    status: PrinterStatus
    busy_s: float = 0.0
    """As long as it may need for what was sent in front of the ticket."""


class EscPosPrinter:
    """One printer at the end of one line, opened anew for each conversation."""

    def __init__(
        self,
        line: DeviceLine,
        *,
        render: Callable[[TicketPaper], PrintJob],
        confirm: Confirm = Confirm.AUTO,
        presenter: Presenter | None = None,
    ) -> None:
        self._line = line
        self._render = render
        self._confirm = confirm
        self._presents = presenter is not None
        self._care = PrinterCare(presenter)
        self._jobs = secrets.randbelow(0x10000)
        """Begins anywhere: a late answer to a program that was killed must not confirm the first ticket of this one."""
        self._knows_process_ids: bool | None = None
        """A printer that once returned an id must return each of them."""
        self._missed_ids = 0
        self.may_take_s = QUICK_CALL_S

    def print_ticket(self, paper: TicketPaper) -> None:
        job = self._render(paper)
        self.may_take_s = self._longest_s(job)
        try:
            self._converse(job)
        finally:
            self.may_take_s = QUICK_CALL_S

    def _converse(self, job: PrintJob) -> None:
        try:
            port = self._line.open(Deadline.after(CONNECT_WITHIN_S))
        except DeviceError as error:
            self._was_away()
            raise PrinterUnreachable(f"The ticket was not printed. {error}") from error
        try:
            before = self._ready(port)
            self._jobs += 1
            self._print(port, job, self._expectation(job, before), before)
        finally:
            port.close()

    def status(self) -> PrinterStatus:
        deadline = Deadline.after(STATUS_WITHIN_S)
        try:
            port = self._line.open(deadline)
        except DeviceError as error:
            self._was_away()
            return PrinterStatus(heard=False, troubles=frozenset({Trouble.UNREACHABLE}), detail=str(error))
        try:
            status = ask_status(port, deadline, presents=self._presents)
            return self._care.looked_after(port, status) if status.heard else status
        except DeviceError as error:
            return PrinterStatus(heard=False, detail=f"The printer does not say how it is: {error}")
        finally:
            port.close()

    def close(self) -> None:
        """Nothing is held between two conversations."""

    def _ready(self, port: DevicePort) -> _Found:
        """Stops before anything is sent when the printer says that it cannot print. A silent one gets its chance."""
        try:
            status = ask_status(port, Deadline.after(STATUS_WITHIN_S), presents=self._presents)
            if status.stops_printing:
                raise PrinterNotReady(f"The ticket was not printed. {status.sentence}")
            if not status.heard:
                return _Found(status)
            busy_s = self._make_clear(port)
            if Trouble.PAUSED not in status.troubles:  # it would answer when it goes on
                self._find_out_about_ids(port, busy_s)
            return _Found(status, busy_s)
        except DeviceSilent:
            return _Found(PrinterStatus(heard=False))
        except PrinterError:
            raise
        except DeviceError as error:
            raise PrinterLost(f"The ticket was not printed. {error}") from error

    def _make_clear(self, port: DevicePort) -> float:
        """Returns for how long that keeps the printer busy."""
        first = self._care.before_the_next_ticket(port, bytes_per_s=self._line.bytes_per_s)
        if not first:
            return 0.0
        on_the_line_s = len(first) / self._line.bytes_per_s
        port.write(first, Deadline.after(on_the_line_s + SEND_SPARE_S))
        return on_the_line_s + FILLED_UP_S

    def _find_out_about_ids(self, port: DevicePort, busy_s: float) -> None:
        if self._confirm is not Confirm.AUTO or self._knows_process_ids is not None or self._missed_ids:
            return
        self._jobs += 1
        deadline = Deadline.after(busy_s + ID_WITHOUT_JOB_WITHIN_S)
        self._learn_about_ids(returned=returns_process_id(port, process_id(self._jobs), deadline))

    def _learn_about_ids(self, *, returned: bool) -> None:
        if returned:
            self._knows_process_ids = True
            return
        self._missed_ids += 1
        if self._missed_ids == IDS_MISSED:
            self._knows_process_ids = False
            log.info("The printer at %s knows no process ids; its status confirms tickets.", self._line.address)

    def _print(self, port: DevicePort, job: PrintJob, expected: Expectation, before: _Found) -> None:
        may_be_out = Deadline.after(math.inf if self._knows_process_ids else job.height_mm / FASTEST_PAPER_MM_PER_S)
        is_heard = before.status.heard
        try:
            self._send(port, job, expected, spare_s=SEND_SPARE_S if is_heard else SEND_SPARE_WHEN_SILENT_S)
            proof = self._wait(port, job, expected, may_be_out, is_heard=is_heard)
        except NotConfirmed:  # the paper may still move
            raise
        except PrinterError:
            self._care.give_up(port, len(job.data))
            raise
        self._care.ticket_is_out()
        if expected.process_id is not None:
            self._learn_about_ids(returned=proof is Proof.PROCESS_ID)

    def _expectation(self, job: PrintJob, before: _Found) -> Expectation:
        asks_for_id = self._confirm is not Confirm.STATUS and self._knows_process_ids is not False
        on_paper_s = job.height_mm / PAPER_MM_PER_S + CUT_S + self._on_the_line_s(job) + before.busy_s
        return Expectation(
            process_id=process_id(self._jobs) if asks_for_id else None,
            status_suffices=self._confirm is Confirm.AUTO and self._knows_process_ids is not True,
            settle_s=on_paper_s,
            hope_for_id_s=on_paper_s + HOPE_FOR_ID_S,
            presents=self._presents,
        )

    def _send(self, port: DevicePort, job: PrintJob, expected: Expectation, *, spare_s: float) -> None:
        data = job.data + (ask_for(expected.process_id) if expected.process_id else b"")
        try:
            port.write(data, Deadline.after(expected.settle_s + spare_s))
        except DeviceSilent as error:
            raise PrinterStuck(f"The ticket is not complete. {error}") from error
        except DeviceError as error:
            raise PrinterLost(f"The ticket is not complete. {error}") from error

    def _wait(
        self, port: DevicePort, job: PrintJob, expected: Expectation, may_be_out: Deadline, *, is_heard: bool
    ) -> Proof:
        out_by = Deadline.after(expected.settle_s)
        try:
            deadline = self._answer_deadline(job, expected, is_heard=is_heard)
            return wait_until_printed(port, expected, deadline, may_be_out=may_be_out)
        except NotConfirmed:
            self._care.ticket_may_come(len(job.data), until=out_by)
            raise

    def _answer_deadline(self, job: PrintJob, expected: Expectation, *, is_heard: bool) -> Deadline:
        """A printer that was silent before the job is not given long to find its voice: somebody waits."""
        longest_s = expected.hope_for_id_s if is_heard else self._on_the_line_s(job)
        return Deadline.after(longest_s + STATUS_WITHIN_S)

    def _longest_s(self, job: PrintJob) -> float:
        """Each byte is waited for twice: until the line has taken it, and until the printer has heard of it."""
        first_s = LONGEST_STRIP_BYTES / self._line.bytes_per_s
        ticket_s = first_s + self._on_the_line_s(job) + job.height_mm / PAPER_MM_PER_S
        return 2 * (first_s + ticket_s) + WAITS_S

    def _on_the_line_s(self, job: PrintJob) -> float:
        """A serial port takes a job into its buffer long before it has gone out."""
        return len(job.data) / self._line.bytes_per_s

    def _was_away(self) -> None:
        """It may be another one when it is back; one that knows ids still must return each of them."""
        self._knows_process_ids = self._knows_process_ids or None
        self._missed_ids = 0
        self._care.printer_was_away()
