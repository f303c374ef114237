"""The free times of a month in a city of 125,000 visits a year, against reading the rows that they follow from.

As the booking pages ask: a product of the service that most people come for, every start of 31 days.
"""

import gc
import sqlite3
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from bench.booked_city import fill
from bench.figure import Figure, p50_and_p99
from config.loading import load
from config.site import SiteSettings
from queue_server.adapters import schema
from queue_server.adapters.database import open_database
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.booking_plan import Audience
from queue_server.domain.free_time import minute_of
from queue_server.entrypoints.hall_clock import RehearsalClock
from queue_server.entrypoints.serving_http import settle_down
from queue_server.entrypoints.site import hall_of
from queue_server.service.free_times import Wish, free_times

EXAMPLE = Path(__file__).parents[1] / "config/examples/stadswinkel/site.toml"
FIRST = date(2026, 11, 16)
DAYS = 31
ROUNDS, WARM_UP = 200, 10
WISH = Wish(("paspoort", "rijbewijs"), 2)
ROWS = "SELECT begins, minutes FROM taken_time WHERE site = ? AND service = ? AND begins BETWEEN ? AND ?"


def measure(folder: Path) -> Sequence[Figure]:
    file = folder / "balie.sqlite3"
    now = datetime(FIRST.year, FIRST.month, FIRST.day, 8, tzinfo=ZoneInfo("Europe/Amsterdam"))
    hall = hall_of(load(EXAMPLE, SiteSettings), RehearsalClock(now, 1.0), None)
    last = FIRST + timedelta(days=DAYS - 1)
    database = open_database(f"sqlite:///{file}")
    spent: list[float] = []
    bare: list[float] = []
    found: list[datetime] = []
    plain = sqlite3.connect(file)
    before = gc.get_threshold()
    try:
        schema.bring_up_to_date(database, hall.catalogue.site)
        rows = fill(database, hall, FIRST)
        ends = minute_of(now) + (DAYS + 1) * 24 * 60
        asked = (hall.catalogue.site, "burgerzaken", minute_of(now), ends)
        settle_down()  # as the server does before it answers anybody
        for _ in range(WARM_UP + ROUNDS):
            began = perf_counter()
            with database.read() as connection:
                taken = SqlTakenTimes(connection, hall.catalogue.site)
                found = free_times(taken, hall, WISH, audience=Audience.PUBLIC, first=FIRST, last=last)
            spent.append((perf_counter() - began) * 1000)
            began = perf_counter()
            read = plain.execute(ROWS, asked).fetchall()
            bare.append((perf_counter() - began) * 1000)
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
        plain.close()
        database.close()
    note = (
        f"{DAYS} days, {len(read)} of {rows} rows, {len(found)} starts of {WISH.products} for {WISH.persons} persons; "
        "floor: a bare SELECT of the rows with sqlite3"
    )
    return p50_and_p99("free_times", spent[WARM_UP:], bare[WARM_UP:], at="@month", note=note)
