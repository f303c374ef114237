"""Where a device is, as a URL; the drivers open it, here it is only read for mistakes."""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

from config.misfit import MisfitError, misfit
from config.paths import folder_of
from config.problems import nearest_name

OPTIONS = r"(?:\?[a-z_]+=[^&\s]*(?:&[a-z_]+=[^&\s]*)*)?"
PATH = r"/[^?\s/][^?]*"
PORT = r"(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?"

SCANNERS: Mapping[str, tuple[str, str]] = {
    "camera": (rf"camera://{PATH}{OPTIONS}", "camera:///dev/video0?width=1280&height=720"),
    "video": (rf"video://{PATH}", "video:///srv/film.mp4"),
    "frames": (rf"frames://{PATH}{OPTIONS}", "frames:///srv/frames?fps=15"),
    "serial": (rf"serial://(?:{PATH}|{HOST}:{PORT}){OPTIONS}", "serial:///dev/ttyACM0?baud=9600"),
    "wedge": (rf"wedge:{OPTIONS}", "wedge:"),
}
"""For each kind of scanner its pattern and an example."""

PRINTERS: Mapping[str, tuple[str, str]] = {
    "tcp": (rf"tcp://{HOST}(?::{PORT})?/?{OPTIONS}", "tcp://10.0.0.21:9100"),
    "serial": (rf"serial://{PATH}{OPTIONS}", "serial:///dev/ttyUSB0?baud=115200"),
    "usb": (rf"usb://[0-9A-Fa-f]{{4}}:[0-9A-Fa-f]{{4}}(?:/[^?\s]+)?{OPTIONS}", "usb://04b8:0e15"),
    "file": (rf"file://{PATH}", "file:///srv/tickets/"),
    "none": (r"none:", "none:"),
}
"""For each kind of printer its pattern and an example."""

SERIAL_LINES: Mapping[str, tuple[str, str]] = {
    "serial": (rf"serial://(?:{PATH}|{HOST}:{PORT}){OPTIONS}", "serial:///dev/ttyUSB0?baud=9600"),
    "tcp": (rf"tcp://{HOST}:{PORT}/?{OPTIONS}", "tcp://10.0.0.31:4001"),
}
"""A cable with bytes in it, here or behind a serial server: how signs and call panels are reached."""

LIGHTS: Mapping[str, tuple[str, str]] = {
    "tcp": (rf"tcp://{HOST}(?::{PORT})?/?{OPTIONS}", "tcp://10.0.0.41:10000"),
    "serial": SERIAL_LINES["serial"],
}
"""A tower in the network, or the line of the printer whose buzzer it is."""

BESIDE_THE_SETTINGS = re.compile(r"(video|frames|file):(?!/)(.+)")
"""`frames:demo/frames` has a path relative to the settings file; URLs themselves know none."""


def _from_folder(url: str, info: ValidationInfo) -> str:
    relative, folder = BESIDE_THE_SETTINGS.fullmatch(url), folder_of(info)
    return f"{relative[1]}://{folder.absolute()}/{relative[2]}" if relative and folder else url


def _unlike(url: str, kinds: Mapping[str, tuple[str, str]]) -> MisfitError:
    kind = url.partition(":")[0]
    if kind in kinds:
        return misfit(f'an address such as "{kinds[kind][1]}"')
    near = nearest_name(kind, kinds)
    return misfit(f"an address that begins with {', '.join(f'{each}:' for each in kinds)}", nearest=near and f"{near}:")


def scanner_url(url: str, info: ValidationInfo) -> str:
    return _checked(_from_folder(url, info), SCANNERS)


def printer_url(url: str, info: ValidationInfo) -> str:
    return _checked(_from_folder(url, info), PRINTERS)


def sign_url(url: str) -> str:
    return _checked(url, SERIAL_LINES)


def light_url(url: str) -> str:
    return _checked(url, LIGHTS)


def panel_url(url: str) -> str:
    return _checked(url, SERIAL_LINES)


def _checked(url: str, kinds: Mapping[str, tuple[str, str]]) -> str:
    if any(re.fullmatch(pattern, url) for pattern, _ in kinds.values()):
        return url
    raise _unlike(url, kinds)


ScannerUrl = Annotated[str, AfterValidator(scanner_url)]
PrinterUrl = Annotated[str, AfterValidator(printer_url)]
SignUrl = Annotated[str, AfterValidator(sign_url)]
LightUrl = Annotated[str, AfterValidator(light_url)]
PanelUrl = Annotated[str, AfterValidator(panel_url)]
