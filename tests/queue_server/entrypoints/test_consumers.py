"""Programs are let in by their keys, for what their roles offer, and as often as one may ask."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from queue_server.adapters import credentials, schema
from queue_server.adapters.database import Database, open_database
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.consumers import (
    FACES,
    AskedTooOftenError,
    Consumers,
    Doorkeeper,
    NotLetInError,
    TooManyWrongKeysError,
)
from queue_server.entrypoints.status_page.rate import VisitorRate
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.devices import played

SITE = "city"
OTHER_SITE = "north"
HERE, ELSEWHERE = "192.0.2.7", "192.0.2.8"


class Stopwatch:
    """Goes on when told."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(f"sqlite:///{tmp_path / 'balie.sqlite3'}")
    schema.bring_up_to_date(database, SITE)
    schema.bring_up_to_date(database, OTHER_SITE)
    yield database
    database.close()


def enrolled(database: Database, name: str, role: DeviceRole, *, site: str = SITE) -> str:
    with database.write() as connection:
        return credentials.enrol(connection, site, name=name, role=role, at=NINE)


def consumers(
    database: Database, most_per_min: int = 100, watch: Stopwatch | None = None, wrong_per_min: int = 100
) -> Consumers:
    watch = watch or Stopwatch()
    return Consumers(database, SITE, VisitorRate(most_per_min, watch), Doorkeeper(VisitorRate(wrong_per_min, watch)))


@played
async def test_a_program_shows_its_name_and_its_key(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    who = await consumers(database).let_in(f"forms:{key}", FACES, address=HERE)
    assert (who.name, who.key) == ("forms", key)


@played
async def test_a_key_alone_names_its_program_too(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    enrolled(database, "portal", DeviceRole.BOOKING)
    who = await consumers(database).let_in(f" {key}\n", FACES, address=HERE)
    assert (who.name, who.key) == ("forms", key)


@played
async def test_a_program_of_the_municipality_may_use_the_faces_too(database: Database) -> None:
    key = enrolled(database, "warehouse", DeviceRole.SYSTEM)
    assert (await consumers(database).let_in(f"warehouse:{key}", FACES, address=HERE)).name == "warehouse"


@pytest.mark.parametrize("role", [DeviceRole.KIOSK, DeviceRole.COUNTER, DeviceRole.DISPLAY, DeviceRole.PAGES])
@played
async def test_a_key_for_something_else_opens_no_face(database: Database, role: DeviceRole) -> None:
    key = enrolled(database, "other", role)
    for shown in (f"other:{key}", key):
        with pytest.raises(NotLetInError, match="booking or system"):
            await consumers(database).let_in(shown, FACES, address=HERE)


@pytest.mark.parametrize("shown", ["", ":", "forms", "forms:", ":x", "forms:wrong", "\0:x", "é:é"])
@played
async def test_a_stranger_stays_outside(database: Database, shown: str) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    for each in (shown, f":{key}", f"portal:{key}"):
        with pytest.raises(NotLetInError):
            await consumers(database).let_in(each, FACES, address=HERE)


@played
async def test_a_key_of_another_site_opens_nothing_here(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING, site=OTHER_SITE)
    for shown in (f"forms:{key}", key):
        with pytest.raises(NotLetInError):
            await consumers(database).let_in(shown, FACES, address=HERE)


@played
async def test_a_program_that_runs_wild_waits_a_minute_and_the_others_do_not(database: Database) -> None:
    watch = Stopwatch()
    wild = f"wild:{enrolled(database, 'wild', DeviceRole.BOOKING)}"
    calm = f"calm:{enrolled(database, 'calm', DeviceRole.BOOKING)}"
    desk = consumers(database, most_per_min=2, watch=watch)
    for _ in range(2):
        await desk.let_in(wild, FACES, address=HERE)
    with pytest.raises(AskedTooOftenError) as refused:
        await desk.let_in(wild, FACES, address=HERE)
    assert refused.value.retry_after_s == 60
    assert (await desk.let_in(calm, FACES, address=HERE)).name == "calm"
    watch.now_s = 60
    assert (await desk.let_in(wild, FACES, address=HERE)).name == "wild"


@played
async def test_whoever_guesses_at_keys_uses_up_the_questions_of_nobody(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    desk = consumers(database, most_per_min=1)
    for _ in range(5):
        with pytest.raises(NotLetInError):
            await desk.let_in("forms:guess", FACES, address=HERE)
    assert (await desk.let_in(f"forms:{key}", FACES, address=HERE)).name == "forms"


@played
async def test_an_old_key_shuts_no_other_program_out_that_asks_from_its_address(database: Database) -> None:
    forms = f"forms:{enrolled(database, 'forms', DeviceRole.BOOKING)}"
    desk = consumers(database, wrong_per_min=2)
    for _ in range(10):
        with pytest.raises(NotLetInError):
            await desk.let_in("portal:old", FACES, address=HERE)
    assert (await desk.let_in(forms, FACES, address=HERE)).name == "forms"


@played
async def test_for_addresses_with_too_many_wrong_keys_one_is_looked_up_and_none_waits() -> None:
    watch = Stopwatch()
    door = Doorkeeper(VisitorRate(1, watch))
    held, let_go = threading.Event(), threading.Event()

    def held_up() -> str:
        held.set()
        assert let_go.wait(timeout=10)
        return "forms"

    for address in (HERE, ELSEWHERE):
        await door.look(address, lambda: None)
    first = asyncio.create_task(door.look(HERE, held_up))
    await asyncio.to_thread(held.wait, 10)
    for address in (HERE, ELSEWHERE):
        with pytest.raises(TooManyWrongKeysError) as refused:
            await door.look(address, lambda: "portal")
        assert refused.value.retry_after_s == 60
    assert await door.look("192.0.2.77", lambda: "portal") == "portal"
    watch.now_s = 60
    assert await door.look(HERE, lambda: "portal") == "portal"
    let_go.set()
    assert await first == "forms"


@played
async def test_whoever_shows_nothing_is_not_looked_up_and_counts_for_nothing(database: Database) -> None:
    forms = f"forms:{enrolled(database, 'forms', DeviceRole.BOOKING)}"
    desk = consumers(database, wrong_per_min=1)
    for _ in range(3):
        with pytest.raises(NotLetInError):
            await desk.let_in("", FACES, address=HERE)
    assert (await desk.let_in(forms, FACES, address=HERE)).name == "forms"


@played
async def test_of_a_flood_of_wrong_keys_hardly_more_are_looked_up_than_its_address_may_show() -> None:
    """However many are shown at once: most of them wait, and are then not looked up at all."""
    door = Doorkeeper(VisitorRate(10, Stopwatch()))
    looking, most, looked = 0, 0, 0
    lock = threading.Lock()

    def wrong() -> None:
        nonlocal looking, most, looked
        with lock:
            looking += 1
            looked += 1
            most = max(most, looking)
        both.wait(timeout=0.05)
        with lock:
            looking -= 1

    both = threading.Event()
    answers = await asyncio.gather(*(door.look(HERE, wrong) for _ in range(100)), return_exceptions=True)
    assert most <= 3
    assert looked <= 15
    assert sum(isinstance(each, TooManyWrongKeysError) for each in answers) == 100 - looked


@played
@pytest.mark.parametrize("role", [DeviceRole.SYSTEM, DeviceRole.PAGES])
async def test_a_program_of_the_municipality_is_not_counted(database: Database, role: DeviceRole) -> None:
    key = enrolled(database, "warehouse", role)
    desk = consumers(database, most_per_min=1)
    for _ in range(5):
        await desk.let_in(f"warehouse:{key}", {role}, address=HERE)
