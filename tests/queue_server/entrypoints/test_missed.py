"""An appointment to which nobody comes is given up by itself, and whoever must know is told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from queue_server.adapters.database import open_database
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.domain.free_time import Taken, minute_of
from tests.acceptance.everybody_at_once import GRANTED, at_once, planned_hall_on, taken_places
from tests.hall_files import staffed_hall
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import LOOK_EVERY_S, ServerProcess, free_port
from wire.link import Event
from wire.things import CounterAppointment
from wire.words import AppointmentState

STARTS_AT = NINE + timedelta(minutes=30)


def planned(folder: Path) -> RunningHall:
    port = free_port()
    planned_hall_on(folder, f"sqlite:///{folder / 'balie.sqlite3'}", [port], places=1)
    server = folder / f"server-{port}.toml"
    return RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=0, counters=1))


@asynccontextmanager
async def open_at(hall: RunningHall, moment: datetime) -> AsyncIterator[None]:
    """The server runs, and its clock begins then."""
    write_clock(hall.files.server, moment)
    await asyncio.to_thread(hall.server.start)
    try:
        yield
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0


async def book(hall: RunningHall) -> None:
    told = await asyncio.to_thread(at_once, hall.files, [hall.server], visitors=1, starts_at=STARTS_AT)
    assert told == {GRANTED: 1}


def take(hall: RunningHall, appointment: str, at: datetime) -> None:
    """As an appointment whose visitor came."""
    database = open_database(hall.files.settings.database.url)
    try:
        with database.write() as connection:
            site = hall.files.settings.site.id
            SqlTakenTimes(connection, site).take(appointment, "service-a", Taken(minute_of(at), 10))
    finally:
        database.close()


async def state_told(device: Device) -> AppointmentState:
    """What the counter is told next of the only appointment."""
    while True:
        event = await device.hear_a(Event)
        for thing in event.changed:
            if isinstance(thing, CounterAppointment):
                return thing.state


@played
async def test_nobody_comes_and_every_counter_sees_it(tmp_path: Path) -> None:
    hall = planned(tmp_path)
    async with open_at(hall, NINE), joined(hall, "counter-1") as (counter, known):
        await book(hall)
        assert await state_told(counter) is AppointmentState.BOOKED
    async with (
        open_at(hall, STARTS_AT + timedelta(minutes=31)),
        joined(hall, "counter-1", epoch=known.epoch, since=known.seq + 1) as (counter, _),
    ):
        assert await state_told(counter) is AppointmentState.MISSED
        assert taken_places(hall.files) == 0
    assert hall.server.said() == ""


@played
async def test_times_of_days_that_are_over_are_forgotten(tmp_path: Path) -> None:
    hall = planned(tmp_path)
    take(hall, "came", NINE - timedelta(days=3))
    take(hall, "comes", STARTS_AT)
    assert taken_places(hall.files) == 2
    async with open_at(hall, NINE):
        while taken_places(hall.files) > 1:
            await asyncio.sleep(LOOK_EVERY_S)
    assert hall.server.said() == ""
