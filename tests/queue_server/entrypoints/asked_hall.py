"""A hall with every face switched on, and whoever asks it everything that its OpenAPI document offers."""

from pathlib import Path
from typing import Any

import httpx

from tests.openapi_trial import Visitor
from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import FACES, TUESDAY, ask_for_token, basic, civic_hall

EVERY_FACE = "\n[faces.qmatic]\ncustomers_identify = true\n" + FACES
UNHURRIED = "max_questions_per_min = 1000000\n"
MADE = 12


def asked_hall(folder: Path, *, database_url: str | None = None) -> RunningHall:
    """Its server is not running yet."""
    return civic_hall(folder, places=3, faces=EVERY_FACE, more=UNHURRIED, database_url=database_url)


def visitor_of(hall: RunningHall) -> Visitor:
    """With a key that opens every part, and the names of what is there; some appointments are made."""
    url, system = hall.server.http_url, f"Bearer tests:{hall.files.keys['tests']}"
    own = {"Authorization": system}
    made = [_appointment(url, own, number) for number in range(MADE)]
    secrets = [_own_appointment(url, own, number) for number in range(MADE)]
    return Visitor(
        url,
        keys={
            "/api/": own,
            "/rest": {"X-Api-Key": hall.files.keys["tests"]},
            "/jcc/": basic(hall, "tests"),
            "/jcc/api": _token(hall, "/jcc/connect/token"),
            "/jcc/api/warp/v1/connect": basic(hall, "tests"),
            "/mijn-agenda": _token(hall, "/mijn-agenda/connect/token"),
            "/mijn-agenda/connect": basic(hall, "tests"),
        },
        known=_known(made, _qmatic(url, hall.files.keys["tests"])) | {"Visitor-Secret": secrets},
    )


def _known(made: list[str], services: list[str]) -> dict[str, list[Any]]:
    """By the names of parameters and fields."""
    moments = [f"{TUESDAY}T{hour:02}:{minute:02}:00+01:00" for hour in (9, 10, 11) for minute in range(0, 60, 10)]
    products = ["paspoort", "id-kaart", "vergunning"]
    known: dict[str, list[Any]] = {name: made for name in ("appointment", "id", "identificatie")}
    known |= {name: products for name in ("activityId", "selectedActivityId")}
    known |= {name: ["stadhuis"] for name in ("branch", "locationId", "location_id")}
    known |= {name: [TUESDAY, "2026-11-26"] for name in ("day", "first", "last", "fromDate", "toDate")}
    known |= {name: moments for name in ("starts_at", "fromDateTime")}
    known |= {
        "product": [*products, *services],
        "products": [[each] for each in products],
        "parameters": [f"servicePublicId={each}" for each in services] + ["email=vera@voorbeeld.nl"],
        "services": [[{"publicId": each}] for each in services],
        "at": ["09:00", "10:10"],
        "grant_type": ["client_credentials"],
        "scope": ["warp-api", "afspraken:lezen"],
        "waarde": ["vera@voorbeeld.nl"],
        "letter_code": ["AB12-CD34", "XY98-ZW76"],
        "desk": [None, "counter-1"],
        "van": [None],
        "tot": [None],
    }
    return known


def _appointment(url: str, own: dict[str, str], number: int) -> str:
    at = f"{TUESDAY}T{9 + number // 6:02}:{number % 6 * 10:02}:00+01:00"
    body = {"product": "paspoort", "starts_at": at, "name": "Vera Dam", "persons": 2}
    made = httpx.post(f"{url}/api/v1/appointments", json=body, headers=own)
    assert made.status_code == 201, made.text
    found: str = made.json()["id"]
    return found


def _own_appointment(url: str, own: dict[str, str], number: int) -> str:
    """The visitor's secret."""
    at = f"2026-11-26T{9 + number // 6:02}:{number % 6 * 10:02}:00+01:00"
    body = {"products": ["paspoort"], "starts_at": at, "name": "Vera Dam", "email": "vera@voorbeeld.nl"}
    made = httpx.post(f"{url}/api/v1/booking/appointments", json=body, headers=own)
    assert made.status_code == 201, made.text
    found: str = made.json()["secret"]
    return found


def _qmatic(url: str, key: str) -> list[str]:
    root = f"{url}/rest/calendar-backend/public/api"
    listed = httpx.get(f"{root}/v1/services", headers={"X-Api-Key": key})
    assert listed.status_code == 200, listed.text
    return [each["publicId"] for each in listed.json()["serviceList"]]


def _token(hall: RunningHall, path: str) -> dict[str, str]:
    return {"Authorization": "Bearer " + ask_for_token(hall, path, "tests").json()["access_token"]}
