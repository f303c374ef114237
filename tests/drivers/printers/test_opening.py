from pathlib import Path

import pytest

from drivers.errors import BadDeviceUrl
from drivers.health import Health
from drivers.printers.errors import NoPrinterFitted, PrinterFileError
from drivers.printers.opening import printer_from_url
from drivers.printers.reading_back import read_back
from drivers.printers.sample_tickets import APPOINTMENT, WALK_IN
from drivers.printers.ticket_fonts import TicketFonts


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("", "it names no kind of line"),
        ("printer", "it names no kind of line"),
        ("http://10.0.0.9", 'nothing is known about "http"'),
        ("tcp://", "the host is missing"),
        ("tcp://printer:99999", "from 1 to 65535"),
        ("tcp://printer:abc", "from 1 to 65535"),
        ("tcp://printer/lp0", 'nothing can be done with "/lp0"'),
        ("tcp://printer?confrim=status", 'the option "confrim" is unknown'),
        ("tcp://printer?confirm=please", 'cannot confirm by "please"'),
        ("tcp://printer?confirm", "bad query field"),
        ("serial://ttyUSB0", "starts with three slashes"),
        (f"tcp://printer?presenter=custom&forgotten_after_s={'9' * 5000}", "is no number of seconds"),
        ("tcp://printer:9100#1", 'a "#" is written as %23'),
        ("none://printer", 'nothing can be done with "printer"'),
        ("serial:///dev/ttyUSB0?baud=fast", 'the speed "fast" is no number'),
        ("serial:///dev/ttyUSB0?flow=dtr", "flow is one of none, rts_cts, dtr_dsr, xon_xoff"),
        ("usb://epson", "as lsusb shows them"),
        ("usb://04b8", "as lsusb shows them"),
        ("file://", "the path is missing"),
        ("file:///dev/null", "is a device"),
        ("file:///tmp/x?baud=9600", 'the option "baud" is unknown'),
    ],
)
def test_a_wrong_address_is_answered_with_what_was_found_and_what_is_possible(
    url: str, found: str, fonts: TicketFonts
) -> None:
    with pytest.raises(BadDeviceUrl) as caught:
        printer_from_url(url, fonts=fonts)

    assert found in str(caught.value)
    assert f'"{url}"' in str(caught.value)
    assert "Possible are tcp://host:9100" in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "tcp://printer.hall.example",
        "tcp://[::1]:9100?confirm=status",
        "serial:///dev/serial/by-id/usb-Epson_TM?baud=115200",
        "serial:///dev/ttyUSB0?baud=19200&parity=E&data_bits=8&stop_bits=2&flow=rts_cts&confirm=status",
        "usb://04b8:0e15",
        "usb://04b8:0e15/J2K4000042?confirm=process_id",
    ],
)
def test_a_printer_that_is_off_can_still_be_named(url: str, fonts: TicketFonts) -> None:
    printer_from_url(url, fonts=fonts).close()


def test_a_usb_printer_that_is_not_plugged_in_is_absent(fonts: TicketFonts) -> None:
    status = printer_from_url("usb://dead:beef", fonts=fonts).status()

    assert status.state.health is Health.ABSENT
    assert "USB" in status.sentence


def test_a_file_holds_the_last_ticket(tmp_path: Path, fonts: TicketFonts) -> None:
    file = tmp_path / "ticket.bin"
    printer = printer_from_url(file.as_uri(), fonts=fonts, mode="text")

    printer.print_ticket(APPOINTMENT)
    printer.print_ticket(WALK_IN)

    assert "C107" in read_back(file.read_bytes()).texts
    assert [each.name for each in tmp_path.iterdir()] == ["ticket.bin"]


def test_a_folder_gets_one_file_per_ticket(tmp_path: Path, fonts: TicketFonts) -> None:
    folder = tmp_path / "new folder"
    for paper in (APPOINTMENT, WALK_IN):  # opened anew each time, as after a restart
        printer_from_url(f"{folder.as_uri()}/", fonts=fonts, paper_width_mm=58).print_ticket(paper)

    assert sorted(each.name for each in folder.iterdir()) == ["ticket-0001.bin", "ticket-0002.bin"]
    assert read_back((folder / "ticket-0001.bin").read_bytes()).picture.width == 384


def test_a_folder_that_is_missing_is_said_before_and_after(tmp_path: Path, fonts: TicketFonts) -> None:
    printer = printer_from_url((tmp_path / "missing" / "ticket.bin").as_uri(), fonts=fonts)

    assert printer.status().state.health is Health.ABSENT
    with pytest.raises(PrinterFileError, match="No such file or directory"):
        printer.print_ticket(APPOINTMENT)


def test_a_place_without_a_printer_says_so(fonts: TicketFonts) -> None:
    printer = printer_from_url("none:", fonts=fonts)

    with pytest.raises(NoPrinterFitted, match=r"A042 was not printed\. This place has no printer"):
        printer.print_ticket(APPOINTMENT)
