"""Two months of a city of 125,000 visits a year, as they stand in the database: 570 appointments a working day."""

from datetime import date, datetime, timedelta
from random import Random

from sqlalchemy import insert

from queue_server.adapters.database import Database
from queue_server.adapters.tables import TakenTimeRow
from queue_server.domain.free_time import minute_of
from queue_server.service.hall import Hall

A_DAY = 570
WEIGHTS = {"burgerzaken": 0.72, "familie": 0.08, "snelbalie": 0.06, "belastingen": 0.05, "bouwen-en-wonen": 0.05}
"""How often each service is asked for; the rest is the last one's."""
LAST_SERVICE = "zorg-en-inkomen"
LENGTHS_MIN = (5, 10, 10, 10, 15, 15, 20, 30)
DAYS = 60


def fill(database: Database, hall: Hall, first: date) -> int:
    """Returns how many rows there are; more stand on one time than there are places, as after a change of rosters."""
    random = Random(6)
    rows = []
    for after in range(DAYS):
        day = first + timedelta(days=after)
        if day.weekday() < 5:
            rows += [_row(hall, day, f"{after}-{number}", random) for number in range(A_DAY)]
    with database.write() as connection:
        connection.execute(insert(TakenTimeRow), rows)
    return len(rows)


def _row(hall: Hall, day: date, name: str, random: Random) -> dict[str, object]:
    (service,) = random.choices([*WEIGHTS, LAST_SERVICE], [*WEIGHTS.values(), 1 - sum(WEIGHTS.values())])
    opens = datetime(day.year, day.month, day.day, 8, 30, tzinfo=hall.zone)
    return {
        "site": hall.catalogue.site,
        "service": service,
        "begins": minute_of(opens) + 10 * random.randrange(51),
        "minutes": random.choice(LENGTHS_MIN),
        "appointment": f"appointment-{name}",
        "hold": None,
        "lapses_at": None,
    }
