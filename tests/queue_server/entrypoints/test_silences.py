"""Every silence has an end: devices that say nothing, that fall silent, and that do not read."""

import asyncio
import socket as sockets
from time import monotonic

import httpx
from websockets.asyncio.client import connect

from tests.queue_server.entrypoints.devices import WITHIN_S, Device, RunningHall, joined, knocking, played
from wire import commands
from wire.answers import Answer
from wire.link import HELLO_WITHIN_S, SILENT_FOR_S, Bookmark, Command, Ping
from wire.words import CLOSE_CODES, Health, LinkRefusal

LOOK_AGAIN_S = 0.05
REPORTS = 6_000
LARGE = "\N{GRINNING FACE}" * 190
"""760 bytes: all reports together are more than any buffer of the kernel holds."""

SMALL_BUFFER_BYTES = 4_096


async def devices_on_link(hall: RunningHall, role: str) -> float:
    async with httpx.AsyncClient(base_url=hall.server.http_url) as watcher:
        text = (await watcher.get("/metrics")).text
    (line,) = [line for line in text.splitlines() if line.startswith(f'balie_devices{{role="{role}"}}')]
    return float(line.split()[-1])


async def until_on_link(hall: RunningHall, role: str, count: int) -> None:
    give_up_at = monotonic() + WITHIN_S
    while await devices_on_link(hall, role) != count:
        assert monotonic() < give_up_at, f"there are not {count} devices of role {role}"
        await asyncio.sleep(LOOK_AGAIN_S)


@played
async def test_whoever_says_nothing_or_falls_silent_is_let_go_and_whoever_pings_stays(hall: RunningHall) -> None:
    """Three stories at once, because each of them takes as long as the wire allows."""
    began = monotonic()

    async def says_nothing() -> None:
        async with knocking(hall) as device:
            refused, code = await device.closing()
        assert HELLO_WITHIN_S - 0.5 < monotonic() - began < HELLO_WITHIN_S + 5
        assert refused is not None
        assert (refused.code, code) == (LinkRefusal.HELLO_TOO_LATE, CLOSE_CODES[LinkRefusal.HELLO_TOO_LATE])

    async def falls_silent() -> None:
        async with joined(hall, "display-1") as (device, _):
            await device.closing()
        assert SILENT_FOR_S - 0.5 < monotonic() - began < SILENT_FOR_S + 5

    async def pings() -> None:
        async with joined(hall, "display-2") as (device, _):
            bookmarks = 0
            while monotonic() - began < SILENT_FOR_S + 1:
                await device.hear_a(Bookmark)
                bookmarks += 1
                await device.say(Ping())
        assert bookmarks >= 2

    await asyncio.gather(says_nothing(), falls_silent(), pings())
    await until_on_link(hall, "display", 0)


@played
async def test_whoever_does_not_read_is_dropped_while_everybody_else_is_told_everything(hall: RunningHall) -> None:
    small = sockets.socket()
    small.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, SMALL_BUFFER_BYTES)
    small.connect(("127.0.0.1", hall.server.port))
    small.setblocking(False)
    async with (
        connect(hall.server.link_url, sock=small, compression=None, ping_interval=None, max_queue=1) as socket,
        joined(hall, "display-1") as (reader, welcome),
        joined(hall, "kiosk-1") as (kiosk, _),
    ):
        sleeper = Device(socket)
        await sleeper.say(hall.hello("counter-1"))
        await until_on_link(hall, "counter", 1)
        asking = asyncio.create_task(_report_again_and_again(kiosk))
        reading = asyncio.create_task(reader.hear_upto(welcome.seq + REPORTS))
        async with asyncio.timeout(2 * WITHIN_S):
            await asyncio.gather(asking, reading)
        assert [event.seq for event in reader.events] == list(range(welcome.seq + 1, welcome.seq + REPORTS + 1))
        await sleeper.say(Ping())  # it lives; it only does not read
        asleep_since = monotonic()
        await until_on_link(hall, "counter", 0)
        assert monotonic() - asleep_since < SILENT_FOR_S / 2, "it was not let go for its silence"
        socket.transport.abort()


async def _report_again_and_again(kiosk: Device) -> None:
    """Each report is another sentence, so that each is an event."""
    for number in range(REPORTS):
        body = commands.ReportDevice(part="printer", health=Health.OK, sentence=f"{number} " + LARGE)
        await kiosk.say(Command(id=f"report-{number:06d}", body=body))
    answered = 0
    while answered < REPORTS:
        await kiosk.hear_a(Answer)
        answered += 1
