"""The board of a real server in a real browser: live, rung once, honest when the server is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from balie.screens.browser import Tab
from tests.hall_files import PIN
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.web_board.hall import hall_with_boards
from wire import commands
from wire.answers import Called, TicketIssued

NO_STREAM = "delete window.EventSource;"
SAID = "document.getElementById('said').textContent.replace(/\\n/g, ' ')"
SILENT_STREAM = "window.EventSource = function () { this.close = function () {}; };"
"""As behind a proxy that gathers a stream until it ends."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    folder = tmp_path_factory.mktemp("hall")
    hall = hall_with_boards(folder)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


def board(hall: RunningHall, name: str = "hal") -> str:
    return f"{hall.server.http_url}/board/{name}"


async def sign_in(counter: Device, number: int) -> None:
    body = commands.SignIn(counter=f"counter-{number}", clerk=f"clerk-{number}", pin=PIN)
    assert (await counter.ask(body)).result is not None


async def ticket(kiosk: Device) -> TicketIssued:
    answer = await kiosk.ask(commands.TakeTicket(product="product-a", language="nl"))
    assert isinstance(answer.result, TicketIssued)
    return answer.result


async def call(counter: Device) -> str:
    answer = await counter.ask(commands.CallNext())
    assert isinstance(answer.result, Called), answer
    return answer.result.visit.id


async def finish(counter: Device, visit: str) -> None:
    await counter.ask(commands.Arrived(visit=visit))
    assert (await counter.ask(commands.Finish(visit=visit))).refusal is None


def numbers(tab: Tab, name: str) -> list[str]:
    found: list[str] = tab.value(f"[].map.call(document.querySelectorAll('.{name}'), (each) => each.textContent)")
    return found


def shows(number: str) -> str:
    return f"[].some.call(document.querySelectorAll('.number'), (each) => each.textContent === '{number}')"


@played
async def test_a_call_is_shown_large_and_rung_as_soon_as_it_is_made(hall: RunningHall, tab: Tab) -> None:
    tab.open(board(hall))
    tab.wait_until("document.body.className.indexOf('connecting') < 0")
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        await sign_in(counter, 1)
        first = await ticket(kiosk)
        called = await call(counter)
        tab.wait_until(shows(first.number), within_s=5)
        assert "Balie 1" in tab.said()
        assert "Links" in tab.said()
        tab.wait_until("balie.rung === 1")

        await counter.ask(commands.Recall(visit=called))
        tab.wait_until("balie.rung === 2")
        assert numbers(tab, "number") == [first.number], "a recall is rung again and shown once"
        await finish(counter, called)
        await counter.ask(commands.SignOut())


@played
async def test_two_calls_at_once_share_the_large_place(hall: RunningHall, tab: Tab) -> None:
    tab.open(board(hall))
    async with (
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "counter-2") as (two, _),
        joined(hall, "counter-3") as (three, _),
    ):
        await sign_in(two, 2)
        await sign_in(three, 3)
        first, second = await ticket(kiosk), await ticket(kiosk)
        calls = [(two, await call(two)), (three, await call(three))]
        tab.wait_until(f"{shows(first.number)} && {shows(second.number)}", within_s=5)
        assert numbers(tab, "number") == [second.number, first.number], "the newest stands first"
        tab.wait_until("balie.rung === 2")
        for counter, called in calls:
            await finish(counter, called)
            await counter.ask(commands.SignOut())


@played
async def test_a_board_for_one_counter_shows_its_calls_only_and_from_right_to_left(hall: RunningHall, tab: Tab) -> None:
    tab.open(board(hall, "eerste"))
    async with (
        joined(hall, "kiosk-1") as (kiosk, _),
        joined(hall, "counter-1") as (one, _),
        joined(hall, "counter-2") as (two, _),
    ):
        await sign_in(one, 1)
        await sign_in(two, 2)
        elsewhere, here = await ticket(kiosk), await ticket(kiosk)
        calls = [(two, await call(two)), (one, await call(one))]
        tab.wait_until(shows(here.number), within_s=5)
        assert elsewhere.number not in tab.said()
        assert tab.value("document.documentElement.dir") == "rtl"
        assert "الشباك 1" in tab.said()
        for counter, called in calls:
            await finish(counter, called)
            await counter.ask(commands.SignOut())


@played
async def test_a_page_that_is_loaded_anew_does_not_ring_again(hall: RunningHall, tab: Tab) -> None:
    tab.open(board(hall))
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        await sign_in(counter, 1)
        first = await ticket(kiosk)
        called = await call(counter)
        tab.wait_until("balie.rung === 1")
        tab.reload()
        tab.wait_until(shows(first.number))
        assert tab.value("balie.rung") is None
        await finish(counter, called)
        await counter.ask(commands.SignOut())


@played
async def test_a_supervisor_speaks_to_one_board_and_takes_it_back(hall: RunningHall, tab: Tab) -> None:
    tab.open(board(hall))
    async with joined(hall, "counter-1") as (counter, _):
        await counter.ask(commands.SignIn(counter="counter-1", clerk="eva", pin=PIN))
        for name, text in (("eerste", "Balie 1 sluit zo."), ("hal", "De lift is defect.")):
            body = commands.ShowMessage(message=f"for-{name}", texts={"nl": text}, displays=(name,))
            assert (await counter.ask(body)).refusal is None
        tab.wait_until("document.body.innerText.indexOf('De lift is defect.') >= 0", within_s=10)
        assert "Balie 1 sluit zo." not in tab.said()
        for name in ("eerste", "hal"):
            assert (await counter.ask(commands.RemoveMessage(message=f"for-{name}"))).refusal is None
        tab.wait_until("document.body.innerText.indexOf('De lift is defect.') < 0", within_s=10)
        await counter.ask(commands.SignOut())


@pytest.mark.parametrize("browser_of_old", [NO_STREAM, SILENT_STREAM])
def test_a_browser_without_streams_asks_again_and_again(hall: RunningHall, tab: Tab, browser_of_old: str) -> None:
    tab.first_runs(browser_of_old)
    tab.open(board(hall))

    @played
    async def story() -> None:
        async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
            await sign_in(counter, 1)
            first = await ticket(kiosk)
            called = await call(counter)
            tab.wait_until(shows(first.number))
            await finish(counter, called)
            await counter.ask(commands.SignOut())

    story()


@played
async def test_with_the_server_gone_the_last_calls_stay_with_since_when(tmp_path: Path, tab: Tab) -> None:
    hall = hall_with_boards(tmp_path)
    hall.server.start()
    tab.open(board(hall))
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        await sign_in(counter, 1)
        first, missed = await ticket(kiosk), await ticket(kiosk)
        called = await call(counter)
        tab.wait_until(shows(first.number))
        tab.wait_until("balie.rung === 1")
    hall.server.kill()
    assert tab.wait_until("document.body.className.indexOf('lost') >= 0") > 3, "a hiccup is told to nobody"
    assert first.number in tab.said()
    tab.wait_until(f"{SAID} === 'Verbinding wordt hersteld'")
    tab.wait_until(f"/^Stand van \\d+\\.\\d\\d uur$/.test({SAID})")
    assert tab.value("document.getElementById('clock').textContent"), "its own clock goes on"

    hall.server.start()
    tab.wait_until("document.body.className.indexOf('lost') < 0")
    async with joined(hall, "counter-1") as (counter, _):
        await finish(counter, called)
        called = await call(counter)
        tab.wait_until(shows(missed.number), within_s=5)
        tab.wait_until("balie.rung === 2")
        assert tab.value("balie.rung") == 2, "what rang before the outage does not ring again"
    hall.server.stop()


@played
async def test_a_server_that_hangs_is_noticed_although_its_line_stays(tmp_path: Path, tab: Tab) -> None:
    hall = hall_with_boards(tmp_path)
    with hall.server:
        tab.open(board(hall))
        tab.wait_until("document.body.className.indexOf('welcome') >= 0")
        hall.server.hang()
        tab.wait_until("document.body.className.indexOf('lost') >= 0")
        hall.server.go_on()
        tab.wait_until("document.body.className.indexOf('lost') < 0")
