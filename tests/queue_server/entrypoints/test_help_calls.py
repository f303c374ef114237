"""A help call on its way: from the kiosk to every counter and back, over real sockets, restarts and both engines."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import httpx

from queue_server.domain.help_call import LAPSES_AFTER
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import Done
from wire.link import Event, Welcome
from wire.things import HelpCall

HELP = commands.CallForHelp(page="products", language="tr")


async def told(device: Device) -> HelpCall:
    """The next help call that this device is told of."""
    while True:
        event = await device.hear_a(Event)
        for thing in event.changed:
            if isinstance(thing, HelpCall):
                return thing


def all_told(device: Device) -> list[HelpCall]:
    """Every help call that this device was told of, in order."""
    return [thing for event in device.events for thing in event.changed if isinstance(thing, HelpCall)]


def shown(welcome: object) -> list[HelpCall]:
    assert isinstance(welcome, Welcome)
    return [thing for thing in welcome.things if isinstance(thing, HelpCall)]


def heard(devices: Sequence[Device]) -> str:
    return "".join(text for device in devices for text in device.texts)


@played
async def test_a_call_goes_to_every_counter_and_the_answer_comes_back(hall: RunningHall) -> None:
    async with (
        joined(hall, "kiosk-1") as (kiosk, welcome),
        joined(hall, "counter-1") as (one, _),
        joined(hall, "counter-2") as (other, _),
    ):
        assert isinstance((await kiosk.ask(HELP)).result, Done)
        await one.ask(commands.SignIn(counter="counter-1", clerk="clerk-1", pin=PIN))
        await one.ask(commands.AnswerHelpCall(kiosk="kiosk-1"))
        await other.ask(commands.SettleHelpCall(kiosk="kiosk-1"))
        await one.ask(commands.SignOut())
        for each in (kiosk, one, other):
            await each.hear_upto(welcome.seq + 5)
    asked, coming, over = all_told(kiosk)
    assert all_told(one) == all_told(other) == [asked, coming, over]
    assert (asked.id, asked.page, asked.language) == ("kiosk-1", "products", "tr")
    assert asked.place == {"nl": "Bij de deur", "en": "At the door"}
    assert (asked.open, asked.coming, asked.counter) == (True, False, None)
    assert coming == asked.model_copy(update={"coming": True, "counter": "1"})
    assert over == coming.model_copy(update={"open": False})


@played
async def test_a_display_never_sees_a_help_call(hall: RunningHall) -> None:
    async with (
        joined(hall, "kiosk-1") as (kiosk, welcome),
        joined(hall, "display-1") as (display, _),
    ):
        await kiosk.ask(HELP)
        async with (
            joined(hall, "display-2") as (late, late_welcome),
            joined(hall, "counter-1") as (counter, at_counter),
        ):
            await kiosk.ask(commands.EndHelpCall())
            for each in (display, late, counter):
                await each.hear_upto(welcome.seq + 2)
        assert shown(late_welcome) == []
        assert [call.id for call in shown(at_counter)] == ["kiosk-1"]
        assert "help_call" not in heard((display, late))
        assert "help_call" in heard((counter,))


@played
async def test_the_same_question_again_is_answered_and_not_done_twice(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome), joined(hall, "counter-1") as (counter, _):
        first = await kiosk.ask(HELP, command="help-asked-once")
        assert await kiosk.ask(HELP, command="help-asked-once") == first
        since = (await told(counter)).since
        await kiosk.ask(HELP)
        assert (await told(counter)).since == since
        await kiosk.ask(commands.EndHelpCall())
        await kiosk.ask(commands.EndHelpCall())
        await kiosk.hear_upto(welcome.seq + 3)
        assert len(kiosk.events) == 3, "the repeated question and the second end changed nothing"


@played
async def test_a_kiosk_ends_no_call_but_its_own(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (one, _), joined(hall, "kiosk-2") as (other, _):
        await one.ask(HELP)
        await other.ask(commands.EndHelpCall())
        async with joined(hall, "counter-1") as (_, welcome):
            assert [call.id for call in shown(welcome)] == ["kiosk-1"]
        await one.ask(commands.EndHelpCall())


@played
async def test_a_kiosk_that_the_site_does_not_place_is_called_by_its_name(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-2") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        await kiosk.ask(HELP)
        assert (await told(counter)).place == {"nl": "kiosk-2"}
        await kiosk.ask(commands.EndHelpCall())


@played
async def test_the_day_counts_how_often_somebody_came(hall: RunningHall) -> None:
    shown_key = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with (
        httpx.AsyncClient(base_url=hall.server.http_url, headers=shown_key) as program,
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "counter-1") as (counter, _),
    ):
        before = (await program.get("/api/v1/figures")).json()["help"]
        await kiosk.ask(HELP)
        await counter.ask(commands.AnswerHelpCall(kiosk="kiosk-1"))
        await kiosk.ask(commands.EndHelpCall())
        after = (await program.get("/api/v1/figures")).json()["help"]
    assert after["calls"] == before["calls"] + 1
    assert after["answered_share"] > 0
    assert after["answer_mean_s"] >= 0


# Over a restart, on both engines.


def write_clock(server: Path, start: datetime, *, rate: float = 1.0) -> None:
    """The hall's clock begins at this moment with the next start."""
    text, _, _ = server.read_text(encoding="utf-8").partition("\n[clock]")
    server.write_text(f"{text}\n[clock]\nstart = {start.isoformat()}\nrate = {rate}\n", encoding="utf-8")


@played
async def test_a_call_outlives_a_restart_and_lapses_after_it(tmp_path: Path, database_url: str) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    files = staffed_hall(server, kiosks=1, counters=1)
    hall = RunningHall(ServerProcess(server, port), files)
    for later, told_of in ((timedelta(0), None), (minutes(5), True), (LAPSES_AFTER + minutes(1), False)):
        write_clock(server, NINE + later)
        await asyncio.to_thread(hall.server.start)
        try:
            if told_of is None:
                async with joined(hall, "kiosk-1") as (kiosk, known):
                    await kiosk.ask(HELP)
            elif told_of:
                async with joined(hall, "counter-1") as (_, welcome):
                    (call,) = shown(welcome)
                    assert call.open
            else:
                async with joined(hall, "counter-1", epoch=known.epoch, since=known.seq + 1) as (counter, _):
                    assert not (await told(counter)).open
        finally:
            assert await asyncio.to_thread(hall.server.stop) == 0
    assert hall.server.said() == ""


@played
async def test_a_call_lapses_while_the_server_runs(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    server = write_hall(tmp_path, database_url=url, port=(port := free_port()), counters=1)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    write_clock(server, NINE, rate=600)
    await asyncio.to_thread(hall.server.start)
    try:
        async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
            await kiosk.ask(HELP)
            assert (await told(counter)).open
            assert not (await told(counter)).open
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0
