"""A file or folder in the place of a printer: to try things out, for tests, for tickets that something else fetches."""

import os
from collections.abc import Callable
from pathlib import Path

from drivers.printers.errors import PrinterFileError
from drivers.printers.escpos_printer import PrintJob
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import QUICK_CALL_S, PrinterStatus, Trouble


class FilePrinter:
    """A file holds the last ticket; a folder gets one file per ticket, `ticket-0001.bin` and so on."""

    may_take_s = QUICK_CALL_S

    def __init__(self, path: Path, *, render: Callable[[TicketPaper], PrintJob]) -> None:
        self._path = path
        self._render = render

    def print_ticket(self, paper: TicketPaper) -> None:
        job = self._render(paper)
        try:
            _write_whole(self._next_file(), job.data)
        except OSError as error:
            raise PrinterFileError(f"The ticket cannot be written to {self._path}: {error.strerror}.") from error

    def status(self) -> PrinterStatus:
        place = self._path if self._path.is_dir() else self._path.parent
        if os.access(place, os.W_OK):
            return PrinterStatus(heard=True)
        detail = f"Tickets cannot be written to {self._path}: the folder {place} is missing or not writable."
        return PrinterStatus(heard=True, troubles=frozenset({Trouble.UNREACHABLE}), detail=detail)

    def close(self) -> None:
        """Every ticket's file is closed at once."""

    def _next_file(self) -> Path:
        if not self._path.is_dir():
            return self._path
        taken = [int(file.stem.removeprefix("ticket-")) for file in self._path.glob("ticket-[0-9]*.bin")]
        return self._path / f"ticket-{max(taken, default=0) + 1:04}.bin"


def _write_whole(path: Path, data: bytes) -> None:
    """Whoever watches the folder sees a whole ticket or none, also after the power was cut."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    with unfinished.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
