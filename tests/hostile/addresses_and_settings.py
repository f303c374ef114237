"""What people may write into settings files: it is taken, or refused with a sentence."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import TypeAdapter, ValidationError

from config.device_urls import PrinterUrl, ScannerUrl, SignUrl
from config.kinds import load_any
from config.problems import SettingsError
from drivers.errors import DeviceError
from drivers.printers.opening import printer_from_url
from drivers.printers.ticket_fonts import ticket_fonts_in
from drivers.scanners.opening import scanner_from_url
from drivers.signs.opening import sign_line_from_url
from qtkit.font_files import FONT_FOLDER
from tests.config.builders import FILES
from tests.hostile.parser import Parser

PRINTERS = (
    b"tcp://10.0.0.21:9100",
    b"tcp://printer.local/?confirm=status",
    b"serial:///dev/ttyUSB0?baud=115200",
    b"usb://04b8:0e15/X1",
    b"none:",
)
SCANNERS = (
    b"camera:///dev/video0?width=1280&height=720",
    b"frames:///srv/frames?fps=15",
    b"serial:///dev/ttyACM0?baud=9600",
    b"serial://10.0.0.7:4001",
    b"wedge:?prefix=HTTPS://&min_chars=8&max_gap_ms=100",
)
LINES = (b"serial:///dev/serial/by-id/usb-Sign?baud=1200&parity=E&data_bits=7", b"tcp://10.0.0.31:4001")
FONTS = ticket_fonts_in(FONT_FOLDER)
PRINTER_URL: TypeAdapter[str] = TypeAdapter(PrinterUrl)
SCANNER_URL: TypeAdapter[str] = TypeAdapter(ScannerUrl)
SIGN_URL: TypeAdapter[str] = TypeAdapter(SignUrl)


def check_printer_address(fed: bytes) -> None:
    _check_address(fed, PRINTER_URL, lambda url: printer_from_url(url, fonts=FONTS))


def check_scanner_address(fed: bytes) -> None:
    _check_address(fed, SCANNER_URL, scanner_from_url)


def check_sign_address(fed: bytes) -> None:
    _check_address(fed, SIGN_URL, sign_line_from_url)


def _check_address(fed: bytes, settings: TypeAdapter[str], opening: Callable[[str], object]) -> None:
    url = fed.decode("utf-8", errors="replace")
    accepted: str | None = None
    with suppress(ValidationError):
        accepted = settings.validate_python(url)
    if _names_a_file(url):
        return  # a printer's folder is made at once, anywhere on this machine
    try:
        opening(url)
    except DeviceError as error:
        sentence = str(error)
        assert sentence, "an address is refused without a word"
        assert accepted != url, f"the settings call {url!r} good, and no program starts with it"


def _names_a_file(url: str) -> bool:
    try:
        return urlsplit(url).scheme == "file"
    except ValueError:
        return False


def check_settings(fed: bytes) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        file = Path(folder) / "settings.toml"
        file.write_bytes(fed)
        (Path(folder) / "house.toml").write_text(FILES["house.toml"], encoding="utf-8")
        (Path(folder) / "site.toml").write_text(FILES["site.toml"], encoding="utf-8")
        try:
            load_any(file)
        except SettingsError as error:
            problems = error.problems
            assert all(problem.found and problem.expected for problem in problems)


PARSERS = (
    Parser("printer_address", PRINTERS, check_printer_address),
    Parser("scanner_address", SCANNERS, check_scanner_address),
    Parser("sign_address", LINES, check_sign_address),
    Parser(
        "settings_file", tuple(FILES[name].encode() for name in sorted(FILES) if name != "site.toml"), check_settings
    ),
)
