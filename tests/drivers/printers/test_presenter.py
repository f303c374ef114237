"""Kiosk printers that hold a ticket until somebody takes it: what hangs there is known, and not for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.deadline import Deadline
from drivers.device_line import DeviceLine
from drivers.errors import BadDeviceUrl, DeviceLost
from drivers.health import Health
from drivers.printers.errors import PrinterNotReady
from drivers.printers.escpos_printer import EscPosPrinter, PrintJob
from drivers.printers.opening import printer_from_url
from drivers.printers.presenter import Forgotten, Presenter, troubles_in_full_status
from drivers.printers.printer import Printer, PrinterStatus, Trouble
from drivers.printers.printer_care import PrinterCare
from drivers.printers.sample_tickets import APPOINTMENT, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts
from tests.drivers.printers.far_end import FakePort
from tests.drivers.printers.simulated import RunningPrinter, running_printer

HANGS = PrinterStatus(heard=True, full_status=b"\x10\x0f\x20\x00\x00\x00")
EMPTY = PrinterStatus(heard=True, full_status=b"\x10\x0f\x00\x00\x00\x00")


@pytest.fixture
def kiosk_printer(tmp_path: Path) -> Iterator[RunningPrinter]:
    with running_printer(tmp_path / "tickets", "--presenter") as running:
        yield running


@pytest.fixture
def printer(kiosk_printer: RunningPrinter, fonts: TicketFonts) -> Printer:
    return printer_from_url(f"{kiosk_printer.url}?presenter=custom", fonts=fonts)


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"\x10\x0f\x01\x00\x00\x00", Trouble.PAPER_OUT),
        (b"\x10\x0f\x04\x00\x00\x00", Trouble.PAPER_NEAR_END),
        (b"\x10\x0f\x40\x00\x00\x00", Trouble.PAPER_NEAR_END),
        (b"\x10\x0f\x00\x01\x00\x00", Trouble.COVER_OPEN),
        (b"\x10\x0f\x00\x02\x00\x00", Trouble.COVER_OPEN),
        (b"\x10\x0f\x00\x00\x01\x00", Trouble.PAUSED),
        (b"\x10\x0f\x00\x00\x08\x00", Trouble.BROKEN),
        (b"\x10\x0f\x00\x00\x40\x00", Trouble.PAPER_JAM),
        (b"\x10\x0f\x00\x00\x00\x01", Trouble.CUTTER),
        (b"\x10\x0f\x00\x00\x00\x04", Trouble.BROKEN),
    ],
)
def test_each_bit_of_the_full_status_is_its_own_trouble(data: bytes, trouble: Trouble) -> None:
    assert troubles_in_full_status(data) == {trouble}


def test_a_motor_or_a_key_is_no_trouble() -> None:
    assert troubles_in_full_status(b"\x10\x0f\x20\x6c\x20\x00") == frozenset()


def test_a_ticket_that_was_just_printed_hangs_there_by_right(kiosk_printer: RunningPrinter, printer: Printer) -> None:
    printer.print_ticket(APPOINTMENT)

    assert kiosk_printer.paper()["in_outlet"] is True
    assert printer.status().state.health is Health.OK


def test_the_next_ticket_comes_out_although_one_still_hangs(kiosk_printer: RunningPrinter, printer: Printer) -> None:
    printer.print_ticket(APPOINTMENT)
    printer.print_ticket(WALK_IN)

    assert kiosk_printer.paper()["tickets"] == 2


def test_paper_stuck_on_its_way_out_is_said(kiosk_printer: RunningPrinter, printer: Printer) -> None:
    kiosk_printer.has("jam")

    assert "stuck on its way out" in printer.status().sentence
    with pytest.raises(PrinterNotReady, match="stuck on its way out"):
        printer.print_ticket(APPOINTMENT)


def test_a_printer_that_knows_no_full_status_is_unknown_where_one_is_asked_for(
    simulated: RunningPrinter, fonts: TicketFonts
) -> None:
    status = printer_from_url(f"{simulated.url}?presenter=custom", fonts=fonts).status()

    assert status.state.health is Health.UNKNOWN


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class BrokenPort(FakePort):
    """Carries what a look needs, and breaks at the move."""

    def write(self, data: bytes, deadline: Deadline) -> None:
        if data.startswith(b"\x1d\x65"):
            raise DeviceLost("The line broke.")


def care_of(forgotten: Forgotten, clock: Clock) -> PrinterCare:
    return PrinterCare(Presenter(forgotten, 30.0), clock_s=clock)


def looked_at(care: PrinterCare, port: FakePort, clock: Clock, *looks: tuple[float, PrinterStatus]) -> PrinterStatus:
    for now_s, status in looks:
        clock.now_s = now_s
        told = care.looked_after(port, status)
    return told


def test_a_ticket_that_nobody_takes_is_said_after_half_a_minute() -> None:
    care, port, clock = care_of(Forgotten.KEEP, clock := Clock()), FakePort(), clock

    assert looked_at(care, port, clock, (0, HANGS), (29, HANGS)).state.health is Health.OK
    told = looked_at(care, port, clock, (31, HANGS))

    assert told.state.health is Health.DEGRADED
    assert told.sentence == "A ticket still hangs in the printer's outlet: take it away."
    assert looked_at(care, port, clock, (35, EMPTY)).state.health is Health.OK


def test_the_time_of_the_next_ticket_counts_from_its_own_printing() -> None:
    care, port, clock = care_of(Forgotten.KEEP, clock := Clock()), FakePort(), clock
    looked_at(care, port, clock, (0, HANGS), (29, HANGS))

    care.ticket_is_out()

    assert looked_at(care, port, clock, (31, HANGS), (50, HANGS)).state.health is Health.OK


@pytest.mark.parametrize(
    ("forgotten", "move"), [(Forgotten.EJECT, b"\x1d\x65\x05"), (Forgotten.RETRACT, b"\x1d\x65\x02")]
)
def test_a_forgotten_ticket_is_moved_as_the_settings_say(forgotten: Forgotten, move: bytes) -> None:
    care, port, clock = care_of(forgotten, clock := Clock()), FakePort(), clock

    told = looked_at(care, port, clock, (0, HANGS), (31, HANGS))

    assert port.written.endswith(move)
    assert told.state.health is Health.OK


def test_a_move_that_never_reached_the_printer_is_tried_again() -> None:
    care, clock = care_of(Forgotten.RETRACT, clock := Clock()), clock
    with pytest.raises(DeviceLost):
        looked_at(care, BrokenPort(), clock, (0, HANGS), (31, HANGS))
    port = FakePort()

    told = looked_at(care, port, clock, (36, HANGS))

    assert port.written.endswith(b"\x1d\x65\x02")
    assert told.state.health is Health.OK


def test_a_ticket_that_does_not_move_is_told_to_staff() -> None:
    care, port, clock = care_of(Forgotten.RETRACT, clock := Clock()), FakePort(), clock

    told = looked_at(care, port, clock, (0, HANGS), (31, HANGS), (36, HANGS))

    assert port.written.count(b"\x1d\x65\x02") == 1
    assert "still hangs" in told.sentence


def test_a_forgotten_ticket_goes_back_into_the_kiosk(kiosk_printer: RunningPrinter, fonts: TicketFonts) -> None:
    url = f"{kiosk_printer.url}?presenter=custom&forgotten=retract&forgotten_after_s=1"
    printer = printer_from_url(url, fonts=fonts)
    printer.print_ticket(APPOINTMENT)

    deadline = Deadline.after(20)
    while kiosk_printer.paper()["in_outlet"] and not deadline.passed:
        printer.status()

    assert kiosk_printer.paper()["taken_back"] == 1


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ("presenter=star", 'a presenter of the family "star"'),
        ("presenter=custom&forgotten=burn", 'cannot be treated by "burn", only by keep, eject, retract'),
        ("presenter=custom&forgotten_after_s=soon", '"soon" is no number of seconds'),
        ("forgotten=eject", 'the option "forgotten" is unknown here'),
    ],
)
def test_an_option_that_cannot_be_meant_is_answered(options: str, found: str, fonts: TicketFonts) -> None:
    with pytest.raises(BadDeviceUrl) as caught:
        printer_from_url(f"tcp://printer?{options}", fonts=fonts)

    assert found in str(caught.value)


def test_a_mute_line_to_a_kiosk_printer_is_unknown() -> None:
    line = DeviceLine("nowhere", lambda deadline: FakePort(), bytes_per_s=1_000)
    printer = EscPosPrinter(line, render=lambda paper: PrintJob(b"", 0), presenter=Presenter())

    assert printer.status().state.health is Health.UNKNOWN
