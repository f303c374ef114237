"""Several counters press "next" at once, and the server is killed meanwhile: nobody is called twice or forgotten."""

import asyncio
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path

import pytest

from queue_server.adapters.database import open_database
from queue_server.adapters.event_log import events_after
from queue_server.adapters.site_row import position
from tests.acceptance.bookkeeping import Acknowledged, assert_nothing_lost_and_nothing_twice
from tests.hall_files import PIN, HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess, free_port
from tests.wire_client import WireClient
from wire import commands
from wire.answers import Called, TicketIssued
from wire.words import RefusalCode, Role

TICKETS = 2_000
KIOSKS = 2


async def take_tickets(kiosk: WireClient, count: int, services: int, seen: Acknowledged) -> None:
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
        await asyncio.gather(*(take_tickets(kiosk, tickets // KIOSKS, 3, seen) for kiosk in kiosks))
        all_tickets_out.set()
        await asyncio.gather(*serving)
    return seen


def assert_kept(hall: HallFiles, seen: Acknowledged, *, tickets: int) -> None:
    database = open_database(hall.settings.database.url)
    with database.read() as connection:
        here = position(connection, "testhall")
        assert here is not None
        log = events_after(connection, "testhall", after=0, upto=here.seq)
    database.close()
    assert len(log) == here.seq
    numbers = [record.seq for record in log]
    assert_nothing_lost_and_nothing_twice(seen, event_numbers=numbers, tickets=tickets)


def hall_on(folder: Path, database_url: str, ports: list[int], *, counters: int) -> HallFiles:
    files = [write_hall(folder, database_url=database_url, port=port, counters=counters) for port in ports]
    return staffed_hall(files[0], kiosks=KIOSKS, counters=counters)


def test_two_counters_on_one_server_never_call_the_same_visitor(tmp_path: Path) -> None:
    ports = [free_port()]
    hall = hall_on(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}", ports, counters=2)
    with ServerProcess(hall.server, ports[0]) as server:
        seen = asyncio.run(a_busy_hall(hall, [server], counters=2, tickets=TICKETS))
    assert_kept(hall, seen, tickets=TICKETS)
    assert server.said() == ""


def test_eight_counters_on_two_servers_over_one_postgresql_never_call_the_same_visitor(
    tmp_path: Path, postgres_url: str
) -> None:
    ports = [free_port(), free_port()]
    hall = hall_on(tmp_path, postgres_url, ports, counters=8)
    with ExitStack() as stack:
        servers = [stack.enter_context(ServerProcess(tmp_path / f"server-{port}.toml", port)) for port in ports]
        seen = asyncio.run(a_busy_hall(hall, servers, counters=8, tickets=TICKETS))
    assert_kept(hall, seen, tickets=TICKETS)
    assert [server.said() for server in servers] == ["", ""]


KILLS = 4
CALLS_BETWEEN_KILLS = 60


async def busy_with_kills(
    hall: HallFiles, servers: list[ServerProcess], *, counters: int, tickets: int
) -> Acknowledged:
    """Kills the servers in turn, each time after some more calls were confirmed: never an idle one."""
    seen = Acknowledged()
    working = asyncio.create_task(a_busy_hall(hall, servers, counters=counters, tickets=tickets, seen=seen))
    for kill in range(KILLS):
        enough = len(seen.calls) + CALLS_BETWEEN_KILLS
        while len(seen.calls) < enough and not working.done():
            await asyncio.sleep(0.002)
        assert len(seen.calls) < tickets - counters, "the work was over before the server was killed"
        server = servers[kill % len(servers)]
        server.kill()
        await asyncio.to_thread(server.start)
    return await working


@pytest.mark.parametrize(("engine", "processes", "counters"), [("sqlite", 1, 4), ("postgresql", 2, 8)])
def test_a_server_killed_in_the_middle_forgets_nothing_and_does_nothing_twice(
    engine: str, processes: int, counters: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    tickets = 900
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    if engine == "postgresql":
        url = request.getfixturevalue("postgres_url")
    ports = [free_port() for _ in range(processes)]
    hall = hall_on(tmp_path, url, ports, counters=counters)
    with ExitStack() as stack:
        servers = [stack.enter_context(ServerProcess(tmp_path / f"server-{port}.toml", port)) for port in ports]
        seen = asyncio.run(busy_with_kills(hall, servers, counters=counters, tickets=tickets))
    assert_kept(hall, seen, tickets=tickets)
