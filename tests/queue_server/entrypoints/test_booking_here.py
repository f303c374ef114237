"""Appointments made before a kiosk, over real sockets: a free time becomes a paper that lets its visitor in."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.planned_hall import planned_hall
from wire import commands
from wire.answers import Answer, AppointmentPaper, FreeTimes
from wire.ticket import TicketIssued
from wire.words import RefusalCode

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = planned_hall(tmp_path_factory.mktemp("hall"), places=1)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


async def free(kiosk: Device, product: str = "product-a") -> list[datetime]:
    answer = await kiosk.ask(commands.LookUpFreeTimes(product=product, first=TODAY, last=TODAY + timedelta(days=2)))
    assert isinstance(answer.result, FreeTimes), answer
    return list(answer.result.times)


def book(starts_at: datetime, **changed: object) -> commands.BookHere:
    return commands.BookHere.model_validate({"product": "product-a", "starts_at": starts_at, **changed})


def paper(answer: Answer) -> AppointmentPaper:
    assert isinstance(answer.result, AppointmentPaper), answer
    return answer.result


def refusal(answer: Answer) -> RefusalCode:
    assert answer.refusal is not None, answer
    return answer.refusal.code


@played
async def test_whoever_makes_an_appointment_at_the_kiosk_is_let_in_by_its_paper(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        soonest = (await free(kiosk))[0]
        made = paper(await kiosk.ask(book(soonest, language="de")))
        assert made.starts_at == soonest
        assert made.check_in_from == soonest - timedelta(minutes=60)
        for code in (made.code, made.short_code):
            let_in = await kiosk.ask(commands.CheckIn(code=code, early=True))
            assert isinstance(let_in.result, TicketIssued), let_in
            assert let_in.result.appointed_at == soonest


@played
async def test_a_repeated_question_books_once_and_says_the_same_codes(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        times = await free(kiosk)
        first = paper(await kiosk.ask(book(times[3]), command="asked-twice"))
        second = paper(await kiosk.ask(book(times[3]), command="asked-twice"))
        assert second == first
        assert set(times) - set(await free(kiosk)) == {times[3]}


@played
async def test_nobody_gets_a_time_that_somebody_else_was_faster_to_take(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        wanted = (await free(kiosk))[5]
        paper(await kiosk.ask(book(wanted)))
        assert refusal(await kiosk.ask(book(wanted))) is RefusalCode.TIME_TAKEN


@played
async def test_a_visitor_cannot_book_a_call_at_the_kiosk_which_asks_for_no_number(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        wanted = (await free(kiosk, "product-b"))[0]
        assert refusal(await kiosk.ask(book(wanted, product="product-b"))) is RefusalCode.NOT_BOOKABLE


@played
async def test_what_takes_no_appointment_cannot_be_booked(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        wanted = (await free(kiosk))[0]
        assert refusal(await kiosk.ask(book(wanted, product="product-c"))) is RefusalCode.NOT_BOOKABLE


@played
async def test_no_counter_books_in_a_visitors_place(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (desk, _):
        wanted = (await free(kiosk))[0]
        assert refusal(await desk.ask(book(wanted))) is RefusalCode.NOT_ALLOWED


@played
async def test_the_house_keeps_no_code_of_a_paper(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        made = paper(await kiosk.ask(book((await free(kiosk))[7])))
    file = Path(hall.files.settings.database.url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(file)) as database:
        kept = "".join(answer for (answer,) in database.execute("SELECT answer FROM command"))
    assert made.appointment in kept
    for code in (made.code, made.code.rpartition("/")[2][:26], made.short_code, made.short_code.replace("-", "")):
        assert code not in kept
