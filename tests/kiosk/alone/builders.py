"""A kiosk that stands alone on a Monday morning: its kit, what the place offers, and visitors."""

from base64 import b64encode
from datetime import UTC, date, datetime, timedelta
from typing import Any

from codes.appointment_code import content_of, token_from
from codes.signed_code import KEY_BYTES, Promise, signed
from kiosk.alone.answering import Known
from kiosk.alone.keepsake import HallTime, Keepsake
from kiosk.alone.ledger import EMPTY, Given, Ledger
from wire.answers import NumberBlock, OfflineKit, TicketIssued
from wire.commands import HandOver
from wire.house import House, Product, Service

SITE = "centrum"
KEY = bytes(range(KEY_BYTES))
DAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""A Monday at nine in Amsterdam."""
FIVE = NINE + timedelta(hours=8)
TOKEN = token_from(bytes(range(16)))

KIT = OfflineKit(
    site=SITE,
    office_day=DAY,
    good_until=FIVE,
    key=b64encode(KEY).decode(),
    services=("gone", "passports", "collecting"),
    blocks=(
        NumberBlock(service="passports", letter="A", first=940, last=942),
        NumberBlock(service="collecting", letter="S", first=91, last=99),
    ),
    check_in_opens_min_before=60,
    late_grace_min=15,
)
HOUSE = House(
    site=SITE, name="Stadswinkel", time_zone="Europe/Amsterdam", languages=("nl",), office_day=DAY, open_now=True
)
SERVICES = {
    "passports": Service(id="passports", letter="A", name={"nl": "Paspoorten"}, zone={"nl": "Zaal"}),
    "collecting": Service(id="collecting", letter="S", name={"nl": "Ophalen"}, zone={"nl": "Snelbalie"}),
}
PRODUCTS = {
    "passport": Product(
        id="passport", service="passports", name={"nl": "Paspoort"}, minutes=9, walk_in=True, most_asked=1
    ),
    "naturalisation": Product(
        id="naturalisation", service="passports", name={"nl": "Naturalisatie"}, minutes=30, walk_in=False, most_asked=9
    ),
    "collect": Product(
        id="collect", service="collecting", name={"nl": "Ophalen"}, minutes=4, walk_in=True, most_asked=2
    ),
}


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def keepsake(**changed: Any) -> Keepsake:
    parts: dict[str, Any] = {
        "server": "ws://127.0.0.1:8470/link",
        "kiosk": "kiosk-1",
        "kit": KIT,
        "house": HOUSE,
        "services": SERVICES,
        "products": PRODUCTS,
        "time": HallTime(hall=NINE, machine=NINE),
    }
    return Keepsake(**{**parts, **changed})


def known(*, now: datetime = NINE + timedelta(hours=1), ledger: Ledger = EMPTY, **changed: Any) -> Known:
    """At ten, with nobody let in yet."""
    return Known(kept=keepsake(**changed), ledger=ledger, key=KEY, now=now)


def a_code(starts_at: datetime, *, service: int = 1, token: str = TOKEN, site: str = SITE) -> str:
    """A QR code with an appointment for passports."""
    characters = signed(Promise(token, starts_at, service), site=site, key=KEY)
    return content_of(characters, "https://afspraak.voorbeeld.nl/k/")


def given(number: int, entry: str = "", *, day: date = DAY, code: str | None = None) -> Given:
    """Somebody who got this number for a passport."""
    entry = entry or f"entry-{number}"
    body = HandOver(number=f"A{number:03d}", service="passports", product="passport", checked_in_at=NINE, code=code)
    ticket = TicketIssued(
        visit=entry,
        number=body.number,
        service="passports",
        product="passport",
        checked_in_at=NINE,
        waiting_ahead=None,
        zone={"nl": "Zaal"},
    )
    return Given(id=entry, day=day, number=number, body=body, ticket=ticket)
