"""A printer on a thread of its own: jobs wait in a queue, and the program hears how each one ended."""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from drivers.device_life import DeviceLife, Pauses
from drivers.device_thread import STOP_WITHIN_S, DeviceThread
from drivers.health import DeviceState
from drivers.job_queue import JobQueue
from drivers.printers.errors import NoPrinterFitted, NotConfirmed, PrinterError
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import Printer, PrintOutcome, PrintReport, Trouble

log = logging.getLogger("printer")

LOOK_EVERY_S = 5.0
"""Between two looks at a printer that is well: an empty roll is known before the next visitor, at little traffic."""

PAUSES = Pauses(longest_s=LOOK_EVERY_S, steady_after_s=3 * LOOK_EVERY_S)
"""A printer with a bad plug is well at one look and away at the next."""

OnDone = Callable[[PrintReport], None]


@dataclass(frozen=True)
class _Job:
    paper: TicketPaper
    on_done: OnDone


class PrinterThread:
    """Prints, looks after the printer in between and heals for ever. Callbacks come on the printer's thread.

    Each submitted job is answered exactly once, also when the program stops.
    """

    def __init__(self, printer: Printer, *, on_state: Callable[[DeviceState], None]) -> None:
        self._printer = printer
        self._jobs = JobQueue[_Job]()
        self._life = DeviceLife("printer", on_state=on_state, pauses=PAUSES, logger=log)
        self._thread = DeviceThread(self._life, work=self._work, close=printer.close, beat_within_s=math.inf)

    def start(self) -> None:
        self._thread.start()

    @property
    def alive(self) -> bool:
        """It runs and has come round lately; to be asked before a watchdog is told that all is well."""
        return self._thread.alive and self._life.came_round(LOOK_EVERY_S + self._printer.may_take_s)

    def submit(self, paper: TicketPaper, on_done: OnDone) -> None:
        """Returns at once, from any thread."""
        if not self._jobs.put(_Job(paper, on_done)):
            self._life.call(lambda: on_done(_stopped_before(paper)))

    def stop(self, within_s: float = STOP_WITHIN_S) -> bool:
        """Lets the ticket that is being printed end if that is soon; those behind it are reported as failed."""
        self._thread.stop(0.0)  # before the queue closes: else whoever waits there would begin another round
        for job in self._jobs.close():
            self._life.call(partial(job.on_done, _stopped_before(job.paper)))
        return self._thread.stop(within_s)

    def _work(self) -> None:
        while self._thread.goes_on():
            look_again_s = LOOK_EVERY_S if self._look() else self._life.next_pause_s()
            job = self._jobs.take(within_s=look_again_s)
            if job is not None:
                self._answer(job)

    def _look(self) -> bool:
        status = self._printer.status()
        self._life.report(status.state, lost=Trouble.UNREACHABLE in status.troubles)
        return status.heard and not status.stops_printing

    def _answer(self, job: _Job) -> None:
        self._life.beat()
        report = self._print(job.paper)
        self._life.call(lambda: job.on_done(report))

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
