"""A small hall for tests: one service with walk-ins, one express desk, and things of it with everything filled in."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from queue_server.domain.appointment import Appointment, AppointmentState
from queue_server.domain.calling_order import POLICIES
from queue_server.domain.catalogue import Catalogue, Counter, Product, Rules, Service
from queue_server.domain.counter_session import Clerk, CounterSession
from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit, VisitState
from queue_server.service.hall import Hall
from tests.queue_server.fakes import AlwaysOpen, FakeClock

SITE = "testhall"
ZONE = ZoneInfo("Europe/Amsterdam")
NINE = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""A Monday at nine in Amsterdam."""

TODAY = date(2026, 11, 23)
CODE_BYTES = bytes(range(16))

PASSPORTS = Service(
    id="passports",
    letter="A",
    first_number=1,
    last_number=999,
    name={"nl": "Paspoorten"},
    zone={"nl": "Zaal"},
    target_wait_min=15,
    longest_wait_min=40,
)
COLLECTING = Service(
    id="collecting",
    letter="S",
    first_number=1,
    last_number=99,
    name={"nl": "Ophalen"},
    zone={"nl": "Snelbalie"},
    target_wait_min=5,
    longest_wait_min=20,
    express=True,
)
PRODUCTS = (
    Product("passport", "passports", {"nl": "Paspoort"}, minutes=9, extra_person_minutes=6),
    Product("naturalisation", "passports", {"nl": "Naturalisatie"}, minutes=30, walk_in=False),
    Product("collect", "collecting", {"nl": "Ophalen"}, minutes=4),
)
COUNTERS = (
    Counter("desk-1", "1", ("passports", "collecting")),
    Counter("desk-2", "2", ("passports", "collecting")),
    Counter("desk-3", "3", ("collecting",)),
)
EVERYTHING = Clerk("noor", "Noor")
"""A clerk who is qualified for all."""


def clerk_at(counter: str) -> Clerk:
    """Whoever works there in a story where it does not matter who: nobody sits at two counters."""
    return EVERYTHING if counter == "desk-1" else replace(EVERYTHING, name=f"clerk-at-{counter}")


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def catalogue(*, rules: Rules | None = None, services: tuple[Service, ...] = (PASSPORTS, COLLECTING)) -> Catalogue:
    return Catalogue(
        site=SITE,
        name="Proefhal",
        time_zone=ZONE.key,
        languages=("nl",),
        services={each.id: each for each in services},
        products={each.id: each for each in PRODUCTS},
        counters={each.id: each for each in COUNTERS},
        rules=rules or Rules(),
    )


def hall(**changed: Any) -> Hall:
    """A hall that is always open, at nine o'clock, with ids that can be counted on."""
    ids = iter(range(1_000_000))
    parts: dict[str, Any] = {
        "catalogue": catalogue(),
        "policy": POLICIES["appointment_first"],
        "hours": AlwaysOpen(),
        "clock": FakeClock(NINE),
        "zone": ZONE,
        "new_id": lambda: f"id-{next(ids)}",
        "random_bytes": lambda count: CODE_BYTES[:count],
    }
    return Hall(**{**parts, **changed})


def visit(number: str = "A001", **changed: Any) -> Visit:
    """A walk-in who took a ticket at nine and waits."""
    since = changed.pop("waiting_from", NINE)
    parts: dict[str, Any] = {
        "id": f"visit-{number}",
        "day": TODAY,
        "number": number,
        "service": "passports",
        "products": ("passport",),
        "state": VisitState.WAITING,
        "since": since,
        "checked_in_at": since,
        "waiting_from": since,
        "promised_at": since + minutes(15),
    }
    return Visit(**{**parts, **changed})


def appointment(**changed: Any) -> Appointment:
    """A passport appointment at nine."""
    parts: dict[str, Any] = {
        "id": "appointment-1",
        "site": SITE,
        "starts_at": NINE,
        "minutes": 9,
        "persons": 1,
        "service": "passports",
        "products": ("passport",),
        "state": AppointmentState.BOOKED,
        "booked_at": NINE - timedelta(days=7),
    }
    return Appointment(**{**parts, **changed})


def session(counter: str = "desk-1", **changed: Any) -> CounterSession:
    """Noor at a counter that serves everything."""
    parts: dict[str, Any] = {
        "counter": counter,
        "since": NINE,
        "clerk": "noor",
        "device": f"pc-{counter}",
        "services": ("passports", "collecting"),
    }
    return CounterSession(**{**parts, **changed})


def stay(visit_id: str, state: VisitState, *, start_min: float, end_min: float | None, **changed: Any) -> Stay:
    """An interval in minutes after nine."""
    parts: dict[str, Any] = {
        "visit": visit_id,
        "leg": 1,
        "service": "passports",
        "state": state,
        "started_at": NINE + minutes(start_min),
        "ended_at": None if end_min is None else NINE + minutes(end_min),
    }
    return Stay(**{**parts, **changed})
