"""Every page of the kiosk, each reached the way a visitor reaches it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from balie.screens.hall import NOW, OPENS_AGAIN, SampleHall, in_minutes, minutes_ago
from drivers.health import Health
from kiosk.answers import SorryKind
from kiosk.flow import asking, codes, paper, rest, walk_in
from kiosk.flow.screen import Panel, Screen
from kiosk.hall import Hall, LinkCondition
from wire.answers import Answer, Refusal, TicketIssued
from wire.words import PrintOutcome, RefusalCode

OPEN = Hall(link=LinkCondition.LIVE, printer=Health.OK, scanner=Health.OK)
OUT_OF_ORDER = {
    "starting": replace(OPEN, link=LinkCondition.STARTING),
    "no-server": replace(OPEN, link=LinkCondition.GONE),
    "not-known-here": replace(OPEN, link=LinkCondition.REFUSED),
    "no-printer": replace(OPEN, printer=Health.ABSENT, printer_required=True),
}
CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SORRY_CODES = (
    RefusalCode.NOT_A_BALIE_CODE,
    RefusalCode.UNKNOWN_CODE,
    RefusalCode.WRONG_DAY,
    RefusalCode.WRONG_LOCATION,
    RefusalCode.TOO_EARLY,
    RefusalCode.CANCELLED,
    RefusalCode.VISIT_OVER,
    RefusalCode.CLOSED,
    RefusalCode.NO_MORE_TICKETS,
    RefusalCode.NOT_A_WALK_IN_PRODUCT,
    RefusalCode.TRY_AGAIN,
)
"""One for each of the kiosk's sorry pages, in the order of `SorryKind`."""

FACTS = {
    "appointed_at": in_minutes(95).isoformat(),
    "opens_at": in_minutes(35).isoformat(),
    "next_opening": OPENS_AGAIN.isoformat(),
    "location": "Wijkpost Noord",
}

LATE: Mapping[str, object] = {"late_min": 22, "keeps_turn": False}

Pages = Mapping[str, Callable[[str], Screen]]
"""By name; each takes the visitor's language."""


def kiosk_pages(hall: SampleHall) -> Pages:
    def with_ticket(language: str, **more: object) -> Screen:
        return _answered(_checking(language), Answer(id="command-1", result=_ticket(hall).model_copy(update=more)))

    def printed(language: str, outcome: PrintOutcome, **more: object) -> Screen:
        screen = with_ticket(language, **more)
        return paper.paper_settled(screen, _ticket(hall).visit, outcome).screen

    return {
        "welcome": _welcome,
        "welcome-without-scanner": lambda language: _in_hall(language, replace(OPEN, scanner=Health.ABSENT)),
        "scan": lambda language: codes.appointment_chosen(_welcome(language)).screen,
        "scan-closing": lambda language: replace(codes.appointment_chosen(_welcome(language)).screen, closing=True),
        "checking": _checking,
        "checking-slow": lambda language: replace(_checking(language), slow=True),
        "products": lambda language: walk_in.walk_in_chosen(_welcome(language)).screen,
        "products-2": lambda language: replace(walk_in.walk_in_chosen(_welcome(language)).screen, product_page=1),
        "ticket-printing": with_ticket,
        "ticket-printed": lambda language: printed(language, PrintOutcome.PRINTED),
        "ticket-failed": lambda language: printed(language, PrintOutcome.FAILED),
        "ticket-slow": lambda language: paper.paper_slow(with_ticket(language)).screen,
        "ticket-unsure": lambda language: printed(language, PrintOutcome.UNKNOWN),
        "ticket-failed-late": lambda language: printed(language, PrintOutcome.FAILED, **LATE),
        "ticket-failed-closing": lambda language: replace(printed(language, PrintOutcome.FAILED), closing=True),
        "ticket-no-paper": lambda language: printed(language, PrintOutcome.NO_PRINTER),
        "ticket-late": lambda language: printed(
            language, PrintOutcome.PRINTED, late_min=22, keeps_turn=False, again=True
        ),
        "ticket-closing": lambda language: replace(printed(language, PrintOutcome.PRINTED), closing=True),
        **{f"sorry-{kind.replace('_', '-')}": _sorry(code) for kind, code in zip(SorryKind, SORRY_CODES, strict=True)},
        "closed": lambda language: _in_hall(language, replace(OPEN, open_now=False, next_opening=OPENS_AGAIN)),
        **{f"out-of-order-{name}": partial(_in_hall, hall=facts) for name, facts in OUT_OF_ORDER.items()},
        "help": lambda language: rest.panel_asked(_welcome(language), Panel.HELP).screen,
        "languages": lambda language: rest.panel_asked(_welcome(language), Panel.LANGUAGES).screen,
        "aids": lambda language: rest.panel_asked(_welcome(language), Panel.AIDS).screen,
    }


def _in_hall(language: str, hall: Hall) -> Screen:
    return rest.language_chosen(rest.hall_changed(Screen.first("nl"), hall).screen, language).screen


def _welcome(language: str) -> Screen:
    return _in_hall(language, OPEN)


def _checking(language: str) -> Screen:
    return codes.code_read(_welcome(language), CODE).screen


def _answered(screen: Screen, answer: Answer) -> Screen:
    return asking.answered(screen, screen.turn, answer).screen


def _sorry(code: RefusalCode) -> Callable[[str], Screen]:
    refusal = Refusal(code=code, sentence="", facts=FACTS if code is not RefusalCode.CLOSED else {})
    return lambda language: _answered(_checking(language), Answer(id="command-1", refusal=refusal))


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
