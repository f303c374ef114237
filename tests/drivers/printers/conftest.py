from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.printers.ticket_fonts import TicketFonts, ticket_fonts_in
from tests.drivers.printers.simulated import RunningPrinter, running_printer

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def fonts() -> TicketFonts:
    return ticket_fonts_in(ROOT / "qtkit" / "fonts")


@pytest.fixture
def simulated(tmp_path: Path) -> Iterator[RunningPrinter]:
    with running_printer(tmp_path / "tickets") as printer:
        yield printer
