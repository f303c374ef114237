import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from drivers.device_life import SHORT_LIVES
from drivers.health import DeviceState, Health
from drivers.printers.errors import NoPrinterFitted, NotConfirmed, PrinterNotReady, PrinterUnreachable
from drivers.printers.no_printer import NoPrinter
from drivers.printers.opening import printer_from_url
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import QUICK_CALL_S, Printer, PrinterStatus, PrintOutcome, PrintReport, Trouble
from drivers.printers.printer_thread import PrinterThread
from drivers.printers.sample_tickets import APPOINTMENT, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts
from tests.drivers.printers.simulated import RunningPrinter

WITHIN_S = 20


@dataclass
class FakePrinter:
    """Prints when it is let, fails with what it is given."""

    fails_with: Exception | None = None
    status_now: PrinterStatus = field(default_factory=lambda: PrinterStatus(heard=True))
    let_print: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)
    printed: list[str] = field(default_factory=list)
    closed: bool = False
    mistakes: list[Exception] = field(default_factory=list)
    looks: int = 0
    looked_again: threading.Event = field(default_factory=threading.Event)
    may_take_s: float = QUICK_CALL_S

    def print_ticket(self, paper: TicketPaper) -> None:
        self.begun.set()
        assert self.let_print.wait(WITHIN_S)
        if self.fails_with is not None:
            raise self.fails_with
        self.printed.append(paper.number)

    def status(self) -> PrinterStatus:
        self.looks += 1
        if self.looks > 1:
            self.looked_again.set()
        if self.mistakes:
            raise self.mistakes.pop()
        return self.status_now

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def fake() -> FakePrinter:
    printer = FakePrinter()
    printer.let_print.set()
    return printer


@dataclass
class Told:
    states: queue.Queue[DeviceState] = field(default_factory=queue.Queue)
    reports: queue.Queue[PrintReport] = field(default_factory=queue.Queue)

    def next_state(self) -> DeviceState:
        return self.states.get(timeout=WITHIN_S)

    def next_report(self) -> PrintReport:
        return self.reports.get(timeout=WITHIN_S)


@pytest.fixture
def told() -> Told:
    return Told()


Start = Callable[[Printer], PrinterThread]


@pytest.fixture
def start(told: Told) -> Iterator[Start]:
    started = []

    def start(printer: Printer) -> PrinterThread:
        thread = PrinterThread(printer, on_state=told.states.put)
        thread.start()
        started.append(thread)
        return thread

    yield start
    for thread in started:
        thread.stop(WITHIN_S)
        assert not thread.alive


def test_tickets_come_out_in_the_order_they_were_asked_for(start: Start, fake: FakePrinter, told: Told) -> None:
    thread = start(fake)

    thread.submit(APPOINTMENT, told.reports.put)
    thread.submit(WALK_IN, told.reports.put)

    assert [told.next_report().outcome, told.next_report().outcome] == [PrintOutcome.PRINTED, PrintOutcome.PRINTED]
    assert fake.printed == ["A042", "C107"]


def test_asking_for_a_ticket_never_waits_for_the_printer(start: Start, fake: FakePrinter, told: Told) -> None:
    fake.let_print.clear()
    thread = start(fake)

    thread.submit(APPOINTMENT, told.reports.put)

    assert fake.begun.wait(WITHIN_S)
    assert told.reports.empty()
    fake.let_print.set()
    assert told.next_report().outcome is PrintOutcome.PRINTED


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (PrinterNotReady("The printer has no paper."), PrintOutcome.FAILED),
        (PrinterUnreachable("Nothing answers."), PrintOutcome.FAILED),
        (NotConfirmed("It does not say."), PrintOutcome.UNKNOWN),
        (NoPrinterFitted("There is none."), PrintOutcome.NO_PRINTER),
    ],
)
def test_each_ending_is_reported_with_its_sentence(
    start: Start, fake: FakePrinter, told: Told, error: Exception, outcome: PrintOutcome
) -> None:
    fake.fails_with = error

    start(fake).submit(APPOINTMENT, told.reports.put)

    assert told.next_report() == PrintReport(outcome, str(error))


def test_a_mistake_in_the_program_is_reported_and_the_thread_lives_on(
    start: Start, fake: FakePrinter, told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fails_with = ZeroDivisionError()
    thread = start(fake)

    thread.submit(APPOINTMENT, told.reports.put)

    assert told.next_report().outcome is PrintOutcome.FAILED
    assert "a mistake in this program" in caplog.text
    assert thread.alive


def test_a_mistake_in_a_driver_that_looks_at_the_printer_ends_neither_the_thread_nor_the_next_ticket(
    start: Start, fake: FakePrinter, told: Told, announce_log: Callable[[str], None]
) -> None:
    announce_log("The driver of the printer failed in an unforeseen way.")
    fake.mistakes.append(ZeroDivisionError("a surprise"))
    thread = start(fake)
    thread.submit(APPOINTMENT, told.reports.put)

    assert [told.next_state().health, told.next_state().health] == [Health.UNKNOWN, Health.OK]
    assert told.next_report().outcome is PrintOutcome.PRINTED


def test_a_screen_that_fails_on_the_end_of_a_ticket_does_not_end_the_thread(
    start: Start, fake: FakePrinter, told: Told, announce_log: Callable[[str], None]
) -> None:
    announce_log("A screen failed on what the printer told it.")

    def fail(_: PrintReport) -> None:
        raise ValueError("a surprise")

    thread = start(fake)
    thread.submit(APPOINTMENT, fail)
    thread.submit(WALK_IN, told.reports.put)

    assert told.next_report().outcome is PrintOutcome.PRINTED


def test_the_state_is_told_once_and_then_on_change_only(start: Start, fake: FakePrinter, told: Told) -> None:
    thread = start(fake)
    assert told.next_state().health is Health.OK
    for _ in range(3):
        thread.submit(APPOINTMENT, told.reports.put)
        told.next_report()

    fake.status_now = PrinterStatus(heard=True, troubles=frozenset({Trouble.PAPER_NEAR_END}))
    thread.submit(APPOINTMENT, told.reports.put)

    assert told.next_state().health is Health.DEGRADED
    assert told.states.empty()


def test_a_place_that_was_meant_to_have_no_printer_warns_nobody_in_the_log(start: Start, told: Told) -> None:
    start(NoPrinter())
    assert told.next_state().health is Health.ABSENT


def test_every_ticket_is_answered_for_when_the_program_stops(start: Start, fake: FakePrinter, told: Told) -> None:
    fake.let_print.clear()
    thread = start(fake)
    thread.submit(APPOINTMENT, told.reports.put)
    thread.submit(WALK_IN, told.reports.put)
    assert fake.begun.wait(WITHIN_S)

    thread.stop(within_s=0)
    assert told.next_report() == PrintReport(PrintOutcome.FAILED, "Ticket C107 was not printed: the program stops.")
    thread.submit(WALK_IN, told.reports.put)
    assert told.next_report().outcome is PrintOutcome.FAILED
    fake.let_print.set()

    assert told.next_report().outcome is PrintOutcome.PRINTED
    thread.stop(WITHIN_S)
    assert fake.closed


def test_a_program_that_stops_begins_nothing_new_with_its_printer(start: Start, fake: FakePrinter, told: Told) -> None:
    fake.let_print.clear()
    thread = start(fake)
    thread.submit(APPOINTMENT, told.reports.put)
    assert fake.begun.wait(WITHIN_S)

    def let_the_first_one_end(_: PrintReport) -> None:
        fake.let_print.set()
        fake.looked_again.wait(0.3)

    thread.submit(WALK_IN, let_the_first_one_end)
    thread.stop(WITHIN_S)

    assert fake.looks == 1


def test_a_screen_that_fails_on_the_end_of_its_ticket_does_not_keep_the_printer_from_stopping(
    start: Start, fake: FakePrinter, told: Told, announce_log: Callable[[str], None]
) -> None:
    announce_log("A screen failed on what the printer told it.")
    fake.let_print.clear()
    thread = start(fake)
    thread.submit(APPOINTMENT, told.reports.put)
    assert fake.begun.wait(WITHIN_S)

    def fail(_: PrintReport) -> None:
        fake.let_print.set()
        raise ValueError("a surprise")

    thread.submit(WALK_IN, fail)

    assert thread.stop(WITHIN_S)


@pytest.mark.parametrize(("takes_s", "alive"), [(500.0, True), (-100.0, False)])
def test_a_ticket_on_a_slow_line_is_not_taken_for_a_thread_that_hangs(
    start: Start, fake: FakePrinter, told: Told, takes_s: float, alive: bool
) -> None:
    """A printer that should have been done 95 s before the thread came round at all has hung."""
    fake.let_print.clear()
    thread = start(fake)
    thread.submit(APPOINTMENT, told.reports.put)
    assert fake.begun.wait(WITHIN_S)

    fake.may_take_s = takes_s
    said = thread.alive
    fake.let_print.set()
    fake.may_take_s = QUICK_CALL_S

    assert said is alive


def test_a_printer_that_comes_back_is_found_again_without_being_asked(
    start: Start, told: Told, simulated: RunningPrinter, fonts: TicketFonts, announce_log: Callable[[str], None]
) -> None:
    announce_log("The printer is away")
    simulated.has("off")
    thread = start(printer_from_url(simulated.url, fonts=fonts))
    assert told.next_state().health is Health.ABSENT

    simulated.has(None)

    assert told.next_state().health is Health.OK
    thread.submit(APPOINTMENT, told.reports.put)
    assert told.next_report() == PrintReport(PrintOutcome.PRINTED, "Ticket A042 is printed.")


class WithABadPlug(FakePrinter):
    """Well at one look and away at the next."""

    looks = 0

    def status(self) -> PrinterStatus:
        self.looks += 1
        return PrinterStatus(heard=True) if self.looks % 2 else UNREACHABLE


UNREACHABLE = PrinterStatus(heard=False, troubles=frozenset({Trouble.UNREACHABLE}))


def test_a_printer_with_a_bad_plug_is_told_a_few_times_and_counts_as_away_until_it_stays(
    start: Start, told: Told, announce_log: Callable[[str], None]
) -> None:
    announce_log("The printer")
    printer = WithABadPlug()
    printer.let_print.set()
    thread = start(printer)
    for _ in range(4 * SHORT_LIVES):  # a ticket is followed by a look
        thread.submit(WALK_IN, told.reports.put)
        told.next_report()

    healths = [told.next_state().health for _ in range(2 * SHORT_LIVES)]
    assert healths == [Health.OK, Health.ABSENT] * SHORT_LIVES
    assert told.states.empty()
