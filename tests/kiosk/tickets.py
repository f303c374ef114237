"""Builders of what the server answers to a kiosk."""

from datetime import UTC, datetime

from wire.answers import Answer, Refusal, TicketIssued
from wire.words import RefusalCode

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LINK = "HTTPS://WACHT.VOORBEELD.NL/V/NBSWY3DPEB3W64TMMQQGC4TFON"
OTHER_CODE = "HTTPS://AFSPRAAK.VOORBEELD.NL/K/ZYXWVUTSRQPONMLKJIHGFEDCBA"


def a_ticket(
    number: str = "A042",
    *,
    appointed_at: datetime | None = None,
    waiting_ahead: int | None = 3,
    low_min: int | None = 5,
    high_min: int | None = 10,
    late_min: int = 0,
    again: bool = False,
    status_url: str | None = None,
) -> TicketIssued:
    return TicketIssued(
        visit=f"visit-{number}",
        number=number,
        service="burgerzaken",
        product="paspoort",
        appointed_at=appointed_at,
        checked_in_at=NINE,
        late_min=late_min,
        keeps_turn=late_min == 0,
        waiting_ahead=waiting_ahead,
        low_min=low_min,
        high_min=high_min,
        zone={"nl": "wachtruimte links", "en": "waiting area left"},
        again=again,
        status_url=status_url,
    )


def issued(ticket: TicketIssued | None = None) -> Answer:
    return Answer(id="command-1", result=ticket or a_ticket())


def refused(code: RefusalCode, **facts: str) -> Answer:
    return Answer(id="command-1", refusal=Refusal(code=code, sentence="", facts=facts))
