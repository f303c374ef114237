"""From the address in the settings to a printer; nothing is opened yet, so a printer that is off is no mistake here."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final, Literal
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from drivers.errors import BadDeviceUrl
from drivers.printers.errors import PrinterFileError
from drivers.printers.escpos_printer import Confirm, EscPosPrinter, PrintJob
from drivers.printers.escpos_raster import raster_ticket
from drivers.printers.file_printer import FilePrinter
from drivers.printers.no_printer import NoPrinter
from drivers.printers.paper import TicketPaper
from drivers.printers.presenter import FORGOTTEN_AFTER_S, Forgotten, Presenter
from drivers.printers.printer import Printer
from drivers.printers.printer_port import PrinterLine
from drivers.printers.ticket_fonts import TicketFonts
from drivers.printers.ticket_picture import DOTS_PER_MM, ticket_picture
from drivers.serial_port import open_serial_port
from drivers.serial_settings import take_serial_settings
from drivers.tcp_port import TcpAddress
from drivers.usb_port import UsbAddress, open_usb_port

PrintMode = Literal["raster", "text"]
PaperWidth = Literal[80, 58]

RAW_PRINTING_PORT: Final = 9100
"""Where nearly every network printer listens for raw bytes."""
NETWORK_BYTES_PER_S: Final = 100_000.0
"""Far below what a network carries; a printer whose buffer is full takes data at the pace of its paper anyway."""
USB_BYTES_PER_S: Final = 100_000.0
SLOWEST_BAUD_FOR_PICTURES: Final = 115_200
"""A picture of 80 kB takes 7 s at this speed, and 83 s at 9600 baud."""

POSSIBLE: Final = (
    "Possible are tcp://host:9100, serial:///dev/ttyUSB0?baud=9600, usb://04b8:0e15, file:///a/folder/ and none: "
    '(and, for the first three, "?confirm=auto", "process_id" or "status", and "presenter=custom" for a kiosk printer '
    "that holds its tickets)."
)


def printer_from_url(
    url: str, *, fonts: TicketFonts, mode: PrintMode | None = None, paper_width_mm: PaperWidth = 80
) -> Printer:
    """The printer at this address. Without a mode, a slow serial line gets text and all others the picture."""
    try:
        parts = urlsplit(url)
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError as error:
        raise _bad(url, f"{error}") from error
    match parts.scheme:
        case "none":
            return NoPrinter()
        case "file":
            _take_no_options(url, options)
            return FilePrinter(_file_path(url, parts), render=_renderer(mode or "raster", fonts, paper_width_mm))
        case "tcp" | "serial" | "usb":
            confirm = _confirm(url, options)
            presenter = _presenter(url, options)
            line, usual_mode = _line(url, parts, options)
            _take_no_options(url, options)
            render = _renderer(mode or usual_mode, fonts, paper_width_mm)
            return EscPosPrinter(line, render=render, confirm=confirm, presenter=presenter)
        case _:
            raise _bad(url, f'nothing is known about "{parts.scheme}"' if parts.scheme else "it names no kind of line")


def _renderer(mode: PrintMode, fonts: TicketFonts, paper_width_mm: PaperWidth) -> Callable[[TicketPaper], PrintJob]:
    if mode == "text":
        from drivers.printers.text_ticket import text_job  # its library takes 9 MB, which only slow serial lines need

        return partial(text_job, fonts=fonts, paper_width_mm=paper_width_mm)
    return partial(_raster_job, fonts=fonts, paper_width_mm=paper_width_mm)


def _raster_job(paper: TicketPaper, *, fonts: TicketFonts, paper_width_mm: PaperWidth) -> PrintJob:
    picture = ticket_picture(paper, fonts=fonts, paper_width_mm=paper_width_mm)
    return PrintJob(raster_ticket(picture), height_mm=picture.height / DOTS_PER_MM)


def _line(url: str, parts: SplitResult, options: dict[str, str]) -> tuple[PrinterLine, PrintMode]:
    match parts.scheme:
        case "tcp":
            return _tcp_line(url, parts), "raster"
        case "usb":
            address = _usb_address(url, parts)
            return PrinterLine(str(address), lambda deadline: open_usb_port(address), USB_BYTES_PER_S), "raster"
        case _:
            return _serial_line(url, parts, options)


def _tcp_line(url: str, parts: SplitResult) -> PrinterLine:
    try:
        port = parts.port or RAW_PRINTING_PORT
    except ValueError as error:
        raise _bad(url, "the port must be a number from 1 to 65535") from error
    host = parts.hostname
    if not host:
        raise _bad(url, "the host is missing")
    if parts.path not in ("", "/"):
        raise _bad(url, f'nothing can be done with "{parts.path}" after the host')
    return PrinterLine(f"{host}:{port}", TcpAddress(host, port).open, NETWORK_BYTES_PER_S)


def _serial_line(url: str, parts: SplitResult, options: dict[str, str]) -> tuple[PrinterLine, PrintMode]:
    if parts.netloc or not parts.path.strip("/"):
        raise _bad(url, "the path of the port is missing; it starts with three slashes")
    try:
        settings = take_serial_settings(options.pop)
    except BadDeviceUrl as error:
        raise _bad(url, str(error)) from error
    path = unquote(parts.path)
    line = PrinterLine(path, lambda deadline: open_serial_port(path, settings), settings.bytes_per_s)
    return line, "raster" if settings.baud >= SLOWEST_BAUD_FOR_PICTURES else "text"


def _usb_address(url: str, parts: SplitResult) -> UsbAddress:
    vendor, _, product = parts.netloc.partition(":")
    try:
        return UsbAddress(int(vendor, 16), int(product, 16), unquote(parts.path.strip("/")))
    except ValueError as error:
        raise _bad(url, "after usb:// stand the vendor and product number, as lsusb shows them") from error


def _file_path(url: str, parts: SplitResult) -> Path:
    if parts.netloc or not parts.path.strip("/"):
        raise _bad(url, "the path is missing; it starts with three slashes")
    path = Path(unquote(parts.path))
    if path.exists() and not path.is_dir() and not path.is_file():
        raise _bad(url, f"{path} is a device; a printer there is named by serial: or usb:")
    if parts.path.endswith("/"):
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PrinterFileError(f"The folder {path} for tickets cannot be made: {error.strerror}.") from error
    return path


def _confirm(url: str, options: dict[str, str]) -> Confirm:
    asked = options.pop("confirm", Confirm.AUTO.value)
    try:
        return Confirm(asked)
    except ValueError as error:
        raise _bad(url, f'the printer cannot confirm by "{asked}"') from error


def _presenter(url: str, options: dict[str, str]) -> Presenter | None:
    """`presenter=custom&forgotten=retract&forgotten_after_s=60`, for a kiosk printer that holds its tickets."""
    family = options.pop("presenter", None)
    if family is None:
        return None
    if family != "custom":
        raise _bad(url, f'nothing is known about a presenter of the family "{family}", only about "custom"')
    forgotten = options.pop("forgotten", Forgotten.KEEP.value)
    if forgotten not in set(Forgotten):
        raise _bad(url, f'a forgotten ticket cannot be treated by "{forgotten}", only by {", ".join(Forgotten)}')
    after_s = options.pop("forgotten_after_s", f"{FORGOTTEN_AFTER_S:g}")
    if not after_s.isdecimal() or int(after_s) == 0:
        raise _bad(url, f'"{after_s}" is no number of seconds')
    return Presenter(Forgotten(forgotten), float(after_s))


def _take_no_options(url: str, options: Mapping[str, str]) -> None:
    if options:
        raise _bad(url, f'the option "{next(iter(options))}" is unknown here')


def _bad(url: str, found: str) -> BadDeviceUrl:
    return BadDeviceUrl(f'The printer address "{url}" cannot be used: {found}. {POSSIBLE}')
