"""A whole day, for figures and reports: the interval log, the help calls, and the scores without whose they are."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, bindparam, select

from queue_server.adapters import contacts, feedback, help_calls
from queue_server.adapters.moments import from_ms, from_ms_or_none
from queue_server.adapters.prepared import Prepared
from queue_server.adapters.visit_rows import COLUMNS, STAY, VISIT, visit_of
from queue_server.domain.contact import ContactCount
from queue_server.domain.help_call import HelpCall
from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit, VisitState

_VISITS = Prepared(
    select(*COLUMNS)
    .where(VISIT.c.site == bindparam("at_site"), VISIT.c.day == bindparam("on_day"))
    .order_by(VISIT.c.checked_in_at, VISIT.c.number)
)
_STAYS = Prepared(
    select(
        STAY.c.visit,
        STAY.c.leg,
        STAY.c.service,
        STAY.c.state,
        STAY.c.started_at,
        STAY.c.ended_at,
        STAY.c.counter,
        STAY.c.clerk,
    )
    .join(VISIT, VISIT.c.id == STAY.c.visit)
    .where(VISIT.c.site == bindparam("at_site"), VISIT.c.day == bindparam("on_day"))
    .order_by(STAY.c.id)
)


@dataclass(frozen=True, slots=True)
class DayLog:
    """The visits of a day and all their stays, in the order in which they began."""

    day: date
    visits: tuple[Visit, ...]
    stays: tuple[Stay, ...]
    help_calls: tuple[HelpCall, ...]
    scores: tuple[int, ...]
    contacts: tuple[ContactCount, ...]


def read(connection: Connection, site: str, day: date) -> DayLog:
    """Reads the day in the caller's one read transaction."""
    here = {"at_site": site, "on_day": day.isoformat()}
    stays = tuple(
        Stay(
            visit=row[0],
            leg=row[1],
            service=row[2],
            state=VisitState(row[3]),
            started_at=from_ms(row[4]),
            ended_at=from_ms_or_none(row[5]),
            counter=row[6],
            clerk=row[7],
        )
        for row in _STAYS.rows(connection, **here)
    )
    return DayLog(
        day,
        visits=tuple(visit_of(row) for row in _VISITS.rows(connection, **here)),
        stays=stays,
        help_calls=tuple(help_calls.read_day(connection, site, day)),
        scores=tuple(feedback.scores_of(connection, site, day)),
        contacts=tuple(contacts.read_day(connection, site, day)),
    )
