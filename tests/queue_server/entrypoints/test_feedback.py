"""How it was: asked at the counter or by the ticket's code, counted by the day, and shown to nobody."""

import asyncio
import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from codes.ticket_code import ticket_content
from queue_server.domain.feedback import WANTED_FOR
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.builders import NINE, minutes
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.test_help_calls import write_clock
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import Answer, Done, TicketIssued
from wire.link import Event, Welcome
from wire.things import RatingWanted
from wire.words import RefusalCode


async def helped(kiosk: Device, counter: Device, number: int = 1) -> TicketIssued:
    """A visitor who was called, served and is done."""
    ticket = (await kiosk.ask(commands.TakeTicket(product="product-a"))).result
    assert isinstance(ticket, TicketIssued)
    await counter.ask(commands.SignIn(counter=f"counter-{number}", clerk=f"clerk-{number}", pin=PIN))
    for step in (commands.CallVisit, commands.Arrived, commands.Finish):
        assert (await counter.ask(step(visit=ticket.visit))).refusal is None
    await counter.ask(commands.SignOut())
    await kiosk.hear_upto(counter.events[-1].seq)
    return ticket


def wanted(device: Device) -> list[RatingWanted]:
    """Every question that this device was told of, in order."""
    return [thing for event in device.events for thing in event.changed if isinstance(thing, RatingWanted)]


def refused(answer: Answer) -> tuple[RefusalCode, dict[str, str]] | None:
    return None if answer.refusal is None else (answer.refusal.code, dict(answer.refusal.facts))


async def figures(hall: RunningHall) -> dict[str, Any]:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with httpx.AsyncClient(base_url=hall.server.http_url, headers=shown) as program:
        found: dict[str, Any] = (await program.get("/api/v1/figures")).json()
    return found


@played
async def test_a_tablet_learns_which_visit_it_may_ask_about_and_when_no_more(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (tablet, _), joined(hall, "counter-1") as (counter, _):
        ticket = await helped(tablet, counter)
        (asked,) = wanted(tablet)
        assert (asked.id, asked.visit, asked.open) == ("counter-1", ticket.visit, True)
        assert (await tablet.ask(commands.GiveFeedback(visit=ticket.visit, score=4))).result == Done()
        assert wanted(tablet)[1:] == [asked.model_copy(update={"open": False})]


@played
async def test_only_kiosks_are_told_and_a_late_one_too(hall: RunningHall) -> None:
    async with (
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "display-1") as (display, _),
        joined(hall, "counter-1") as (counter, _),
    ):
        ticket = await helped(kiosk, counter)
        await display.hear_upto(kiosk.events[-1].seq)
        async with joined(hall, "kiosk-2") as (_, welcome), joined(hall, "counter-2") as (late_counter, _):
            assert isinstance(welcome, Welcome)
            open_now = [thing for thing in welcome.things if isinstance(thing, RatingWanted)]
            assert [each.visit for each in open_now] == [ticket.visit]
            for each in (display, counter, late_counter):
                assert "rating_wanted" not in "".join(each.texts)


@played
async def test_an_answer_may_be_mended_and_a_repeated_command_counts_once(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        before = (await figures(hall))["satisfaction"]
        ticket = await helped(kiosk, counter)
        slip = commands.GiveFeedback(visit=ticket.visit, score=1)
        for _ in range(2):
            assert refused(await kiosk.ask(slip, command="feedback-by-slip")) is None
        assert refused(await kiosk.ask(commands.GiveFeedback(visit=ticket.visit, score=5))) is None
        assert refused(await kiosk.ask(slip, command="feedback-by-slip")) is None, "the first answer, again"
        after = await figures(hall)
    assert after["satisfaction"]["scores"]["1"] == before["scores"]["1"]
    assert after["satisfaction"]["scores"]["5"] == before["scores"]["5"] + 1
    assert after["satisfaction"]["answers"] == before["answers"] + 1
    assert after["satisfaction"]["answered_share"] == pytest.approx(after["satisfaction"]["answers"] / after["served"])


@played
async def test_who_is_not_helped_yet_is_not_asked(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        ticket = (await kiosk.ask(commands.TakeTicket(product="product-a"))).result
        assert isinstance(ticket, TicketIssued)
        for visit in (ticket.visit, "no-such-visit"):
            answer = await kiosk.ask(commands.GiveFeedback(visit=visit, score=3))
            assert refused(answer) == (RefusalCode.NOT_RATED_NOW, {})


@played
async def test_the_code_of_a_ticket_leads_to_the_question_after_the_visit(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        ticket = await helped(kiosk, counter)
        assert ticket.status_url is not None
        show = commands.CheckIn(code=ticket.status_url)
        bare = commands.CheckIn(code=ticket_content(ticket.number, ticket.visit))
        facts = {"number": ticket.number, "visit": ticket.visit}
        for code in (show, bare):
            assert refused(await kiosk.ask(code)) == (RefusalCode.VISIT_OVER, {**facts, "rated": "no"})
        await kiosk.ask(commands.GiveFeedback(visit=ticket.visit, score=2))
        assert refused(await kiosk.ask(show)) == (RefusalCode.VISIT_OVER, {**facts, "rated": "yes"})


@played
async def test_no_event_and_no_list_of_visits_says_what_anybody_chose(hall: RunningHall) -> None:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with (
        httpx.AsyncClient(base_url=hall.server.http_url, headers=shown) as program,
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "counter-1") as (counter, _),
    ):
        ticket = await helped(kiosk, counter)
        await kiosk.ask(commands.GiveFeedback(visit=ticket.visit, score=3))
        visits = (await program.get("/api/v1/visits")).json()
    assert not any("score" in key for visit in visits for key in visit)
    file = hall.files.settings.database.url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as database:
        bodies = [json.loads(body) for (body,) in database.execute("SELECT body FROM event")]
        columns = [column for _, column, *_ in database.execute("PRAGMA table_info(rating)")]
    assert not any("score" in part["thing"] for body in bodies for part in body)
    assert columns == ["visit", "site", "score", "changeable_until"], "no moment of the answer, no device"


@played
async def test_a_question_and_the_moment_of_an_answer_are_gone_after_a_while(tmp_path: Path, database_url: str) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=1)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=1))
    write_clock(server, NINE)
    await asyncio.to_thread(hall.server.start)
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        rated = await helped(kiosk, counter)
        await kiosk.ask(commands.GiveFeedback(visit=rated.visit, score=4))
        silent = await helped(kiosk, counter)
        seq = kiosk.events[-1].seq
    await asyncio.to_thread(hall.server.stop)
    write_clock(server, NINE + WANTED_FOR + minutes(1))
    await asyncio.to_thread(hall.server.start)
    try:
        async with joined(hall, "kiosk-1") as (kiosk, welcome):
            assert isinstance(welcome, Welcome)
            if welcome.seq == seq:  # it came in before the server looked
                await kiosk.hear_a(Event)
            too_late = await kiosk.ask(commands.GiveFeedback(visit=rated.visit, score=1))
            assert refused(too_late) == (RefusalCode.NOT_RATED_NOW, {})
            in_time = await kiosk.ask(commands.GiveFeedback(visit=silent.visit, score=5))
            assert refused(in_time) is None, "who comes back within the day may still answer, at any kiosk"
        async with joined(hall, "kiosk-1") as (_, welcome):
            assert isinstance(welcome, Welcome)
            assert not any(isinstance(thing, RatingWanted) for thing in welcome.things)
        counted = (await figures(hall))["satisfaction"]
        assert (counted["answers"], counted["mean"], counted["answered_share"]) == (2, 4.5, 1.0)
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0
    write_clock(server, NINE + timedelta(days=1))
    await asyncio.to_thread(hall.server.start)
    try:
        async with joined(hall, "kiosk-1") as (kiosk, _):
            tomorrow = await kiosk.ask(commands.GiveFeedback(visit=silent.visit, score=1))
            assert refused(tomorrow) == (RefusalCode.NOT_RATED_NOW, {})
    finally:
        assert await asyncio.to_thread(hall.server.stop) == 0
    assert hall.server.said() == ""
