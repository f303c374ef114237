"""The page of a real server, asked as a phone asks."""

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from queue_server.adapters.database import open_database
from queue_server.adapters.hall_picture import HallPicture
from queue_server.entrypoints.status_page.page import Page
from queue_server.entrypoints.status_page.rate import VisitorRate
from queue_server.entrypoints.status_page.routes import StatusPage, status_routes
from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server import builders
from tests.queue_server.entrypoints.conftest import started
from tests.queue_server.entrypoints.devices import Device, RunningHall, joined, played
from tests.queue_server.entrypoints.status_page.html import ReadPage, read
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import Called, TicketIssued

UNKNOWN = "A" * 26


@pytest.fixture
def phone() -> Iterator[httpx.Client]:
    with httpx.Client(headers={"Accept-Language": "nl"}) as client:
        yield client


async def ticket(kiosk: Device, *, language: str = "en", product: str = "product-a") -> TicketIssued:
    answer = await kiosk.ask(commands.TakeTicket(product=product, language=language))
    assert isinstance(answer.result, TicketIssued)
    return answer.result


def link_of(issued: TicketIssued) -> str:
    assert issued.status_url is not None
    return issued.status_url


def page(phone: httpx.Client, link: str) -> ReadPage:
    answer = phone.get(link)
    assert answer.status_code == 200
    return read(answer.text)


async def signed_in(counter: Device, number: int) -> None:
    body = commands.SignIn(counter=f"counter-{number}", clerk=f"clerk-{number}", pin=PIN)
    assert (await counter.ask(body)).result is not None


@played
async def test_the_page_follows_the_visitor_from_the_ticket_to_the_end(hall: RunningHall, phone: httpx.Client) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-1") as (counter, _):
        first, second = await ticket(kiosk), await ticket(kiosk)
        waiting = page(phone, link_of(second))
        assert waiting.text_in("h1") == "1 visitor is before you"
        assert second.number in waiting.said
        assert "You can wait here: Hall." in waiting.said

        await signed_in(counter, 1)
        called = await counter.ask(commands.CallNext())
        assert isinstance(called.result, Called)
        assert page(phone, link_of(second)).text_in("h1") == "You are next"
        mine = page(phone, link_of(first))
        assert mine.text_in("h1") == "Go to counter 1 now"
        assert mine.attributes["body"]["class"] == "call"

        await counter.ask(commands.Arrived(visit=first.visit))
        assert page(phone, link_of(first)).text_in("h1") == "You are being helped at counter 1"
        await counter.ask(commands.Finish(visit=first.visit))
        over = page(phone, link_of(first))
        assert over.text_in("h1") == "Your visit is finished"
        assert "refresh" not in over.meta
        await counter.ask(commands.SignOut())


@played
async def test_a_code_in_capitals_and_one_typed_in_small_letters_are_the_same_page(
    hall: RunningHall, phone: httpx.Client
) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        link = link_of(await ticket(kiosk, product="product-b"))
    assert link == link.upper()
    assert phone.get(link).status_code == phone.get(link.lower()).status_code == 200


@pytest.mark.parametrize(("language", "direction"), [("nl", "ltr"), ("uk", "ltr"), ("ar", "rtl")])
def test_the_page_speaks_the_visitors_language(
    hall: RunningHall, phone: httpx.Client, language: str, direction: str
) -> None:
    @played
    async def story() -> None:
        async with joined(hall, "kiosk-1") as (kiosk, _):
            issued = await ticket(kiosk, language=language, product="product-b")
        found = page(phone, link_of(issued))
        assert found.attributes["html"] == {"lang": language, "dir": direction}
        assert found.attributes["bdi"]["dir"] == "ltr", "a ticket number is read from left to right everywhere"

    story()


@played
async def test_whoever_helps_the_visitor_may_read_another_language(hall: RunningHall, phone: httpx.Client) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        link = link_of(await ticket(kiosk, language="tr", product="product-b"))
    languages = {each["hreflang"]: each for each in page(phone, link).links if "hreflang" in each}
    assert list(languages) == ["nl", "en", "de", "fr", "pl", "uk", "tr", "ar"]
    assert [code for code, each in languages.items() if "aria-current" in each] == ["tr"]
    assert page(phone, link + languages["de"]["href"]).attributes["html"]["lang"] == "de"
    assert page(phone, link + "?lang=xx").attributes["html"]["lang"] == "tr"


@played
async def test_the_renewing_of_the_page_can_be_stopped_and_begun_again(hall: RunningHall, phone: httpx.Client) -> None:
    """WCAG 2.2.1 and 2.2.2."""
    async with joined(hall, "kiosk-1") as (kiosk, _):
        link = link_of(await ticket(kiosk, product="product-b"))
    renewing = page(phone, link)
    assert renewing.meta["refresh"] == "15"
    (stop,) = [each["href"] for each in renewing.links if "renew" in each["href"] and "hreflang" not in each]
    still = page(phone, link + stop)
    assert "refresh" not in still.meta
    (again,) = [each["href"] for each in still.links if each["href"] in {"?", ""}]
    assert "refresh" in page(phone, link + again).meta


@played
async def test_the_page_needs_no_script_and_nothing_from_anywhere(hall: RunningHall, phone: httpx.Client) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        link = link_of(await ticket(kiosk, product="product-b"))
    answer = phone.get(link)
    found = read(answer.text)
    assert not {"script", "img", "iframe", "form", "link", "object"} & set(found.tags)
    assert all(each["href"].startswith("?") for each in found.links)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "set-cookie" not in answer.headers


@played
async def test_the_style_is_the_one_that_the_policy_lets_in(hall: RunningHall, phone: httpx.Client) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        link = link_of(await ticket(kiosk, product="product-b"))
    answer = phone.get(link)
    style = answer.text.partition("<style>")[2].partition("</style>")[0]
    assert f"'sha256-{digest_of(style)}'" in answer.headers["Content-Security-Policy"]
    assert "style=" not in answer.text


@pytest.mark.parametrize("token", [UNKNOWN, "short", "", "..%2F..%2Fetc", "%00", "a%0Ab", "A" * 5_000])
def test_a_link_that_leads_nowhere_is_answered_calmly(hall: RunningHall, phone: httpx.Client, token: str) -> None:
    answer = phone.get(f"{hall.server.http_url}/v/{token}")
    assert answer.status_code == 404
    found = read(answer.text)
    assert found.text_in("h1") == "Deze pagina is er niet meer"
    assert "refresh" not in found.meta
    assert token not in found.said or token == ""


def test_a_page_that_belongs_to_nobody_speaks_the_phones_language(hall: RunningHall, phone: httpx.Client) -> None:
    answer = phone.get(f"{hall.server.http_url}/v/{UNKNOWN}", headers={"Accept-Language": "pl-PL,pl;q=0.9,en;q=0.8"})
    assert read(answer.text).attributes["html"]["lang"] == "pl"


@played
async def test_a_ticket_that_is_asked_for_again_after_a_repeated_command_has_the_same_link(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _):
        body = commands.TakeTicket(product="product-b", language="nl")
        first = await kiosk.ask(body, command="status-page-repeated")
        again = await kiosk.ask(body, command="status-page-repeated")
    assert first == again


@played
async def test_a_visitor_keeps_the_page_when_the_server_starts_anew(tmp_path: Path, phone: httpx.Client) -> None:
    hall = started(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}")
    hall.server.start()
    async with joined(hall, "kiosk-1") as (kiosk, _):
        issued = await ticket(kiosk)
    hall.server.kill()
    hall.server.start()
    try:
        assert issued.number in page(phone, link_of(issued)).said
    finally:
        hall.server.stop()


@played
async def test_an_address_that_asks_without_end_is_told_to_wait(tmp_path: Path, phone: httpx.Client) -> None:
    hall = started(tmp_path, f"sqlite:///{tmp_path / 'balie.sqlite3'}")
    text = hall.files.server.read_text(encoding="utf-8")
    hall.files.server.write_text(text.replace("[limits]", "[limits]\nmax_status_pages_per_min = 2"), encoding="utf-8")
    with hall.server:
        codes = [phone.get(f"{hall.server.http_url}/v/{UNKNOWN}").status_code for _ in range(3)]
        answer = phone.get(f"{hall.server.http_url}/v/{UNKNOWN}")
    assert codes == [404, 404, 429]
    assert answer.headers["Retry-After"] == "60"
    assert read(answer.text).text_in("h1") == "Het is even te druk"


def two_servers(folder: Path, url: str) -> tuple[RunningHall, RunningHall]:
    ports = free_port(), free_port()
    servers = [write_hall(folder, database_url=url, port=port, public_url=f"http://127.0.0.1:{port}") for port in ports]
    files = staffed_hall(servers[0], kiosks=1, counters=1)
    one, other = (RunningHall(ServerProcess(server, port), files) for server, port in zip(servers, ports, strict=True))
    return one, other


@played
async def test_the_page_is_the_same_on_both_servers_over_one_database(
    tmp_path: Path, postgres_url: str, phone: httpx.Client
) -> None:
    one, other = two_servers(tmp_path, postgres_url)
    with one.server, other.server:
        async with joined(one, "kiosk-1") as (kiosk, _), joined(one, "counter-1") as (counter, _):
            issued = await ticket(kiosk)
            elsewhere = link_of(issued).replace(str(one.server.port), str(other.server.port))
            assert page(phone, elsewhere).text_in("h1") == "You are next"
            await signed_in(counter, 1)
            await counter.ask(commands.CallNext())
            assert page(phone, elsewhere).text_in("h1") == "Go to counter 1 now"


def digest_of(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


@played
async def test_a_database_that_is_away_is_no_fault_of_the_visitor() -> None:
    """Nothing listens on port 1."""
    database = open_database("postgresql://nobody@127.0.0.1:1/nothing")

    async def picture() -> HallPicture:
        raise AssertionError("nobody is looked up")

    names = {"nl": "Proefhal"}
    status = StatusPage(Page("#00695c", names, ["nl"]), builders.hall(), database, picture, VisitorRate(9, lambda: 0.0))
    app = FastAPI()
    app.include_router(status_routes(status))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://phone") as phone:
        answer = await phone.get(f"/v/{UNKNOWN}")
    database.close()
    assert answer.status_code == 503
    found = read(answer.text)
    assert found.text_in("h1") == "Wij kunnen uw nummer nu niet opzoeken"
    assert found.meta["refresh"] == "15"
