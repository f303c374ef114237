"""The settings and the drivers must agree about what an address is."""

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
from drivers.scanners.opening import MAKERS, scanner_from_url
from drivers.signs.opening import sign_line_from_url


class Devices(SettingsModel):
    scanner: ScannerUrl = "wedge:"
    printer: PrinterUrl = "none:"
    sign: SignUrl = "serial:///dev/ttyUSB0"
    panel: PanelUrl = "serial:///dev/ttyUSB0"


def test_every_kind_of_scanner_that_the_drivers_know_can_stand_in_settings() -> None:
    assert set(SCANNERS) == set(MAKERS)


@pytest.mark.parametrize(
    "url",
    [
        *(example for _, example in SCANNERS.values()),
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
        *(example for _, example in PRINTERS.values() if not example.startswith("file:")),
        "tcp://printer.hal.voorbeeld.nl",
        "tcp://10.0.0.21:9100?confirm=status",
        "usb://04b8:0e15/X3PB012345",
        "file:///tickets.bin",
    ],
)
def test_what_the_settings_accept_a_printer_is_made_of(url: str) -> None:
    printer_from_url(Devices(printer=url).printer, fonts=ticket_fonts_in(Path()))


@pytest.mark.parametrize("url", ["", "camera:", "camera://host/dev", "laser:///dev/x", "serial://", "wedge:?min_chars"])
def test_what_the_settings_refuse_no_scanner_is_made_of(url: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        Devices(scanner=url)


@pytest.mark.parametrize(
    "url", ["", "tcp://", "tcp://host:0", "tcp://host:70000", "usb://zz:yy", "file://", "none://x"]
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


@pytest.mark.parametrize("url", [example for _, example in SERIAL_LINES.values()])
def test_what_the_settings_accept_a_sign_and_a_panel_are_reached_by(url: str) -> None:
    sign_line_from_url(Devices(sign=url, panel=url).sign)
    panel_line_from_url(url)


@pytest.mark.parametrize("url", ["", "serial://", "tcp://10.0.0.31", "usb://04b8:0e15", "tcp://:4001"])
def test_what_the_settings_refuse_no_sign_is_reached_by(url: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        Devices(sign=url)
    with pytest.raises(BadDeviceUrl):
        sign_line_from_url(url)
