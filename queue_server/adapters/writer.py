"""The one thread that writes: commands in order, several in one durable commit, each in a savepoint of its own.

Why one thread: order for free, no lock waits inside the process, one held connection, and a group commit whenever
commands arrive faster than the disk turns (`docs/decisions/0004`). A command that fails takes nothing of its group
with it. With PostgreSQL, other server processes write too: the site's row is locked for the group, and their events
are read and delivered here, before our own, so that every listener sees one gapless order.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from queue_server.adapters import answered, event_log, site_row
from queue_server.adapters.database import Database
from queue_server.adapters.errors import StorageError
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.live_hall import LiveHall, read_live_hall
from queue_server.adapters.moments import to_ms
from queue_server.adapters.unit_of_work import SqlUnitOfWork
from queue_server.domain.refusal import CommandIdReused, Refusal
from queue_server.service.unit_of_work import UnitOfWork

GROUP_MAX = 64
"""Commands per commit; more would let the first of them wait for the last."""

RECONNECT_AFTER_S = 0.2
RETRY_FOR_S = 5.0
"""A group is tried again for this long while the database is away; then its devices are told to ask again."""

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


@dataclass(frozen=True)
class Written:
    """A group that is on disk: an answer per job, in order, or why there is none; and what everybody must know."""

    answers: tuple[tuple[Job, str | Exception], ...]
    events: tuple[EventRecord, ...]


class Writer:
    """Takes jobs from any thread and delivers groups that are on disk, always on its own thread."""

    def __init__(
        self, database: Database, site: str, now: Callable[[], datetime], deliver: Callable[[Written], None]
    ) -> None:
        self._database = database
        self._site = site
        self._now = now
        self._deliver = deliver
        self._jobs: deque[Job] = deque()
        self._wake = threading.Condition()
        self._look = False
        self._stopping = False
        self._seen = 0
        self._connection: Connection | None = None
        self._live: LiveHall | None = None
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)

    def start(self, *, after: int) -> None:
        """Begins; events up to `after` count as delivered."""
        self._seen = after
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queues a job; its answer comes with a `Written`."""
        with self._wake:
            self._jobs.append(job)
            self._wake.notify()

    def look(self) -> None:
        """Another process may have written: deliver its events."""
        with self._wake:
            self._look = True
            self._wake.notify()

    def stop(self, within_s: float = 5.0) -> None:
        """Writes what is queued and ends."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join(within_s)

    @property
    def alive(self) -> bool:
        """Whether commands can be carried out at all."""
        return self._thread.is_alive()

    @property
    def waiting(self) -> int:
        """Jobs not yet taken up."""
        return len(self._jobs)

    def _run(self) -> None:
        while True:
            with self._wake:
                while not (self._jobs or self._look or self._stopping):
                    self._wake.wait()
                if self._stopping and not self._jobs:
                    break
                group = [self._jobs.popleft() for _ in range(min(len(self._jobs), GROUP_MAX))]
                self._look = False
            self._deliver(self._write_or_say_why(group))
        self._disconnect()

    def _write_or_say_why(self, group: list[Job]) -> Written:
        give_up_at = monotonic() + RETRY_FOR_S
        while True:
            try:
                return self._write(group)
            except (DBAPIError, OSError) as error:
                self._disconnect()
                again = isinstance(error, DBAPIError) and error.connection_invalidated and monotonic() < give_up_at
                if again and not self._stopping:
                    threading.Event().wait(RECONNECT_AFTER_S)
                    continue
                log.exception("database_failed", jobs=len(group))
                return Written(tuple((job, _storage_error(error)) for job in group), ())

    def _write(self, group: list[Job]) -> Written:
        connection = self._connected()
        with connection.begin():
            if not group:
                here = site_row.position(connection, self._site)
                upto = here.seq if here is not None else self._seen
                events = event_log.events_after(connection, self._site, after=self._seen, upto=upto)
                self._hall(connection).apply(thing for record in events for thing in record.things)
                answers: list[tuple[Job, str | Exception]] = []
                seq = upto
            else:
                locked = site_row.lock(connection, self._site)
                events = self._from_others(connection, locked.seq)
                self._hall(connection).apply(thing for record in events for thing in record.things)
                answers, own = self._carry_out(connection, group, locked.seq)
                events += own
                seq = locked.seq + len(own)
                if own:
                    site_row.put_seq(connection, self._site, seq)
                    self._tell_others(connection, seq)
        self._seen = seq
        return Written(tuple(answers), tuple(events))

    def _carry_out(
        self, connection: Connection, group: list[Job], seq: int
    ) -> tuple[list[tuple[Job, str | Exception]], list[EventRecord]]:
        answers: list[tuple[Job, str | Exception]] = []
        own: list[EventRecord] = []
        for job in group:
            unit = SqlUnitOfWork(connection, self._site, self._hall(connection))
            try:
                answers.append((job, self._one(connection, job, unit)))
            except (OperationalError, InterfaceError):
                raise  # the database itself: the whole group is tried again
            except Exception as error:
                log.exception("command_failed", device=job.device, command=job.command)
                answers.append((job, error))
                continue
            things = unit.take_changes()
            if things:
                seq += 1
                record = EventRecord(seq, self._now(), things, event_log.people_of(connection, things))
                event_log.append(connection, self._site, record)
                own.append(record)
        return answers, own

    def _one(self, connection: Connection, job: Job, unit: SqlUnitOfWork) -> str:
        before = answered.find(connection, self._site, job.device, job.command)
        if before is not None:
            fingerprint, answer = before
            return answer if fingerprint == job.fingerprint else job.refuse(CommandIdReused())
        connection.exec_driver_sql("SAVEPOINT command")
        try:
            answer = job.work(unit)
        except Refusal as refusal:
            self._take_back(connection, unit)
            answer = job.refuse(refusal)
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            self._take_back(connection, unit)
            raise
        connection.exec_driver_sql("RELEASE SAVEPOINT command")
        answered.keep(
            connection,
            self._site,
            device=job.device,
            command=job.command,
            fingerprint=job.fingerprint,
            answer=answer,
            at_ms=to_ms(self._now()),
        )
        return answer

    def _take_back(self, connection: Connection, unit: SqlUnitOfWork) -> None:
        connection.exec_driver_sql("ROLLBACK TO SAVEPOINT command")
        if unit.take_changes():
            self._live = None  # the memory holds something that did not happen: read it again

    def _hall(self, connection: Connection) -> LiveHall:
        """The living hall; read within the transaction, so exactly as of the site's last event."""
        if self._live is None:
            self._live = read_live_hall(connection, self._site, from_day=self._now().date() - ONE_DAY)
        return self._live

    def _from_others(self, connection: Connection, seq: int) -> list[EventRecord]:
        if seq <= self._seen:
            return []
        return event_log.events_after(connection, self._site, after=self._seen, upto=seq)

    def _tell_others(self, connection: Connection, seq: int) -> None:
        """A wake-up only: the event table is the truth, and is looked at every second as well."""
        if not self._database.is_sqlite:
            connection.exec_driver_sql("SELECT pg_notify(%s, %s)", ("balie", f"{self._site} {seq}"))

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._database.writing.connect()
        return self._connection

    def _disconnect(self) -> None:
        self._live = None
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None


def _storage_error(error: Exception) -> StorageError:
    failed = StorageError("The database could not keep this command; nothing of it was done.")
    failed.__cause__ = error
    return failed
