"""The hall as it lives now, in the writer's memory: folded from the same events that every device gets.

Reading and building a hundred waiting visits for each "next" cost three times the durable commit itself. The writer
sees every event of the site in order, its own and those of other servers (it holds the site's lock while it reads
them), so this memory is exact whenever a command runs. The database stays the truth: after any failure the memory is
thrown away and read again.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from sqlalchemy import Connection, bindparam, select

from queue_server.adapters import session_rows, visit_rows
from queue_server.adapters.prepared import Prepared
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.outlook import Crowd, waiting_per_service
from queue_server.domain.visit import AT_A_COUNTER, OVER, Visit, VisitState
from queue_server.service.unit_of_work import Changed

_VISIT = visit_rows.VISIT
_NOT_OVER = Prepared(
    select(*visit_rows.COLUMNS).where(
        _VISIT.c.site == bindparam("at_site"),
        _VISIT.c.day >= bindparam("from_day"),
        _VISIT.c.state.not_in([bindparam(f"over_{state}", state.value) for state in sorted(OVER)]),
    )
)


class LiveHall:
    """Visits that are not over, and counters, after some event."""

    def __init__(self) -> None:
        self._visits: dict[str, Visit] = {}
        self._sessions: dict[str, CounterSession] = {}

    def apply(self, things: Iterable[Changed]) -> None:
        """What one command changed; applying it twice is harmless."""
        for thing in things:
            if isinstance(thing, Visit):
                if thing.state in OVER:
                    self._visits.pop(thing.id, None)
                else:
                    self._visits[thing.id] = thing
            elif isinstance(thing, CounterSession):
                self._sessions[thing.counter] = thing

    def visit(self, visit: str) -> Visit | None:
        """A visit that is not over; others are only in the database."""
        return self._visits.get(visit)

    def waiting(self, day: date, services: Collection[str]) -> list[Visit]:
        """Who waits today for one of these services."""
        return [
            visit
            for visit in self._visits.values()
            if visit.state is VisitState.WAITING and visit.service in services and visit.day == day
        ]

    def waiting_crowds(self, day: date) -> Mapping[str, Crowd]:
        """Who waits today, per service."""
        return waiting_per_service(visit for visit in self._visits.values() if visit.day == day)

    def at_counter(self, day: date, counter: str) -> Visit | None:
        """Who is called to, or served at, this counter today."""
        for visit in self._visits.values():
            if visit.counter == counter and visit.state in AT_A_COUNTER and visit.day == day:
                return visit
        return None

    def session_at(self, counter: str) -> CounterSession | None:
        """How it stands with this counter; None where nobody has worked yet, nor arranged anything."""
        return self._sessions.get(counter)

    def session_of(self, device: str) -> CounterSession | None:
        """The staffed session through this device."""
        return next((session for session in self._sessions.values() if session.device == device), None)

    def staffed(self) -> list[CounterSession]:
        """The counters where somebody works."""
        return [session for session in self._sessions.values() if session.clerk is not None]

    def sessions(self) -> list[CounterSession]:
        """Of all counters where anybody ever worked."""
        return list(self._sessions.values())


def read_live_hall(connection: Connection, site: str, *, from_day: date) -> LiveHall:
    """The hall as the database has it, within the caller's transaction; older days lie behind us."""
    hall = LiveHall()
    rows = _NOT_OVER.rows(connection, at_site=site, from_day=from_day.isoformat())
    hall.apply(visit_rows.visit_of(row) for row in rows)
    hall.apply(session_rows.read_all(connection, site))
    return hall
