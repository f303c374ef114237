"""A hall kept in a real database, one group commit at a time."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

from sqlalchemy import insert

from queue_server.adapters import event_log, schema, site_row
from queue_server.adapters.database import Database, open_database
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.group_commit import GroupCommit, Job, Outcome
from queue_server.adapters.staff_tables import ClerkRow
from queue_server.adapters.tables import Base
from queue_server.domain.counter_session import Clerk
from queue_server.domain.refusal import Refusal
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.builders import NINE, SITE, hall
from tests.queue_server.fakes import FakeClock

_ids = count(1)
Found = TypeVar("Found")


def said(refusal: Refusal) -> str:
    """How a refusal is answered in these tests."""
    return f"refused: {refusal.code}"


def job(work: Callable[[UnitOfWork], str], *, command: str = "", device: str = "pc-1", fingerprint: str = "x") -> Job:
    """A command; with an id of its own unless the test names one."""
    return Job(device, command or f"command-{next(_ids)}", fingerprint, work, said)


@dataclass
class Storage:
    """One server's way to a database, without its thread."""

    database: Database
    site: str = SITE
    clock: FakeClock = field(default_factory=lambda: FakeClock(NINE))
    hall: Hall = field(init=False)
    group: GroupCommit = field(init=False)

    def __post_init__(self) -> None:
        self.hall = hall(clock=self.clock, new_id=lambda: f"id-{next(_ids)}")
        self.group = self.new_group()

    def new_group(self) -> GroupCommit:
        """What a server that starts now begins with."""
        return GroupCommit(self.database, self.site, self.clock.now, seen=self.seq)

    def do(self, *works: Callable[[UnitOfWork], str]) -> list[Outcome]:
        """Carries these out as one group."""
        return [outcome for _, outcome in self.group.write([job(work) for work in works]).outcomes]

    def look(self, question: Callable[[UnitOfWork], Found]) -> Found:
        """Asks something of the unit of work, or does something that answers nothing; raises what went wrong."""
        found: list[Found] = []

        def work(uow: UnitOfWork) -> str:
            found.append(question(uow))
            return ""

        (outcome,) = self.do(work)
        if isinstance(outcome, Exception):
            raise outcome
        return found[0]

    def employ(self, *clerks: Clerk) -> None:
        """They are on the list of staff, without a PIN: no test here waits for its hash."""
        with self.database.write() as connection:
            for clerk in clerks:
                may = json.dumps(sorted(clerk.may))
                known = {"name": clerk.name, "display_name": clerk.display_name, "pin_hash": "", "may": may}
                connection.execute(insert(ClerkRow).values(site=self.site, team=clerk.team, **known))

    @property
    def seq(self) -> int:
        """The number of the last event that is on disk."""
        with self.database.read() as connection:
            here = site_row.position(connection, self.site)
        assert here is not None
        return here.seq

    @property
    def events(self) -> list[EventRecord]:
        """Everything in the event table."""
        with self.database.read() as connection:
            return event_log.events_after(connection, self.site, after=0, upto=1_000_000)

    def kept(self, table: str) -> int:
        """How many rows a table holds."""
        with self.database.read() as connection:
            found: int = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
        return found


@contextmanager
def opened(url: str, site: str = SITE) -> Iterator[Database]:
    """The database at this URL with tables and site, closed afterwards."""
    database = open_database(url)
    try:
        schema.bring_up_to_date(database, site)
        yield database
    finally:
        database.close()


def empty(url: str) -> None:
    """Takes everything out of tables that exist already, which is quicker than making them anew."""
    database = open_database(url)
    with database.write() as connection:
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(table.delete())
    database.close()


@contextmanager
def stored(url: str, site: str = SITE) -> Iterator[Storage]:
    """A hall in the database at this URL."""
    with opened(url, site) as database:
        storage = Storage(database, site)
        try:
            yield storage
        finally:
            storage.group.disconnect()
