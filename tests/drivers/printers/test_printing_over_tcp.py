"""Whole tickets over real sockets, to a simulated printer that works or fails on command: never a false "printed"."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from drivers.printers.errors import (
    NotConfirmed,
    PrinterLost,
    PrinterNotReady,
    PrinterStuck,
    PrinterUnreachable,
)
from drivers.printers.opening import printer_from_url
from drivers.printers.printer import Printer
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts
from drivers.printers.ticket_picture import ticket_picture
from tests.drivers.printers.simulated import RunningPrinter, running_printer


@pytest.fixture
def printer(simulated: RunningPrinter, fonts: TicketFonts) -> Printer:
    return printer_from_url(simulated.url, fonts=fonts)


def test_a_confirmed_ticket_is_on_paper_dot_for_dot(
    simulated: RunningPrinter, printer: Printer, fonts: TicketFonts
) -> None:
    printer.print_ticket(APPOINTMENT)

    [data] = simulated.tickets()
    printed = read_back(data)
    drawn = ticket_picture(APPOINTMENT, fonts=fonts, paper_width_mm=80).convert("L")
    assert printed.picture.tobytes() == drawn.tobytes()
    assert printed.cuts == 1
    with Image.open(simulated.folder / "ticket-0001.png") as picture:
        assert picture.tobytes() == drawn.tobytes()


def test_a_process_id_confirms_as_soon_as_the_ticket_is_out(printer: Printer) -> None:
    started = time.monotonic()

    printer.print_ticket(APPOINTMENT)

    assert time.monotonic() - started < 1.0


def test_each_ticket_waits_for_its_own_process_id(simulated: RunningPrinter, printer: Printer) -> None:
    for paper in (APPOINTMENT, WALK_IN, APPOINTMENT):
        printer.print_ticket(paper)

    assert len(simulated.tickets()) == 3


def test_a_text_ticket_carries_the_code_and_the_words(simulated: RunningPrinter, fonts: TicketFonts) -> None:
    printer_from_url(simulated.url, fonts=fonts, mode="text").print_ticket(APPOINTMENT)

    printed = read_back(simulated.tickets()[0])
    assert printed.qr_texts == (APPOINTMENT.qr_text,)
    assert {"A042", "Paspoort aanvragen", "Uw afspraak is om 10.40 uur."} <= set(printed.texts)


def test_a_printer_near_the_end_of_its_roll_still_prints(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("near_end")

    printer.print_ticket(APPOINTMENT)

    assert len(simulated.tickets()) == 1


def test_a_printer_that_is_off_is_unreachable_at_once(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("off")

    with pytest.raises(PrinterUnreachable, match="was not printed"):
        printer.print_ticket(APPOINTMENT)


def test_a_printer_that_was_off_prints_again_when_it_is_back(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("off")
    with pytest.raises(PrinterUnreachable):
        printer.print_ticket(APPOINTMENT)
    simulated.has(None)

    printer.print_ticket(APPOINTMENT)

    assert len(simulated.tickets()) == 1


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [("paper_out", "no paper"), ("cover_open", "cover is open"), ("cutter", "cutter is blocked")],
)
def test_nothing_is_sent_to_a_printer_that_says_it_cannot_print(
    simulated: RunningPrinter, printer: Printer, fault: str, sentence: str
) -> None:
    simulated.has(fault)

    with pytest.raises(PrinterNotReady, match=sentence):
        printer.print_ticket(APPOINTMENT)

    simulated.has(None)
    assert simulated.tickets() == []


def test_paper_that_runs_out_in_the_middle_is_a_failed_ticket(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("paper_out", 20_000)

    with pytest.raises(PrinterNotReady, match=r"not complete.*no paper"):
        printer.print_ticket(APPOINTMENT)

    assert simulated.tickets() == []


def test_a_mute_printer_leaves_it_open_whether_there_is_a_ticket(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("mute")

    with pytest.raises(NotConfirmed):
        printer.print_ticket(APPOINTMENT)


def test_a_hung_printer_is_never_believed(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("hung")
    started = time.monotonic()

    with pytest.raises((NotConfirmed, PrinterStuck)):
        printer.print_ticket(APPOINTMENT)

    assert time.monotonic() - started < 15
    assert simulated.tickets() == []


@pytest.mark.parametrize("fault", ["close_after", "reset_after"])
@pytest.mark.parametrize("amount", [1, 12, 5_000, 76_000])
def test_a_ticket_of_a_printer_that_hangs_up_half_way_is_never_called_printed(
    simulated: RunningPrinter, printer: Printer, fault: str, amount: int
) -> None:
    """Once the network has taken everything, only the printer knows how far it came."""
    simulated.has(fault, amount)

    with pytest.raises((PrinterLost, NotConfirmed)):
        printer.print_ticket(APPOINTMENT)


def test_a_slow_printer_is_given_the_time_it_needs(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("slow", 40_000)

    printer.print_ticket(WALK_IN)

    assert len(simulated.tickets()) == 1


@pytest.fixture
def older(tmp_path: Path) -> Iterator[RunningPrinter]:
    with running_printer(tmp_path / "older", "--no-process-ids") as printer:
        yield printer


def test_an_older_printer_is_believed_on_its_status_once_the_paper_had_time(
    older: RunningPrinter, fonts: TicketFonts
) -> None:
    started = time.monotonic()

    printer_from_url(f"{older.url}?confirm=status", fonts=fonts).print_ticket(WALK_IN)

    assert time.monotonic() - started > 1.0
    assert len(older.tickets()) == 1


def test_paper_running_out_at_an_older_printer_is_a_failed_ticket(older: RunningPrinter, fonts: TicketFonts) -> None:
    older.has("paper_out", 20_000)

    with pytest.raises(PrinterNotReady):
        printer_from_url(f"{older.url}?confirm=status", fonts=fonts).print_ticket(APPOINTMENT)


def test_time_in_which_the_printer_pauses_proves_nothing(older: RunningPrinter, fonts: TicketFonts) -> None:
    older.has("paused")

    with pytest.raises(NotConfirmed):
        printer_from_url(f"{older.url}?confirm=status", fonts=fonts).print_ticket(WALK_IN)


def test_that_a_printer_knows_no_process_ids_is_learnt_from_its_first_ticket(
    older: RunningPrinter, fonts: TicketFonts
) -> None:
    printer = printer_from_url(older.url, fonts=fonts)
    printer.print_ticket(WALK_IN)
    started = time.monotonic()

    printer.print_ticket(WALK_IN)

    assert time.monotonic() - started < 6
    assert len(older.tickets()) == 2


def test_where_only_a_process_id_counts_an_older_printer_confirms_nothing(
    older: RunningPrinter, fonts: TicketFonts
) -> None:
    with pytest.raises(NotConfirmed, match="answers but did not say"):
        printer_from_url(f"{older.url}?confirm=process_id", fonts=fonts).print_ticket(WALK_IN)
