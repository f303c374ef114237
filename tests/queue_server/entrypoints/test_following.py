"""Following the hall: a snapshot, then events without a gap, across breaks; each question answered once."""

import pytest

from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from wire import commands
from wire.answers import TicketIssued
from wire.link import Resumed, Welcome
from wire.things import CounterVisit, DisplayVisit
from wire.words import RefusalCode


async def take(kiosk: Device, product: str = "product-a") -> TicketIssued:
    answer = await kiosk.ask(commands.TakeTicket(product=product))
    assert isinstance(answer.result, TicketIssued)
    return answer.result


@played
async def test_events_follow_the_snapshot_without_a_gap(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "display-1") as (display, welcome):
        tickets = [await take(kiosk) for _ in range(5)]
        await display.hear_upto(welcome.seq + 5)
    assert [event.seq for event in display.events] == list(range(welcome.seq + 1, welcome.seq + 6))
    shown = [thing for event in display.events for thing in event.changed]
    assert [thing.number for thing in shown if isinstance(thing, DisplayVisit)] == [each.number for each in tickets]


@played
async def test_a_role_that_may_not_see_a_change_gets_its_number_all_the_same(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, welcome):
        await take(kiosk)
        await kiosk.hear_upto(welcome.seq + 1)
    assert [(event.seq, event.changed) for event in kiosk.events] == [(welcome.seq + 1, ())]


@played
async def test_whoever_comes_back_is_told_only_what_was_missed(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        async with joined(hall, "display-1") as (_, known):
            pass
        for _ in range(3):
            await take(kiosk)
        async with joined(hall, "display-1", epoch=known.epoch, since=known.seq) as (display, resumed):
            assert isinstance(resumed, Resumed)
            assert resumed.seq == known.seq + 3
            await take(kiosk)
            await display.hear_upto(known.seq + 4)
    assert [event.seq for event in display.events] == list(range(known.seq + 1, known.seq + 5))


@played
async def test_whoever_comes_back_and_missed_nothing_is_told_nothing(hall: RunningHall) -> None:
    async with joined(hall, "display-1") as (_, known):
        pass
    async with joined(hall, "display-1", epoch=known.epoch, since=known.seq) as (_, resumed):
        assert isinstance(resumed, Resumed)
        assert resumed.seq == known.seq


@pytest.mark.parametrize("since", [-1, 10**6, 10**30, -(10**30)])
@played
async def test_whoever_claims_to_know_what_cannot_be_gets_the_whole_hall(hall: RunningHall, since: int) -> None:
    async with joined(hall, "display-1") as (_, known):
        pass
    async with joined(hall, "display-1", epoch=known.epoch, since=since) as (_, greeting):
        assert isinstance(greeting, Welcome)


@pytest.mark.parametrize("epoch", ["", "another-life", "é" * 64])
@played
async def test_whoever_knows_another_epoch_gets_the_whole_hall(hall: RunningHall, epoch: str) -> None:
    async with joined(hall, "display-1", epoch=epoch, since=0) as (_, greeting):
        assert isinstance(greeting, Welcome)


@played
async def test_snapshot_and_events_tell_the_same_hall(hall: RunningHall) -> None:
    async with joined(hall, "counter-2") as (counter, _), joined(hall, "kiosk-1") as (kiosk, _):
        ticket = await take(kiosk)
        await counter.hear_upto(max(event.seq for event in kiosk.events) if kiosk.events else 0)
        while not (found := _visit_in(counter, ticket.visit)):
            await counter.hear()
        async with joined(hall, "counter-1") as (_, welcome):
            assert isinstance(welcome, Welcome)
            assert found in welcome.things


def _visit_in(device: Device, visit: str) -> CounterVisit | None:
    things = (thing for event in device.events for thing in event.changed)
    return next((thing for thing in things if isinstance(thing, CounterVisit) and thing.id == visit), None)


@played
async def test_a_question_repeated_on_a_new_link_is_answered_as_before_and_done_once(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (first, _):
        answer = await first.ask(commands.TakeTicket(product="product-b"), command="asked-twice-1")
    async with joined(hall, "kiosk-1") as (second, welcome):
        again = await second.ask(commands.TakeTicket(product="product-b"), command="asked-twice-1")
        after = await second.ask(commands.TakeTicket(product="product-b"))
        assert isinstance(after.result, TicketIssued)
        await second.hear_upto(welcome.seq + 1)
    assert again == answer
    assert [event.seq for event in second.events] == [welcome.seq + 1], "the repeated question changed nothing"


@played
async def test_another_question_under_the_same_id_is_refused(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        await kiosk.ask(commands.TakeTicket(product="product-b"), command="asked-twice-2")
        other = await kiosk.ask(commands.TakeTicket(product="product-a"), command="asked-twice-2")
    assert other.refusal is not None
    assert other.refusal.code is RefusalCode.COMMAND_ID_REUSED
