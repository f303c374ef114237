"""What a ticket is believed on, and what is left open: over the time that paper, pauses and late answers take."""

from collections.abc import Callable

import pytest

from drivers.deadline import Deadline
from drivers.device_line import DeviceLine, DevicePort
from drivers.errors import DeviceAbsent
from drivers.printers.clearing import CLEAR_BUFFERS
from drivers.printers.confirmation import Expectation, Proof, wait_until_printed
from drivers.printers.errors import NotConfirmed, PrinterNotReady
from drivers.printers.escpos_printer import EscPosPrinter, PrintJob
from drivers.printers.printer import QUICK_CALL_S
from drivers.printers.sample_tickets import WALK_IN
from tests.drivers.printers.timed_port import ASKED_FOR_ID, Clock, TimedPort, TimedPrinter

PAUSED, PAPER_OUT = {3: 0x40}, {4: 0x60}
JOB = PrintJob(b"\x1b@ticket\n\x1dVB\x00", height_mm=90.0)
ON_PAPER_S = 1.8
BY_STATUS = Expectation(process_id=None, status_suffices=True, settle_s=ON_PAPER_S, hope_for_id_s=0.0)
BY_EITHER = Expectation(process_id=b"ABCD", status_suffices=True, settle_s=ON_PAPER_S, hope_for_id_s=3.0)
PATIENCE_S = 20.0
MORE_THAN_A_QUESTION_BYTES = 20


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("drivers.deadline.time", clock)
    return clock


def printer_at(
    far: TimedPrinter,
    *,
    job: PrintJob = JOB,
    bytes_per_s: float = 100_000,
    port: Callable[[TimedPrinter], DevicePort] = TimedPort,
) -> EscPosPrinter:
    def reach(deadline: Deadline) -> DevicePort:
        if far.clock.now_s >= far.gone_at_s:
            raise DeviceAbsent("Nothing answers.")
        return port(far)

    return EscPosPrinter(DeviceLine("far", reach, bytes_per_s), render=lambda paper: job)


class SlowestPort(TimedPort):
    """Just manages to take what it is given."""

    def write(self, data: bytes, deadline: Deadline) -> None:
        if len(data) > MORE_THAN_A_QUESTION_BYTES:
            self.printer.clock.now_s = max(self.printer.clock.now_s, deadline.at_s - 0.001)
        super().write(data, deadline)


@pytest.mark.parametrize(("expected", "settled_s"), [(BY_STATUS, ON_PAPER_S), (BY_EITHER, 3.0)])
@pytest.mark.parametrize(("pause_from_s", "pause_end_s"), [(0.0, 2.0), (1.0, 3.5), (1.7, 4.0)])
def test_the_paper_has_its_whole_time_after_a_pause_in_which_it_did_not_move(
    clock: Clock, expected: Expectation, settled_s: float, pause_from_s: float, pause_end_s: float
) -> None:
    far = TimedPrinter(clock, bits=lambda now_s: PAUSED if pause_from_s <= now_s < pause_end_s else {})

    deadline = Deadline.after(PATIENCE_S)
    assert wait_until_printed(TimedPort(far), expected, deadline, may_be_out=deadline) is Proof.STATUS

    assert clock.now_s >= pause_end_s + settled_s


def test_a_printer_whose_first_id_comes_late_is_asked_for_the_next_one(clock: Clock) -> None:
    far = TimedPrinter(clock, id_after_s=lambda asked_s: 1.5)
    printer = printer_at(far)

    printer.print_ticket(WALK_IN)
    asked = far.written.count(ASKED_FOR_ID)
    printer.print_ticket(WALK_IN)

    assert asked == 2, "without a job, and behind the ticket"
    assert far.written.count(ASKED_FOR_ID) == asked + 1


def test_a_printer_that_returns_no_id_without_a_job_nor_behind_a_ticket_knows_none(clock: Clock) -> None:
    far = TimedPrinter(clock)
    printer = printer_at(far)
    printer.print_ticket(WALK_IN)
    asked = far.written.count(ASKED_FOR_ID)

    printer.print_ticket(WALK_IN)

    assert far.written.count(ASKED_FOR_ID) == asked == 2


def test_a_printer_that_pauses_is_not_asked_for_an_id_that_it_cannot_return(clock: Clock) -> None:
    far = TimedPrinter(clock, id_after_s=lambda asked_s: max(0.2, 3.0 - asked_s), bits=lambda now_s: PAUSED)
    printer = printer_at(far)

    printer.print_ticket(WALK_IN)

    assert far.written.index(JOB.data) < far.written.index(ASKED_FOR_ID)


def test_what_is_sent_in_front_of_a_ticket_is_no_reason_to_disbelieve_in_ids(clock: Clock) -> None:
    """Zeros that end half a picture, and a cut, before the printer comes to the question."""
    far = TimedPrinter(clock, id_after_s=lambda asked_s: 1.5 if asked_s < 1.5 else 0.1, clears=False)
    printer = printer_at(far)

    printer.print_ticket(WALK_IN)

    assert clock.now_s < 3.0


def test_a_line_that_is_lost_while_the_printer_works_leaves_it_open_whether_there_is_a_ticket(clock: Clock) -> None:
    """A switch that blips, or a print server that closes its socket: the printer has the whole ticket in its buffer."""
    far = TimedPrinter(clock, id_after_s=lambda asked_s: 1.0)
    printer = printer_at(far)
    printer.print_ticket(WALK_IN)
    far.gone_at_s = clock.now_s + 0.3

    with pytest.raises(NotConfirmed, match="went away"):
        printer.print_ticket(WALK_IN)


def test_a_ticket_that_may_be_coming_is_not_cut_off_by_the_next_look(clock: Clock) -> None:
    far = TimedPrinter(clock, id_after_s=lambda asked_s: 1.0)
    printer = printer_at(far)
    printer.print_ticket(WALK_IN)
    far.gone_at_s = clock.now_s + 0.3
    with pytest.raises(NotConfirmed):
        printer.print_ticket(WALK_IN)
    far.gone_at_s, far.written = 1_000.0, b""

    printer.status()
    assert CLEAR_BUFFERS not in far.written, "the paper still moves"
    clock.now_s += 3.0
    printer.status()

    assert CLEAR_BUFFERS in far.written, "now it would come out in another visitor's hand"


@pytest.mark.parametrize(("out_at_s", "ending"), [(0.05, PrinterNotReady), (1.0, NotConfirmed), (1.5, NotConfirmed)])
def test_paper_that_ends_when_the_ticket_may_be_out_leaves_it_open(
    clock: Clock, out_at_s: float, ending: type[Exception]
) -> None:
    """Its sensor stands before the head: the last ticket of a roll comes out whole."""
    far = TimedPrinter(clock)
    printer = printer_at(far)
    printer.print_ticket(WALK_IN)
    sent_s = clock.now_s
    far.bits = lambda now_s: PAPER_OUT if now_s > sent_s + out_at_s else {}

    with pytest.raises(ending, match="no paper") as caught:
        printer.print_ticket(WALK_IN)

    assert type(caught.value) is ending


def test_a_printer_that_returns_ids_and_runs_out_of_paper_without_one_has_no_complete_ticket(clock: Clock) -> None:
    far = TimedPrinter(clock, id_after_s=lambda asked_s: 0.5)
    printer = printer_at(far)
    printer.print_ticket(WALK_IN)
    sent_s = clock.now_s
    far.id_after_s = lambda asked_s: None
    far.bits = lambda now_s: PAPER_OUT if now_s > sent_s + 1.0 else {}

    with pytest.raises(PrinterNotReady, match="not complete"):
        printer.print_ticket(WALK_IN)


@pytest.mark.parametrize(
    ("bytes_per_s", "job_bytes"), [(120.0, 500), (240.0, 14_500), (960.0, 14_500), (11_520.0, 88_000), (1e5, 88_000)]
)
def test_a_ticket_takes_no_longer_than_the_watchdog_is_told(clock: Clock, bytes_per_s: float, job_bytes: int) -> None:
    """The worst ticket: half an old one in front of it, a line that just manages, an answer that never comes."""
    told: list[float] = []
    far = TimedPrinter(clock, clears=False)
    job = PrintJob(b"\x1b@" + b"x" * job_bytes, height_mm=160.0)
    printer = printer_at(far, job=job, bytes_per_s=bytes_per_s, port=SlowestPort)

    def hot_when_it_has_the_ticket(now_s: float) -> dict[int, int]:
        told.append(printer.may_take_s)
        return PAUSED if job.data in far.written else {}

    far.bits = hot_when_it_has_the_ticket
    with pytest.raises(NotConfirmed):
        printer.print_ticket(WALK_IN)
    began_s, far.written = clock.now_s, b""

    with pytest.raises(NotConfirmed):
        printer.print_ticket(WALK_IN)

    assert job_bytes / bytes_per_s < clock.now_s - began_s < told[-1]
    assert printer.may_take_s == QUICK_CALL_S
