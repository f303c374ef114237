"""A kiosk that stands alone, as the server sees it: before, over the link, and when it is back."""

import sqlite3
from base64 import b64decode
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from uuid import uuid4

import httpx

from codes.signed_code import promise_in
from codes.ticket_code import ticket_content
from codes.ticket_number import printed_number
from queue_server.entrypoints.kiosk_alone import handed_over, offline_kit
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.service.desks import Desks
from wire import commands
from wire.answers import OfflineKit, TicketIssued
from wire.commands import HandOver
from wire.words import PrintOutcome, RefusalCode


async def prepared(kiosk: Device) -> OfflineKit:
    answer = await kiosk.ask(commands.PrepareOffline())
    assert isinstance(answer.result, OfflineKit), answer
    return answer.result


def let_in(kit: OfflineKit, at: datetime, **changed: object) -> HandOver:
    """Somebody who came for product A, with the next number of the block."""
    block = next(block for block in kit.blocks if block.letter == "A")
    parts: dict[str, object] = {
        "number": printed_number(block.letter, block.first),
        "service": block.service,
        "product": "product-a",
        "checked_in_at": at,
        "ticket": PrintOutcome.PRINTED,
    }
    return HandOver.model_validate({**parts, **changed})


async def ticket(kiosk: Device, body: commands.CommandBody, *, command: str = "") -> TicketIssued:
    answer = await kiosk.ask(body, command=command)
    assert isinstance(answer.result, TicketIssued), answer
    return answer.result


def visits(hall: RunningHall) -> dict[str, dict[str, object]]:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    found = httpx.get(f"{hall.server.http_url}/api/v1/visits", headers=shown).json()
    return {visit["number"]: visit for visit in found}


@played
async def test_two_kiosks_have_numbers_of_their_own_and_get_the_same_again(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (one, _), joined(hall, "kiosk-2") as (other, _):
        first, second = await prepared(one), await prepared(other)
        assert await prepared(one) == first
    numbers = {
        (kit_of, block.letter, number)
        for kit_of, kit in (("one", first), ("other", second))
        for block in kit.blocks
        for number in range(block.first, block.last + 1)
    }
    assert len({(letter, number) for _, letter, number in numbers}) == len(numbers)
    assert first.blocks
    assert second.blocks


@played
async def test_a_kiosk_believes_the_code_that_the_server_gave_out(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome):
        kit = await prepared(kiosk)
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    asked = {"product": "product-b", "starts_at": welcome.clock.now.isoformat(), "name": "Ada"}
    headers = {**shown, "Idempotency-Key": uuid4().hex}
    made = [
        httpx.post(f"{hall.server.http_url}/api/v1/appointments", json=asked, headers=headers).json() for _ in range(2)
    ]
    assert made[0]["code"] == made[1]["code"]
    promise = promise_in(made[0]["code"], site=kit.site, key=b64decode(kit.key))
    assert promise is not None
    assert promise.starts_at == welcome.clock.now.replace(second=0, microsecond=0)
    assert kit.services[promise.service_index] == "service-b"


@played
async def test_whom_a_kiosk_let_in_is_handed_over_once_however_often_it_is_said(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome):
        kit = await prepared(kiosk)
        body = let_in(kit, welcome.clock.now, ticket=PrintOutcome.UNKNOWN)
        first = await ticket(kiosk, body, command="alone-00000001")
        printed = body.model_copy(update={"ticket": PrintOutcome.PRINTED})
        assert await ticket(kiosk, printed, command="alone-00000001") == first
        again = await ticket(kiosk, printed)
        assert (again.visit, again.number, again.again) == (first.visit, body.number, True)
    assert visits(hall)[body.number]["checked_in_at"]


def test_a_number_that_two_people_hold_stands_in_the_log(announce_log: Callable[[str], None]) -> None:
    announce_log("number_given_twice")
    desks = Desks()
    kit = offline_kit(desks.uow, desks.hall, device="kiosk-1")
    block = next(block for block in kit.blocks if block.letter == "A")
    body = HandOver(number=f"A{block.first}", service=block.service, product="passport", checked_in_at=NINE)
    first = handed_over(desks.uow, desks.hall, body, device="kiosk-1")
    desks.clock.forward(minutes=5)
    later = body.model_copy(update={"checked_in_at": NINE + minutes(1), "persons": 4})
    assert handed_over(desks.uow, desks.hall, later, device="kiosk-1").visit.id == first.visit.id


@played
async def test_the_paper_of_an_hour_alone_leads_to_its_visit_at_every_kiosk(hall: RunningHall) -> None:
    alone = "0f8d3c1e5b7a4926a1c2d3e4f5061728"
    async with joined(hall, "kiosk-1") as (kiosk, welcome), joined(hall, "kiosk-2") as (other, _):
        body = let_in(await prepared(kiosk), welcome.clock.now)
        first = await ticket(kiosk, body, command=alone)
        for each in (kiosk, other):
            again = await ticket(each, commands.CheckIn(code=ticket_content(body.number, alone)))
            assert (again.visit, again.number, again.again) == (first.visit, body.number, True)
        own = await ticket(other, commands.CheckIn(code=ticket_content(body.number, first.visit)))
        assert own.visit == first.visit
        wrong = await other.ask(commands.CheckIn(code=ticket_content(body.number, "f" * 32)))
    assert wrong.refusal is not None
    assert wrong.refusal.code is RefusalCode.UNKNOWN_CODE


@played
async def test_a_number_of_another_kiosk_is_refused(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (one, welcome), joined(hall, "kiosk-2") as (other, _):
        kit = await prepared(one)
        await prepared(other)
        answer = await other.ask(let_in(kit, welcome.clock.now))
    assert answer.refusal is not None
    assert answer.refusal.code is RefusalCode.WRONG_BLOCK


@played
async def test_a_command_that_was_done_and_never_answered_gives_its_place_to_the_paper(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome):
        kit = await prepared(kiosk)
        unheard = await ticket(kiosk, commands.TakeTicket(product="product-a"), command="unheard-0001")
        body = let_in(kit, welcome.clock.now, instead_of="unheard-0001")
        assert (await ticket(kiosk, body)).visit == unheard.visit
    here = visits(hall)
    assert body.number in here
    assert unheard.number not in here


@played
async def test_a_command_that_was_never_done_is_not_done_any_more_when_it_comes_late(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome):
        kit = await prepared(kiosk)
        body = let_in(kit, welcome.clock.now, instead_of="too-late-0001")
        await ticket(kiosk, body)
        before = len(visits(hall))
        late = await kiosk.ask(commands.TakeTicket(product="product-a"), command="too-late-0001")
        assert late.refusal is not None
        assert late.refusal.code is RefusalCode.COMMAND_ID_REUSED
    assert len(visits(hall)) == before


@played
async def test_a_display_and_a_counter_get_no_key(hall: RunningHall) -> None:
    for name in ("display-1", "counter-1"):
        async with joined(hall, name) as (device, _):
            answer = await device.ask(commands.PrepareOffline())
            assert answer.refusal is not None
            assert answer.refusal.code is RefusalCode.NOT_ALLOWED


@played
async def test_the_key_is_kept_once_and_stands_in_no_answer_of_the_store(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        kit = await prepared(kiosk)
    database = hall.files.server.parent / "balie.sqlite3"
    with closing(sqlite3.connect(database)) as connection:
        answers = "".join(row[0] for row in connection.execute("SELECT answer FROM command"))
    assert kit.key not in answers
    assert kit.key not in repr(kit)
    assert kit.key not in hall.server.said()
    for path in ("/openapi.json", "/metrics", "/healthz"):
        assert kit.key not in httpx.get(f"{hall.server.http_url}{path}").text
