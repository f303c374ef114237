"""The interval log of a whole run, held against the ways that the visitors went."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise

from queue_server.adapters import day_log
from queue_server.adapters.database import open_database
from queue_server.domain.stay import Stay
from tests.acceptance.life_model import Visitor
from tests.hall_files import HallFiles

Log = Mapping[str, list[Stay]]


def intervals_kept(hall: HallFiles) -> Log:
    """Of every visit in the database, in order; all days of the run, which may go over midnight."""
    database = open_database(hall.settings.database.url)
    kept: dict[str, list[Stay]] = {}
    with database.read() as connection:
        days = connection.exec_driver_sql("SELECT DISTINCT day FROM visit").scalars().all()
        for day in days:
            for stay in day_log.read(connection, "testhall", date.fromisoformat(day)).stays:
                kept.setdefault(stay.visit, []).append(stay)
    database.close()
    return kept


def shortfalls(visitors: Iterable[Visitor], kept: Log) -> list[str]:
    """In words, what of the log is not as it was; none where each visitor's way is there without hole or overlap."""
    return [
        f"{visitor.id} went {visitor.log}, and kept is {kept.get(visitor.id)}"
        for visitor in visitors
        if not _is_whole(visitor, kept.get(visitor.id, []))
    ]


def _is_whole(visitor: Visitor, stays: list[Stay]) -> bool:
    way = tuple((stay.state.value, stay.leg) for stay in stays)
    joined = all(stay.ended_at == following.started_at for stay, following in pairwise(stays))
    return way == visitor.log and joined and stays[-1].ended_at is None
