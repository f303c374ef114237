"""After each trouble: no half ticket counts, none comes out behind anybody's back, and nobody restarts anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.health import Health
from drivers.printers.clearing import LONGEST_STRIP_BYTES
from drivers.printers.errors import NotConfirmed, PrinterError, PrinterLost, PrinterNotReady
from drivers.printers.opening import printer_from_url
from drivers.printers.printer import Printer, Trouble
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts
from tests.drivers.printers.simulated import RunningPrinter, running_printer

MID_TICKET_BYTES = 20_000


@pytest.fixture
def printer(simulated: RunningPrinter, fonts: TicketFonts) -> Printer:
    return printer_from_url(simulated.url, fonts=fonts)


@pytest.fixture
def uncleared(tmp_path: Path) -> Iterator[RunningPrinter]:
    """A printer that knows no command to empty its buffer."""
    with running_printer(tmp_path / "uncleared", "--no-clearing") as running:
        yield running


def test_a_ticket_given_up_for_lack_of_paper_never_comes_out_on_the_new_roll(
    simulated: RunningPrinter, printer: Printer
) -> None:
    simulated.has("paper_out", MID_TICKET_BYTES)
    with pytest.raises(PrinterNotReady, match="no paper"):
        printer.print_ticket(APPOINTMENT)

    simulated.has(None)
    assert printer.status().state.health is Health.OK
    printer.print_ticket(WALK_IN)

    assert simulated.paper()["tickets"] == 1
    assert simulated.paper()["scraps"] == 1, "the half ticket must fall out apart from the next one"


def test_paper_that_ran_out_is_seen_again_when_the_roll_is_new(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("paper_out_after", 1)
    printer.print_ticket(APPOINTMENT)
    with pytest.raises(PrinterNotReady, match="no paper"):
        printer.print_ticket(WALK_IN)
    assert printer.status().troubles >= {Trouble.PAPER_OUT}

    simulated.has(None)

    assert printer.status().state.health is Health.OK


@pytest.mark.parametrize("fault", ["close_after", "reset_after"])
@pytest.mark.parametrize("amount", [30, 5_000, MID_TICKET_BYTES, 60_000])
def test_half_a_ticket_is_never_joined_to_the_next(
    simulated: RunningPrinter, printer: Printer, fault: str, amount: int
) -> None:
    """The printer keeps what it was given when the connection breaks, in the middle of a picture too."""
    printer.print_ticket(WALK_IN)
    simulated.has(fault, amount)
    with pytest.raises((PrinterLost, NotConfirmed)):
        printer.print_ticket(APPOINTMENT)
    simulated.has(None)

    printer.print_ticket(WALK_IN)

    assert [len(read_back(data).texts) for data in simulated.tickets()] == [0, 0]
    assert all(
        scrap.count(b"\x1dVB\x00") == 1 and len(scrap) < amount + 1_000 + LONGEST_STRIP_BYTES
        for scrap in simulated.scraps()
    )


@pytest.mark.parametrize("amount", [5_000, MID_TICKET_BYTES, 60_000])
def test_half_a_ticket_is_not_joined_to_the_next_at_a_printer_that_cannot_be_cleared(
    uncleared: RunningPrinter, fonts: TicketFonts, amount: int
) -> None:
    printer = printer_from_url(uncleared.url, fonts=fonts)
    printer.print_ticket(WALK_IN)
    uncleared.has("reset_after", amount)
    with pytest.raises((PrinterLost, NotConfirmed)):
        printer.print_ticket(APPOINTMENT)
    uncleared.has(None)

    printer.print_ticket(WALK_IN)

    assert uncleared.paper()["tickets"] == 2
    assert uncleared.paper()["scraps"] == 1


def test_where_an_old_ticket_cannot_be_taken_back_staff_are_told_until_the_next_one_is_out(
    uncleared: RunningPrinter, fonts: TicketFonts
) -> None:
    printer = printer_from_url(uncleared.url, fonts=fonts)
    uncleared.has("paper_out", MID_TICKET_BYTES)
    with pytest.raises(PrinterNotReady):
        printer.print_ticket(APPOINTMENT)
    uncleared.has(None)

    state = printer.status().state
    assert state.health is Health.DEGRADED
    assert "given up may still come out" in state.sentence
    printer.print_ticket(WALK_IN)

    assert printer.status().state.health is Health.OK


def test_a_program_that_was_killed_in_the_middle_of_a_ticket_spoils_no_ticket_of_the_next(
    simulated: RunningPrinter, uncleared: RunningPrinter, fonts: TicketFonts
) -> None:
    for each in (simulated, uncleared):
        each.is_sent(b"\x1b@\x1dv0\x00\x48\x00\xf0\x00" + bytes(9_000))

        printer_from_url(each.url, fonts=fonts).print_ticket(WALK_IN)

        assert len(each.tickets() + each.scraps()) == 1


def test_a_freed_cutter_is_woken_without_a_restart(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("cutter")
    assert "cutter is blocked" in printer.status().sentence

    simulated.has(None)
    printer.status()  # finds it still waiting, and tells it to go on

    assert printer.status().state.health is Health.OK
    printer.print_ticket(APPOINTMENT)
    assert simulated.paper()["tickets"] == 1


def test_a_cutter_is_left_alone_while_the_cover_is_open(simulated: RunningPrinter, printer: Printer) -> None:
    """Somebody's fingers are in there."""
    simulated.has("cutter")
    simulated.has("cover_open")

    printer.status()
    simulated.has("near_end")

    assert Trouble.CUTTER in printer.status().troubles


@pytest.mark.parametrize("fault", ["paper_out", "cover_open", "cutter", "off", "unplugged", "near_end", "paused"])
def test_a_printer_prints_again_as_soon_as_its_trouble_is_over(
    simulated: RunningPrinter, printer: Printer, fault: str
) -> None:
    simulated.has(fault)
    assert printer.status().state.health is not Health.OK

    simulated.has(None)
    printer.status()
    printer.print_ticket(APPOINTMENT)

    assert simulated.paper() == {"ok": True, "tickets": 1, "scraps": 0, "in_outlet": False, "taken_back": 0}


def test_a_job_that_a_starting_printer_loses_is_not_called_printed(simulated: RunningPrinter, printer: Printer) -> None:
    """Seen by others too: https://github.com/mike42/escpos-php/issues/57."""
    printer.print_ticket(WALK_IN)
    simulated.has("off")
    simulated.has("starting")

    with pytest.raises(NotConfirmed):
        printer.print_ticket(APPOINTMENT)

    assert simulated.paper()["tickets"] == 1


def test_a_power_cut_in_the_middle_of_a_ticket_is_a_failed_ticket(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("reset_after", MID_TICKET_BYTES)
    with pytest.raises(PrinterError, match=r"not complete|went away"):
        printer.print_ticket(APPOINTMENT)
    simulated.has("off")
    simulated.has(None)

    printer.print_ticket(WALK_IN)

    assert simulated.paper()["tickets"] == 1


def test_answers_that_take_their_time_still_confirm_a_ticket(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("slow_answers", 200)

    printer.print_ticket(APPOINTMENT)

    assert simulated.paper()["tickets"] == 1


def test_wrong_bytes_are_unknown_and_confirm_nothing(simulated: RunningPrinter, printer: Printer) -> None:
    simulated.has("wrong_bytes")

    state = printer.status().state
    assert state.health is Health.UNKNOWN
    assert "cannot be understood" in state.sentence
    with pytest.raises(NotConfirmed):
        printer.print_ticket(APPOINTMENT)


def test_a_ticket_of_which_nothing_was_heard_does_not_come_out_after_its_visitor_has_gone(
    simulated: RunningPrinter, printer: Printer
) -> None:
    printer.print_ticket(WALK_IN)
    simulated.has("paused")
    with pytest.raises(NotConfirmed):
        printer.print_ticket(APPOINTMENT)
    simulated.has("cover_open")  # it cools down while somebody looks into it
    printer.status()
    simulated.has("cutter")
    printer.status()
    simulated.has(None)
    printer.status()

    printer.print_ticket(WALK_IN)

    assert simulated.paper()["tickets"] == 2


def test_a_hot_printer_may_end_the_ticket_it_has_begun(simulated: RunningPrinter, printer: Printer) -> None:
    printer.print_ticket(WALK_IN)
    simulated.has("paused")
    with pytest.raises(NotConfirmed):
        printer.print_ticket(APPOINTMENT)

    assert printer.status().state.health is Health.DEGRADED
    simulated.has(None)

    assert simulated.paper()["tickets"] == 2


def test_noise_before_a_ticket_costs_no_ticket(simulated: RunningPrinter, printer: Printer) -> None:
    printer.print_ticket(WALK_IN)
    simulated.is_sent(b"\xe5\xf2\x99 noise of another speed")

    printer.print_ticket(APPOINTMENT)

    assert simulated.paper()["tickets"] == 2
