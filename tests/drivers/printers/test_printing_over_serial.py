"""A printer on a serial line: a pty with a simulated printer behind it."""

import os
import pty
import select
import threading
import tty
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from drivers.errors import DeviceAbsent
from drivers.printers.errors import NotConfirmed, PrinterError, PrinterNotReady, PrinterUnreachable
from drivers.printers.opening import printer_from_url
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT
from drivers.printers.simulated_printer import Condition, Fault, SimulatedPrinter
from drivers.printers.ticket_fonts import TicketFonts


@dataclass
class SerialPrinter:
    """Reads the near end of the pty until its pipe is closed."""

    path: str
    near: int
    tickets: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.printer = SimulatedPrinter(on_ticket=self.tickets.append)

    def serve(self, stop: int) -> None:
        while self.near in select.select([self.near, stop], [], [])[0]:
            os.write(self.near, self.printer.take(os.read(self.near, 4096)))


@pytest.fixture
def serial_printer() -> Iterator[SerialPrinter]:
    near, far = pty.openpty()
    tty.setraw(far)
    printer = SerialPrinter(os.ttyname(far), near)
    stop, stopper = os.pipe()
    thread = threading.Thread(target=printer.serve, args=(stop,), daemon=True)
    thread.start()
    yield printer
    os.close(stopper)
    thread.join(5)
    for each in (near, far, stop):
        os.close(each)


def test_a_slow_line_gets_text_with_the_printers_own_code(serial_printer: SerialPrinter, fonts: TicketFonts) -> None:
    printer_from_url(f"serial://{serial_printer.path}?baud=9600", fonts=fonts).print_ticket(APPOINTMENT)

    [ticket] = serial_printer.tickets
    assert read_back(ticket).qr_texts == (APPOINTMENT.qr_text,)
    assert len(ticket) < 960


def test_a_fast_line_gets_the_picture(serial_printer: SerialPrinter, fonts: TicketFonts) -> None:
    printer_from_url(f"serial://{serial_printer.path}?baud=115200", fonts=fonts).print_ticket(APPOINTMENT)

    assert read_back(serial_printer.tickets[0]).texts == ()


def test_an_empty_roll_is_known_before_anything_is_sent(serial_printer: SerialPrinter, fonts: TicketFonts) -> None:
    serial_printer.printer.condition = Condition(Fault.PAPER_OUT)

    with pytest.raises(PrinterNotReady, match="no paper"):
        printer_from_url(f"serial://{serial_printer.path}", fonts=fonts).print_ticket(APPOINTMENT)


def test_a_mute_printer_is_not_believed(serial_printer: SerialPrinter, fonts: TicketFonts) -> None:
    serial_printer.printer.condition = Condition(Fault.MUTE)

    with pytest.raises(NotConfirmed):
        printer_from_url(f"serial://{serial_printer.path}", fonts=fonts).print_ticket(APPOINTMENT)


def test_a_stuck_printer_holds_nobody_for_ever(fonts: TicketFonts) -> None:
    """Nobody reads the near end: the line fills up after some kilobytes."""
    near, far = pty.openpty()
    tty.setraw(far)
    try:
        with pytest.raises(PrinterError) as caught:
            printer_from_url(f"serial://{os.ttyname(far)}?baud=921600", fonts=fonts).print_ticket(APPOINTMENT)
    finally:
        os.close(near)
        os.close(far)
    assert "not complete" in str(caught.value)


def test_a_port_that_is_not_there_is_an_unreachable_printer(fonts: TicketFonts) -> None:
    with pytest.raises(PrinterUnreachable) as caught:
        printer_from_url("serial:///dev/no-such-port", fonts=fonts).print_ticket(APPOINTMENT)

    assert isinstance(caught.value.__cause__, DeviceAbsent)
