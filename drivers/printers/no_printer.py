"""A place without a printer: visitors read their number from the screen."""

from drivers.printers.errors import NoPrinterFitted
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import QUICK_CALL_S, SENTENCES, PrinterStatus, Trouble


class NoPrinter:
    may_take_s = QUICK_CALL_S

    def print_ticket(self, paper: TicketPaper) -> None:
        raise NoPrinterFitted(f"Ticket {paper.number} was not printed. {SENTENCES[Trouble.NOT_FITTED]}")

    def status(self) -> PrinterStatus:
        return PrinterStatus(heard=True, troubles=frozenset({Trouble.NOT_FITTED}))

    def close(self) -> None:
        """There is nothing to close."""
