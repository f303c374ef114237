"""The reception over real sockets: who is helped there is seen by everybody it concerns, and by nobody else."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from queue_server import administration
from queue_server.domain.counter_session import Clerk, Duty
from queue_server.domain.print_order import LAPSES_AFTER
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.callers import code_of, program, ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import Answer, AppointmentMade, AppointmentsFound, Done
from wire.house import KioskPlace
from wire.link import Command, Event, Resumed, Welcome
from wire.things import CounterAppointment, PrintOrder
from wire.words import ContactChannel, Health, PrintOutcome, RefusalCode

ROSA = Clerk("rosa", "Rosa", may=frozenset({Duty.RECEPTION}))
Kind = TypeVar("Kind", CounterAppointment, PrintOrder)
NAME, REMARKS = "Zoë Müller-Özdemir", "Komt met hulphond."


@pytest.fixture(scope="module", autouse=True)
def rosa(hall: RunningHall) -> None:
    administration.add_clerk(hall.files.settings, ROSA, PIN)


@asynccontextmanager
async def reception(hall: RunningHall, counter: str = "counter-1") -> AsyncIterator[tuple[Device, Welcome]]:
    """Rosa at this counter, with what the server greeted her with; she leaves it again."""
    async with joined(hall, counter) as (desk, welcome):
        assert isinstance(welcome, Welcome)
        signed_in = await desk.ask(commands.SignIn(counter=counter, clerk=ROSA.name, pin=PIN))
        assert signed_in.refusal is None, signed_in
        yield desk, welcome
        await desk.ask(commands.SignOut())


def booking(starts_at: datetime, **changed: object) -> commands.BookAppointment:
    asked = {"product": "product-a", "starts_at": starts_at, "name": NAME, "remarks": REMARKS, **changed}
    return commands.BookAppointment.model_validate(asked)


def made(answer: Answer) -> AppointmentMade:
    assert isinstance(answer.result, AppointmentMade), answer
    return answer.result


def found(answer: Answer) -> list[CounterAppointment]:
    assert isinstance(answer.result, AppointmentsFound), answer
    return list(answer.result.appointments)


def told(devices: Sequence[Device], kind: type[Kind]) -> list[Kind]:
    changed = [thing for device in devices for event in device.events for thing in event.changed]
    return [thing for thing in changed if isinstance(thing, kind)]


def shown(welcome: object) -> list[PrintOrder]:
    assert isinstance(welcome, Welcome)
    return [thing for thing in welcome.things if isinstance(thing, PrintOrder)]


async def next_order(device: Device) -> PrintOrder:
    while True:
        event = await device.hear_a(Event)
        for thing in event.changed:
            if isinstance(thing, PrintOrder):
                return thing


def kept_in(hall: RunningHall) -> str:
    """Everything that the server has written down, but for whom appointments are and what is due to be printed."""
    file = Path(hall.files.settings.database.url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(file)) as database:
        answers = "".join(answer for (answer,) in database.execute("SELECT answer FROM command"))
        events = "".join(body for (body,) in database.execute("SELECT body FROM event"))
    return answers + events + hall.server.said()


# Appointments.


@played
async def test_an_appointment_made_for_today_is_seen_at_every_counter_and_its_code_lets_its_visitor_in(
    hall: RunningHall,
) -> None:
    async with (
        reception(hall) as (desk, welcome),
        joined(hall, "counter-2") as (other, _),
        joined(hall, "display-1") as (display, _),
        joined(hall, "kiosk-1") as (kiosk, _),
    ):
        starts_at = welcome.clock.now
        answer = made(await desk.ask(booking(starts_at, also=("product-b",), persons=2, by_telephone=True)))
        booked = answer.appointment
        assert (booked.name, booked.remarks, booked.products) == (NAME, REMARKS, ("product-a", "product-b"))
        let_in = ticket(await kiosk.ask(commands.CheckIn(code=answer.short_code)))
        assert let_in.product == "product-a"
        for each in (other, display, kiosk):
            await each.hear_upto(desk.events[-1].seq)
        assert told((other,), CounterAppointment)[0] == booked
        assert told((display, kiosk), CounterAppointment) == []
        for each in (display, kiosk):
            assert NAME not in "".join(each.texts)


@played
async def test_an_appointment_of_another_day_is_nobodys_business_today_until_it_is_moved_here(
    hall: RunningHall,
) -> None:
    async with reception(hall) as (desk, welcome), joined(hall, "counter-2") as (other, _):
        now = welcome.clock.now
        booked = made(await desk.ask(booking(now + timedelta(days=8), name="Ada Later"))).appointment
        await other.hear_upto(desk.events[-1].seq)
        assert told((other, desk), CounterAppointment) == []
        async with joined(hall, "counter-3") as (late, late_welcome):
            assert "Ada Later" not in "".join(late.texts), late_welcome
        assert found(await desk.ask(commands.LookUpAppointments(name="ada later"))) == [booked]
        assert (await desk.ask(commands.MoveAppointment(appointment=booked.id, starts_at=now))).result == Done()
        (here,) = told((desk,), CounterAppointment)
        assert here == booked.model_copy(update={"starts_at": here.starts_at})
        tomorrow = now + timedelta(days=8)
        assert (await desk.ask(commands.MoveAppointment(appointment=booked.id, starts_at=tomorrow))).result == Done()
        assert told((desk,), CounterAppointment)[-1].state == "cancelled", "today it is not expected any more"
        assert (await desk.ask(commands.CancelAppointment(appointment=booked.id))).result == Done()
        again = await desk.ask(commands.CancelAppointment(appointment=booked.id))
        assert code_of(again) is RefusalCode.NOT_POSSIBLE_NOW
        nobody = await desk.ask(commands.CancelAppointment(appointment="no-such-appointment"))
        assert code_of(nobody) is RefusalCode.UNKNOWN_APPOINTMENT


@played
async def test_a_booking_whose_answer_was_lost_is_answered_again_and_made_once(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        asked = booking(welcome.clock.now + timedelta(days=30), name="Eens Gemaakt")
        first = await desk.ask(asked, command="booked-once-at-the-desk")
        again = await desk.ask(asked, command="booked-once-at-the-desk")
        assert again == first
        assert (made(first).appointment.name, len(made(first).short_code)) == ("Eens Gemaakt", len("KM4T-9WXP"))
        assert len(found(await desk.ask(commands.LookUpAppointments(name="eens gemaakt")))) == 1
        async with joined(hall, "counter-2") as (other, _):
            await other.ask(commands.SignIn(counter="counter-2", clerk="clerk-2", pin=PIN))
            stolen = await other.ask(asked, command="booked-once-at-the-desk")
            assert code_of(stolen) is RefusalCode.NOT_YOUR_DUTY
            await other.ask(commands.SignOut())


@played
async def test_neither_names_nor_codes_of_what_the_reception_did_are_kept_in_answers_or_said_in_a_log(
    hall: RunningHall,
) -> None:
    async with reception(hall) as (desk, welcome):
        answer = made(await desk.ask(booking(welcome.clock.now + timedelta(days=9), born="1947-02-28")))
        assert found(await desk.ask(commands.LookUpAppointments(name="mull ozd")))
    kept = kept_in(hall)
    for secret in (NAME, REMARKS, "1947-02-28", answer.short_code, answer.short_code.replace("-", "")):
        assert secret not in kept


@played
async def test_a_lookup_is_bounded_and_of_a_day_or_a_name(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        then = welcome.clock.now + timedelta(days=40)
        for name in ("Bo Dagelijks", "Ça Dagelijks"):
            made(await desk.ask(booking(then, name=name)))
        of_the_day = await desk.ask(commands.LookUpAppointments(day=then.date()))
        assert {each.name for each in found(of_the_day)} == {"Bo Dagelijks", "Ça Dagelijks"}
        named = await desk.ask(commands.LookUpAppointments(day=then.date(), name="CA dag"))
        assert [each.name for each in found(named)] == ["Ça Dagelijks"]
        later = await desk.ask(commands.LookUpAppointments(day=then.date() + timedelta(days=2)))
        assert found(later) == []


@played
async def test_a_search_neither_waits_for_what_is_written_nor_holds_it_up(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        booked = made(await desk.ask(booking(welcome.clock.now, name="Ada Beside"))).appointment
        file = Path(hall.files.settings.database.url.removeprefix("sqlite:///"))
        with closing(sqlite3.connect(file, isolation_level=None)) as another:
            another.execute("BEGIN IMMEDIATE")
            asked = Command(id="is-written", body=booking(welcome.clock.now + timedelta(days=1)))
            await desk.say(asked)
            assert found(await desk.ask(commands.LookUpAppointments(name="beside"))) == [booked]
            another.execute("COMMIT")
        assert (await desk.hear_a(Answer)).id == asked.id


@played
async def test_only_the_reception_searches_and_says_so_to_others(hall: RunningHall) -> None:
    async with joined(hall, "counter-2") as (other, _):
        assert code_of(await other.ask(commands.LookUpAppointments(name="ada"))) is RefusalCode.NOT_SIGNED_IN
        await other.ask(commands.SignIn(counter="counter-2", clerk="clerk-2", pin=PIN))
        assert code_of(await other.ask(commands.LookUpAppointments(name="ada"))) is RefusalCode.NOT_YOUR_DUTY
        await other.ask(commands.SignOut())


# At the desk.


@played
async def test_a_visitor_is_checked_in_by_hand_once(hall: RunningHall) -> None:
    async with reception(hall) as (desk, welcome):
        booked = made(await desk.ask(booking(welcome.clock.now))).appointment
        asked = commands.CheckInByHand(appointment=booked.id, language="en")
        first, again = ticket(await desk.ask(asked)), ticket(await desk.ask(asked))
        assert (again.number, first.again, again.again) == (first.number, False, True)
        later = made(await desk.ask(booking(welcome.clock.now + timedelta(days=3)))).appointment
        wrong = await desk.ask(commands.CheckInByHand(appointment=later.id))
        assert code_of(wrong) is RefusalCode.WRONG_DAY


@played
async def test_the_reception_gives_a_ticket_and_another_counter_does_not(hall: RunningHall) -> None:
    asked = commands.TakeTicket(product="product-b", also=("product-a",), persons=3, language="en")
    async with reception(hall) as (desk, _), joined(hall, "counter-2") as (other, _):
        given = ticket(await desk.ask(asked))
        assert (given.service, given.also, given.persons) == ("service-b", ("product-a",), 3)
        assert code_of(await other.ask(asked)) is RefusalCode.NOT_SIGNED_IN
        await other.ask(commands.SignIn(counter="counter-2", clerk="clerk-2", pin=PIN))
        assert code_of(await other.ask(asked)) is RefusalCode.NOT_YOUR_DUTY
        await other.ask(commands.SignOut())
        with_code = asked.model_copy(update={"code": "some code"})
        assert code_of(await desk.ask(with_code)) is RefusalCode.NOT_ALLOWED


@played
async def test_contacts_are_counted_by_channel_and_product(hall: RunningHall) -> None:
    async with reception(hall) as (desk, _), program(hall) as figures:
        before = (await figures.get("/api/v1/figures")).json()["contacts"]
        for channel in (ContactChannel.TELEPHONE, ContactChannel.TELEPHONE, ContactChannel.WEB_CHAT):
            await desk.ask(commands.NoteContact(channel=channel, product="product-c"))
        unknown = await desk.ask(commands.NoteContact(channel=ContactChannel.MAIL, product="wedding"))
        assert code_of(unknown) is RefusalCode.UNKNOWN_PRODUCT
        after = (await figures.get("/api/v1/figures")).json()["contacts"]
    assert before == {"telephone": {}, "mail": {}, "web_chat": {}}
    assert after == {"telephone": {"product-c": 2}, "mail": {}, "web_chat": {"product-c": 1}}


# Tickets on a kiosk of choice.


@played
async def test_every_counter_knows_the_kiosks_by_where_they_stand(hall: RunningHall) -> None:
    async with joined(hall, "counter-3") as (_, welcome):
        assert isinstance(welcome, Welcome)
        assert welcome.house.kiosks == (
            KioskPlace(id="kiosk-1", place={"nl": "Bij de deur", "en": "At the door"}),
            KioskPlace(id="kiosk-2", place={"nl": "kiosk-2"}),
        )


@played
async def test_a_tablet_that_is_to_have_no_printer_prints_for_nobody_and_one_that_is_broken_stays_in_the_list(
    hall: RunningHall,
) -> None:
    for as_meant, shown_then in ((True, ["kiosk-1"]), (False, ["kiosk-1", "kiosk-2"])):
        async with joined(hall, "kiosk-2") as (tablet, _):
            gone = commands.ReportDevice(part="printer", health=Health.ABSENT, sentence="None.", as_meant=as_meant)
            await tablet.ask(gone)
        async with joined(hall, "counter-3") as (_, welcome):
            assert isinstance(welcome, Welcome)
            assert [each.id for each in welcome.house.kiosks] == shown_then


@played
async def test_a_ticket_is_printed_where_the_reception_wants_it_and_the_order_ends_with_its_paper(
    hall: RunningHall,
) -> None:
    async with (
        reception(hall) as (desk, _),
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "display-1") as (display, _),
    ):
        given = ticket(await desk.ask(commands.TakeTicket(product="product-a", language="tr")))
        nowhere = await desk.ask(commands.ReprintTicket(visit=given.visit, kiosk="kiosk-7"))
        assert code_of(nowhere) is RefusalCode.UNKNOWN_KIOSK
        assert (await desk.ask(commands.ReprintTicket(visit=given.visit, kiosk="kiosk-1"))).result == Done()
        order = await next_order(kiosk)
        assert (order.kiosk, order.language, order.open) == ("kiosk-1", "tr", True)
        assert order.ticket.number == given.number
        assert order.ticket.status_url is not None
        first = commands.ReportPrint(visit=given.visit, outcome=PrintOutcome.FAILED)
        await kiosk.ask(first)
        async with joined(hall, "counter-2") as (_, meanwhile):
            assert [each.id for each in shown(meanwhile)] == [order.id], "it was the paper before that came to nothing"
        await kiosk.ask(first.model_copy(update={"outcome": PrintOutcome.PRINTED, "order": order.id}))
        assert await over(kiosk, order.id) == order.model_copy(update={"open": False})
        async with joined(hall, "counter-2") as (_, late):
            assert shown(late) == []
        await desk.ask(commands.ReprintTicket(visit=given.visit, kiosk="kiosk-1"))
        copy = await next_order(kiosk)
        assert copy.ticket.again, "the paper that is there makes the next one a copy"
        await kiosk.ask(commands.ReportPrint(visit=given.visit, outcome=PrintOutcome.FAILED, order=copy.id))
        await display.hear_upto(desk.events[-1].seq)
        assert "print_order" not in "".join(display.texts)
    assert order.ticket.status_url not in kept_events(hall)


@played
async def test_the_link_of_a_ticket_to_be_printed_is_told_to_its_own_kiosk_and_nobody_else(hall: RunningHall) -> None:
    async with reception(hall) as (desk, before), joined(hall, "kiosk-2") as (other, _):
        given = ticket(await desk.ask(commands.TakeTicket(product="product-a")))
        await desk.ask(commands.ReprintTicket(visit=given.visit, kiosk="kiosk-1"))
        await other.hear_upto(desk.events[-1].seq)
        (order,) = told((desk,), PrintOrder)
        assert (order.kiosk, order.ticket.number, order.ticket.status_url) == ("kiosk-1", given.number, None)
        returns = {"epoch": before.epoch, "since": before.seq}
        async with (
            joined(hall, "kiosk-1") as (kiosk, welcome),
            joined(hall, "counter-2") as (counter, seen),
            joined(hall, "counter-3", **returns) as (resumed, _),
        ):
            assert shown(seen) == [order]
            (printed,) = shown(welcome)
            link = printed.ticket.status_url
            assert link is not None
            assert await next_order(resumed) == order
            body = commands.ReportPrint(visit=given.visit, outcome=PrintOutcome.PRINTED, order=printed.id)
            await kiosk.ask(body)
            await counter.hear_upto(kiosk.events[-1].seq)
        async with joined(hall, "kiosk-2", **returns) as (back, _):
            await back.hear_upto(kiosk.events[-1].seq)
        others = (desk, counter, resumed, other, back)
        assert link not in "".join(text for device in others for text in device.texts)
        assert link not in kept_in(hall)
        assert told((other, back), PrintOrder) == []


async def over(device: Device, order: str) -> PrintOrder:
    """What this device is told of the end of the order."""
    while True:
        for event in device.events:
            for thing in event.changed:
                if isinstance(thing, PrintOrder) and thing.id == order and not thing.open:
                    return thing
        await device.hear()


def kept_events(hall: RunningHall) -> str:
    file = Path(hall.files.settings.database.url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(file)) as database:
        return "".join(body for (body,) in database.execute("SELECT body FROM event"))


@played
async def test_a_kiosk_that_was_away_for_a_moment_is_told_with_the_link_of_its_visitor(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (_, before):
        assert isinstance(before, Welcome)
    async with reception(hall) as (desk, _):
        given = ticket(await desk.ask(commands.TakeTicket(product="product-a")))
        await desk.ask(commands.ReprintTicket(visit=given.visit, kiosk="kiosk-1"))
        async with joined(hall, "kiosk-1", epoch=before.epoch, since=before.seq) as (kiosk, greeting):
            assert isinstance(greeting, Resumed)
            order = await next_order(kiosk)
            assert order.ticket.status_url is not None
            await kiosk.ask(commands.ReportPrint(visit=given.visit, outcome=PrintOutcome.PRINTED, order=order.id))


@pytest.mark.parametrize("server_restarts", [False, True])
@played
async def test_an_order_that_no_kiosk_takes_lapses(tmp_path: Path, database_url: str, server_restarts: bool) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    administration.add_clerk(hall.files.settings, ROSA, PIN)
    write_clock(server, NINE, rate=1 if server_restarts else 600)
    await asyncio.to_thread(hall.server.start)
    try:
        async with reception(hall) as (desk, _):
            given = ticket(await desk.ask(commands.TakeTicket(product="product-a")))
            await desk.ask(commands.ReprintTicket(visit=given.visit, kiosk="kiosk-1"))
            (order,) = told((desk,), PrintOrder)
            if not server_restarts:
                assert not (await over(desk, order.id)).open
        if server_restarts:
            assert await asyncio.to_thread(hall.server.stop) == 0
            write_clock(server, NINE + LAPSES_AFTER)
            await asyncio.to_thread(hall.server.start)
            async with joined(hall, "counter-1") as (counter, welcome):
                if shown(welcome):
                    assert not (await over(counter, order.id)).open
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0
    assert hall.server.said() == ""
