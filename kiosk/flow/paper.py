"""What became of the visitor's paper."""

from dataclasses import replace

from kiosk.flow.rest import stirred
from kiosk.flow.screen import Page, PrintAppointment, Printing, PrintTicket, Screen, Step
from wire.answers import TicketIssued
from wire.words import PrintOutcome


def print_ticket(screen: Screen, ticket: TicketIssued, *, copy: bool) -> Step:
    return Step(replace(screen, printing=Printing.UNDER_WAY), PrintTicket(ticket, screen.language, copy))


def ticket_given(screen: Screen, ticket: TicketIssued) -> Step:
    """Paper at once; where the house prints on request, only for whom there is no page for the phone either."""
    if screen.hall.prints_on_request and ticket.status_url:
        return Step(replace(screen, printing=Printing.ON_REQUEST))
    return print_ticket(screen, ticket, copy=ticket.again)


def paper_asked(screen: Screen) -> Step:
    """The visitor wants the number on paper as well; of a ticket that was given before it is said to be a copy."""
    if screen.ticket is None or not screen.may_print:
        return Step(screen)
    return print_ticket(stirred(screen).screen, screen.ticket, copy=screen.ticket.again)


def phone_asked(screen: Screen) -> Step:
    """The visitor wants the number on the phone, beside the paper or instead of waiting for it."""
    return Step(replace(stirred(screen).screen, on_phone=True) if screen.may_follow else screen)


def without_paper(screen: Screen) -> bool:
    """The appointment was made, its visitor was to get a number instead of its paper, and did not."""
    return screen.booked is not None and screen.printing is Printing.NOT_YET


def print_appointment(screen: Screen, *, copy: bool = False) -> Step:
    """The page says what was made, while its paper comes."""
    if screen.booked is None:
        return Step(screen)
    shown = replace(screen, page=Page.BOOKED, printing=Printing.UNDER_WAY)
    return Step(shown, PrintAppointment(screen.booked, screen.language, copy))


_PRINTING_AFTER = {
    PrintOutcome.PRINTED: Printing.PRINTED,
    PrintOutcome.FAILED: Printing.FAILED,
    PrintOutcome.UNKNOWN: Printing.UNSURE,
    PrintOutcome.NO_PRINTER: Printing.NO_PAPER,
}


def paper_settled(screen: Screen, paper_of: str, outcome: PrintOutcome) -> Step:
    """The printer said what became of a paper; it may be that of a visitor who already left."""
    if screen.paper_of != paper_of:
        return Step(screen)
    return Step(replace(screen, printing=_PRINTING_AFTER[outcome], closing=False, stir=screen.stir + 1))


def paper_slow(screen: Screen) -> Step:
    """The printer takes its time; the visitor need not."""
    late = screen.paper_of is not None and screen.printing is Printing.UNDER_WAY
    return Step(replace(screen, printing=Printing.SLOW) if late else screen)


def print_again(screen: Screen) -> Step:
    """Every visitor gets one paper; a printer that came back prints the missing one when it is asked, not by itself.

    Whoever was told to remember the number may have gone to sit down, and paper that comes out behind their back is
    taken by the next visitor, who then has two numbers.
    """
    if not screen.may_print_again:
        return Step(screen)
    if screen.ticket is None:
        return print_appointment(stirred(screen).screen, copy=True)
    return print_ticket(stirred(screen).screen, screen.ticket, copy=True)
