"""The thread that writes: what it acknowledged is kept, also when the database goes away and comes back."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event

from queue_server.adapters import answered
from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job, Outcome, Written
from queue_server.adapters.moments import to_ms
from queue_server.adapters.writer import Writer
from queue_server.service import ticketing
from tests.conftest import LogWatch
from tests.postgres_cluster import Cluster, NoPostgresError, stoppable_cluster
from tests.queue_server.adapters.storage import Storage, job, stored

WITHIN_S = 30.0
Announce = Callable[[str], None]


@dataclass
class Delivered:
    """Everything the writer has delivered, for a test that waits for it."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    """By command."""
    events: list[int] = field(default_factory=list)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def __call__(self, written: Written) -> None:
        with self._news:
            self.outcomes.update((each.command, outcome) for each, outcome in written.outcomes)
            self.events.extend(record.seq for record in written.events)
            self._news.notify_all()

    def wait_for(self, command: str) -> Outcome:
        with self._news:
            assert self._news.wait_for(lambda: command in self.outcomes, WITHIN_S), f"no outcome for {command}"
            return self.outcomes[command]

    def wait_until(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.outcomes) >= count, WITHIN_S), f"{len(self.outcomes)} outcomes"


@contextmanager
def writing(storage: Storage) -> Iterator[tuple[Writer, Delivered]]:
    delivered = Delivered()
    writer = Writer(storage.database, storage.site, storage.clock.now, delivered)
    storage.group.disconnect()
    writer.start(after=storage.seq)
    try:
        yield writer, delivered
    finally:
        writer.stop()


def ticket(storage: Storage) -> Job:
    return job(lambda uow: ticketing.take_ticket(uow, storage.hall, product="passport", language="nl").visit.number)


def ask_again(writer: Writer, delivered: Delivered, lost: Job) -> Outcome:
    """What a device does that was told to try again: the same question under the same id."""
    del delivered.outcomes[lost.command]
    writer.submit(replace(lost))
    return delivered.wait_for(lost.command)


def numbers_in(storage: Storage) -> list[str]:
    with storage.database.read() as connection:
        return list(connection.exec_driver_sql("SELECT number FROM visit ORDER BY number").scalars())


def assert_every_acknowledged_number_is_kept_once(storage: Storage, delivered: Delivered) -> None:
    acknowledged = sorted(outcome for outcome in delivered.outcomes.values() if isinstance(outcome, str))
    kept = numbers_in(storage)
    assert len(kept) == len(set(kept))
    assert set(acknowledged) <= set(kept)
    assert len(acknowledged) == len(set(acknowledged)), "one number was acknowledged to two visitors"
    seqs = [record.seq for record in storage.events]
    assert seqs == list(range(1, len(kept) + 1)), "an event for each visit, without a gap"


def test_commands_of_many_threads_are_written_in_one_order(storage: Storage) -> None:
    with writing(storage) as (writer, delivered):

        def ask() -> None:
            for _ in range(25):
                writer.submit(ticket(storage))

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        delivered.wait_until(100)
        for thread in threads:
            thread.join()
    assert delivered.events == list(range(1, 101))
    assert_every_acknowledged_number_is_kept_once(storage, delivered)


def test_a_writer_that_stops_writes_what_was_queued(storage: Storage) -> None:
    with writing(storage) as (writer, delivered):
        for _ in range(100):
            writer.submit(ticket(storage))
        writer.stop()
        assert not writer.alive
    assert len(delivered.outcomes) == len(numbers_in(storage)) == 100


def test_a_mistake_of_ours_is_told_to_its_device_and_ends_nothing(storage: Storage, announce_log: Announce) -> None:
    announce_log("command_failed")
    with writing(storage) as (writer, delivered):
        broken = job(lambda uow: str(1 // 0))
        writer.submit(broken)
        assert isinstance(delivered.wait_for(broken.command), ZeroDivisionError)
        good = ticket(storage)
        writer.submit(good)
        assert delivered.wait_for(good.command) == "A001"


def test_a_site_that_vanished_is_told_to_the_devices_and_the_writer_lives_on(
    storage: Storage, announce_log: Announce
) -> None:
    """As when an administrator puts a backup into a PostgreSQL under a running server."""
    announce_log("database_away")
    with writing(storage) as (writer, delivered):
        with storage.database.read() as connection:
            epoch = connection.exec_driver_sql("SELECT epoch FROM site").scalar_one()
        with stored(storage.database.url.render_as_string(hide_password=False), "elsewhere") as beside:
            with beside.database.write() as connection:
                connection.exec_driver_sql(f"DELETE FROM site WHERE id = '{storage.site}'")
            lost = ticket(storage)
            writer.submit(lost)
            assert isinstance(delivered.wait_for(lost.command), StorageError)
            with beside.database.write() as connection:
                connection.exec_driver_sql(f"INSERT INTO site VALUES ('{storage.site}', '{epoch}', 0)")
        good = ticket(storage)
        writer.submit(good)
        assert delivered.wait_for(good.command) == "A001"


def test_old_answers_are_forgotten_beside_a_writer_at_work(storage: Storage) -> None:
    with writing(storage) as (writer, delivered):
        old, new = ticket(storage), ticket(storage)
        writer.submit(old)
        delivered.wait_for(old.command)
        storage.clock.forward(minutes=60)
        writer.submit(new)
        delivered.wait_for(new.command)
        with storage.database.write() as connection:
            answered.forget(connection, to_ms(storage.clock.now()))
            assert answered.find(connection, storage.site, old.device, old.command) is None
            assert answered.find(connection, storage.site, new.device, new.command) is not None


def test_a_full_disk_is_told_in_a_sentence_and_nothing_is_lost(
    tmp_path: Path, announce_log: Announce, log_watch: LogWatch
) -> None:
    announce_log("database_away")
    with stored(f"sqlite:///{tmp_path / 'balie.sqlite3'}") as storage:
        quota = {"pages": 1}

        @event.listens_for(storage.database.writing, "connect")
        def _hold_to_quota(connection: sqlite3.Connection, _record: object) -> None:
            connection.execute(f"PRAGMA max_page_count={quota['pages']}")

        storage.database.writing.dispose()
        with writing(storage) as (writer, delivered):
            full: list[Job] = []
            while not any(isinstance(outcome, StorageError) for outcome in delivered.outcomes.values()):
                full.append(ticket(storage))
                writer.submit(full[-1])
                delivered.wait_for(full[-1].command)
            outcome = delivered.outcomes[full[-1].command]
            assert "did not confirm this command" in str(outcome)
            quota["pages"] = 1_000_000
            assert ask_again(writer, delivered, full[-1]) == f"A{len(full):03d}"
        assert_every_acknowledged_number_is_kept_once(storage, delivered)
    assert sum("database_away" in line for line in log_watch.lines) == 1, "said once, not once a command"


@pytest.fixture(scope="module")
def own_cluster() -> Iterator[Cluster]:
    """A cluster that nobody else uses, so that it may be stopped."""
    with ExitStack() as stack:
        try:
            yield stack.enter_context(stoppable_cluster())
        except NoPostgresError as error:
            pytest.skip(str(error))


@pytest.fixture
def on_own_cluster(own_cluster: Cluster) -> Iterator[Storage]:
    with psycopg.connect(f"{own_cluster.url}/postgres", autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS balie")
        connection.execute("CREATE DATABASE balie")
    with stored(f"{own_cluster.url}/balie") as storage:
        yield storage


def test_a_postgresql_that_restarts_within_seconds_costs_nobody_an_answer(
    own_cluster: Cluster, on_own_cluster: Storage
) -> None:
    with writing(on_own_cluster) as (writer, delivered):
        asked = threading.Event()

        def keep_asking() -> None:
            for number in range(600):
                writer.submit(ticket(on_own_cluster))
                if number == 100:
                    asked.set()
                if number % 20 == 0:
                    delivered.wait_until(number - 19)

        asking = threading.Thread(target=keep_asking)
        asking.start()
        asked.wait(WITHIN_S)
        own_cluster.stop()
        own_cluster.start()
        asking.join(WITHIN_S)
        delivered.wait_until(600)
        on_own_cluster.database.reading.dispose()
    assert all(isinstance(outcome, str) for outcome in delivered.outcomes.values())
    assert delivered.events == list(range(1, 601))
    assert_every_acknowledged_number_is_kept_once(on_own_cluster, delivered)


def test_a_postgresql_that_stays_away_is_told_in_a_sentence_and_found_again(
    own_cluster: Cluster, on_own_cluster: Storage, announce_log: Announce, log_watch: LogWatch
) -> None:
    announce_log("database_away")
    with writing(on_own_cluster) as (writer, delivered):
        first = ticket(on_own_cluster)
        writer.submit(first)
        assert delivered.wait_for(first.command) == "A001"
        own_cluster.stop()
        try:
            lost = ticket(on_own_cluster)
            writer.submit(lost)
            assert "did not confirm this command" in str(delivered.wait_for(lost.command))
        finally:
            own_cluster.start()
        assert ask_again(writer, delivered, lost) == "A002"
        on_own_cluster.database.reading.dispose()
    assert_every_acknowledged_number_is_kept_once(on_own_cluster, delivered)
    assert sum("database_away" in line for line in log_watch.lines) == 1
