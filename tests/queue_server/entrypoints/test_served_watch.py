"""What is served changes by itself, and whoever stands at a kiosk sees it."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.hall_files import staffed_hall, write_hall
from tests.queue_server.entrypoints.callers import code_of, site_file, ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.house import Service
from wire.link import Welcome
from wire.words import RefusalCode

ZONE = ZoneInfo("Europe/Amsterdam")


@played
async def test_a_service_that_closes_is_seen_to_close_and_says_when_it_opens(tmp_path: Path) -> None:
    server = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'b.sqlite3'}", port=(port := free_port()))
    site_file(tmp_path, **{'letter = "B"': 'letter = "B"\nopening_hours = "Mo-Fr 09:00-12:00"'})
    write_clock(server, datetime(2026, 11, 23, 11, 59, 58, tzinfo=ZONE))
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    noon, next_morning = datetime(2026, 11, 23, 12, tzinfo=ZONE), datetime(2026, 11, 24, 9, tzinfo=ZONE)
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, welcome):
            assert isinstance(welcome, Welcome)
            before = next(thing for thing in welcome.things if isinstance(thing, Service) and thing.id == "service-b")
            while not (told := services(kiosk)) or told[-1].served_now:
                await kiosk.hear()
            refused = await kiosk.ask(commands.TakeTicket(product="product-b"))
            assert (await kiosk.ask(commands.TakeTicket(product="product-a"))).refusal is None
    assert (before.served_now, before.served_until, before.served_again) == (True, noon, None)
    assert (told[-1].served_until, told[-1].served_again) == (noon, next_morning)
    assert refused.refusal is not None
    assert refused.refusal.code is RefusalCode.NOT_SERVED_TODAY
    assert datetime.fromisoformat(refused.refusal.facts["next_opening"]) == next_morning


@played
async def test_a_service_whose_numbers_are_used_up_is_seen_to_be(tmp_path: Path) -> None:
    server = write_hall(
        tmp_path, database_url=f"sqlite:///{tmp_path / 'b.sqlite3'}", port=(port := free_port()), last=2
    )
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, _):
            for _ in range(2):
                ticket(await kiosk.ask(commands.TakeTicket(product="product-a")))
            refused = await kiosk.ask(commands.TakeTicket(product="product-a"))
            while not (told := services(kiosk)):
                await kiosk.hear()
    assert code_of(refused) is RefusalCode.NO_MORE_TICKETS
    assert [(each.id, each.served_now) for each in told] == [("service-a", False)]
    assert refused.refusal is not None
    assert told[0].served_again == datetime.fromisoformat(refused.refusal.facts["next_opening"])


def services(device: Device) -> list[Service]:
    """What was told of services, in order."""
    return [thing for event in device.events for thing in event.changed if isinstance(thing, Service)]
