"""What became of the visitor's paper."""

from dataclasses import replace

from kiosk.flow.rest import stirred
from kiosk.flow.screen import Page, Printing, PrintTicket, Screen, Step
from wire.answers import TicketIssued
from wire.words import PrintOutcome


def print_ticket(screen: Screen, ticket: TicketIssued, *, copy: bool) -> Step:
    return Step(replace(screen, printing=Printing.UNDER_WAY), PrintTicket(ticket, screen.language, copy))


_PRINTING_AFTER = {
    PrintOutcome.PRINTED: Printing.PRINTED,
    PrintOutcome.FAILED: Printing.FAILED,
    PrintOutcome.UNKNOWN: Printing.UNSURE,
    PrintOutcome.NO_PRINTER: Printing.NO_PAPER,
}


def paper_settled(screen: Screen, visit: str, outcome: PrintOutcome) -> Step:
    """The printer said what became of a ticket; it may be the one of a visitor who already left."""
    if screen.page is not Page.TICKET or screen.ticket is None or screen.ticket.visit != visit:
        return Step(screen)
    return Step(replace(screen, printing=_PRINTING_AFTER[outcome], closing=False, stir=screen.stir + 1))


def paper_slow(screen: Screen) -> Step:
    """The printer takes its time; the visitor need not."""
    late = screen.page is Page.TICKET and screen.printing is Printing.UNDER_WAY
    return Step(replace(screen, printing=Printing.SLOW) if late else screen)


def print_again(screen: Screen) -> Step:
    """Every visitor gets one ticket; a printer that came back prints the missing one when it is asked, not by itself.

    Whoever was told to remember the number may have gone to sit down, and paper that comes out behind their back is
    taken by the next visitor, who then has two numbers.
    """
    if screen.page is not Page.TICKET or screen.ticket is None or not screen.may_print_again:
        return Step(screen)
    return print_ticket(stirred(screen).screen, screen.ticket, copy=True)
