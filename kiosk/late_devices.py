"""Devices whose libraries are loaded on their own threads, so that the first page need not wait for them."""

import os
from dataclasses import dataclass

from config.kiosk import PrinterSettings, ScannerSettings
from drivers.errors import DeviceClosed, DeviceError
from drivers.health import DeviceState, Health
from drivers.printers.errors import PrinterError
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import QUICK_CALL_S, Printer, PrinterStatus, Trouble
from drivers.printers.ticket_fonts import ticket_fonts_in
from drivers.scanners.scanner import Scan, Scanner
from qtkit.font_files import FONT_FOLDER

STARTING = DeviceState(Health.UNKNOWN, "The scanner is starting.")


@dataclass
class LateScanner:
    """The scanner at an address; for a camera OpenCV and the decoders take a third of a second to load."""

    settings: ScannerSettings
    _scanner: Scanner | None = None

    @property
    def name(self) -> str:
        return self.settings.name

    @property
    def state(self) -> DeviceState:
        return self._scanner.state if self._scanner else STARTING

    def open(self) -> None:
        if self._scanner is None:
            # Reading codes takes no linear algebra: else numpy's and OpenCV's OpenBLAS start threads that cost 4 MB.
            os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
            from drivers.scanners.opening import scanner_from_url

            self._scanner = scanner_from_url(self.settings.url)
        self._scanner.open()

    def read(self, within_s: float) -> Scan | None:
        if self._scanner is None:
            raise DeviceClosed(f"The scanner {self.name} was read before it was opened.")
        return self._scanner.read(within_s)

    def close(self) -> None:
        if self._scanner:
            self._scanner.close()


@dataclass
class LatePrinter:
    """The printer at an address; what draws the tickets takes a fifth of a second to load."""

    settings: PrinterSettings
    _printer: Printer | None = None

    @property
    def may_take_s(self) -> float:
        return self._printer.may_take_s if self._printer else QUICK_CALL_S

    def print_ticket(self, paper: TicketPaper) -> None:
        try:
            printer = self._loaded()
        except DeviceError as error:
            raise PrinterError(str(error)) from error
        printer.print_ticket(paper)

    def status(self) -> PrinterStatus:
        try:
            return self._loaded().status()
        except DeviceError as error:
            return PrinterStatus(heard=False, troubles=frozenset({Trouble.UNREACHABLE}), detail=str(error))

    def close(self) -> None:
        if self._printer:
            self._printer.close()

    def _loaded(self) -> Printer:
        if self._printer is None:
            from drivers.printers.opening import printer_from_url

            self._printer = printer_from_url(
                self.settings.url,
                fonts=ticket_fonts_in(FONT_FOLDER),
                mode=self.settings.mode,
                paper_width_mm=self.settings.paper_width_mm,
            )
        return self._printer
