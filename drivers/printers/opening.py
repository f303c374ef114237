"""From the address in the settings to a printer; nothing is opened yet, so a printer that is off is no mistake here."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Literal

from drivers.device_line import RAW_PRINTING_PORT, DeviceLine, network_line, serial_line
from drivers.device_url import DeviceUrl
from drivers.errors import BadDeviceUrl
from drivers.printers.errors import PrinterFileError
from drivers.printers.escpos_printer import Confirm, EscPosPrinter, PrintJob
from drivers.printers.escpos_raster import raster_ticket
from drivers.printers.file_printer import FilePrinter
from drivers.printers.no_printer import NoPrinter
from drivers.printers.paper import TicketPaper
from drivers.printers.presenter import FORGOTTEN_AFTER_S, Forgotten, Presenter
from drivers.printers.printer import Printer
from drivers.printers.ticket_fonts import TicketFonts
from drivers.printers.ticket_picture import DOTS_PER_MM, ticket_picture
from drivers.usb_port import UsbAddress, open_usb_port

PrintMode = Literal["raster", "text"]
PaperWidth = Literal[80, 58]
Render = Callable[[TicketPaper], PrintJob]
RenderIn = Callable[[PrintMode], Render]
"""Given what is usual on a line, how tickets become bytes there."""
Make = Callable[[RenderIn], Printer]

USB_BYTES_PER_S: Final = 100_000.0
LONGEST_S_DIGITS: Final = 5
"""A day; more is a slip of the pen."""
USB_NUMBERS: Final = re.compile(r"([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})")
SLOWEST_FOR_PICTURES_BYTES_PER_S: Final = 9_600.0
"""115,200 baud, whatever the frame: there a picture of 80 kB takes 7 to 8 s, and 83 s at 9600 baud."""

POSSIBLE: Final = (
    "Possible are tcp://host:9100, serial:///dev/ttyUSB0?baud=9600, usb://04b8:0e15, file:///a/folder/ and none: "
    '(and, for the first three, "?confirm=auto", "process_id" or "status", and "presenter=custom" for a kiosk printer '
    "that holds its tickets)."
)


def printer_from_url(
    url: str, *, fonts: TicketFonts, mode: PrintMode | None = None, paper_width_mm: PaperWidth = 80
) -> Printer:
    """The printer at this address. Without a mode, a slow serial line gets text and all others the picture."""
    return _meant_by(url)(lambda usual: _renderer(mode or usual, fonts, paper_width_mm))


def check_printer_url(url: str) -> None:
    """Raises `BadDeviceUrl` as `printer_from_url` does, and makes nothing, not even a folder for tickets."""
    _meant_by(url)


def _meant_by(url: str) -> Make:
    try:
        address = DeviceUrl(url)
        make = _make(address)
        address.refuse_other_options()
    except BadDeviceUrl as error:
        sentence = f'The printer address "{url}" cannot be used: {error.reason}. {POSSIBLE}'
        raise BadDeviceUrl(sentence, reason=error.reason) from error
    return make


def _make(address: DeviceUrl) -> Make:
    match address.scheme:
        case "none":
            address.be_nothing_but_options()
            return lambda render_in: NoPrinter()
        case "file":
            return partial(_file_printer, _file_path(address), address.path.endswith("/"))
        case "tcp" | "serial" | "usb":
            confirm, presenter, (line, usual) = _confirm(address), _presenter(address), _line(address)
            return lambda render_in: EscPosPrinter(line, render=render_in(usual), confirm=confirm, presenter=presenter)
        case "":
            raise BadDeviceUrl("it names no kind of line")
        case _:
            raise BadDeviceUrl(f'nothing is known about "{address.scheme}"')


def _file_printer(path: Path, is_folder: bool, render_in: RenderIn) -> Printer:
    if is_folder:
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PrinterFileError(f"The folder {path} for tickets cannot be made: {error.strerror}.") from error
    return FilePrinter(path, render=render_in("raster"))


def _renderer(mode: PrintMode, fonts: TicketFonts, paper_width_mm: PaperWidth) -> Render:
    if mode == "text":
        from drivers.printers.text_ticket import text_job  # its library takes 9 MB, which only slow serial lines need

        return partial(text_job, fonts=fonts, paper_width_mm=paper_width_mm)
    return partial(_raster_job, fonts=fonts, paper_width_mm=paper_width_mm)


def _raster_job(paper: TicketPaper, *, fonts: TicketFonts, paper_width_mm: PaperWidth) -> PrintJob:
    picture = ticket_picture(paper, fonts=fonts, paper_width_mm=paper_width_mm)
    return PrintJob(raster_ticket(picture), height_mm=picture.height / DOTS_PER_MM)


def _line(address: DeviceUrl) -> tuple[DeviceLine, PrintMode]:
    match address.scheme:
        case "tcp":
            return network_line(address, RAW_PRINTING_PORT), "raster"
        case "usb":
            device = _usb_address(address)
            return DeviceLine(str(device), lambda deadline: open_usb_port(device), USB_BYTES_PER_S), "raster"
        case _:
            line = serial_line(address)
            return line, "raster" if line.bytes_per_s >= SLOWEST_FOR_PICTURES_BYTES_PER_S else "text"


def _usb_address(address: DeviceUrl) -> UsbAddress:
    numbers = USB_NUMBERS.fullmatch(address.host_part)
    if numbers is None:
        raise BadDeviceUrl("after usb:// stand the vendor and product number, as lsusb shows them")
    return UsbAddress(int(numbers[1], 16), int(numbers[2], 16), address.path.strip("/"))


def _file_path(address: DeviceUrl) -> Path:
    path = Path(address.file_path())
    if path.exists() and not path.is_dir() and not path.is_file():
        raise BadDeviceUrl(f"{path} is a device; a printer there is named by serial: or usb:")
    return path


def _confirm(address: DeviceUrl) -> Confirm:
    asked = address.take("confirm", Confirm.AUTO.value)
    try:
        return Confirm(asked)
    except ValueError as error:
        raise BadDeviceUrl(f'the printer cannot confirm by "{asked}"') from error


def _presenter(address: DeviceUrl) -> Presenter | None:
    """`presenter=custom&forgotten=retract&forgotten_after_s=60`, for a kiosk printer that holds its tickets."""
    family = address.given("presenter")
    if family is None:
        return None
    if family != "custom":
        raise BadDeviceUrl(f'nothing is known about a presenter of the family "{family}", only about "custom"')
    forgotten = address.take("forgotten", Forgotten.KEEP.value)
    if forgotten not in set(Forgotten):
        raise BadDeviceUrl(f'a forgotten ticket cannot be treated by "{forgotten}", only by {", ".join(Forgotten)}')
    after_s = address.take("forgotten_after_s", f"{FORGOTTEN_AFTER_S:g}")
    if not after_s.isdecimal() or len(after_s) > LONGEST_S_DIGITS or int(after_s) == 0:
        raise BadDeviceUrl(f'"{after_s}" is no number of seconds')
    return Presenter(Forgotten(forgotten), float(after_s))
