"""What the booking pages may ask of a server: free times, and an appointment of one's own."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from codes.own_secret import token_of
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.planned_hall import planned_hall
from wire import commands
from wire.answers import TicketIssued

BOOKING = "/api/v1/booking"
NOBODYS = "A" * 26


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = planned_hall(tmp_path_factory.mktemp("hall"))
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


def asking(hall: RunningHall, name: str) -> httpx.Client:
    shown = {"Authorization": f"Bearer {name}:{hall.files.keys[name]}"}
    return httpx.Client(base_url=f"{hall.server.http_url}{BOOKING}", headers=shown)


@pytest.fixture
def pages(hall: RunningHall) -> Iterator[httpx.Client]:
    with asking(hall, "pages") as client:
        yield client


def free(pages: httpx.Client, day: str, product: str = "product-a") -> list[str]:
    answer = pages.get("/times", params={"product": product, "day": day})
    assert answer.status_code == 200, answer.text
    found: list[str] = answer.json()["times"]
    return found


def book(pages: httpx.Client, starts_at: str, *, key: str | None = None, **changed: Any) -> httpx.Response:
    body = {"products": ["product-a"], "starts_at": starts_at, "name": "Ada de Vries", **changed}
    return pages.post("/appointments", json=body, headers={} if key is None else {"Idempotency-Key": key})


def mine(secret: str) -> dict[str, str]:
    return {"Visitor-Secret": secret}


def test_the_offer_holds_what_everybody_may_book_and_nothing_else(pages: httpx.Client) -> None:
    offer = pages.get("/offer").json()
    assert [(each["id"], each["place"]) for each in offer["products"]] == [
        ("product-a", "counter"),
        ("product-b", "telephone"),
    ]
    assert offer["today"] == "2026-11-23"
    assert offer["time_zone"] == "Europe/Amsterdam"


def test_the_days_are_those_with_free_times(pages: httpx.Client) -> None:
    asked = {"product": "product-a", "first": "2026-11-20", "last": "2027-02-01"}
    days = pages.get("/days", params=asked).json()["days"]
    assert days[0]["day"] == "2026-11-23"
    assert days[-1]["day"] == "2026-12-14", "three weeks ahead"
    assert len(days) == 22
    assert days[1]["first"] == "2026-11-24T07:00:00Z"


def test_a_time_that_is_held_is_nobody_elses(pages: httpx.Client) -> None:
    first = free(pages, "2026-11-25")[0]
    held = pages.post("/holds", json={"products": ["product-a"], "starts_at": first}).json()
    assert first not in free(pages, "2026-11-25")
    again = pages.post("/holds", json={"products": ["product-a"], "starts_at": first})
    assert (again.status_code, again.json()["detail"]["code"]) == (409, "time_taken")
    lapses = datetime.fromisoformat(held["lapses_at"])
    assert timedelta(minutes=9) < lapses - datetime.fromisoformat("2026-11-23T06:00:00Z") < timedelta(minutes=12)
    assert pages.delete(f"/holds/{held['hold']}").status_code == 204
    assert first in free(pages, "2026-11-25")


def test_a_hold_can_be_renewed_and_exchanged_for_another(pages: httpx.Client) -> None:
    first, second = free(pages, "2026-11-26")[:2]
    wanted = {"products": ["product-a"], "starts_at": first}
    held = pages.post("/holds", json=wanted).json()["hold"]
    renewed = pages.post("/holds", json={**wanted, "instead_of": held}).json()["hold"]
    other = pages.post("/holds", json={**wanted, "starts_at": second, "instead_of": renewed})
    assert other.status_code == 201
    times = free(pages, "2026-11-26")
    assert first in times
    assert second not in times


def test_an_appointment_is_booked_under_its_hold_and_can_be_looked_at(pages: httpx.Client) -> None:
    first = free(pages, "2026-11-27")[0]
    hold = pages.post("/holds", json={"products": ["product-a"], "starts_at": first}).json()["hold"]
    assert book(pages, first).status_code == 409, "it is held for somebody"
    made = book(pages, first, hold=hold)
    assert made.status_code == 201
    own = pages.get("/own", headers=mine(made.json()["secret"])).json()
    assert own["state"] == "booked"
    assert own["starts_at"] == first
    assert own["changeable"]
    assert token_of(made.json()["secret"]) in own["code"]
    assert "Ada" not in str(own)


def test_an_appointment_asked_for_twice_is_made_once(pages: httpx.Client) -> None:
    first = free(pages, "2026-11-28")[0]
    one, other = (book(pages, first, key="the-same-key") for _ in range(2))
    assert one.json() == other.json()
    assert len(free(pages, "2026-11-28")) == 59
    for field, text in (("name", "Bob"), ("email", "b@b.nl"), ("telephone", "0612345678"), ("born", "1985-03-27")):
        changed = book(pages, first, key="the-same-key", **{field: text})
        assert (changed.status_code, changed.json()["detail"]["code"]) == (422, "command_id_reused"), field


def test_what_was_refused_may_be_asked_for_again_under_its_key(pages: httpx.Client) -> None:
    first = free(pages, "2026-12-01")[0]
    hold = pages.post("/holds", json={"products": ["product-a"], "starts_at": first}).json()["hold"]
    assert book(pages, first, key="asked-again").json()["detail"]["code"] == "time_taken"
    pages.delete(f"/holds/{hold}")
    assert book(pages, first, key="asked-again").status_code == 201


def test_an_appointment_is_moved_and_cancelled_by_its_secret(pages: httpx.Client) -> None:
    first, second = free(pages, "2026-11-29")[:2]
    secret = book(pages, first).json()["secret"]
    held = pages.post("/own/holds", json={"starts_at": second}, headers=mine(secret)).json()["hold"]
    assert first not in free(pages, "2026-11-29"), "its own time stays taken until it is moved"
    moved = pages.patch("/own", json={"starts_at": second, "hold": held}, headers=mine(secret)).json()
    assert (moved["starts_at"], moved["moved_from"], moved["sequence"]) == (second, first, 1)
    assert first in free(pages, "2026-11-29")
    cancelled = pages.delete("/own", headers=mine(secret)).json()
    assert (cancelled["state"], cancelled["changeable"], cancelled["code"]) == ("cancelled", False, "")
    assert second in free(pages, "2026-11-29")
    assert pages.delete("/own", headers=mine(secret)).status_code == 409


def test_ones_own_time_is_free_for_oneself(pages: httpx.Client) -> None:
    first = free(pages, "2026-11-30")[0]
    secret = book(pages, first).json()["secret"]
    times = pages.get("/own/times", params={"day": "2026-11-30"}, headers=mine(secret)).json()["times"]
    assert first in times
    days = pages.get("/own/days", params={"first": "2026-11-30", "last": "2026-11-30"}, headers=mine(secret))
    assert days.json()["days"][0]["times"] == 60


@played
async def test_the_code_of_ones_own_page_checks_in_at_the_kiosk(hall: RunningHall, pages: httpx.Client) -> None:
    made = book(pages, free(pages, "2026-11-23")[0])
    assert made.status_code == 201, made.text
    secret = made.json()["secret"]
    own = pages.get("/own", headers=mine(secret)).json()
    async with joined(hall, "kiosk-1") as (kiosk, _):
        answer = await kiosk.ask(commands.CheckIn(code=own["code"], early=True))
    assert isinstance(answer.result, TicketIssued), answer
    seen = pages.get("/own", headers=mine(secret)).json()
    assert (seen["state"], seen["changeable"]) == ("checked_in", False)


def test_a_talk_on_the_telephone_has_no_code_to_check_in(pages: httpx.Client) -> None:
    first = free(pages, "2026-11-24", "product-b")[0]
    made = book(pages, first, products=["product-b"], telephone="0612345678").json()
    own = pages.get("/own", headers=mine(made["secret"])).json()
    assert (own["place"], own["code"], own["short_code"]) == ("telephone", "", "")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"products": ["product-c"]}, "not_bookable"),
        ({"products": ["product-a", "product-b"]}, "cannot_combine"),
        ({"products": ["nothing"]}, "unknown_product"),
        ({"persons": 2}, "too_many_persons"),
        ({"starts_at": "2026-11-24T03:00:00Z"}, "not_open_then"),
        ({"starts_at": "2026-11-23T06:20:00Z"}, "too_short_notice"),
        ({"starts_at": "2027-11-24T09:00:00Z"}, "too_far_ahead"),
    ],
)
def test_what_cannot_be_booked_is_refused_with_its_cause(
    pages: httpx.Client, changed: dict[str, Any], code: str
) -> None:
    body = {"products": ["product-a"], "starts_at": "2026-11-24T09:00:00Z", **changed}
    for answer in (pages.post("/holds", json=body), pages.post("/appointments", json={**body, "name": "Ada"})):
        assert (answer.status_code, answer.json()["detail"]["code"]) == (422, code)


def test_who_has_enough_appointments_to_come_makes_no_more_until_one_is_cancelled(pages: httpx.Client) -> None:
    one, *others, last = free(pages, "2026-12-03")[:5]
    address = {"email": "veel@voorbeeld.nl"}
    made = [book(pages, each, **address).json() for each in (one, *others)]
    refused = book(pages, last, **address)
    told = refused.json()["detail"]
    assert (refused.status_code, told["code"], told["facts"]) == (409, "too_many_to_come", {"most": "4"})
    assert pages.delete("/own", headers=mine(made[0]["secret"])).status_code == 200
    assert book(pages, last, **address).status_code == 201


def test_a_secret_that_nobody_has_leads_nowhere(pages: httpx.Client) -> None:
    answer = pages.get("/own", headers=mine(NOBODYS))
    assert (answer.status_code, answer.json()["detail"]["code"]) == (404, "unknown_code")
    assert pages.get("/own", headers=mine("too short")).status_code == 422


def test_the_key_of_the_pages_opens_nothing_else(hall: RunningHall, pages: httpx.Client) -> None:
    everything = pages.get(f"{hall.server.http_url}/openapi.json").json()["paths"]
    others = [path for path in everything if path.startswith("/api/v1/") and not path.startswith(BOOKING)]
    assert len(others) > 5
    for path in others:
        address = hall.server.http_url + path.replace("{", "").replace("}", "")
        for method in everything[path]:
            assert pages.request(method, address).status_code == 401, path


def test_nobody_comes_in_without_a_key(hall: RunningHall) -> None:
    assert httpx.get(f"{hall.server.http_url}{BOOKING}/offer").status_code == 401
    with asking(hall, "tests") as system:
        assert system.get("/offer").status_code == 200
    with asking(hall, "kiosk-1") as kiosk:
        assert kiosk.get("/offer").status_code == 401
