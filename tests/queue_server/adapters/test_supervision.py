"""Counters as they were arranged, pauses, stopped tickets and messages come back as they went in, on both engines."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from alembic import command
from alembic.config import Config

from queue_server.adapters import (
    credentials,
    event_log,
    hall_picture,
    pauses,
    schema,
    session_rows,
    staff_messages,
    stopped_services,
)
from queue_server.adapters.moments import to_ms
from queue_server.domain.counter_session import Arrangement, Clerk, CounterSession, Duty, Pause, PauseReason
from queue_server.domain.staff_message import StaffMessage
from queue_server.service.unit_of_work import UnitOfWork
from tests.queue_server.adapters.storage import Storage, opened
from tests.queue_server.builders import NINE, SITE, TODAY, ZONE, minutes, session

FULL = session(
    may=frozenset(Duty),
    clerk_name="Noor Ünal",
    qualified=("passports",),
    team="red",
    pause=Pause(PauseReason.PAPERWORK, NINE + timedelta(milliseconds=1)),
    arranged=Arrangement(TODAY, shut=True, services=("collecting",), team="red"),
    leaving=True,
)
MESSAGE = StaffMessage(
    "m-1", {"nl": 'Balie 3 sluit om 12.30; "é"', "ar": "مغلق"}, NINE, NINE + minutes(210), ("display-1", "tv")
)
TOMORROW = TODAY + timedelta(days=1)


def keep_session(found: CounterSession, uow: UnitOfWork) -> None:
    uow.sessions.put(found)
    uow.changed(found)


def test_a_counter_with_everything_filled_in_comes_back_after_a_restart(storage: Storage) -> None:
    storage.look(partial(keep_session, FULL))
    assert storage.look(lambda uow: uow.sessions.at("desk-1")) == FULL
    storage.group.disconnect()
    storage.group = storage.new_group()
    assert storage.look(lambda uow: uow.sessions.at("desk-1")) == FULL
    assert storage.look(lambda uow: uow.sessions.all()) == [FULL]


def test_how_a_counter_was_arranged_outlasts_its_clerk_and_a_restart(storage: Storage) -> None:
    closed = FULL.without_clerk(NINE + minutes(5))
    for each in (FULL, closed):
        storage.look(partial(keep_session, each))
    storage.group.disconnect()
    storage.group = storage.new_group()
    assert storage.look(lambda uow: uow.sessions.at("desk-1")) == closed
    assert storage.look(lambda uow: uow.sessions.staffed()) == []
    assert storage.look(lambda uow: uow.sessions.of_device("pc-desk-1")) is None


def test_a_session_in_an_event_of_an_older_server_is_read() -> None:
    older = (
        '[{"kind":"counter_session","thing":{"counter":"desk-1","since":"2026-11-23T08:00:00Z","clerk":"noor",'
        '"device":"pc-desk-1","services":["passports","collecting"]}}]'
    )
    assert event_log.decoded(older) == (session(),)


def test_a_pause_is_kept_for_its_day_and_not_whose_it_was(storage: Storage) -> None:
    pause = Pause(PauseReason.BREAK, NINE)
    next_day = replace(pause, since=NINE + timedelta(days=1))

    def log(uow: UnitOfWork) -> None:
        for each in (pause, next_day):
            uow.pauses.add("desk-1", each, ended_at=each.since + minutes(30))

    storage.look(log)
    begins, ends = hall_picture.day_bounds(TODAY, ZONE)
    with storage.database.read() as connection:
        assert pauses.read_between(connection, SITE, begins=begins, ends=ends) == [(pause, NINE + minutes(30))]
        assert pauses.read_between(connection, "elsewhere", begins=begins, ends=ends) == []
        columns = connection.exec_driver_sql("SELECT * FROM counter_pause").keys()
    assert set(columns) == {"id", "site", "counter", "reason", "started_at", "ended_at"}


def test_a_stopped_service_is_stopped_on_its_day_until_it_is_not(storage: Storage) -> None:
    for _ in range(2):
        storage.look(lambda uow: uow.stopped.add("passports", TODAY))
    storage.look(lambda uow: uow.stopped.add("collecting", TODAY))
    storage.look(lambda uow: uow.stopped.remove("collecting", TODAY))
    assert storage.look(lambda uow: uow.stopped.has("passports", TODAY))
    assert not storage.look(lambda uow: uow.stopped.has("collecting", TODAY))
    assert not storage.look(lambda uow: uow.stopped.has("passports", TOMORROW))
    with storage.database.write() as connection:
        assert stopped_services.read_day(connection, SITE, TODAY) == {"passports"}
        assert stopped_services.read_day(connection, "elsewhere", TODAY) == frozenset()
        stopped_services.forget(connection, SITE, TODAY)
        assert stopped_services.read_day(connection, SITE, TODAY) == {"passports"}
        stopped_services.forget(connection, SITE, TOMORROW)
        assert stopped_services.read_day(connection, SITE, TODAY) == frozenset()


def test_a_message_comes_back_is_replaced_and_is_gone_when_it_is_over(storage: Storage) -> None:
    storage.look(lambda uow: uow.messages.put(MESSAGE))
    assert storage.look(lambda uow: uow.messages.get("m-1")) == MESSAGE
    again = replace(MESSAGE, texts={"nl": "Toch niet."}, since=NINE + minutes(1), until=None, displays=())
    storage.look(lambda uow: uow.messages.put(again))
    assert storage.look(lambda uow: uow.messages.shown()) == [again]
    with storage.database.read() as connection:
        assert staff_messages.read_shown(connection, "elsewhere") == []
    storage.look(lambda uow: uow.messages.remove("m-1"))
    assert storage.look(lambda uow: uow.messages.get("m-1")) is None


def test_whoever_comes_in_is_shown_messages_and_what_is_stopped(storage: Storage) -> None:
    def say(uow: UnitOfWork) -> None:
        uow.messages.put(MESSAGE)
        uow.stopped.add("passports", TODAY)

    storage.look(say)
    with storage.database.read() as connection:
        today = hall_picture.take(connection, SITE, now=NINE, zone=ZONE)
        tomorrow = hall_picture.take(connection, SITE, now=NINE + timedelta(days=1), zone=ZONE)
    assert (today.messages, today.stopped) == ((MESSAGE,), frozenset({"passports"}))
    assert tomorrow.stopped == frozenset()


def test_whoever_is_at_work_during_the_upgrade_keeps_name_and_qualification(database_url: str) -> None:
    with opened(database_url) as database:
        with database.write() as connection:
            config = Config()
            config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
            config.attributes["connection"] = connection
            command.downgrade(config, "0011")
            for statement in AT_WORK_BEFORE:
                connection.exec_driver_sql(statement)
        schema.bring_up_to_date(database, SITE)
        with database.read() as connection:
            sam, closed = sorted(session_rows.read_all(connection, SITE), key=lambda each: each.counter)
            clerk = credentials.clerks(connection, SITE)
    assert sam == session(clerk="sam", clerk_name="Sam", qualified=("collecting",), services=("collecting",))
    assert closed == CounterSession("desk-2", NINE)
    assert clerk == [Clerk("sam", "Sam", ("collecting",))]


AT_WORK_BEFORE = (
    f"INSERT INTO clerk (site, name, display_name, pin_hash, services) "
    f"VALUES ('{SITE}', 'sam', 'Sam', '-', '[\"collecting\"]')",
    f"INSERT INTO counter_session (site, counter, since, clerk, device, services) "
    f"VALUES ('{SITE}', 'desk-1', {to_ms(NINE)}, 'sam', 'pc-desk-1', '[\"collecting\"]')",
    f"INSERT INTO counter_session (site, counter, since, clerk, device, services) "
    f"VALUES ('{SITE}', 'desk-2', {to_ms(NINE)}, NULL, NULL, '[]')",
)
