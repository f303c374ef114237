"""Several commands in one durable commit, each in a savepoint of its own, under the lock of the site.

With PostgreSQL, other server processes write for the same site: their events are read here, under the lock and before
our own, so that whoever listens to this server sees one gapless order.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from queue_server.adapters import answered, event_log, site_row
from queue_server.adapters.answered import Kept
from queue_server.adapters.database import Database
from queue_server.adapters.errors import DatabaseFailed
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.live_hall import LiveHall, read_live_hall
from queue_server.adapters.moments import to_ms
from queue_server.adapters.prepared import execute
from queue_server.adapters.unit_of_work import SqlUnitOfWork
from queue_server.domain.refusal import CommandIdReused, Refusal
from queue_server.service.unit_of_work import UnitOfWork

ONE_DAY = timedelta(days=1)
"""West of Greenwich the office day is still yesterday's date."""

log = structlog.get_logger("storage")


@dataclass(frozen=True)
class Job:
    """One command on its way to the disk.

    `work` answers in the words of the device; `refuse` does so for a refusal. Both run on the writer's thread.
    """

    device: str
    command: str
    fingerprint: str
    work: Callable[[UnitOfWork], str]
    refuse: Callable[[Refusal], str]
    repeatable: bool = True
    """Whether its answer is kept for a repetition; a caller without an id of its own can never ask for it again."""

    keeps_refusal: bool = True
    """Whether a refusal is an answer too: a device that sends again after a break must hear what it would have heard;
    where people ask, what was taken may be free by then."""


Outcome = str | Exception
"""The answer to a job, or why there is none."""


@dataclass(frozen=True)
class Written:
    """A group that is on disk: an outcome per job, in order, and what everybody must know."""

    outcomes: tuple[tuple[Job, Outcome], ...]
    events: tuple[EventRecord, ...]


class GroupCommit:
    """One held connection; used by one thread only."""

    def __init__(self, database: Database, site: str, now: Callable[[], datetime], *, seen: int) -> None:
        self._database = database
        self._site = site
        self._now = now
        self._seen = seen
        self._connection: Connection | None = None
        self._live: LiveHall | None = None

    def write(self, jobs: list[Job]) -> Written:
        """Carries the jobs out in order and returns when they are on disk; or nothing of them is kept.

        Raises:
            DatabaseFailed: The engine failed, at the commit itself perhaps.
            sqlalchemy.exc.DBAPIError: It failed at connecting.
        """
        connection = self._connected()
        with self._transaction(connection):
            seq = site_row.lock(connection, self._site).seq
            others = self._from_others(connection, seq)
            outcomes, own = self._carry_out(connection, jobs, seq)
            if own:
                seq += len(own)
                site_row.put_seq(connection, self._site, seq)
                self._tell_others(connection, seq)
        self._seen = seq
        return Written(tuple(outcomes), (*others, *own))

    def catch_up(self) -> Written:
        """What other servers have written since; raises as `write` does."""
        connection = self._connected()
        with self._transaction(connection):
            here = site_row.position(connection, self._site)
            others = self._from_others(connection, here.seq if here is not None else self._seen)
        self._seen += len(others)
        return Written((), tuple(others))

    def disconnect(self) -> None:
        """Forgets the connection, and the memory of the hall with it."""
        self._live = None
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _connected(self) -> Connection:
        if self._connection is None:
            # Beginning and committing through SQLAlchemy costs a third of the commit itself, so we say both words.
            self._connection = self._database.writing.connect().execution_options(isolation_level="AUTOCOMMIT")
        return self._connection

    @contextmanager
    def _transaction(self, connection: Connection) -> Iterator[None]:
        """Durable at its end; an error leaves it open, and the writer drops the connection with it."""
        execute(connection, "BEGIN IMMEDIATE" if self._database.is_sqlite else "BEGIN")
        yield
        execute(connection, "COMMIT")

    def _carry_out(
        self, connection: Connection, jobs: list[Job], seq: int
    ) -> tuple[list[tuple[Job, Outcome]], list[EventRecord]]:
        outcomes: list[tuple[Job, Outcome]] = []
        own: list[EventRecord] = []
        for job in jobs:
            unit = SqlUnitOfWork(connection, self._site, self._hall(connection))
            try:
                outcomes.append((job, self._one(connection, job, unit)))
            except DatabaseFailed:
                raise  # the engine itself: the whole group is tried again
            except Exception as error:
                log.exception("command_failed", device=job.device, command=job.command)
                outcomes.append((job, error))
                continue
            things = unit.take_changes()
            if things:
                number = seq + len(own) + 1
                record = EventRecord(number, self._now(), things, event_log.people_of(connection, things))
                event_log.append(connection, self._site, record)
                own.append(record)
        return outcomes, own

    def _one(self, connection: Connection, job: Job, unit: SqlUnitOfWork) -> str:
        before = answered.find(connection, self._site, job.device, job.command) if job.repeatable else None
        if before is not None:
            return before.answer if before.fingerprint == job.fingerprint else job.refuse(CommandIdReused())
        visit: str | None = None
        kept = job.repeatable
        execute(connection, "SAVEPOINT command")
        try:
            answer = job.work(unit)
            visit = unit.visits.begun
        except Refusal as refusal:
            self._take_back(connection, unit)
            answer = job.refuse(refusal)
            kept = kept and job.keeps_refusal
        except DatabaseFailed:
            raise
        except Exception:
            self._take_back(connection, unit)
            raise
        execute(connection, "RELEASE SAVEPOINT command")
        if kept:
            self._keep(connection, job, Kept(job.fingerprint, answer, visit))
        return answer

    def _keep(self, connection: Connection, job: Job, kept: Kept) -> None:
        at_ms = to_ms(self._now())
        answered.keep(connection, self._site, kept, device=job.device, command=job.command, at_ms=at_ms)

    def _take_back(self, connection: Connection, unit: SqlUnitOfWork) -> None:
        execute(connection, "ROLLBACK TO SAVEPOINT command")
        if unit.take_changes():
            self._live = None  # the memory holds something that did not happen: read it again

    def _hall(self, connection: Connection) -> LiveHall:
        """The living hall; read within the transaction, so exactly as of the site's last event."""
        if self._live is None:
            self._live = read_live_hall(connection, self._site, from_day=self._now().date() - ONE_DAY)
        return self._live

    def _from_others(self, connection: Connection, upto: int) -> list[EventRecord]:
        if upto <= self._seen:
            return []
        events = event_log.events_after(connection, self._site, after=self._seen, upto=upto)
        self._hall(connection).apply(thing for record in events for thing in record.things)
        return events

    def _tell_others(self, connection: Connection, seq: int) -> None:
        """A wake-up only: the event table is the truth, and is looked at every second as well."""
        if not self._database.is_sqlite:
            execute(connection, "SELECT pg_notify(%s, %s)", ("balie", f"{self._site} {seq}"))
