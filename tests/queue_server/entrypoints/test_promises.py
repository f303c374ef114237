"""How the promise was kept today, over a real server, its restart, and a day."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from queue_server.adapters.event_log import EventRecord
from queue_server.domain.punctuality import LegCalled, Punctuality
from queue_server.domain.visit import VisitState
from queue_server.entrypoints.promises import Promises
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.builders import NINE, TODAY, minutes, visit
from tests.queue_server.entrypoints.callers import ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import Called
from wire.link import Bookmark, Welcome
from wire.things import ServiceOutlook

CALLED = visit(state=VisitState.CALLED, since=NINE, called_at=NINE)
TOMORROW = TODAY + timedelta(days=1)


def test_a_leg_counts_once_whether_it_is_read_or_heard_first() -> None:
    leg = LegCalled(CALLED.id, 1, "passports", in_time=True)
    heard, read = Promises(), Promises()
    heard.see(EventRecord(1, NINE, (CALLED,)))
    heard.begin(TODAY, [leg])
    read.begin(TODAY, [leg])
    read.see(EventRecord(1, NINE, (CALLED,)))
    assert heard.of("passports", TODAY) == read.of("passports", TODAY) == Punctuality(1, 1)
    assert heard.of("collecting", TODAY) == Punctuality()


def test_a_day_begins_with_what_happened_since_midnight_and_without_the_day_before() -> None:
    promises = Promises()
    promises.see(EventRecord(1, NINE, (CALLED,)))
    promises.see(EventRecord(2, NINE, (visit("A002", state=VisitState.CALLED, called_at=NINE, day=TOMORROW),)))
    promises.begin(TOMORROW, [])
    assert promises.of("passports", TOMORROW) == Punctuality(1, 1)
    assert promises.of("passports", TODAY) == Punctuality()


def of_service_a(outlook: Sequence[ServiceOutlook]) -> tuple[int, int]:
    found = next(each for each in outlook if each.service == "service-a")
    return found.called_today, found.in_time_today


async def call_somebody(kiosk: Device, counter: Device) -> str:
    ticket(await kiosk.ask(commands.TakeTicket(product="product-a")))
    answer = await counter.ask(commands.CallNext())
    assert isinstance(answer.result, Called), answer
    return answer.result.visit.id


@played
async def test_everybody_hears_how_the_promise_is_kept_also_after_a_restart(tmp_path: Path, database_url: str) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, welcome):
            assert isinstance(welcome, Welcome)
            assert of_service_a(welcome.outlook) == (0, 0)
            await counter.ask(commands.SignIn(counter="counter-1", clerk="clerk-1", pin=PIN))
            first = await call_somebody(kiosk, counter)
            await counter.ask(commands.NoShow(visit=first))
            await counter.ask(commands.CallVisit(visit=first))
            await counter.ask(commands.Transfer(visit=first, service="service-a"))
            await counter.ask(commands.CallNext())
            while of_service_a((await counter.hear_a(Bookmark)).outlook) != (2, 2):
                pass
    with hall.server:
        async with joined(hall, "kiosk-1") as (_, welcome):
            assert isinstance(welcome, Welcome)
            assert of_service_a(welcome.outlook) == (2, 2)


@played
async def test_whoever_is_called_too_late_counts_as_called_and_not_as_in_time(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'balie.sqlite3'}"
    server = write_hall(tmp_path, database_url=url, port=(port := free_port()), counters=1)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    write_clock(server, NINE)
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, _):
            ticket(await kiosk.ask(commands.TakeTicket(product="product-a")))
    write_clock(server, NINE + minutes(16))
    with hall.server:
        async with joined(hall, "counter-1") as (counter, _):
            await counter.ask(commands.SignIn(counter="counter-1", clerk="clerk-1", pin=PIN))
            await counter.ask(commands.CallNext())
            while (found := of_service_a((await counter.hear_a(Bookmark)).outlook)) == (0, 0):
                pass
            assert found == (1, 0)
