"""The settings and the drivers must agree about what an address is."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from config.counter import PanelButton, PanelSettings
from config.device_urls import PRINTERS, SCANNERS, SERIAL_LINES, PanelUrl, PrinterUrl, ScannerUrl, SignUrl
from config.model import SettingsModel
from drivers.errors import BadDeviceUrl
from drivers.lights.opening import panel_line_from_url
from drivers.lights.panel import Button, PanelProtocol
from drivers.printers.opening import printer_from_url
from drivers.printers.ticket_fonts import ticket_fonts_in
from drivers.scanners.opening import KINDS, scanner_from_url
from drivers.signs.opening import sign_line_from_url


class Devices(SettingsModel):
    scanner: ScannerUrl = "wedge:"
    printer: PrinterUrl = "none:"
    sign: SignUrl = "serial:///dev/ttyUSB0"
    panel: PanelUrl = "serial:///dev/ttyUSB0"


def test_every_kind_of_scanner_that_the_drivers_know_can_stand_in_settings() -> None:
    assert set(SCANNERS) == set(KINDS)


@pytest.mark.parametrize(
    "url",
    [
        *SCANNERS.values(),
        "camera:///dev/v4l/by-id/usb-046d_C920",
        "serial://10.0.0.7:4001",
        "wedge:?prefix=HTTPS://&min_chars=8&max_gap_ms=100",
        "frames:///srv/my frames?stale_after_s=3",
    ],
)
def test_what_the_settings_accept_a_scanner_is_made_of(url: str) -> None:
    scanner_from_url(Devices(scanner=url).scanner)


@pytest.mark.parametrize(
    "url",
    [
        *(example for example in PRINTERS.values() if not example.startswith("file:")),
        "tcp://printer.hal.voorbeeld.nl",
        "tcp://10.0.0.21:9100?confirm=status",
        "usb://04b8:0e15/X3PB012345",
        "file:///tickets.bin",
    ],
)
def test_what_the_settings_accept_a_printer_is_made_of(url: str) -> None:
    printer_from_url(Devices(printer=url).printer, fonts=ticket_fonts_in(Path()))


@pytest.mark.parametrize(
    "url", ["", "camera:", "camera://host/dev", "laser:///dev/x", "serial://", "wedge:?min_chars", "wedge:x"]
)
def test_what_the_settings_refuse_no_scanner_is_made_of(url: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        Devices(scanner=url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "tcp://",
        "tcp://host:0",
        "tcp://host:70000",
        "usb://zz:yy",
        "file://",
        "none://x",
        "tcp://ho st",
        "tcp://a@b",
        "serial:///dev/tty#1",
    ],
)
def test_what_the_settings_refuse_no_printer_is_made_of(url: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        Devices(printer=url)


@pytest.mark.parametrize("url", ["camera://host/dev", "laser:///dev/x"])
def test_the_drivers_refuse_these_as_well(url: str) -> None:
    with pytest.raises(BadDeviceUrl):
        scanner_from_url(url)


def test_the_settings_of_a_panel_name_every_button_and_protocol_that_the_driver_knows() -> None:
    assert set(get_args(PanelButton)) == set(Button)
    assert set(get_args(PanelSettings.model_fields["protocol"].annotation)) == set(PanelProtocol)


@pytest.mark.parametrize("url", list(SERIAL_LINES.values()))
def test_what_the_settings_accept_a_sign_and_a_panel_are_reached_by(url: str) -> None:
    sign_line_from_url(Devices(sign=url, panel=url).sign)
    panel_line_from_url(url)


@pytest.mark.parametrize("url", ["", "serial://", "tcp://10.0.0.31", "usb://04b8:0e15", "tcp://:4001"])
def test_what_the_settings_refuse_no_sign_is_reached_by(url: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        Devices(sign=url)
    with pytest.raises(BadDeviceUrl):
        sign_line_from_url(url)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("serial://10.0.0.5:4001", "starts with three slashes"),
        ("serial:///dev/ttyUSB0?baud=fast", 'the speed "fast" is no number of baud'),
        ("serial:///dev/ttyUSB0?speed=9600", 'the option "speed" is unknown here'),
        ("tcp://10.0.0.31:4001?baud=9600", 'the option "baud" is unknown here'),
        ("tcp://10.0.0.31:4001\n", "it holds a line break"),
        ("serial:///dev/tty%00", "a character that no path has"),
    ],
)
def test_with_what_the_settings_call_good_a_program_can_start(line: str, said: str) -> None:
    for device in ("sign", "panel"):
        with pytest.raises(ValueError, match=said):
            Devices.model_validate({device: line})


def test_checking_the_address_of_a_folder_for_tickets_makes_no_folder(tmp_path: Path) -> None:
    Devices(printer=f"file://{tmp_path}/tickets/")

    assert list(tmp_path.iterdir()) == []


def test_checking_the_address_of_a_camera_loads_nothing_of_cameras() -> None:
    code = """
import sys
from pydantic import TypeAdapter
from config.device_urls import ScannerUrl
TypeAdapter(ScannerUrl).validate_python("camera:///dev/video0")
print([name for name in ("cv2", "numpy", "zxingcpp") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
