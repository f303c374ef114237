"""Every page of the kiosk, each reached the way a visitor reaches it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from balie.screens.booking_pages import booking_pages
from balie.screens.hall import NOW, OPENS_AGAIN, SampleHall, minutes_ago
from balie.screens.kiosk_appointments import appointment_pages
from balie.screens.kiosk_moments import CODE, OPEN, checking, in_hall, issued, welcome
from balie.screens.walk_in_pages import feedback_pages, help_pages, walk_in_pages
from drivers.health import Health
from kiosk.flow import codes, paper, rest
from kiosk.flow.screen import Panel, Screen
from kiosk.hall import LinkCondition
from wire.answers import TicketIssued
from wire.words import PrintOutcome

OUT_OF_ORDER = {
    "starting": replace(OPEN, link=LinkCondition.STARTING),
    "no-server": replace(OPEN, link=LinkCondition.GONE),
    "not-known-here": replace(OPEN, link=LinkCondition.REFUSED),
    "no-printer": replace(OPEN, printer=Health.ABSENT, printer_required=True),
}
LATE: Mapping[str, object] = {"late_min": 22, "keeps_turn": False}

Pages = Mapping[str, Callable[[str], Screen]]
"""By name; each takes the visitor's language."""


def kiosk_pages(hall: SampleHall) -> Pages:
    def with_ticket(language: str, **more: object) -> Screen:
        return issued(checking(language), _ticket(hall).model_copy(update=more))

    def printed(language: str, outcome: PrintOutcome, **more: object) -> Screen:
        screen = with_ticket(language, **more)
        return paper.paper_settled(screen, _ticket(hall).visit, outcome).screen

    def on_request(language: str, **more: object) -> Screen:
        asked = codes.code_read(in_hall(language, replace(OPEN, prints_on_request=True)), CODE).screen
        return issued(asked, _ticket(hall).model_copy(update=more))

    return {
        "welcome": welcome,
        "welcome-without-scanner": lambda language: in_hall(language, replace(OPEN, scanner=Health.ABSENT)),
        "scan": lambda language: codes.appointment_chosen(welcome(language)).screen,
        "scan-closing": lambda language: replace(codes.appointment_chosen(welcome(language)).screen, closing=True),
        "checking": checking,
        "checking-slow": lambda language: replace(checking(language), slow=True),
        **walk_in_pages(welcome),
        **booking_pages(),
        "ticket-printing": with_ticket,
        "ticket-printed": lambda language: printed(language, PrintOutcome.PRINTED),
        "ticket-failed": lambda language: printed(language, PrintOutcome.FAILED),
        "ticket-slow": lambda language: paper.paper_slow(with_ticket(language)).screen,
        "ticket-unsure": lambda language: printed(language, PrintOutcome.UNKNOWN),
        "ticket-failed-late": lambda language: printed(language, PrintOutcome.FAILED, **LATE),
        "ticket-failed-closing": lambda language: replace(printed(language, PrintOutcome.FAILED), closing=True),
        "ticket-no-paper": lambda language: printed(language, PrintOutcome.NO_PRINTER),
        "ticket-printed-on-phone": lambda language: paper.phone_asked(printed(language, PrintOutcome.PRINTED)).screen,
        "ticket-on-request": on_request,
        "ticket-on-request-late": lambda language: on_request(language, **LATE),
        "ticket-on-request-closing": lambda language: replace(on_request(language), closing=True),
        "ticket-late": lambda language: printed(
            language, PrintOutcome.PRINTED, late_min=22, keeps_turn=False, again=True
        ),
        "ticket-late-in-time": lambda language: printed(language, PrintOutcome.PRINTED, late_min=4),
        "ticket-several": lambda language: printed(
            language, PrintOutcome.PRINTED, appointed_at=None, also=("rijbewijs",), persons=3
        ),
        "ticket-called": lambda language: printed(language, PrintOutcome.PRINTED, again=True, called_to="5"),
        "ticket-aside": lambda language: printed(language, PrintOutcome.PRINTED, again=True, aside=True),
        "ticket-desk": lambda language: printed(language, PrintOutcome.PRINTED, appointed_at=None, desk="7"),
        "ticket-alone": lambda language: printed(
            language, PrintOutcome.FAILED, waiting_ahead=None, low_min=None, high_min=None, status_url=None
        ),
        "ticket-alone-appointment": lambda language: printed(
            language,
            PrintOutcome.PRINTED,
            product="",
            waiting_ahead=None,
            low_min=None,
            high_min=None,
            status_url=None,
        ),
        "ticket-closing": lambda language: replace(printed(language, PrintOutcome.PRINTED), closing=True),
        **appointment_pages(),
        "closed": lambda language: in_hall(language, replace(OPEN, open_now=False, next_opening=OPENS_AGAIN)),
        **{f"out-of-order-{name}": partial(in_hall, hall=facts) for name, facts in OUT_OF_ORDER.items()},
        **help_pages(welcome),
        **feedback_pages(welcome),
        "languages": lambda language: rest.panel_asked(welcome(language), Panel.LANGUAGES).screen,
        "aids": lambda language: rest.panel_asked(welcome(language), Panel.AIDS).screen,
    }


def _ticket(hall: SampleHall) -> TicketIssued:
    return TicketIssued(
        visit="visit-A042",
        number="A042",
        service="burgerzaken",
        product="paspoort",
        appointed_at=NOW,
        checked_in_at=minutes_ago(5),
        waiting_ahead=3,
        low_min=5,
        high_min=10,
        zone=hall.services["burgerzaken"].zone,
        status_url="HTTPS://WACHT.VOORBEELD.NL/V/NBSWY3DPEB3W64TMMQQGC4TFON",
    )
