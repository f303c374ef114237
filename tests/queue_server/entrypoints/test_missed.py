"""An appointment to which nobody comes is given up while the server runs, and whoever must know is told at once."""

import asyncio
from datetime import timedelta
from pathlib import Path

from tests.acceptance.everybody_at_once import GRANTED, at_once, planned_hall_on
from tests.hall_files import staffed_hall
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire.link import Event
from wire.things import CounterAppointment
from wire.words import AppointmentState


async def states_told(device: Device, until: AppointmentState) -> list[AppointmentState]:
    """What the counter is told of the only appointment."""
    heard: list[AppointmentState] = []
    while until not in heard:
        event = await device.hear_a(Event)
        heard += [thing.state for thing in event.changed if isinstance(thing, CounterAppointment)]
    return heard


@played
async def test_nobody_comes_and_every_counter_sees_it(tmp_path: Path) -> None:
    port = free_port()
    planned_hall_on(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}", [port], places=1)
    server = tmp_path / f"server-{port}.toml"
    write_clock(server, NINE, rate=600)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=0, counters=1))
    await asyncio.to_thread(hall.server.start)
    try:
        async with joined(hall, "counter-1") as (counter, _):
            starts_at = NINE + timedelta(minutes=30)
            told = await asyncio.to_thread(at_once, hall.files, [hall.server], visitors=1, starts_at=starts_at)
            assert told == {GRANTED: 1}
            heard = await states_told(counter, AppointmentState.MISSED)
            assert heard == [AppointmentState.BOOKED, AppointmentState.MISSED]
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0
    assert hall.server.said() == ""
