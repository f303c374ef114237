"""The simulated printer on a serial line: a process behind a path that stays, with faults of line and printer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.errors import DeviceAbsent
from drivers.printers.errors import PrinterNotReady, PrinterUnreachable
from drivers.printers.opening import printer_from_url
from drivers.printers.printer import Printer
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT
from drivers.printers.ticket_fonts import TicketFonts
from tests.drivers.running_simulator import RunningSimulator, running_simulator

MODULE = "drivers.printers.serial_simulator"


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[RunningSimulator]:
    with running_simulator(MODULE, "--path", str(tmp_path / "line"), "--out", str(tmp_path / "papers")) as running:
        yield running


@pytest.fixture
def printer(simulator: RunningSimulator, fonts: TicketFonts) -> Printer:
    return printer_from_url(f"{simulator.url}?baud=9600", fonts=fonts)


def test_a_ticket_is_kept_with_its_code(simulator: RunningSimulator, printer: Printer, tmp_path: Path) -> None:
    printer.print_ticket(APPOINTMENT)

    (paper,) = (tmp_path / "papers").glob("ticket-*.bin")
    assert read_back(paper.read_bytes()).qr_texts == (APPOINTMENT.qr_text,)
    assert simulator.order(ask="tickets") == {"tickets": 1}


def test_its_own_trouble_is_told_and_withdrawn(simulator: RunningSimulator, printer: Printer) -> None:
    simulator.order(trouble="cover_open")
    with pytest.raises(PrinterNotReady, match="cover is open"):
        printer.print_ticket(APPOINTMENT)

    simulator.order(trouble=None)
    printer.print_ticket(APPOINTMENT)


def test_it_is_unplugged_and_plugged_in_again_under_the_same_path(
    simulator: RunningSimulator, printer: Printer
) -> None:
    simulator.has("unplugged")
    with pytest.raises(PrinterUnreachable) as found:
        printer.print_ticket(APPOINTMENT)
    assert isinstance(found.value.__cause__, DeviceAbsent)

    simulator.has(None)
    printer.print_ticket(APPOINTMENT)


@pytest.mark.parametrize("order", [{"trouble": "flooded"}, {"trouble": None, "bytes": -1}, {"ask": "weather"}])
def test_what_it_cannot_do_is_refused(simulator: RunningSimulator, order: dict[str, object]) -> None:
    assert simulator.try_order(**order)["ok"] is False
