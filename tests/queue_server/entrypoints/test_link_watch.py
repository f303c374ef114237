"""A screen that is off is missed after a while and not at once, by whichever server is still there."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server import administration
from queue_server.domain.device import DeviceLink
from queue_server.entrypoints.link_watch import LOOKS, Stillness
from tests.hall_files import HallFiles, staffed_hall, write_hall
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.devices import WITHIN_S, Device, RunningHall, joined, played
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.link import Event, Ping
from wire.things import Device as DeviceThing
from wire.words import Health

LOST_AFTER_S = 1.0
LOOK_AGAIN_S = 0.05
NEVER = datetime.min.replace(tzinfo=UTC)


def beat(device: str, number: int) -> DeviceLink:
    return DeviceLink(device, number, NINE)


def test_a_beat_that_stands_still_for_some_looks_is_missed() -> None:
    stillness = Stillness()
    missed = [bool(stillness.look([beat("kiosk-1", 7)], here=())) for _ in range(LOOKS + 2)]
    assert missed == [False] * LOOKS + [True, True]


def test_a_beat_that_moves_once_in_a_while_is_not_missed() -> None:
    stillness = Stillness()
    assert not any(stillness.look([beat("kiosk-1", look // 2)], here=()) for look in range(40))


def test_a_server_never_misses_whom_it_holds_itself() -> None:
    stillness = Stillness()
    assert not any(stillness.look([beat("kiosk-1", 7)], here={"kiosk-1"}) for _ in range(40))


@given(st.lists(st.booleans()))
def test_nobody_is_missed_who_moved_in_the_last_looks(moves: list[bool]) -> None:
    stillness, number = Stillness(), 0
    for look, moved in enumerate(moves):
        number += moved
        missed = stillness.look([beat("kiosk-1", number)], here=())
        still_for = next((back for back, moved_then in enumerate(reversed(moves[: look + 1])) if moved_then), look)
        assert bool(missed) is (min(still_for, look) >= LOOKS)


# With real servers.


def one_hall(folder: Path, database_url: str, *, servers: int) -> tuple[list[RunningHall], HallFiles]:
    ports = [free_port() for _ in range(servers)]
    files = [
        write_hall(folder, database_url=database_url, port=port, counters=1, link_lost_after_s=LOST_AFTER_S)
        for port in ports
    ]
    hall = staffed_hall(files[0], kiosks=1, counters=1, displays=1)
    return [RunningHall(ServerProcess(file, port), hall) for file, port in zip(files, ports, strict=True)], hall


@contextmanager
def running(halls: Sequence[RunningHall]) -> Iterator[None]:
    with ExitStack() as stack:
        for hall in halls:
            stack.enter_context(hall.server)
        yield


async def hear_of(counter: Device, part: str, *, health: Health | None = None) -> DeviceThing:
    """The next that staff are told of this part, or of this health of it; they stay in contact meanwhile."""
    give_up_at = asyncio.get_running_loop().time() + WITHIN_S
    while asyncio.get_running_loop().time() < give_up_at:
        message = await counter.hear()
        await counter.say(Ping())
        for thing in message.changed if isinstance(message, Event) else ():
            if isinstance(thing, DeviceThing) and thing.id == part and health in (None, thing.health):
                return thing
    raise AssertionError(f"nothing was told of {part}")


async def parts_shown(hall: RunningHall) -> list[dict[str, Any]]:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with httpx.AsyncClient(base_url=hall.server.http_url, headers=shown) as program:
        found: list[dict[str, Any]] = (await program.get("/api/v1/devices")).json()
    return found


async def until_seen(hall: RunningHall, name: str, *, after: datetime = NEVER) -> None:
    """Until the server has noted that this device is in contact."""
    async with asyncio.timeout(WITHIN_S):
        while True:
            (seen_at,) = [each["seen_at"] for each in await parts_shown(hall) if each["name"] == name]
            if seen_at is not None and datetime.fromisoformat(seen_at) > after:
                return
            await asyncio.sleep(LOOK_AGAIN_S)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[RunningHall]:
    (hall,), _ = one_hall(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}", servers=1)
    with hall.server:
        yield hall
    assert hall.server.said() == ""


@played
async def test_a_kiosk_that_goes_dark_is_told_to_staff_and_so_is_its_return(hall: RunningHall) -> None:
    async with joined(hall, "counter-1") as (counter, _):
        async with joined(hall, "kiosk-1"):
            await until_seen(hall, "kiosk-1")
        lost = await hear_of(counter, "kiosk-1/link")
        async with joined(hall, "kiosk-1"):
            back = await hear_of(counter, "kiosk-1/link")
    assert (lost.health, back.health) == (Health.ABSENT, Health.OK)
    assert lost.since < back.since


@played
async def test_a_server_that_starts_again_misses_a_kiosk_that_does_not_come_back(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1"):
        await until_seen(hall, "kiosk-1")
        hall.server.kill()
    await asyncio.to_thread(hall.server.start)
    async with joined(hall, "counter-1") as (counter, _):
        lost = await hear_of(counter, "kiosk-1/link")
    assert lost.health is Health.ABSENT


def test_a_kiosk_that_moves_to_the_other_server_is_not_missed_and_one_that_goes_is_told_once(
    tmp_path: Path, postgres_url: str
) -> None:
    halls, _ = one_hall(tmp_path, postgres_url, servers=2)
    with running(halls):
        asyncio.run(_moves_and_goes(*halls))


async def until(moment: datetime) -> None:
    """That nothing more is told can only be waited for."""
    while datetime.now(UTC) < moment:
        await asyncio.sleep(LOOK_AGAIN_S)


async def _moves_and_goes(first: RunningHall, second: RunningHall) -> None:
    async with joined(first, "counter-1") as (counter, before):
        async with joined(first, "kiosk-1"):
            await until_seen(first, "kiosk-1")
        async with joined(second, "kiosk-1"):
            # Longer than anybody is waited for who is nowhere.
            await until_seen(second, "kiosk-1", after=datetime.now(UTC) + timedelta(seconds=3 * LOST_AFTER_S))
        lost = await hear_of(counter, "kiosk-1/link")
        await until(lost.since + timedelta(seconds=4 * LOST_AFTER_S))
        async with joined(first, "kiosk-1"):
            back = await hear_of(counter, "kiosk-1/link")
    assert (lost.health, back.health) == (Health.ABSENT, Health.OK)
    assert [event.seq for event in counter.events] == [before.seq + 1, before.seq + 2]
    assert lost.since < back.since - timedelta(seconds=LOST_AFTER_S)


@played
async def test_a_counter_that_is_switched_off_is_nobodys_worry_and_a_device_taken_out_of_service_neither(
    hall: RunningHall,
) -> None:
    async with joined(hall, "counter-1") as (counter, _):
        await counter.ask(commands.ReportDevice(part="panel", health=Health.OK))
        async with joined(hall, "kiosk-1") as (kiosk, _):
            await kiosk.ask(commands.ReportDevice(part="printer", health=Health.ABSENT, sentence="No paper."))
            await until_seen(hall, "kiosk-1")
        await hear_of(counter, "kiosk-1/link")
        await asyncio.to_thread(administration.revoke_device, hall.files.settings, "kiosk-1")
        retired = await hear_of(counter, "kiosk-1/printer")
    assert (retired.health, retired.sentence) == (Health.OK, "This device was taken out of service.")
    async with joined(hall, "display-1"):
        await until_seen(hall, "display-1", after=datetime.now(UTC) + timedelta(seconds=3 * LOST_AFTER_S))
    parts = [part for device in await parts_shown(hall) for part in device["parts"]]
    shown = [(part["part"], part["health"], part["as_meant"]) for part in parts]
    assert shown == [("link", "absent", True), ("panel", "ok", False)]


def test_a_sign_that_was_taken_from_the_settings_disappears_whichever_server_knew_it(
    tmp_path: Path, postgres_url: str
) -> None:
    halls, _ = one_hall(tmp_path, postgres_url, servers=2)
    with running(halls):
        asyncio.run(_has_a_sign_no_longer(*halls))


async def _has_a_sign_no_longer(first: RunningHall, second: RunningHall) -> None:
    async with joined(first, "counter-1") as (counter, _):
        async with joined(first, "display-1") as (signs, _):
            for part in ("sign-3", "sign-33"):
                await signs.ask(commands.ReportDevice(part=part, health=Health.ABSENT, sentence="Off."))
        async with joined(second, "display-1") as (signs, _):
            answer = await signs.ask(commands.ReportParts(parts=("sign-3",)))
        gone = await hear_of(counter, "display-1/sign-33", health=Health.OK)
    assert answer.refusal is None
    assert gone.sentence == "This part is no longer there."
    for hall in (first, second):
        parts = [part["part"] for device in await parts_shown(hall) for part in device["parts"]]
        assert "sign-33" not in parts
        assert "sign-3" in parts
