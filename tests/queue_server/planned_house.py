"""A house with awkward hours, told twice: as its settings have it, and as plain shifts that a model reads.

Its night desk is open across the hours in which clocks change, and its rosters begin and end in the middle of a month.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from config.loading import load
from config.site import SiteSettings
from queue_server.entrypoints.hall_clock import RealClock
from queue_server.entrypoints.site import hall_of
from queue_server.service.hall import Hall
from tests.queue_server.fakes import FakeClock

MONDAY_TO_FRIDAY = frozenset(range(5))
WEEKEND = frozenset({5, 6})
EVERY_DAY = frozenset(range(7))
HOURS = 60


@dataclass(frozen=True)
class Shift:
    """So many receive visitors while a clock on the wall shows this, minutes after midnight."""

    weekdays: frozenset[int]
    begins: int
    ends: int
    places: int = 1
    since: date = date.min
    until: date = date.max


@dataclass(frozen=True)
class PlainPool:
    services: frozenset[str]
    shifts: tuple[Shift, ...]
    in_house: bool = True
    most: int = 1_000


@dataclass(frozen=True)
class PlainProduct:
    service: str
    minutes: int
    extra: int
    audiences: frozenset[str]
    together: str | None = None
    same_day: bool = False
    earliest_min: int = 45
    latest_days: int = 40
    persons: bool = False


CLOSED = frozenset({date(2026, 12, 25), date(2027, 1, 1), date(2027, 3, 29), date(2026, 10, 26)})
"""Holidays, among them the days after both nights in which clocks change."""

OPEN = (
    Shift(MONDAY_TO_FRIDAY, 8 * HOURS, 18 * HOURS),
    Shift(frozenset({3}), 8 * HOURS, 20 * HOURS),
    Shift(WEEKEND, 0, 6 * HOURS),
)
SERVED = {"collecting": (Shift(EVERY_DAY, 1 * HOURS, 3 * HOURS), Shift(EVERY_DAY, 9 * HOURS, 15 * HOURS))}

POOLS = (
    PlainPool(
        frozenset({"passports", "collecting"}),
        (
            Shift(MONDAY_TO_FRIDAY, 8 * HOURS + 30, 17 * HOURS, 2),
            Shift(frozenset({3}), 17 * HOURS, 21 * HOURS, 1),
            Shift(MONDAY_TO_FRIDAY, 10 * HOURS, 12 * HOURS, 3, since=date(2026, 12, 15), until=date(2027, 3, 30)),
            Shift(WEEKEND, 0, 6 * HOURS, 1),
        ),
        most=3,
    ),
    PlainPool(
        frozenset({"calls"}),
        (
            Shift(MONDAY_TO_FRIDAY, 18 * HOURS, 21 * HOURS, 1),
            Shift(frozenset({6}), 1 * HOURS + 15, 4 * HOURS + 5, 2),
        ),
        in_house=False,
    ),
    PlainPool(frozenset({"weddings"}), (Shift(MONDAY_TO_FRIDAY, 14 * HOURS, 16 * HOURS, 1),)),
)

EVERYBODY = frozenset({"public", "program", "here", "staff"})
STAFF = frozenset({"staff"})
PRODUCTS = {
    "passport": PlainProduct("passports", 10, 5, EVERYBODY, "desk", persons=True),
    "naturalisation": PlainProduct("passports", 45, 0, STAFF),
    "lost": PlainProduct("passports", 15, 15, STAFF, same_day=True),
    "collect": PlainProduct("collecting", 5, 0, EVERYBODY, "desk", earliest_min=0, latest_days=3),
    "call": PlainProduct("calls", 20, 5, EVERYBODY),
    "wedding": PlainProduct("weddings", 60, 0, EVERYBODY, latest_days=90),
    "taxes": PlainProduct("nobody", 10, 0, frozenset()),
}
EVERY_MIN = 10
HOLD_MIN = 10
STAFF_LATEST_DAYS = 120


def planned_hall(folder: Path, clock: FakeClock) -> Hall:
    """The house as the server knows it, from its settings."""
    file = folder / "site.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    return replace(hall_of(load(file, SiteSettings), RealClock(), None), clock=clock)


def _service(name: str, letter: str, hours: str = "") -> str:
    return f"""
[[services]]
id = "{name}"
department = "all"
letter = "{letter}"
target_wait_min = 15
longest_wait_min = 40
name = {{ nl = "{name}" }}
zone = {{ nl = "Zaal" }}
{hours}
"""


_BOOKED_BY = {
    "passport": "public",
    "naturalisation": "staff",
    "lost": "staff_same_day",
    "collect": "public",
    "call": "public",
    "wedding": "public",
    "taxes": "nobody",
}


def _product(rank: int, name: str, product: PlainProduct) -> str:
    lines = [
        "[[products]]",
        f'id = "{name}"',
        f'service = "{product.service}"',
        f"minutes = {product.minutes}",
        f"extra_person_minutes = {product.extra}",
        f"most_asked = {rank}",
        f'name = {{ nl = "{name}" }}',
        f'booked_by = "{_BOOKED_BY[name]}"',
    ]
    if product.together is not None:
        lines.append(f'together_with = "{product.together}"')
    if product.persons:
        lines.append("persons = true")
    if product.earliest_min != 45:
        lines.append(f"earliest_min = {product.earliest_min}")
    if product.latest_days != 40:
        lines.append(f"latest_days = {product.latest_days}")
    return "\n".join(lines) + "\n"


SETTINGS = "\n".join(
    [
        """
id = "testhall"
time_zone = "Europe/Amsterdam"
languages = ["nl"]
booking_base_url = "https://afspraak.voorbeeld.nl/k/"
opening_hours = "Mo-Fr 08:00-18:00; Th 08:00-20:00; Sa,Su 00:00-06:00"

[name]
nl = "Proefhal"

[booking]
every_min = 10
earliest_min = 45
latest_days = 40
staff_latest_days = 120
hold_min = 10

[[booking.pools]]
id = "desks"
services = ["passports", "collecting"]
rosters = [
    { hours = "Mo-Fr 08:30-17:00", places = 3, for_walk_ins = 1 },
    { hours = "Th 17:00-21:00", places = 1 },
    { hours = "Mo-Fr 10:00-12:00", places = 3, since = 2026-12-15, until = 2027-03-30 },
    { hours = "Sa,Su 00:00-06:00", places = 1 },
]

[[booking.pools]]
id = "calls"
services = ["calls"]
place = "telephone"
rosters = [{ hours = "Mo-Fr 18:00-21:00", places = 1 }, { hours = "Su 01:15-04:05", places = 2 }]

[[booking.pools]]
id = "weddings"
services = ["weddings"]
place = "room"
rosters = [{ hours = "Mo-Fr 14:00-16:00", places = 1 }]

[[departments]]
id = "all"
name = { nl = "Alles" }
""",
        *(f'[[closed_days]]\ndate = {day.isoformat()}\nname = {{ nl = "Feestdag" }}\n' for day in sorted(CLOSED)),
        _service("passports", "A"),
        _service("collecting", "S", 'opening_hours = "Mo-Su 01:00-03:00,09:00-15:00"'),
        _service("calls", "T"),
        _service("weddings", "W"),
        _service("nobody", "N"),
        *(_product(rank, name, product) for rank, (name, product) in enumerate(PRODUCTS.items(), start=1)),
        *(
            f"""
[[counters]]
id = "desk-{number}"
label = "{number}"
zone = {{ nl = "Zaal" }}
services = ["passports", "collecting", "calls", "weddings", "nobody"]
"""
            for number in (1, 2, 3)
        ),
    ]
)
