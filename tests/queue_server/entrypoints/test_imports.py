"""Another system's day lists in a running house: seen by the counters at once, and its own codes read by the kiosk."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from queue_server.entrypoints.qr_picture import qr_png
from tests.balie.command import run_process
from tests.hall_files import staffed_hall, write_hall
from tests.queue_server.entrypoints.callers import code_of, ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.qr_reading import read_qr
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import OfflineKit
from wire.link import Event
from wire.things import CounterAppointment
from wire.words import AppointmentState, RefusalCode

NINE = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/Amsterdam"))
ADA = "n-1,2026-11-23 09:10,product-a,Ada de Vries,4f2a9c01d77be3"
BEN = "n-2,2026-11-23 09:20,product-b,Ben Bakker,6b1de3d4-3c29-4c0e-9f0a-2f6f2f6d9c11"


def put(folder: Path, *lines: str) -> Path:
    """Written under another name and then renamed, as careful programs do."""
    folder.mkdir(exist_ok=True)
    growing = folder / "day.csv.part"
    growing.write_text("\n".join(("id,start,product,name,code", *lines)), encoding="utf-8")
    return growing.rename(folder / "day.csv")


def opened(tmp_path: Path, database_url: str) -> RunningHall:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    text = server.read_text(encoding="utf-8")
    server.write_text(f'{text}\n[[imports]]\nsource = "jcc"\nfolder = "in"\nwhole_days = true\n', encoding="utf-8")
    write_clock(server, NINE)
    return RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))


async def told_of(counter: Device, name: str, state: AppointmentState = AppointmentState.BOOKED) -> CounterAppointment:
    """As soon as the counter hears that the appointment of this visitor stands so."""
    while True:
        event = await counter.hear_a(Event)
        for thing in event.changed:
            if isinstance(thing, CounterAppointment) and (thing.name, thing.state) == (name, state):
                return thing


@played
async def test_a_list_in_the_folder_reaches_counters_and_kiosk_and_its_codes_check_in(
    tmp_path: Path, database_url: str
) -> None:
    hall = opened(tmp_path, database_url)
    with hall.server:
        async with joined(hall, "counter-1") as (counter, _), joined(hall, "kiosk-1") as (kiosk, _):
            put(tmp_path / "in", ADA, BEN)
            expected = await told_of(counter, "Ben Bakker")
            assert (expected.starts_at, expected.source) == (NINE + timedelta(minutes=20), "jcc")
            on_their_paper = read_qr(qr_png("4f2a9c01d77be3"))
            scanned = ticket(await kiosk.ask(commands.CheckIn(code=on_their_paper)))
            assert scanned.appointed_at == NINE + timedelta(minutes=10)
            again = ticket(await kiosk.ask(commands.CheckIn(code="4F2A9C01D77BE3")))
            assert (again.number, again.again) == (scanned.number, True)
            put(tmp_path / "in", ADA)
            await told_of(counter, "Ben Bakker", AppointmentState.CANCELLED)
            refused = await kiosk.ask(commands.CheckIn(code="6b1de3d4-3c29-4c0e-9f0a-2f6f2f6d9c11"))
            assert code_of(refused) is RefusalCode.CANCELLED
            kit = (await kiosk.ask(commands.PrepareOffline())).result
            assert isinstance(kit, OfflineKit)
            assert kit.foreign_codes
    said = hall.server.said()
    assert [word for word in ("Ada", "Ben", "4f2a9c01", "6b1de3d4") if word in said] == []


@played
async def test_a_list_taken_by_hand_beside_the_running_server_is_told_within_seconds(
    tmp_path: Path, database_url: str
) -> None:
    hall = opened(tmp_path, database_url)
    with hall.server:
        async with joined(hall, "counter-1") as (counter, _):
            file = put(tmp_path / "by-hand", ADA)
            ended = run_process("import", "appointments", "--config", hall.files.server, file, folder=tmp_path)
            assert (ended.exit_code, ended.said) == (0, f"{file}: 1 new.\n"), ended.complained
            await told_of(counter, "Ada de Vries")


@played
async def test_a_kiosk_that_was_alone_hands_over_a_code_of_the_other_system(tmp_path: Path, database_url: str) -> None:
    hall = opened(tmp_path, database_url)
    with hall.server:
        async with joined(hall, "counter-1") as (counter, _), joined(hall, "kiosk-1") as (kiosk, _):
            put(tmp_path / "in", ADA)
            await told_of(counter, "Ada de Vries")
            kit = (await kiosk.ask(commands.PrepareOffline())).result
            assert isinstance(kit, OfflineKit)
            block = next(each for each in kit.blocks if each.service == "service-b")
            body = commands.HandOver(
                number=f"{block.letter}{block.first:03}",
                service="service-b",
                product="product-b",
                code="4F2A9C01D77BE3",
                checked_in_at=NINE,
            )
            let_in = ticket(await kiosk.ask(body))
            assert let_in.appointed_at == NINE + timedelta(minutes=10)
