"""Where a simulated printer's paper goes: each ticket as bytes and as a picture, and what is no ticket apart."""

import logging
from dataclasses import dataclass
from pathlib import Path

from drivers.printers.escpos_commands import UnknownBytes
from drivers.printers.reading_back import read_back

log = logging.getLogger("printer.simulator")


@dataclass
class TicketFolder:
    """Finished tickets are put there a whole file at a time."""

    path: Path
    head_dots: int
    letters: Path | None
    scraps: int = 0

    def __len__(self) -> int:
        return len(list(self.path.glob("ticket-*.bin")))

    def keep(self, data: bytes) -> None:
        """The picture comes first, so that whoever waits for the bytes finds both."""
        name = f"ticket-{len(self) + 1:04}"
        try:
            printed = read_back(data, head_dots=self.head_dots, letters=self.letters)
        except UnknownBytes:
            log.exception("A ticket came that no printer could print as it was meant.")
            (self.path / f"broken-{name}.bin").write_bytes(data)
            return
        printed.picture.save(self.path / f"{name}.png")
        unfinished = self.path / f".{name}.unfinished"
        unfinished.write_bytes(data)
        unfinished.replace(self.path / f"{name}.bin")

    def keep_scrap(self, data: bytes) -> None:
        """Half a ticket, or two on one paper."""
        self.scraps += 1
        (self.path / f"scrap-{self.scraps:04}.bin").write_bytes(data)
