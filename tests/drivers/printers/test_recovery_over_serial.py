"""The same troubles on a serial line, which stays open when the printer behind it is gone: a real pseudo-terminal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.health import Health
from drivers.printers.errors import NotConfirmed, PrinterError, PrinterNotReady, PrinterUnreachable
from drivers.printers.opening import printer_from_url
from drivers.printers.printer import Printer
from drivers.printers.sample_tickets import APPOINTMENT, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts
from tests.drivers.printers.serial_printer import running_serial_printer
from tests.drivers.printers.simulated import RunningPrinter


@pytest.fixture
def simulated(tmp_path: Path) -> Iterator[RunningPrinter]:
    with running_serial_printer(tmp_path / "tickets", tmp_path / "line") as running:
        yield running


@pytest.fixture
def printer(simulated: RunningPrinter, tmp_path: Path, fonts: TicketFonts) -> Printer:
    return printer_from_url(f"serial://{tmp_path}/line?baud=9600", fonts=fonts)


def has_trouble(simulated: RunningPrinter, trouble: str | None, amount: int = 0) -> None:
    assert simulated.order(trouble=trouble, bytes=amount) == {"ok": True}


def test_a_ticket_given_up_for_lack_of_paper_never_comes_out_on_the_new_roll(
    simulated: RunningPrinter, printer: Printer
) -> None:
    has_trouble(simulated, "paper_out", 200)
    with pytest.raises(PrinterNotReady, match="no paper"):
        printer.print_ticket(APPOINTMENT)

    has_trouble(simulated, None)
    printer.print_ticket(WALK_IN)

    assert [b"C107" in ticket for ticket in simulated.tickets()] == [True]


def test_a_line_that_was_unplugged_prints_again_when_it_is_back(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("unplugged")
    assert printer.status().state.health is Health.ABSENT
    with pytest.raises(PrinterUnreachable):
        printer.print_ticket(APPOINTMENT)

    simulated.has(None)
    printer.print_ticket(APPOINTMENT)

    assert len(simulated.tickets()) == 1


def test_a_plug_that_is_pulled_in_the_middle_of_a_ticket_fails_it(simulated: RunningPrinter, printer: Printer) -> None:
    printer.print_ticket(WALK_IN)
    simulated.has("close_after", 300)
    with pytest.raises(PrinterError):
        printer.print_ticket(APPOINTMENT)
    simulated.has(None)

    printer.print_ticket(WALK_IN)

    assert len(simulated.tickets()) == 2
    assert all(scrap.count(b"\x1dVB\x00") == 1 for scrap in simulated.scraps())


@pytest.mark.parametrize("fault", ["off", "mute", "wrong_bytes"])
def test_a_printer_that_is_not_understood_is_unknown_and_confirms_nothing(
    simulated: RunningPrinter, printer: Printer, fault: str
) -> None:
    simulated.has(fault)

    assert printer.status().state.health is Health.UNKNOWN
    with pytest.raises(NotConfirmed):
        printer.print_ticket(APPOINTMENT)

    simulated.has(None)
    assert printer.status().state.health is Health.OK


def test_a_printer_that_takes_nothing_holds_nobody_up_and_prints_again(
    simulated: RunningPrinter, printer: Printer
) -> None:
    simulated.has("hung")
    with pytest.raises(PrinterError):
        printer.print_ticket(APPOINTMENT)
    simulated.has(None)

    printer.print_ticket(WALK_IN)

    assert b"C107" in simulated.tickets()[-1]
