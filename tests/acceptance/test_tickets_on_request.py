"""The reception has tickets printed on a kiosk: real programs, either of which is killed, and paper that comes once."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from queue_server import administration
from queue_server.domain.counter_session import Clerk, Duty
from tests.acceptance.lone_kiosk import KIOSK, LoneKiosk, lone_kiosk
from tests.hall_files import PIN
from tests.wire_client import WireClient
from wire import commands
from wire.answers import Done, TicketIssued
from wire.things import CounterVisit, PrintOrder
from wire.words import Role

ROSA = Clerk("rosa", "Rosa", may=frozenset({Duty.RECEPTION}))
WITHIN_S = 20.0
LOOK_EVERY_S = 0.02


@asynccontextmanager
async def reception(house: LoneKiosk) -> AsyncIterator[WireClient]:
    """Rosa at the only counter."""
    await asyncio.to_thread(administration.add_clerk, house.hall.settings, ROSA, PIN)
    key = house.hall.keys["counter-1"]
    async with WireClient(house.server.link_url, name="counter-1", role=Role.COUNTER, key=key) as desk:
        signed_in = await desk.ask(commands.SignIn(counter="counter-1", clerk=ROSA.name, pin=PIN))
        assert signed_in.refusal is None, signed_in
        yield desk


async def give_ticket(desk: WireClient) -> TicketIssued:
    answer = await desk.ask(commands.TakeTicket(product="product-b", language="en"))
    assert isinstance(answer.result, TicketIssued), answer
    return answer.result


async def have_printed(desk: WireClient, ticket: TicketIssued) -> None:
    answer = await desk.ask(commands.ReprintTicket(visit=ticket.visit, kiosk=KIOSK))
    assert answer.result == Done(), answer


async def is_over(desk: WireClient) -> None:
    """Every order of which this desk was told has ended."""
    give_up_at = time.monotonic() + WITHIN_S
    while True:
        told = [thing for event in desk.events for thing in event.changed if isinstance(thing, PrintOrder)]
        last = {order.id: order for order in told}
        if last and not any(order.open for order in last.values()):
            return
        assert time.monotonic() < give_up_at, f"these orders stay open: {last}"
        await asyncio.sleep(LOOK_EVERY_S)


def paper_known(desk: WireClient, visit: str) -> str:
    """What staff are told of the paper of this visit."""
    told = [thing for event in desk.events for thing in event.changed if isinstance(thing, CounterVisit)]
    return next(each.ticket for each in reversed(told) if each.id == visit)


def test_a_ticket_of_the_reception_comes_out_beside_a_visitor_who_chooses(tmp_path: Path) -> None:
    async def story(house: LoneKiosk) -> None:
        async with reception(house) as desk:
            given = await give_ticket(desk)
            await have_printed(desk, given)
            await asyncio.to_thread(house.has_paper, given.number)
            await is_over(desk)
            assert paper_known(desk, given.visit) == "printed"
            await have_printed(desk, given)
            await is_over(desk)
            assert [number for number, _ in house.papers()] == [given.number] * 2, "asked twice, it comes twice"

    with lone_kiosk(tmp_path) as house:
        house.hand.tap("walkIn")
        house.hand.wait("pages", "page", "products")
        asyncio.run(story(house))
        assert house.hand.read("pages", "page") == "products"


def test_paper_comes_once_though_the_server_is_killed_behind_its_answer(tmp_path: Path) -> None:
    async def story(house: LoneKiosk) -> None:
        async with reception(house) as desk:
            given = [await give_ticket(desk) for _ in range(4)]
            for ticket in given:
                await have_printed(desk, ticket)
                await asyncio.to_thread(house.server.kill)
                await asyncio.to_thread(house.start_server)
            for ticket in given:
                await asyncio.to_thread(house.has_paper, ticket.number)
            last = await give_ticket(desk)
            await have_printed(desk, last)
            await asyncio.to_thread(house.has_paper, last.number)
        assert sorted(number for number, _ in house.papers()) == [each.number for each in (*given, last)]

    with lone_kiosk(tmp_path) as house:
        asyncio.run(story(house))


def test_a_kiosk_that_is_killed_with_the_paper_in_its_mouth_does_not_print_it_again(tmp_path: Path) -> None:
    async def story(house: LoneKiosk) -> None:
        async with reception(house) as desk:
            given = await give_ticket(desk)
            await have_printed(desk, given)
            await asyncio.to_thread(house.has_paper, given.number)
            await asyncio.to_thread(house.kill_kiosk)
            await asyncio.to_thread(house.start_kiosk)
            other = await give_ticket(desk)
            await have_printed(desk, other)
            await asyncio.to_thread(house.has_paper, other.number)
        assert [number for number, _ in house.papers()] == [given.number, other.number]

    with lone_kiosk(tmp_path) as house:
        asyncio.run(story(house))
