"""The simulated printer itself: it must fail as told and come back as told."""

import socket
from pathlib import Path

import pytest

from drivers.printers.opening import printer_from_url
from drivers.printers.sample_tickets import GERMAN, SAMPLES
from drivers.printers.simulated_printer import Fault
from drivers.printers.ticket_fonts import TicketFonts
from tests.drivers.printers.simulated import RunningPrinter, running_printer


def test_every_fault_can_be_had_and_healed(simulated: RunningPrinter) -> None:
    for fault in Fault:
        simulated.has(fault, 1_000)
        simulated.has(None)


@pytest.mark.parametrize(
    "order",
    [
        {"fault": "on_fire"},
        {"fault": "slow"},
        {"fault": "paper_out", "bytes": -1},
        {"bytes": 3},
        {"fault": "slow_answers"},
    ],
)
def test_an_order_that_cannot_be_meant_is_answered(simulated: RunningPrinter, order: dict[str, object]) -> None:
    answer = simulated.order(**order)

    assert isinstance(answer, dict)
    assert answer["ok"] is False


def test_bytes_that_no_ticket_holds_end_the_connection_and_not_the_printer(
    simulated: RunningPrinter, fonts: TicketFonts
) -> None:
    with socket.create_connection(("127.0.0.1", simulated.port), timeout=10) as connection:
        connection.sendall(b"\x1bZ\x07GET / HTTP/1.1\r\n")
        assert connection.recv(1) == b""

    printer_from_url(simulated.url, fonts=fonts).print_ticket(GERMAN)

    assert len(simulated.tickets()) == 1


def test_a_ticket_that_was_broken_off_is_not_joined_to_the_next(simulated: RunningPrinter, fonts: TicketFonts) -> None:
    with socket.create_connection(("127.0.0.1", simulated.port), timeout=10) as connection:
        connection.sendall(b"\x1b@A042 half of a tick\x1dv0\x00\x48\x00\xf0")

    printer_from_url(simulated.url, fonts=fonts, mode="text").print_ticket(GERMAN)

    [ticket] = simulated.tickets()
    assert b"half of a tick" not in ticket


def test_narrow_paper_gets_narrow_pictures(tmp_path: Path, fonts: TicketFonts) -> None:
    with running_printer(tmp_path, "--paper-mm", "58", "--letters", str(fonts.regular)) as narrow:
        printer = printer_from_url(narrow.url, fonts=fonts, mode="text", paper_width_mm=58)
        for paper in SAMPLES.values():
            printer.print_ticket(paper)

    assert len(list(tmp_path.glob("ticket-*.png"))) == len(SAMPLES)
    assert not list(tmp_path.glob("broken-*"))
