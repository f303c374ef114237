"""A printer on a thread of its own: jobs wait in a queue, and the program hears how each one ended."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from drivers.deadline import Deadline
from drivers.health import DeviceState
from drivers.printers.errors import NoPrinterFitted, NotConfirmed, PrinterError
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import Printer, PrintOutcome, PrintReport

log = logging.getLogger("printer")

LOOK_EVERY_S = 5.0
"""Between two looks at a printer that is well: an empty roll is known before the next visitor, at little traffic."""
FIRST_RETRY_S = 0.5
"""After trouble the next look comes soon, then each time later, up to `LOOK_EVERY_S`."""

OnDone = Callable[[PrintReport], None]


@dataclass(frozen=True)
class _Job:
    paper: TicketPaper
    on_done: OnDone


class PrinterThread:
    """Prints, looks after the printer in between and heals for ever. Callbacks come on the printer's thread.

    The state is told at the start and then only when it changes. Each submitted job is answered exactly once, also
    when the program stops.
    """

    def __init__(self, printer: Printer, *, on_state: Callable[[DeviceState], None]) -> None:
        self._printer = printer
        self._on_state = on_state
        self._wake = threading.Condition()
        self._jobs: deque[_Job] = deque()
        self._stopping = False
        self._told: DeviceState | None = None
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def submit(self, paper: TicketPaper, on_done: OnDone) -> None:
        """Returns at once, from any thread."""
        with self._wake:
            if not self._stopping:
                self._jobs.append(_Job(paper, on_done))
                self._wake.notify()
                return
        on_done(_stopped_before(paper))

    def stop(self, within_s: float = 2.0) -> None:
        """Lets the ticket that is being printed end if that is soon; those behind it are reported as failed."""
        with self._wake:
            self._stopping = True
            left = list(self._jobs)
            self._jobs.clear()
            self._wake.notify()
        for job in left:
            job.on_done(_stopped_before(job.paper))
        if self._thread.ident is not None:
            self._thread.join(within_s)

    def _run(self) -> None:
        retry_s = FIRST_RETRY_S
        try:
            while not self._stopping:
                if self._look():
                    job, retry_s = self._next_job(within_s=LOOK_EVERY_S), FIRST_RETRY_S
                else:
                    job, retry_s = self._next_job(within_s=retry_s), min(retry_s * 2, LOOK_EVERY_S)
                if job is not None:
                    job.on_done(self._print(job.paper))
        finally:
            self._printer.close()

    def _next_job(self, *, within_s: float) -> _Job | None:
        deadline = Deadline.after(within_s)
        with self._wake:
            while not self._jobs and not self._stopping and not deadline.passed:
                self._wake.wait(deadline.left_s())
            return self._jobs.popleft() if self._jobs else None

    def _look(self) -> bool:
        status = self._printer.status()
        state = status.state
        if state != self._told and not self._stopping:
            self._told = state
            log.info("The printer is %s: %s", state.health, state.sentence)
            self._on_state(state)
        return status.heard and not status.stops_printing

    def _print(self, paper: TicketPaper) -> PrintReport:
        try:
            self._printer.print_ticket(paper)
        except NotConfirmed as error:
            return PrintReport(PrintOutcome.UNKNOWN, str(error))
        except NoPrinterFitted as error:
            return PrintReport(PrintOutcome.NO_PRINTER, str(error))
        except PrinterError as error:
            return PrintReport(PrintOutcome.FAILED, str(error))
        except Exception:
            log.exception("Ticket %s could not be printed: a mistake in this program.", paper.number)
            return PrintReport(
                PrintOutcome.FAILED, f"Ticket {paper.number} was not printed: a mistake in this program."
            )
        return PrintReport(PrintOutcome.PRINTED, f"Ticket {paper.number} is printed.")


def _stopped_before(paper: TicketPaper) -> PrintReport:
    return PrintReport(PrintOutcome.FAILED, f"Ticket {paper.number} was not printed: the program stops.")
