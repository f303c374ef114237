"""Every upgrade and every step back, with something in every table: SQLite makes no table anew to which a row belongs.

An empty database goes through scripts that a house of three years cannot go through.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger, Boolean, Connection, Integer, MetaData, Table, insert, select, update
from sqlalchemy.types import TypeEngine

from queue_server.adapters import event_log, schema, site_row
from queue_server.adapters.database import Database
from queue_server.adapters.event_log import EventRecord
from queue_server.adapters.moments import to_ms
from queue_server.adapters.tables import AppointmentRow
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.free_time import Spare, Stretch, minute_of
from queue_server.domain.staff_message import StaffMessage
from tests.queue_server.adapters.storage import opened
from tests.queue_server.builders import NINE, SITE, visit

NOT_OURS = "alembic_version"
SAID_ANEW = {("command", "answer"), ("site", "epoch")}
"""What a script is there to write in another form."""
TAKEN_AWAY = {"command", "event"}
"""Of these an older program gets only what it can read."""
Rows = Mapping[str, Mapping[str, Any]]


def scripts(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def revisions() -> list[str]:
    """The oldest first."""
    walked = ScriptDirectory.from_config(scripts()).walk_revisions()
    return [script.revision for script in walked][::-1]


def tables_of(connection: Connection) -> list[Table]:
    """As they are now, whoever is referred to first."""
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != NOT_OURS]


def something(kind: TypeEngine[Any]) -> Any:
    """A value that every script can read, also as JSON."""
    if isinstance(kind, Boolean):
        return True
    return 1 if isinstance(kind, Integer | BigInteger) else "1"


def fill(connection: Connection) -> None:
    """One row in each empty table; all say "1", so that each reference finds its row."""
    for table in tables_of(connection):
        if connection.execute(select(table)).first() is None:
            connection.execute(insert(table).values({each.name: something(each.type) for each in table.columns}))


def rows_of(connection: Connection) -> Rows:
    found = {}
    for table in tables_of(connection):
        row = connection.execute(select(table)).mappings().first()
        found[table.name] = dict(row) if row is not None else {}
    return found


def check_kept(before: Rows, after: Rows) -> None:
    """Each value is as it was, in the tables and columns that both have."""
    for name in before.keys() & after.keys() - TAKEN_AWAY:
        assert after[name], f"the row of {name} is gone"
        told = {column for column in before[name].keys() & after[name].keys() if (name, column) not in SAID_ANEW}
        assert {column: after[name][column] for column in told} == {column: before[name][column] for column in told}


def at(database: Database, revision: str, *, back: bool = False) -> tuple[Rows, Rows]:
    """What all tables hold before and after a step to this revision, taken with something in each of them."""
    with database.write() as connection:
        fill(connection)
        before = rows_of(connection)
    with database.write() as connection:
        (command.downgrade if back else command.upgrade)(scripts(connection), revision)
    with database.read() as connection:
        return before, rows_of(connection)


def empty(connection: Connection) -> None:
    for table in reversed(tables_of(connection)):
        connection.execute(table.delete())


def test_a_database_with_something_in_every_table_goes_through_every_upgrade(database_url: str) -> None:
    first, *others = revisions()
    with opened(database_url) as database:
        with database.write() as connection:
            empty(connection)
            command.downgrade(scripts(connection), first)
        for revision in others:
            check_kept(*at(database, revision))
        schema.bring_up_to_date(database, SITE)


def test_what_was_booked_before_keeps_its_time_to_the_last_minute(database_url: str) -> None:
    long_min, begins = 530, minute_of(NINE)
    one_place = [Stretch(begins - 1, begins + long_min + 1, 1)]
    with opened(database_url) as database:
        with database.write() as connection:
            empty(connection)
            command.downgrade(scripts(connection), "0013")
            fill(connection)
            booked = {"state": "booked", "starts_at": to_ms(NINE), "minutes": long_min}
            connection.execute(update(AppointmentRow).values(booked))
        with database.write() as connection:
            command.upgrade(scripts(connection), "0014")
        with database.read() as connection:
            times = SqlTakenTimes(connection, "1")
            asked = range(begins - 1, begins + long_min + 1)
            seen = [Spare(at, at + 1, one_place, times.between("1", begins=at, ends=at + 1, now=NINE)) for at in asked]
    assert [left.fits(at, 1) for at, left in zip(asked, seen, strict=True)] == [True, *[False] * long_min, True]


def test_a_database_with_something_in_every_table_goes_every_step_back(database_url: str) -> None:
    with opened(database_url) as database:
        with database.write() as connection:
            empty(connection)
        for revision in reversed(revisions()[:-1]):
            check_kept(*at(database, revision, back=True))
        schema.bring_up_to_date(database, SITE)


def test_an_older_program_gets_no_events_that_it_cannot_read_and_its_devices_a_fresh_picture(database_url: str) -> None:
    said = StaffMessage(id="m1", texts={"nl": "De balie sluit om 12:30"}, since=NINE)
    with opened(database_url) as database:
        with database.write() as connection:
            event_log.append(connection, SITE, EventRecord(1, NINE, (said,)))
            site_row.put_seq(connection, SITE, 1)
            before = site_row.position(connection, SITE)
        with database.write() as connection:
            command.downgrade(scripts(connection), "0011")
        with database.read() as connection:
            after = site_row.position(connection, SITE)
            assert event_log.events_after(connection, SITE, after=0, upto=1) == []
    assert before is not None
    assert after is not None
    assert after.seq == before.seq
    assert after.epoch != before.epoch


def test_what_only_a_newer_program_knows_is_left_out_of_an_event() -> None:
    known = event_log.encoded((visit("A001"),))
    mixed = f'[{{"kind":"parade","thing":{{"length":3}}}},{known.removeprefix("[")}'
    assert event_log.decoded(mixed) == event_log.decoded(known)
