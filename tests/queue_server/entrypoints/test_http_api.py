"""What other programs may ask over HTTP, and what watches over the server."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from wire import commands
from wire.answers import TicketIssued
from wire.link import Bookmark
from wire.words import Health, RefusalCode

LONG_AGO = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
LATER = "2026-12-24T10:00:00+01:00"


@pytest.fixture
def program(hall: RunningHall) -> Iterator[httpx.Client]:
    """A program of the municipality with a key of its own."""
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    with httpx.Client(base_url=hall.server.http_url, headers=shown) as client:
        yield client


@pytest.fixture
def stranger(hall: RunningHall) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=hall.server.http_url) as client:
        yield client


def book(program: httpx.Client, **changed: Any) -> httpx.Response:
    body = {"product": "product-a", "starts_at": LATER, "name": "Ada de Vries", "remarks": "rolstoel"}
    headers = changed.pop("headers", {})
    return program.post("/api/v1/appointments", json={**body, **changed}, headers=headers)


def test_the_document_names_every_route_and_says_which_need_a_key(stranger: httpx.Client) -> None:
    document = stranger.get("/openapi.json").json()
    assert document["openapi"].startswith("3.")
    assert document["info"]["title"] == "Balie queue server"
    routes = {(method, path) for path, ways in document["paths"].items() for method in ways}
    assert routes == {
        ("get", "/healthz"),
        ("get", "/readyz"),
        ("get", "/metrics"),
        ("get", "/api/v1/hall"),
        ("post", "/api/v1/appointments"),
        ("patch", "/api/v1/appointments/{appointment}"),
        ("delete", "/api/v1/appointments/{appointment}"),
        ("put", "/api/v1/documents/{document}"),
        ("get", "/api/v1/documents/{document}"),
        ("delete", "/api/v1/documents/{document}"),
        ("get", "/api/v1/devices"),
        ("get", "/api/v1/visits"),
        ("get", "/api/v1/figures"),
        ("get", "/api/v1/booking/offer"),
        ("get", "/api/v1/booking/days"),
        ("get", "/api/v1/booking/times"),
        ("post", "/api/v1/booking/holds"),
        ("delete", "/api/v1/booking/holds/{hold}"),
        ("post", "/api/v1/booking/appointments"),
        ("get", "/api/v1/booking/own"),
        ("patch", "/api/v1/booking/own"),
        ("delete", "/api/v1/booking/own"),
        ("get", "/api/v1/booking/own/days"),
        ("get", "/api/v1/booking/own/times"),
        ("post", "/api/v1/booking/own/holds"),
    }
    for path, ways in document["paths"].items():
        for way in ways.values():
            assert bool(way.get("security")) is path.startswith("/api/"), path


def test_every_reference_in_the_document_leads_somewhere(stranger: httpx.Client) -> None:
    document = stranger.get("/openapi.json").json()

    def references(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            for key, value in part.items():
                if key == "$ref":
                    yield value
                else:
                    yield from references(value)
        elif isinstance(part, list):
            for value in part:
                yield from references(value)

    found = set(references(document))
    assert found
    for reference in found:
        part = document
        for step in reference.removeprefix("#/").split("/"):
            part = part[step]


def test_every_route_of_the_api_refuses_whoever_shows_no_key(stranger: httpx.Client, hall: RunningHall) -> None:
    document = stranger.get("/openapi.json").json()
    ways = [(method, path) for path, ways in document["paths"].items() for method in ways if path.startswith("/api/")]
    key = hall.files.keys
    shown = [
        {},
        {"Authorization": "Bearer tests"},
        {"Authorization": "Bearer tests:wrong"},
        {"Authorization": f"Bearer :{key['tests']}"},
        {"Authorization": f"Basic tests:{key['tests']}"},
        {"Authorization": f"Bearer kiosk-1:{key['kiosk-1']}"},
        {"Authorization": f"Bearer counter-1:{key['counter-1']}"},
    ]
    for method, path in ways:
        answers = [
            stranger.request(method, path.format(appointment="x", document="x", hold="x"), headers=each)
            for each in shown
        ]
        assert {answer.status_code for answer in answers} == {401}, (method, path)


@played
async def test_an_appointment_made_over_http_lets_its_visitor_in_at_the_kiosk(hall: RunningHall) -> None:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    async with httpx.AsyncClient(base_url=hall.server.http_url, headers=shown) as program:
        async with joined(hall, "kiosk-1") as (kiosk, welcome):
            now = welcome.clock.now.isoformat()
            made = await program.post("/api/v1/appointments", json={"product": "product-b", "starts_at": now})
            assert made.status_code == 201
            answer = await kiosk.ask(commands.CheckIn(code=made.json()["code"]))
            assert isinstance(answer.result, TicketIssued), answer
            visit = answer.result.visit
        (shown_visit,) = [each for each in (await program.get("/api/v1/visits")).json() if each["id"] == visit]
        assert (shown_visit["state"], shown_visit["service"]) == ("waiting", "service-b")
        assert [stay["state"] for stay in shown_visit["stays"]] == ["waiting"]
        figures = (await program.get("/api/v1/figures")).json()
        assert figures["with_appointment"] >= 1
        cancelled = await program.delete(f"/api/v1/appointments/{made.json()['id']}")
        assert cancelled.status_code == 409, "its visitor is here"


def test_the_same_request_under_the_same_key_makes_one_appointment(program: httpx.Client) -> None:
    first, again = (book(program, headers={"Idempotency-Key": "the-same-key"}) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()


@pytest.mark.parametrize(
    "changed",
    [
        {"persons": 2},
        {"name": "Bo Smit"},
        {"remarks": "tolk"},
        {"born": "1985-03-27"},
        {"email": "bo@voorbeeld.nl"},
        {"telephone": "0612345678"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_key_that_was_used_for_one_appointment_never_answers_for_another(
    program: httpx.Client, changed: dict[str, Any]
) -> None:
    key = {"Idempotency-Key": f"used for {next(iter(changed))}"}
    assert book(program, headers=key).status_code == 201
    other = book(program, headers=key, **changed)
    assert (other.status_code, other.json()["detail"]["code"]) == (422, RefusalCode.COMMAND_ID_REUSED)


def test_requests_without_a_key_make_an_appointment_each(program: httpx.Client) -> None:
    assert book(program).json()["id"] != book(program).json()["id"]


def test_an_appointment_is_cancelled_once(program: httpx.Client) -> None:
    made = book(program).json()["id"]
    assert program.delete(f"/api/v1/appointments/{made}").status_code == 204
    again = program.delete(f"/api/v1/appointments/{made}")
    assert (again.status_code, again.json()["detail"]["code"]) == (409, RefusalCode.NOT_POSSIBLE_NOW)


@pytest.mark.parametrize(
    ("appointment", "status"),
    [("no-such-appointment", 404), ("'; DROP TABLE visit", 404), ("%00", 422), ("a" * 65, 422)],
)
def test_an_appointment_that_nobody_made_is_not_found(program: httpx.Client, appointment: str, status: int) -> None:
    assert program.delete(f"/api/v1/appointments/{appointment}").status_code == status


@pytest.mark.parametrize(
    "wrong",
    [
        {"product": "wedding"},
        {"product": ""},
        {"product": "p" * 65},
        {"starts_at": "tomorrow"},
        {"starts_at": "2026-12-24T10:00:00"},
        {"starts_at": "9999-12-31T23:59:59-12:00"},
        {"starts_at": "0001-01-01T00:00:00+14:00"},
        {"persons": 0},
        {"persons": 21},
        {"persons": "two"},
        {"name": "n" * 201},
        {"name": "Ada\u0000de Vries"},
        {"remarks": ["x"]},
        {"vip": True},
    ],
    ids=lambda wrong: str(wrong)[:40],
)
def test_a_body_with_a_mistake_is_refused_with_its_place(program: httpx.Client, wrong: dict[str, Any]) -> None:
    answer = book(program, **wrong)
    assert answer.status_code == 422
    (field,) = wrong
    assert field in answer.text or "product" in answer.text


@pytest.mark.parametrize("body", ["", "{", "[]", "null", "\ud800".encode("utf-8", "surrogatepass"), "[" * 20_000])
def test_a_body_that_is_no_request_is_refused(program: httpx.Client, body: str | bytes) -> None:
    answer = program.post("/api/v1/appointments", content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500


@pytest.mark.parametrize("path", ["/api/v1/visits?day=yesterday", "/api/v1/figures?day=2026-02-30"])
def test_a_day_that_is_none_is_refused(program: httpx.Client, path: str) -> None:
    assert program.get(path).status_code == 422


def test_a_day_on_which_nobody_came_has_empty_figures(program: httpx.Client) -> None:
    figures = program.get("/api/v1/figures", params={"day": "2020-02-29"}).json()
    assert (figures["visits"], figures["wait_mean_s"], figures["products"]) == (0, None, {})
    assert program.get("/api/v1/visits", params={"day": "2020-02-29"}).json() == []


def test_a_visit_over_http_names_nobody(program: httpx.Client) -> None:
    book(program)
    for path in ("/api/v1/visits", "/api/v1/figures", "/api/v1/hall"):
        answer = program.get(path).text
        assert "Ada" not in answer
        assert "rolstoel" not in answer


def test_the_hall_says_how_busy_it_is(program: httpx.Client) -> None:
    bookmark = Bookmark.model_validate_json(program.get("/api/v1/hall").text)
    assert {each.service for each in bookmark.outlook} == {"service-a", "service-b", "service-c"}
    assert bookmark.house.open_now


def test_a_server_that_can_work_says_so(stranger: httpx.Client) -> None:
    assert stranger.get("/healthz").json() == {"status": "ok"}
    assert stranger.get("/readyz").json() == {"status": "ready"}


@played
async def test_the_measures_count_devices_commands_and_those_who_wait(hall: RunningHall) -> None:
    async with joined(hall, "kiosk-1") as (kiosk, _), httpx.AsyncClient(base_url=hall.server.http_url) as watcher:
        await kiosk.ask(commands.TakeTicket(product="product-a"))
        text = (await watcher.get("/metrics")).text
    assert 'balie_devices{role="kiosk"} 1.0' in text
    assert 'balie_command_seconds_count{command="take_ticket"}' in text
    assert 'balie_waiting{service="service-a"}' in text
    assert "clerk" not in text


@played
async def test_other_software_sees_how_each_device_is_and_since_when(hall: RunningHall) -> None:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    low = commands.ReportDevice(part="printer", health=Health.DEGRADED, sentence="Low.", since=LONG_AGO)
    none = commands.ReportDevice(part="scanner", health=Health.ABSENT, sentence="None.", since=LONG_AGO, as_meant=True)
    async with (
        joined(hall, "kiosk-2") as (kiosk, _),
        httpx.AsyncClient(base_url=hall.server.http_url, headers=shown) as program,
    ):
        await kiosk.ask(low)
        await kiosk.ask(none)
        devices = (await program.get("/api/v1/devices")).json()
        measures = (await program.get("/metrics")).text
    assert [device["name"] for device in devices if device["role"] == "kiosk"] == ["kiosk-1", "kiosk-2"]
    assert "tests" not in [device["name"] for device in devices], "a program is no device"
    (known,) = [device for device in devices if device["name"] == "kiosk-2"]
    since = LONG_AGO.isoformat().replace("+00:00", "Z")
    assert known["parts"] == [
        {"part": "printer", "health": "degraded", "sentence": "Low.", "since": since, "as_meant": False},
        {"part": "scanner", "health": "absent", "sentence": "None.", "since": since, "as_meant": True},
    ]
    here = 'device="kiosk-2",'
    assert f'balie_device_health{{{here}health="degraded",part="printer"}} 1.0' in measures
    assert f'balie_device_health{{{here}health="ok",part="printer"}} 0.0' in measures
    moments = [line for line in measures.splitlines() if line.startswith("balie_device_health_since") and here in line]
    assert [float(moment.split()[-1]) for moment in moments] == [LONG_AGO.timestamp()] * 2
    assert f'balie_device_concern{{{here}part="printer"}} 1.0' in measures
    assert f'balie_device_concern{{{here}part="scanner"}} 0.0' in measures, "nobody is called to what was meant so"


@pytest.mark.parametrize("path", ["/", "/docs", "/redoc", "/link", "/api/v1/clerks", "/../etc/passwd", "/%00"])
def test_nothing_else_is_there(stranger: httpx.Client, path: str) -> None:
    assert stranger.get(path).status_code == 404
