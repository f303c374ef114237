"""Where a device is, as a URL. The drivers themselves read it, so that what is called good here can be started with.

They are loaded when an address of their kind is read, since no other program needs what they need.
"""

import re
from collections.abc import Callable, Mapping
from typing import Annotated
from urllib.parse import quote

from pydantic import AfterValidator, ValidationInfo

from config.misfit import MisfitError, misfit
from config.paths import folder_of
from config.problems import nearest_name
from drivers.errors import BadDeviceUrl
from drivers.lights import buzzer
from drivers.lights.light import LightProtocol

SCANNERS: Mapping[str, str] = {
    "camera": "camera:///dev/video0?width=1280&height=720",
    "video": "video:///srv/film.mp4",
    "frames": "frames:///srv/frames?fps=15",
    "serial": "serial:///dev/ttyACM0?baud=9600",
    "wedge": "wedge:",
}
"""For each kind of scanner an example."""

PRINTERS: Mapping[str, str] = {
    "tcp": "tcp://10.0.0.21:9100",
    "serial": "serial:///dev/ttyUSB0?baud=115200",
    "usb": "usb://04b8:0e15",
    "file": "file:///srv/tickets/",
    "none": "none:",
}

SERIAL_LINES: Mapping[str, str] = {
    "serial": "serial:///dev/ttyUSB0?baud=9600",
    "tcp": "tcp://10.0.0.31:4001",
}
"""A cable with bytes in it, here or behind a serial server: how signs and call panels are reached."""

HEADSETS: Mapping[str, str] = {
    "evdev": "evdev:?name=HDA%20Intel%20PCH%20Headphone",
    "none": "none:",
}

TOWERS: Mapping[str, str] = {"tcp": "tcp://10.0.0.41:10000"}
BUZZERS: Mapping[str, str] = {"tcp": "tcp://10.0.0.21:9100", "serial": "serial:///dev/ttyUSB0?baud=9600"}
"""The line of the printer whose buzzer it is."""

BESIDE_THE_SETTINGS = re.compile(r"(video|frames|file):(?!/)(.+)")
"""`frames:demo/frames` has a path relative to the settings file; URLs themselves know none."""


def scanner_url(url: str, info: ValidationInfo) -> str:
    from drivers.scanners.opening import check_scanner_url

    return _checked(_from_folder(url, info), SCANNERS, check_scanner_url)


def printer_url(url: str, info: ValidationInfo) -> str:
    from drivers.printers.opening import check_printer_url

    return _checked(_from_folder(url, info), PRINTERS, check_printer_url)


def headset_url(url: str) -> str:
    from drivers.headsets.jack import jack_from_url

    return _checked(url, HEADSETS, jack_from_url)


def sign_url(url: str) -> str:
    from drivers.signs.opening import sign_line_from_url

    return _checked(url, SERIAL_LINES, sign_line_from_url)


def panel_url(url: str) -> str:
    from drivers.lights.opening import panel_line_from_url

    return _checked(url, SERIAL_LINES, panel_line_from_url)


def light_url(url: str, protocol: LightProtocol) -> str:
    """Which lines are possible depends on what the light speaks."""
    from drivers.lights.opening import light_line_from_url

    kinds = BUZZERS if protocol in buzzer.BUZZERS else TOWERS
    return _checked(url, kinds, lambda url: light_line_from_url(url, protocol))


def _checked(url: str, kinds: Mapping[str, str], read: Callable[[str], object]) -> str:
    kind = url.partition(":")[0]
    if kind not in kinds:
        raise _unlike(kind, kinds)
    try:
        read(url)
    except BadDeviceUrl as error:
        raise misfit(f'an address such as "{kinds[kind]}" ({error.reason})') from error
    return url


def _unlike(kind: str, kinds: Mapping[str, str]) -> MisfitError:
    near = nearest_name(kind, kinds)
    return misfit(f"an address that begins with {', '.join(f'{each}:' for each in kinds)}", nearest=near and f"{near}:")


def _from_folder(url: str, info: ValidationInfo) -> str:
    relative, folder = BESIDE_THE_SETTINGS.fullmatch(url), folder_of(info)
    return f"{relative[1]}://{quote(str(folder.absolute()))}/{relative[2]}" if relative and folder else url


ScannerUrl = Annotated[str, AfterValidator(scanner_url)]
PrinterUrl = Annotated[str, AfterValidator(printer_url)]
HeadsetUrl = Annotated[str, AfterValidator(headset_url)]
SignUrl = Annotated[str, AfterValidator(sign_url)]
PanelUrl = Annotated[str, AfterValidator(panel_url)]
