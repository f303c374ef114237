"""Builders of what the server answers to a kiosk."""

from datetime import UTC, date, datetime, timedelta

from wire.answers import Answer, AppointmentPaper, FreeTimes, Refusal, TicketIssued
from wire.words import MeetingPlace, RefusalCode

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


TODAY = date(2026, 3, 2)
FREE = tuple(NINE + timedelta(days=days, minutes=minutes) for days in (0, 1, 7) for minutes in (90, 100, 200))
"""Three on each of three days, the first of which is today."""


def free_times(*times: datetime, place: MeetingPlace = MeetingPlace.COUNTER) -> FreeTimes:
    return FreeTimes(times=times or FREE, minutes=10, place=place)


def a_paper(
    appointment: str = "appointment-1",
    *,
    starts_at: datetime = FREE[0],
    code: str = CODE,
    own_url: str | None = None,
    products: tuple[str, ...] = ("paspoort",),
    place: MeetingPlace = MeetingPlace.COUNTER,
) -> AppointmentPaper:
    return AppointmentPaper(
        appointment=appointment,
        starts_at=starts_at,
        minutes=10,
        service="burgerzaken",
        products=products,
        place=place,
        check_in_from=starts_at - timedelta(minutes=60),
        code=code,
        short_code="KM4T-9WXP",
        own_url=own_url,
    )


def told(result: FreeTimes | AppointmentPaper | TicketIssued) -> Answer:
    return Answer(id="command-1", result=result)


def issued(ticket: TicketIssued | None = None) -> Answer:
    return Answer(id="command-1", result=ticket or a_ticket())


def refused(code: RefusalCode, **facts: str) -> Answer:
    return Answer(id="command-1", refusal=Refusal(code=code, sentence="", facts=facts))
