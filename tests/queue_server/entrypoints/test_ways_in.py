"""Every way in, as kiosks and other programs meet it: over real sockets, and where the database matters on both."""

import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.entrypoints.callers import book, code_of, program, site_file, ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.house import Product
from wire.link import Welcome
from wire.things import CounterAppointment, CounterVisit
from wire.words import AppointmentState, RefusalCode, VisitState

ZONE = ZoneInfo("Europe/Amsterdam")
BORN = date(1947, 2, 28)


@played
async def test_who_has_no_code_to_scan_is_let_in_and_nothing_they_said_is_kept(
    tmp_path: Path, database_url: str
) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    write_clock(server, start := datetime(2026, 11, 23, 9, tzinfo=ZONE))
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    with hall.server:
        one = await book(hall, start + timedelta(minutes=10), born=str(BORN))
        other = await book(hall, start + timedelta(minutes=20), born=str(BORN))
        async with joined(hall, "kiosk-1") as (kiosk, _):
            typed = ticket(await kiosk.ask(commands.CheckIn(code=one["short_code"].lower().replace("-", " "))))
            scanned = ticket(await kiosk.ask(commands.CheckIn(code=one["code"])))
            assert (scanned.number, scanned.again) == (typed.number, True)
            found = ticket(await kiosk.ask(commands.FindAppointment(born=BORN, at="09:20")))
            assert (found.again, found.appointed_at) == (False, start + timedelta(minutes=20))
            again = ticket(await kiosk.ask(commands.CheckIn(code=other["short_code"])))
            assert (again.number, again.again) == (found.number, True)
            nobody = await kiosk.ask(commands.FindAppointment(born=BORN, at="09:30"))
            assert code_of(nobody) is RefusalCode.NOT_FOUND
            assert nobody.refusal is not None
            assert nobody.refusal.facts == {}
    for secret in (str(BORN), one["short_code"], one["short_code"].replace("-", "")):
        assert secret not in hall.server.said()
    if database_url.startswith("sqlite"):
        file = Path(hall.files.settings.database.url.removeprefix("sqlite:///"))
        assert one["short_code"].replace("-", "").encode() not in file.read_bytes()
        with closing(sqlite3.connect(file)) as database:
            bodies = "".join(body for (body,) in database.execute("SELECT body FROM event"))
            answers = "".join(answer for (answer,) in database.execute("SELECT answer FROM command"))
        assert str(BORN) not in bodies + answers


@played
async def test_the_short_code_is_said_again_under_the_same_idempotency_key(hall: RunningHall) -> None:
    body = {"product": "product-a", "starts_at": "2026-12-24T10:00:00+01:00", "born": str(BORN)}
    async with program(hall) as client:
        headers = {"Idempotency-Key": "short-code-again"}
        first, again = [await client.post("/api/v1/appointments", json=body, headers=headers) for _ in range(2)]
    assert first.json() == again.json()
    assert len(first.json()["short_code"]) == len("KM4T-9WXP")


@played
async def test_several_products_for_several_persons_go_from_counter_to_counter_with_one_number(
    hall: RunningHall,
) -> None:
    async with (
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "counter-3") as (counter, _),
        program(hall) as client,
    ):
        before = (await client.get("/api/v1/figures")).json()
        asked = commands.TakeTicket(product="product-b", also=("product-c", "product-b"), persons=4)
        issued = ticket(await kiosk.ask(asked))
        assert (issued.product, issued.also, issued.persons) == ("product-b", ("product-c",), 4)
        await counter.ask(commands.SignIn(counter="counter-3", clerk="clerk-3", pin=PIN))
        legs = []
        for _ in range(2):
            assert (await counter.ask(commands.CallVisit(visit=issued.visit))).refusal is None
            assert (await counter.ask(commands.Finish(visit=issued.visit))).refusal is None
            legs.append(seen(counter, issued.visit))
        await counter.ask(commands.SignOut())
        after = (await client.get("/api/v1/figures")).json()
    assert [(leg.number, leg.service, leg.state) for leg in legs] == [
        (issued.number, "service-c", VisitState.WAITING),
        (issued.number, "service-c", VisitState.DONE),
    ]
    assert legs[0].persons == 4
    assert legs[0].products == ("product-b", "product-c")
    assert after["visits"] == before["visits"] + 1
    assert after["served"] == before["served"] + 1


@played
async def test_who_shows_the_code_again_while_a_counter_calls_is_sent_there(tmp_path: Path, database_url: str) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    write_clock(server, start := datetime(2026, 11, 23, 9, tzinfo=ZONE))
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    with hall.server:
        booked = await book(hall, start)
        async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
            scan = commands.CheckIn(code=booked["code"])
            waits = ticket(await kiosk.ask(scan))
            await counter.ask(commands.SignIn(counter="counter-1", clerk="clerk-1", pin=PIN))
            await counter.ask(commands.CallVisit(visit=waits.visit))
            called = ticket(await kiosk.ask(scan))
            await counter.ask(commands.Park(visit=waits.visit))
            aside = ticket(await kiosk.ask(scan))
    assert [(each.called_to, each.aside) for each in (waits, called, aside)] == [("", False), ("1", False), ("", True)]
    assert {each.number for each in (called, aside)} == {waits.number}


def seen(counter: Device, visit: str) -> CounterVisit:
    """As staff see it now."""
    things = [thing for event in counter.events for thing in event.changed]
    return [thing for thing in things if isinstance(thing, CounterVisit) and thing.id == visit][-1]


@played
async def test_whoever_comes_on_the_old_day_of_a_moved_appointment_hears_the_new_one(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome), joined(hall, "counter-1") as (counter, _):
        now = welcome.clock.now
        made = await book(hall, now + timedelta(minutes=5))
        later = now + timedelta(days=3)
        async with program(hall) as client:
            path = f"/api/v1/appointments/{made['id']}"
            moved = await client.patch(path, json={"starts_at": later.isoformat()})
            assert (moved.status_code, datetime.fromisoformat(moved.json()["starts_at"])) == (200, later)
            gone = await client.patch("/api/v1/appointments/nobody", json={"starts_at": later.isoformat()})
            assert gone.status_code == 404
        for shown in (made["code"], made["short_code"]):
            answer = await kiosk.ask(commands.CheckIn(code=shown))
            assert answer.refusal is not None
            assert answer.refusal.code is RefusalCode.WRONG_DAY
            assert answer.refusal.facts["moved"] == "yes"
            assert datetime.fromisoformat(answer.refusal.facts["appointed_at"]) == later
        await counter.hear_upto(welcome.seq + 2)
        things = [thing for event in counter.events for thing in event.changed]
        states = [each.state for each in things if isinstance(each, CounterAppointment) and each.id == made["id"]]
    assert states == [AppointmentState.BOOKED, AppointmentState.CANCELLED], "it has left the list of today"


@played
async def test_who_is_too_early_may_choose_to_wait_here(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome):
        today = welcome.house.office_day if isinstance(welcome, Welcome) else None
        soon = welcome.clock.now + timedelta(minutes=90)
        if soon.astimezone(ZONE).date() != today:
            soon = welcome.clock.now + timedelta(minutes=1)  # shortly before midnight nobody is too early any more
        made = await book(hall, soon)
        issued = ticket(await kiosk.ask(commands.CheckIn(code=made["short_code"], early=True)))
    assert (issued.appointed_at, issued.keeps_turn, issued.late_min) == (soon, True, 0)


@played
async def test_many_wrong_codes_stop_a_kiosk_from_taking_typed_ones_and_from_nothing_else(tmp_path: Path) -> None:
    server = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'b.sqlite3'}", port=(port := free_port()))
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=2, counters=1))
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, welcome), joined(hall, "kiosk-2") as (neighbour, _):
            made = await book(hall, welcome.clock.now)
            wrong = [await kiosk.ask(commands.CheckIn(code=f"2222222{digit}")) for digit in "23456789AB"]
            assert {code_of(answer) for answer in wrong} == {RefusalCode.UNKNOWN_CODE}
            stopped = await kiosk.ask(commands.CheckIn(code=made["short_code"]))
            assert code_of(stopped) is RefusalCode.TOO_MANY_ATTEMPTS
            assert (await kiosk.ask(commands.TakeTicket(product="product-a"))).refusal is None
            assert ticket(await neighbour.ask(commands.CheckIn(code=made["short_code"]))).number
            assert ticket(await kiosk.ask(commands.CheckIn(code=made["code"]))).again
            born = date(1980, 1, 1)
            missed = [await kiosk.ask(commands.FindAppointment(born=born, at=f"0{hour}:00")) for hour in range(4)]
            assert [code_of(answer) for answer in missed] == [
                *[RefusalCode.NOT_FOUND] * 3,
                RefusalCode.TOO_MANY_ATTEMPTS,
            ]
    (line, other) = hall.server.said().splitlines()
    assert "too_many_guesses" in line
    assert "too_many_guesses" in other
    assert "1980" not in line + other


@played
async def test_an_id_that_is_used_twice_makes_no_guess_undone(tmp_path: Path) -> None:
    server = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'b.sqlite3'}", port=(port := free_port()))
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, _):

            async def tried(body: commands.CheckIn | commands.FindAppointment, command: str) -> RefusalCode | None:
                """The answer, after which the same id is used for another guess."""
                answer = code_of(await kiosk.ask(body, command=command))
                reused = await kiosk.ask(body.model_copy(update={"language": "en"}), command=command)
                assert code_of(reused) is RefusalCode.COMMAND_ID_REUSED
                return answer

            codes = [await tried(commands.CheckIn(code=f"2222222{end}"), f"wrong-code-{end}") for end in "23456789ABC"]
            hours = ("09", "10", "11", "12")
            times = [
                await tried(commands.FindAppointment(born=BORN, at=f"{hour}:00"), f"at-{hour}-hr") for hour in hours
            ]
    assert codes == [*[RefusalCode.UNKNOWN_CODE] * 10, RefusalCode.TOO_MANY_ATTEMPTS]
    assert times == [*[RefusalCode.NOT_FOUND] * 3, RefusalCode.TOO_MANY_ATTEMPTS]
    assert hall.server.said().count("too_many_guesses") == 2


@played
async def test_a_repeated_command_gets_its_first_answer_also_where_no_more_guesses_are_taken(tmp_path: Path) -> None:
    server = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'b.sqlite3'}", port=(port := free_port()))
    write_clock(server, start := datetime(2026, 11, 23, 9, tzinfo=ZONE))
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    right = commands.FindAppointment(born=BORN, at="09:10")
    with hall.server:
        await book(hall, start + timedelta(minutes=10), born=str(BORN))
        async with joined(hall, "kiosk-1") as (kiosk, _):
            first = await kiosk.ask(right, command="found-once")
            for year in range(1950, 1956):
                await kiosk.ask(commands.FindAppointment(born=date(year, 1, 1), at="09:10"))
            assert code_of(await kiosk.ask(right)) is RefusalCode.TOO_MANY_ATTEMPTS
            again = await kiosk.ask(right, command="found-once")
    assert ticket(first).number == "A001"
    assert again == first
    assert "too_many_guesses" in hall.server.said()


SETTINGS_OF_A_HOUSE = """
booking_url = "https://afspraak.voorbeeld.nl/"

[rules]
early_may_wait = false

[[other_places]]
site = "wijkpunt"
address = "Plein 4"
name = { nl = "Wijkpunt" }
route = { nl = "Tram 3, uitstappen bij het Plein." }

[name]"""
OF_A_PRODUCT = """name = { nl = "Product A", en = "Product A" }
persons = true
letter = true
search = { nl = "pas id" }
"""


@played
async def test_a_kiosk_learns_from_the_settings_what_it_may_offer(tmp_path: Path) -> None:
    server = write_hall(tmp_path, database_url=f"sqlite:///{tmp_path / 'b.sqlite3'}", port=(port := free_port()))
    site_file(
        tmp_path,
        **{"[name]": SETTINGS_OF_A_HOUSE.lstrip(), 'name = { nl = "Product A", en = "Product A" }': OF_A_PRODUCT},
    )
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    with hall.server:
        async with joined(hall, "kiosk-1") as (kiosk, welcome):
            assert isinstance(welcome, Welcome)
            made = await book(hall, welcome.clock.now + timedelta(days=2))
            elsewhen = await kiosk.ask(commands.CheckIn(code=made["short_code"], early=True))
    assert code_of(elsewhen) is RefusalCode.WRONG_DAY
    house = welcome.house
    assert (house.booking_url, house.early_may_wait) == ("https://afspraak.voorbeeld.nl/", False)
    (place,) = house.other_places
    assert (place.site, place.address, place.route) == (
        "wijkpunt",
        "Plein 4",
        {"nl": "Tram 3, uitstappen bij het Plein."},
    )
    product = next(thing for thing in welcome.things if isinstance(thing, Product) and thing.id == "product-a")
    assert (product.search, product.persons, product.letter) == ({"nl": "pas id"}, True, True)


@played
async def test_an_appointment_of_another_place_is_sent_there_by_either_code_and_found_by_nobody(
    tmp_path: Path, postgres_url: str
) -> None:
    halls = []
    for name in ("north", "south"):
        folder = tmp_path / name
        folder.mkdir()
        server = write_hall(folder, database_url=postgres_url, port=(port := free_port()), counters=1)
        site_file(folder, **{'id = "testhall"': f'id = "{name}"'})
        write_clock(server, datetime(2026, 11, 23, 9, tzinfo=ZONE))
        halls.append(RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1)))
    north, south = halls
    with north.server, south.server:
        made = await book(north, datetime(2026, 11, 23, 9, 10, tzinfo=ZONE), born=str(BORN))
        async with joined(south, "kiosk-1") as (kiosk, _):
            for shown in (made["code"], made["short_code"]):
                answer = await kiosk.ask(commands.CheckIn(code=shown))
                assert answer.refusal is not None
                assert answer.refusal.code is RefusalCode.WRONG_LOCATION
                assert answer.refusal.facts == {"location": "north"}
            found = await kiosk.ask(commands.FindAppointment(born=BORN, at="09:10"))
            assert code_of(found) is RefusalCode.NOT_FOUND
        async with joined(north, "kiosk-1") as (kiosk, _):
            assert ticket(await kiosk.ask(commands.FindAppointment(born=BORN, at="09:10"))).number == "A001"
