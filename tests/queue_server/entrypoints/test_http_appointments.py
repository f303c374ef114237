"""A program of the city books for people whom it knows: several products and persons, as often as they need."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.booking_pages.city import city_with_pages
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from wire import commands
from wire.answers import TicketIssued

APPOINTMENTS = "/api/v1/appointments"
TODAY = "2026-11-23T09:00:00+01:00"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = city_with_pages(tmp_path_factory.mktemp("city"), most_to_come=1)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


@pytest.fixture
def program(city: RunningHall) -> Iterator[httpx.Client]:
    shown = {"Authorization": f"Bearer tests:{city.files.keys['tests']}"}
    with httpx.Client(base_url=city.server.http_url, headers=shown) as client:
        yield client


def book(program: httpx.Client, **changed: Any) -> httpx.Response:
    headers = changed.pop("headers", {})
    body = {"starts_at": at(3), "name": "Ada", **changed}
    return program.post(APPOINTMENTS, json=body, headers=headers)


def at(december: int) -> str:
    """Four are received at once, so that no test may lean on another's day."""
    return f"2026-12-{december:02}T10:00:00+01:00"


def code_of(refused: httpx.Response) -> tuple[int, str]:
    return refused.status_code, refused.json()["detail"]["code"]


@pytest.mark.parametrize(
    ("wanted", "minutes"),
    [
        ({"product": "paspoort"}, 10),
        ({"product": "paspoort", "also": ["rijbewijs"]}, 10 + 5),
        ({"product": "paspoort", "also": ["rijbewijs"], "persons": 3}, 10 + 2 * 5 + 5 + 2 * 5),
        ({"product": "paspoort", "also": ["rijbewijs", "paspoort"]}, 10 + 5),
    ],
)
def test_it_lasts_as_long_as_all_its_products_for_all_persons(
    program: httpx.Client, wanted: dict[str, Any], minutes: int
) -> None:
    made = book(program, **wanted)
    assert (made.status_code, made.json()["minutes"]) == (201, minutes), made.text


@played
async def test_whoever_comes_for_several_products_gets_one_number_for_all(
    city: RunningHall, program: httpx.Client
) -> None:
    made = book(program, product="paspoort", also=["rijbewijs"], starts_at=TODAY)
    async with joined(city, "kiosk-1") as (kiosk, _):
        answer = await kiosk.ask(commands.CheckIn(code=made.json()["code"], early=True))
    assert isinstance(answer.result, TicketIssued), answer
    assert (answer.result.product, answer.result.also) == ("paspoort", ("rijbewijs",))


@pytest.mark.parametrize(
    ("also", "refused"),
    [(["bijstand"], "cannot_combine"), (["nothing"], "unknown_product"), (["rijbewijs"] * 10, None), ([""], None)],
)
def test_what_does_not_go_together_is_refused(program: httpx.Client, also: list[str], refused: str | None) -> None:
    answer = book(program, product="paspoort", also=also)
    assert answer.status_code in {404, 422}, answer.text
    if refused is not None:
        assert answer.json()["detail"]["code"] == refused


def test_a_key_that_was_used_for_one_product_never_answers_for_two(program: httpx.Client) -> None:
    key = {"Idempotency-Key": "one and then two"}
    one = {"product": "rijbewijs", "starts_at": at(4), "headers": key}
    assert book(program, **one).status_code == 201
    assert code_of(book(program, **one, also=["paspoort"])) == (422, "command_id_reused")


def test_what_binds_the_public_does_not_bind_a_program_that_knows_whom_it_books_for(
    city: RunningHall, program: httpx.Client
) -> None:
    family = {"email": "gezin@voorbeeld.nl", "persons": 2, "starts_at": at(7)}
    assert [book(program, product="rijbewijs", **family).status_code for _ in range(3)] == [201, 201, 201]
    shown = {"Authorization": f"Bearer pages:{city.files.keys['pages']}"}
    at_home = {"products": ["paspoort"], "starts_at": at(8), "name": "Ada", "email": "gezin@voorbeeld.nl"}
    public = httpx.post(f"{city.server.http_url}/api/v1/booking/appointments", json=at_home, headers=shown)
    assert code_of(public) == (409, "too_many_to_come")
