"""A supervisor at work over real sockets: who sees what, what is refused, what ends with the day."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import httpx
import pytest

from queue_server import administration
from queue_server.domain.counter_session import Clerk, Duty
from tests.hall_files import PIN, HallFiles, staffed_hall, write_hall
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.entrypoints.callers import code_of, ticket
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands, house, things, words
from wire.answers import Called, Done, SignedIn
from wire.link import BOOKMARK_EVERY_S, Event, Ping, Welcome
from wire.words import CounterState, PauseReason, RefusalCode

Thing = TypeVar("Thing", things.Counter, things.Message, house.Service)

RED, BLUE, EVA = "rob", "bo", "eva"
TEXTS = {"nl": "Balie 3 sluit om 12.30 uur.", "en": "Desk 3 closes at 12:30."}
MESSAGE = commands.ShowMessage(message="m-1", texts=TEXTS, displays=("display-1",))


def with_staff(files: HallFiles) -> HallFiles:
    """Eva supervises; Rob and Bo are of groups that must not meet."""
    supervisor = Clerk(EVA, "Eva Smit", may=frozenset(Duty))
    for clerk in (supervisor, Clerk(RED, "Rob", team="red"), Clerk(BLUE, "Bo", team="blue")):
        administration.add_clerk(files.settings, clerk, PIN)
    return files


@pytest.fixture(scope="module", autouse=True)
def staff(hall: RunningHall) -> None:
    with_staff(hall.files)


async def sign_in(device: Device, counter: str, clerk: str) -> SignedIn:
    answer = await device.ask(commands.SignIn(counter=counter, clerk=clerk, pin=PIN))
    assert isinstance(answer.result, SignedIn), answer
    return answer.result


async def done(device: Device, body: commands.CommandBody) -> None:
    answer = await device.ask(body)
    assert isinstance(answer.result, Done), answer


async def called(kiosk: Device, counter: Device) -> str:
    """A visitor takes a ticket and is called here."""
    ticket(await kiosk.ask(commands.TakeTicket(product="product-a")))
    answer = await counter.ask(commands.CallNext())
    assert isinstance(answer.result, Called), answer
    return answer.result.visit.id


@asynccontextmanager
async def breathing(*devices: Device) -> AsyncIterator[None]:
    """Whoever says nothing for long is let go."""

    async def breathe() -> None:
        while True:
            await asyncio.sleep(BOOKMARK_EVERY_S / 2)
            for each in devices:
                await each.say(Ping())

    task = asyncio.create_task(breathe())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def told(device: Device, kind: type[Thing], fits: Callable[[Thing], bool]) -> Thing:
    """The last thing of this kind that was told, once one fits."""
    while True:
        for event in reversed(device.events):
            for thing in event.changed:
                if isinstance(thing, kind) and fits(thing):
                    return thing
        await device.hear_a(Event)


def shown(welcome: object, kind: type[Thing]) -> dict[str, Thing]:
    assert isinstance(welcome, Welcome)
    return {thing.id: thing for thing in welcome.things if isinstance(thing, kind)}


async def figures_of_pauses(hall: RunningHall) -> dict[str, dict[str, float]]:
    shown_key = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with httpx.AsyncClient(base_url=hall.server.http_url, headers=shown_key) as program:
        found: dict[str, dict[str, float]] = (await program.get("/api/v1/figures")).json()["pauses"]
        return found


# Who sees what.


@played
async def test_whoever_is_dismissed_arranges_nothing_more_although_still_signed_in(hall: RunningHall) -> None:
    dora = Clerk("dora", "Dora", may=frozenset(Duty))
    stop = commands.StopTickets(service="service-a", stopped=False)
    find = commands.LookUpAppointments(name="nobody")
    administration.add_clerk(hall.files.settings, dora, PIN)
    async with joined(hall, "counter-1") as (desk, _):
        await sign_in(desk, "counter-1", "dora")
        await done(desk, stop)
        assert (await desk.ask(find)).refusal is None
        administration.add_clerk(hall.files.settings, replace(dora, may=frozenset({Duty.RECEPTION})), PIN)
        assert code_of(await desk.ask(stop)) is RefusalCode.NOT_YOUR_DUTY
        assert (await desk.ask(find)).refusal is None
        administration.remove_clerk(hall.files.settings, "dora")
        assert code_of(await desk.ask(find)) is RefusalCode.NOT_YOUR_DUTY
        await done(desk, commands.SignOut())


@played
async def test_a_supervisor_knows_the_displays_to_which_a_message_can_be_given(hall: RunningHall) -> None:
    enrolled = sorted(
        name for name, role in administration.list_devices(hall.files.settings).items() if role == "display"
    )
    async with joined(hall, "counter-1") as (_, welcome):
        assert isinstance(welcome, Welcome)
        assert list(welcome.house.displays) == enrolled


@played
async def test_a_clerk_hears_what_they_may_and_every_counter_sees_who_works_where(hall: RunningHall) -> None:
    async with (
        joined(hall, "counter-1") as (eva, _),
        joined(hall, "counter-2") as (colleague, _),
        joined(hall, "display-1") as (display, _),
        joined(hall, "kiosk-1") as (kiosk, _),
    ):
        signed_in = await sign_in(eva, "counter-1", EVA)
        staff_sees = await told(colleague, things.Counter, lambda counter: counter.clerk == EVA)
        lobby_sees = [
            await told(each, things.Counter, lambda counter: counter.state is CounterState.OPEN)
            for each in (display, kiosk)
        ]
        async with joined(hall, "counter-1") as (again, welcome), joined(hall, "display-2") as (_, late):
            assert isinstance(welcome, Welcome)
            assert welcome.signed_in == signed_in
            assert shown(welcome, things.Counter)["counter-1"] == staff_sees
            assert shown(late, things.Counter)["counter-1"] == lobby_sees[0]
            await done(again, commands.SignOut())
            closed = await told(colleague, things.Counter, lambda counter: counter.state is CounterState.CLOSED)
    assert (signed_in.may, signed_in.display_name) == ((words.Duty.RECEPTION, words.Duty.SUPERVISE), "Eva Smit")
    assert signed_in.services == staff_sees.serves == ("service-a", "service-b", "service-c")
    assert (staff_sees.clerk_name, staff_sees.since is not None) == ("Eva Smit", True)
    assert (closed.clerk, closed.clerk_name, closed.since, closed.serves) == ("", "", None, ())
    hidden = {"since": None, "clerk": "", "clerk_name": ""}
    assert lobby_sees == [staff_sees.model_copy(update=hidden)] * 2
    assert EVA not in "".join((*display.texts, *kiosk.texts)).lower()


@played
async def test_a_pause_is_seen_by_everybody_and_its_reason_by_staff_until_the_next_call(hall: RunningHall) -> None:
    async with (
        joined(hall, "counter-1") as (clerk, _),
        joined(hall, "display-1") as (display, _),
        joined(hall, "kiosk-1") as (kiosk, _),
    ):
        await sign_in(clerk, "counter-1", "clerk-1")
        await done(clerk, commands.Pause(reason=PauseReason.CONSULTATION))
        seen = [
            await told(each, things.Counter, lambda counter: counter.state is CounterState.PAUSED)
            for each in (clerk, display)
        ]
        visit = await called(kiosk, clerk)
        open_again = await told(clerk, things.Counter, lambda counter: counter.state is CounterState.OPEN)
        assert code_of(await clerk.ask(commands.Pause())) is RefusalCode.COUNTER_BUSY
        await done(clerk, commands.Finish(visit=visit))
        await done(clerk, commands.EndPause())
        counted = await figures_of_pauses(hall)
        await done(clerk, commands.SignOut())
    assert [each.pause for each in seen] == [PauseReason.CONSULTATION, None]
    assert (counted["consultation"]["count"], counted["break"]["count"]) == (1, 0)
    assert (open_again.pause, open_again.since is not None) == (None, True)


@played
async def test_only_a_supervisor_may_what_a_supervisor_may(hall: RunningHall) -> None:
    asked = (
        commands.ArrangeCounter(counter="counter-2", shut=True),
        commands.StopTickets(service="service-a"),
        MESSAGE,
        commands.RemoveMessage(message="m-1"),
    )
    async with joined(hall, "counter-1") as (clerk, _):
        for body in asked:
            assert code_of(await clerk.ask(body)) is RefusalCode.NOT_SIGNED_IN
        await sign_in(clerk, "counter-1", "clerk-1")
        for body in asked:
            assert code_of(await clerk.ask(body)) is RefusalCode.NOT_YOUR_DUTY
        await done(clerk, commands.SignOut())


# Counters.


@played
async def test_a_shut_counter_helps_its_visitor_to_the_end_and_then_nobody_can_sign_in(hall: RunningHall) -> None:
    async with (
        joined(hall, "counter-1") as (clerk, _),
        joined(hall, "counter-2") as (eva, _),
        joined(hall, "kiosk-1") as (kiosk, _),
        breathing(clerk, eva, kiosk),
    ):
        await sign_in(clerk, "counter-1", "clerk-1")
        await sign_in(eva, "counter-2", EVA)
        visit = await called(kiosk, clerk)
        await done(eva, commands.ArrangeCounter(counter="counter-1", shut=True))
        still = await told(clerk, things.Counter, lambda counter: counter.shut)
        assert code_of(await clerk.ask(commands.CallNext())) is RefusalCode.CALLS_NOBODY
        await done(clerk, commands.Finish(visit=visit))
        closed = await told(clerk, things.Counter, lambda counter: counter.state is CounterState.CLOSED)
        assert code_of(await clerk.ask(commands.CallNext())) is RefusalCode.NOT_SIGNED_IN
        refused = await clerk.ask(commands.SignIn(counter="counter-1", clerk="clerk-1", pin=PIN))
        assert code_of(refused) is RefusalCode.COUNTER_SHUT
        await done(eva, commands.ArrangeCounter(counter="counter-1"))
        await sign_in(clerk, "counter-1", "clerk-1")
        for each in (clerk, eva):
            await done(each, commands.SignOut())
    assert (still.state, still.clerk, still.serves) == (CounterState.OPEN, "clerk-1", ())
    assert (closed.shut, closed.clerk) == (True, "")


@played
async def test_what_a_counter_serves_today_is_said_and_meant_at_once(hall: RunningHall) -> None:
    async with (
        joined(hall, "counter-1") as (clerk, _),
        joined(hall, "counter-2") as (eva, _),
        joined(hall, "kiosk-1") as (kiosk, _),
    ):
        await sign_in(clerk, "counter-1", "clerk-1")
        await sign_in(eva, "counter-2", EVA)
        await done(eva, commands.ArrangeCounter(counter="counter-1", services=("service-b",)))
        arranged = await told(clerk, things.Counter, lambda counter: counter.arranged is not None)
        ticket(await kiosk.ask(commands.TakeTicket(product="product-a")))
        assert code_of(await clerk.ask(commands.CallNext())) is RefusalCode.NOBODY_WAITING
        await done(eva, commands.ArrangeCounter(counter="counter-1"))
        answer = await clerk.ask(commands.CallNext())
        assert isinstance(answer.result, Called)
        await done(clerk, commands.Finish(visit=answer.result.visit.id))
        for each in (clerk, eva):
            await done(each, commands.SignOut())
    assert (arranged.arranged, arranged.serves) == (("service-b",), ("service-b",))
    assert arranged.services == ("service-a", "service-b", "service-c")


@played
async def test_two_teams_are_kept_apart_for_the_day(hall: RunningHall) -> None:
    async with joined(hall, "counter-1") as (clerk, _), joined(hall, "counter-2") as (eva, _):
        await sign_in(eva, "counter-2", EVA)
        await done(eva, commands.ArrangeCounter(counter="counter-1", team="red"))
        refused = await clerk.ask(commands.SignIn(counter="counter-1", clerk=BLUE, pin=PIN))
        assert code_of(refused) is RefusalCode.OTHER_TEAM
        assert (await sign_in(clerk, "counter-1", RED)).team == "red"
        await done(eva, commands.ArrangeCounter(counter="counter-1", team="blue"))
        await told(clerk, things.Counter, lambda counter: counter.state is CounterState.CLOSED)
        await sign_in(clerk, "counter-1", BLUE)
        await done(eva, commands.ArrangeCounter(counter="counter-1"))
        for each in (clerk, eva):
            await done(each, commands.SignOut())


@played
async def test_what_there_is_not_is_refused_by_name(hall: RunningHall) -> None:
    async with joined(hall, "counter-2") as (eva, _):
        await sign_in(eva, "counter-2", EVA)
        for body, code in (
            (commands.ArrangeCounter(counter="counter-99"), RefusalCode.UNKNOWN_COUNTER),
            (commands.ArrangeCounter(counter="counter-1", services=("weddings",)), RefusalCode.UNKNOWN_SERVICE),
            (commands.StopTickets(service="weddings"), RefusalCode.UNKNOWN_SERVICE),
            (commands.RemoveMessage(message="m-99"), RefusalCode.UNKNOWN_MESSAGE),
            (MESSAGE.model_copy(update={"until": NINE - timedelta(days=999)}), RefusalCode.IN_THE_PAST),
        ):
            assert code_of(await eva.ask(body)) is code
        await done(eva, commands.SignOut())


# Tickets and messages.


@played
async def test_a_kiosk_gives_no_more_tickets_once_they_are_stopped(hall: RunningHall) -> None:
    async with joined(hall, "counter-2") as (eva, _), joined(hall, "kiosk-1") as (kiosk, _):
        await sign_in(eva, "counter-2", EVA)
        await done(eva, commands.StopTickets(service="service-c"))
        stopped = await told(kiosk, house.Service, lambda service: service.stopped)
        assert code_of(await kiosk.ask(commands.TakeTicket(product="product-c"))) is RefusalCode.NOT_SERVED_TODAY
        async with joined(hall, "kiosk-2") as (_, welcome):
            assert shown(welcome, house.Service)["service-c"] == stopped
        await done(eva, commands.StopTickets(service="service-c", stopped=False))
        again = await told(kiosk, house.Service, lambda service: not service.stopped)
        ticket(await kiosk.ask(commands.TakeTicket(product="product-c")))
        await done(eva, commands.SignOut())
    assert (stopped.id, stopped.served_now, stopped.served_again is not None) == ("service-c", False, True)
    assert (again.id, again.served_now) == ("service-c", True)


@played
async def test_a_message_goes_to_displays_and_counters_until_it_is_taken_away(hall: RunningHall) -> None:
    async with (
        joined(hall, "counter-2") as (eva, _),
        joined(hall, "display-1") as (display, _),
        joined(hall, "kiosk-1") as (kiosk, _),
    ):
        await sign_in(eva, "counter-2", EVA)
        await done(eva, MESSAGE)
        said = [await told(each, things.Message, lambda message: message.open) for each in (eva, display)]
        async with joined(hall, "display-2") as (_, welcome), joined(hall, "kiosk-2") as (_, at_kiosk):
            assert shown(welcome, things.Message) == {"m-1": said[0]}
            assert shown(at_kiosk, things.Message) == {}
        await done(eva, commands.RemoveMessage(message="m-1"))
        over = await told(display, things.Message, lambda message: not message.open)
        await done(eva, commands.SignOut())
    assert said[0] == said[1]
    assert (said[0].texts, said[0].displays, said[0].until) == (TEXTS, ("display-1",), None)
    assert over == said[0].model_copy(update={"open": False})
    assert TEXTS["nl"] not in "".join(kiosk.texts)


# Over a restart and a night.


@played
async def test_what_a_supervisor_said_outlives_a_restart_and_ends_with_the_day(
    tmp_path: Path, database_url: str
) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=2)
    hall = RunningHall(ServerProcess(server, port), with_staff(staffed_hall(server, kiosks=1, counters=2, displays=1)))
    evening = datetime(2026, 11, 23, 23, 50, tzinfo=ZoneInfo("Europe/Amsterdam"))
    write_clock(server, evening)
    with hall.server:
        async with joined(hall, "counter-2") as (eva, _):
            await sign_in(eva, "counter-2", EVA)
            await done(eva, commands.ArrangeCounter(counter="counter-1", shut=True))
            await done(eva, commands.StopTickets(service="service-a"))
            await done(eva, MESSAGE)
    write_clock(server, evening + minutes(5))
    with hall.server:
        async with joined(hall, "counter-1") as (_, welcome), joined(hall, "display-1") as (_, at_display):
            assert isinstance(welcome, Welcome)
            assert shown(welcome, things.Counter)["counter-1"].shut
            assert shown(welcome, house.Service)["service-a"].stopped
            assert list(shown(at_display, things.Message)) == ["m-1"]
    write_clock(server, evening + minutes(9.95))
    await asyncio.to_thread(hall.server.start)
    missed = {"epoch": welcome.epoch, "since": welcome.seq}
    try:
        async with (
            joined(hall, "counter-1", **missed) as (clerk, _),
            joined(hall, "kiosk-1", **missed) as (kiosk, _),
            joined(hall, "display-1", **missed) as (display, _),
        ):
            await told(display, things.Message, lambda message: not message.open)
            await told(clerk, things.Counter, lambda counter: counter.id == "counter-1" and not counter.shut)
            await told(kiosk, house.Service, lambda service: service.id == "service-a" and service.served_now)
            await sign_in(clerk, "counter-1", "clerk-1")
            ticket(await kiosk.ask(commands.TakeTicket(product="product-a")))
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0
    assert hall.server.said() == ""
