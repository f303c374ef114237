"""A busy hall in real processes: kiosks hand out tickets while counters call everybody, and a server may be killed."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from queue_server.adapters.database import open_database
from queue_server.adapters.event_log import events_after
from queue_server.adapters.site_row import position
from tests.acceptance.bookkeeping import Acknowledged, assert_nothing_lost_and_nothing_twice
from tests.hall_files import PIN, HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess
from tests.wire_client import WireClient
from wire import commands
from wire.answers import Called, TicketIssued
from wire.words import RefusalCode, Role

KIOSKS = 2
SERVICES = 3
CALLS_BETWEEN_KILLS = 60


async def take_tickets(kiosk: WireClient, count: int, seen: Acknowledged, *, services: int) -> None:
    for index in range(count):
        letter = "abcdefghij"[index % services]
        answer = await kiosk.ask(commands.TakeTicket(product=f"product-{letter}"))
        assert isinstance(answer.result, TicketIssued), answer.refusal
        assert answer.result.visit not in seen.tickets, "one visit was handed out as two tickets"
        seen.tickets[answer.result.visit] = answer.result.number


async def serve_visitors(counter: WireClient, number: int, seen: Acknowledged, all_tickets_out: asyncio.Event) -> None:
    signed_in = await counter.ask(commands.SignIn(counter=f"counter-{number}", clerk=f"clerk-{number}", pin=PIN))
    assert signed_in.refusal is None, signed_in.refusal
    while True:
        no_more_to_come = all_tickets_out.is_set()
        answer = await counter.ask(commands.CallNext())
        if isinstance(answer.result, Called):
            visit = answer.result.visit
            seen.calls.append(visit.id)
            done = await counter.ask(commands.Finish(visit=visit.id))
            assert done.refusal is None, done.refusal
            seen.finished.append(visit.id)
        else:
            assert answer.refusal is not None
            assert answer.refusal.code is RefusalCode.NOBODY_WAITING
            if no_more_to_come:
                return
            await asyncio.sleep(0.01)


async def a_busy_hall(
    hall: HallFiles, servers: list[ServerProcess], *, counters: int, tickets: int, seen: Acknowledged | None = None
) -> Acknowledged:
    """Kiosks hand out `tickets` while the counters call everybody; devices are spread over the servers."""
    seen = Acknowledged() if seen is None else seen
    all_tickets_out = asyncio.Event()
    async with AsyncExitStack() as stack:

        async def device(name: str, role: Role, index: int) -> WireClient:
            server = servers[index % len(servers)]
            client = WireClient(server.link_url, name=name, role=role, key=hall.keys[name])
            return await stack.enter_async_context(client)

        kiosks = [await device(f"kiosk-{n}", Role.KIOSK, n) for n in range(1, KIOSKS + 1)]
        desks = [await device(f"counter-{n}", Role.COUNTER, n) for n in range(1, counters + 1)]
        serving = [
            asyncio.create_task(serve_visitors(desk, number, seen, all_tickets_out))
            for number, desk in enumerate(desks, start=1)
        ]
        await asyncio.gather(
            *(
                take_tickets(kiosk, tickets // KIOSKS, seen, services=len(hall.settings.site.services))
                for kiosk in kiosks
            )
        )
        all_tickets_out.set()
        await asyncio.gather(*serving)
    return seen


def event_numbers(hall: HallFiles) -> list[int]:
    """The numbers of all events in the log, in its order."""
    database = open_database(hall.settings.database.url)
    with database.read() as connection:
        here = position(connection, "testhall")
        assert here is not None
        log = events_after(connection, "testhall", after=0, upto=here.seq)
    database.close()
    assert len(log) == here.seq
    return [record.seq for record in log]


def assert_kept(hall: HallFiles, seen: Acknowledged, *, tickets: int) -> None:
    assert_nothing_lost_and_nothing_twice(seen, event_numbers=event_numbers(hall), tickets=tickets)


def hall_on(folder: Path, database_url: str, ports: list[int], *, counters: int, services: int = SERVICES) -> HallFiles:
    files = [
        write_hall(folder, database_url=database_url, port=port, counters=counters, services=services) for port in ports
    ]
    return staffed_hall(files[0], kiosks=KIOSKS, counters=counters)


async def busy_with_kills(
    hall: HallFiles, servers: list[ServerProcess], *, counters: int, tickets: int, kills: int
) -> Acknowledged:
    """Kills the servers in turn, each time after some more calls were confirmed: never an idle one."""
    seen = Acknowledged()
    working = asyncio.create_task(a_busy_hall(hall, servers, counters=counters, tickets=tickets, seen=seen))
    for kill in range(kills):
        enough = len(seen.calls) + CALLS_BETWEEN_KILLS
        while len(seen.calls) < enough and not working.done():
            await asyncio.sleep(0.002)
        assert len(seen.calls) < tickets - counters, "the work was over before the server was killed"
        server = servers[kill % len(servers)]
        server.kill()
        await asyncio.to_thread(server.start)
    return await working
