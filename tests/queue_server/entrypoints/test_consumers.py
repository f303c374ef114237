"""Programs are let in by their keys, for what their roles offer, and as often as one may ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from queue_server.adapters import credentials, schema
from queue_server.adapters.database import Database, open_database
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.consumers import FACES, AskedTooOftenError, Consumers, NotLetInError
from queue_server.entrypoints.status_page.rate import VisitorRate
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.devices import played

SITE = "city"
OTHER_SITE = "north"


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


def consumers(database: Database, most_per_min: int = 100, watch: Stopwatch | None = None) -> Consumers:
    return Consumers(database, SITE, VisitorRate(most_per_min, watch or Stopwatch()))


@played
async def test_a_program_shows_its_name_and_its_key(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    who = await consumers(database).let_in(f"forms:{key}", FACES)
    assert (who.name, who.key) == ("forms", key)


@played
async def test_a_key_alone_names_its_program_too(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    enrolled(database, "portal", DeviceRole.BOOKING)
    who = await consumers(database).let_in(f" {key}\n", FACES)
    assert (who.name, who.key) == ("forms", key)


@played
async def test_a_program_of_the_municipality_may_use_the_faces_too(database: Database) -> None:
    key = enrolled(database, "warehouse", DeviceRole.SYSTEM)
    assert (await consumers(database).let_in(f"warehouse:{key}", FACES)).name == "warehouse"


@pytest.mark.parametrize("role", [DeviceRole.KIOSK, DeviceRole.COUNTER, DeviceRole.DISPLAY, DeviceRole.PAGES])
@played
async def test_a_key_for_something_else_opens_no_face(database: Database, role: DeviceRole) -> None:
    key = enrolled(database, "other", role)
    for shown in (f"other:{key}", key):
        with pytest.raises(NotLetInError, match="booking or system"):
            await consumers(database).let_in(shown, FACES)


@pytest.mark.parametrize("shown", ["", ":", "forms", "forms:", ":x", "forms:wrong", "\0:x", "é:é"])
@played
async def test_a_stranger_stays_outside(database: Database, shown: str) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    for each in (shown, f":{key}", f"portal:{key}"):
        with pytest.raises(NotLetInError):
            await consumers(database).let_in(each, FACES)


@played
async def test_a_key_of_another_site_opens_nothing_here(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING, site=OTHER_SITE)
    for shown in (f"forms:{key}", key):
        with pytest.raises(NotLetInError):
            await consumers(database).let_in(shown, FACES)


@played
async def test_a_program_that_runs_wild_waits_a_minute_and_the_others_do_not(database: Database) -> None:
    watch = Stopwatch()
    wild = f"wild:{enrolled(database, 'wild', DeviceRole.BOOKING)}"
    calm = f"calm:{enrolled(database, 'calm', DeviceRole.BOOKING)}"
    desk = consumers(database, most_per_min=2, watch=watch)
    for _ in range(2):
        await desk.let_in(wild, FACES)
    with pytest.raises(AskedTooOftenError) as refused:
        await desk.let_in(wild, FACES)
    assert refused.value.retry_after_s == 60
    assert (await desk.let_in(calm, FACES)).name == "calm"
    watch.now_s = 60
    assert (await desk.let_in(wild, FACES)).name == "wild"


@played
async def test_whoever_guesses_at_keys_uses_up_the_questions_of_nobody(database: Database) -> None:
    key = enrolled(database, "forms", DeviceRole.BOOKING)
    desk = consumers(database, most_per_min=1)
    for _ in range(5):
        with pytest.raises(NotLetInError):
            await desk.let_in("forms:guess", FACES)
    assert (await desk.let_in(f"forms:{key}", FACES)).name == "forms"


@played
@pytest.mark.parametrize("role", [DeviceRole.SYSTEM, DeviceRole.PAGES])
async def test_a_program_of_the_municipality_is_not_counted(database: Database, role: DeviceRole) -> None:
    key = enrolled(database, "warehouse", role)
    desk = consumers(database, most_per_min=1)
    for _ in range(5):
        await desk.let_in(f"warehouse:{key}", {role})
