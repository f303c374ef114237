"""The tables and their scripts, and who may use them."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from queue_server.adapters import answered, day_log, schema, site_row
from queue_server.adapters.database import open_database
from queue_server.adapters.errors import DatabaseInUse, DatabaseUnreachable, SchemaTooNew
from queue_server.adapters.live_hall import LiveHall
from queue_server.adapters.tables import Base
from queue_server.adapters.visits import SqlStays, SqlVisits
from queue_server.domain.stay import stay_of
from queue_server.domain.visit import VisitState
from tests.queue_server.adapters.storage import opened
from tests.queue_server.builders import SITE, TODAY, visit


def test_the_scripts_make_exactly_the_tables_that_the_program_knows(database_url: str) -> None:
    with opened(database_url) as database, database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_program_knows_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.NEWEST]


def test_a_second_start_finds_everything_as_it_was(database_url: str) -> None:
    with opened(database_url) as database, database.read() as connection:
        first = site_row.position(connection, SITE)
    with opened(database_url) as database, database.read() as connection:
        assert site_row.position(connection, SITE) == first


def test_several_sites_share_one_database(database_url: str) -> None:
    with opened(database_url, "north"), opened(database_url, "south") as database, database.read() as connection:
        north, south = (site_row.position(connection, site) for site in ("north", "south"))
        assert north is not None
        assert south is not None
        assert north.epoch != south.epoch


def test_a_database_of_a_newer_program_is_left_alone_with_a_sentence(database_url: str) -> None:
    with opened(database_url) as database, database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database = open_database(database_url)
    with pytest.raises(SchemaTooNew, match=r"schema 9999, this program knows up to .* restore a backup"):
        schema.bring_up_to_date(database, SITE)
    database.close()


def test_servers_that_start_together_on_an_empty_postgresql_make_the_tables_once(postgres_url: str) -> None:
    databases = [open_database(postgres_url) for _ in range(4)]
    with ThreadPoolExecutor(len(databases)) as threads:
        for done in [threads.submit(schema.bring_up_to_date, database, SITE) for database in databases]:
            done.result()
    for database in databases:
        database.close()


KEPT_BEFORE = {
    "answered-1": '{"id":"a1","minutes":10}',
    "answered-2": "passport-1",
    "refused-1": '{"code":"in_the_past","sentence":"No.","facts":{}}',
    "a-device-1": '{"type":"answer","id":"a-device-1","result":{"result":"done"},"refusal":null}',
    "shut-out-1": "",
}
KEPT_AFTERWARDS = {
    "answered-1": {"answer": '{"id":"a1","minutes":10}'},
    "answered-2": {"answer": "passport-1"},
    "refused-1": {"refusal": {"code": "in_the_past", "sentence": "No.", "facts": {}}},
}


def downgraded(connection: Connection, revision: str) -> None:
    """The tables as an older program left them."""
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.downgrade(config, revision)


def test_visits_of_an_older_program_go_on_and_whoever_is_called_was_called_once(database_url: str) -> None:
    waiting, called = visit("A001"), visit("A002", state=VisitState.CALLED, counter="desk-1", call=3, calls_here=2)
    with opened(database_url) as database:
        with database.write() as connection:
            for each in (waiting, called):
                SqlVisits(connection, SITE, LiveHall()).add(each)
                SqlStays(connection).begin(stay_of(each))
        with database.write() as connection:
            downgraded(connection, "0010")
        schema.bring_up_to_date(database, SITE)
        with database.read() as connection:
            day = day_log.read(connection, SITE, TODAY)
    assert list(day.stays) == [stay_of(waiting), stay_of(called)]
    found = {each.number: each for each in day.visits}
    assert found == {"A001": waiting, "A002": replace(called, calls_here=1)}


def test_an_answer_kept_by_an_older_program_says_afterwards_whether_it_is_a_refusal(database_url: str) -> None:
    with opened(database_url) as database:
        with database.write() as connection:
            downgraded(connection, "0009")
            for name, answer in KEPT_BEFORE.items():
                kept = answered.Kept("x", answer)
                answered.keep(connection, SITE, kept, device="d", command=name, at_ms=0)
        schema.bring_up_to_date(database, SITE)
        with database.read() as connection:
            found = {name: answered.find(connection, SITE, "d", name) for name in KEPT_BEFORE}
    after = {name: kept.answer for name, kept in found.items() if kept is not None}
    untouched = {name: answer for name, answer in KEPT_BEFORE.items() if name not in KEPT_AFTERWARDS}
    assert {name: json.loads(after[name]) for name in KEPT_AFTERWARDS} == KEPT_AFTERWARDS
    assert {name: after[name] for name in untouched} == untouched


def test_a_second_server_on_the_same_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    one, other = (open_database(f"sqlite:///{tmp_path / 'balie.sqlite3'}") for _ in range(2))
    refused = pytest.raises(DatabaseInUse, match=r"stop the other one, or set database\.url to PostgreSQL")
    with schema.held_alone(one), refused, schema.held_alone(other):
        pass
    with schema.held_alone(other):
        pass  # whoever comes after the first has ended is welcome
    one.close()
    other.close()


def test_servers_share_a_postgresql(postgres_url: str) -> None:
    one, other = (open_database(postgres_url) for _ in range(2))
    with schema.held_alone(one), schema.held_alone(other):
        pass


def test_a_file_that_is_no_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8\xff" * 4_096)
    database = open_database(f"sqlite:///{file}")
    with pytest.raises(DatabaseUnreachable, match=r"holiday.jpg .* Check that it runs and that the URL is right"):
        schema.bring_up_to_date(database, SITE)
    database.close()


def test_a_postgresql_that_is_not_there_is_named_without_its_password() -> None:
    database = open_database("postgresql://balie:geheim@127.0.0.1:1/balie")
    with pytest.raises(DatabaseUnreachable, match="does not answer") as refused, database.read():
        pass
    assert "geheim" not in str(refused.value)
    database.close()
