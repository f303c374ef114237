"""The one thread that writes: commands in the order in which they came, as many in one commit as are waiting.

Why one thread: order for free, no lock waits inside the process, one held connection, and a group commit whenever
commands arrive faster than the disk turns (`docs/decisions/0004`).
"""

import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime
from time import monotonic

import structlog
from sqlalchemy.exc import DBAPIError

from queue_server.adapters.database import Database
from queue_server.adapters.errors import DatabaseFailed, StorageError
from queue_server.adapters.group_commit import GroupCommit, Job, Written

GROUP_MAX = 64
"""Commands per commit; more would let the first of them wait for the last."""

RECONNECT_AFTER_S = 0.2
RETRY_FOR_S = 5.0
"""A group is tried again for this long while the database is away; then its devices are told to ask again."""

log = structlog.get_logger("storage")


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
        self._stopping = threading.Event()
        self._away = ""
        self.seen = 0
        """The number of the last event that was delivered."""
        self._thread: threading.Thread | None = None

    def start(self, *, after: int) -> None:
        """Begins; events up to `after` count as delivered."""
        self.seen = after
        group = GroupCommit(self._database, self._site, self._now, seen=after)
        self._thread = threading.Thread(target=self._run, args=(group,), name="writer", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queues a job; its outcome comes with a `Written`."""
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
        self._stopping.set()
        with self._wake:
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(within_s)

    @property
    def alive(self) -> bool:
        """Whether commands can be carried out at all."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def away(self) -> str:
        """Why the last commands could not be written, or nothing."""
        return self._away

    @property
    def waiting(self) -> int:
        """Jobs not yet taken up."""
        return len(self._jobs)

    def _run(self, group: GroupCommit) -> None:
        while True:
            with self._wake:
                while not (self._jobs or self._look or self._stopping.is_set()):
                    self._wake.wait()
                if self._stopping.is_set() and not self._jobs:
                    break
                jobs = [self._jobs.popleft() for _ in range(min(len(self._jobs), GROUP_MAX))]
                self._look = False
            self._deliver(self._write_or_say_why(group, jobs))
        group.disconnect()

    def _write_or_say_why(self, group: GroupCommit, jobs: list[Job]) -> Written:
        give_up_at = monotonic() + RETRY_FOR_S
        while True:
            try:
                written = group.write(jobs) if jobs or self._away else group.catch_up()
            except Exception as error:  # noqa: BLE001  # whatever it is: the thread that writes lives on and says so
                group.disconnect()
                if jobs and _connection_lost(error) and monotonic() < give_up_at:
                    self._stopping.wait(RECONNECT_AFTER_S)
                    continue
                self._say_away(error)
                return Written(tuple((job, _not_kept(error)) for job in jobs), ())
            if self._away:
                self._away = ""
                log.info("database_back")
            self.seen = max([self.seen, *(record.seq for record in written.events)])
            return written

    def _say_away(self, error: Exception) -> None:
        """Once when it goes; the way back is said once too."""
        if not self._away:
            log.error("database_away", why=str(error))
        self._away = str(error)


def _connection_lost(error: Exception) -> bool:
    if isinstance(error, DatabaseFailed):
        return error.lost
    return isinstance(error, DBAPIError)  # at connecting or at the commit: asking again finds out what was kept


def _not_kept(error: Exception) -> StorageError:
    failed = StorageError("The database did not confirm this command: ask again, under the same id.")
    failed.__cause__ = error
    return failed
