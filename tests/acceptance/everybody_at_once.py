"""Many programs that book the same time in the same instant, over HTTP at real servers, each by its own interface."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from queue_server.adapters.database import open_database
from queue_server.adapters.tables import TakenTimeRow
from tests.hall_files import HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess

GRANTED = "granted"
TIMEOUT_S = 60.0
JCC_TIME_TAKEN = 1

FACES = """
[faces.qmatic]
[faces.jcc]
"""
ADDRESS = """
[address]
street = "Marktplein"
number = "1"
postal_code = "1234 AB"
city = "Voorbeeldstad"
"""

Book = Callable[[], str]
"""What whoever books is told: `GRANTED`, or the code of the refusal."""

Way = Callable[[HTTPConnection, HallFiles, str, datetime], Book]
"""All that comes before the booking itself of this product then."""


def planned_hall_on(
    folder: Path, database_url: str, ports: Sequence[int], *, places: int, faces: bool = False
) -> HallFiles:
    """A hall whose servers listen there, with so many places for appointments."""
    servers = [
        write_hall(folder, database_url=database_url, port=port, counters=places, appointment_places=places)
        for port in ports
    ]
    if faces:
        for file, more in ((folder / "site.toml", ADDRESS), *((server, FACES) for server in servers)):
            file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    return staffed_hall(servers[0], kiosks=0, counters=0)


def by_api(connection: HTTPConnection, hall: HallFiles, product: str, starts_at: datetime) -> Book:
    """The house's own."""

    def book() -> str:
        asked = {"product": product, "starts_at": starts_at.isoformat()}
        status, said = _posted(connection, "/api/v1/appointments", asked, _bearer(f"tests:{hall.keys['tests']}"))
        return GRANTED if status == 201 else str(said["detail"]["code"])

    return book


def by_qmatic(connection: HTTPConnection, hall: HallFiles, product: str, starts_at: datetime) -> Book:
    """As Open Forms books with its Qmatic plug-in."""
    site = hall.settings.site
    there = starts_at.astimezone(ZoneInfo(site.time_zone))
    day, time = there.date().isoformat(), there.strftime("%H:%M")

    def book() -> str:
        path = f"/rest/calendar-backend/public/api/v2/branches/{site.id}/dates/{day}/times/{time}/book"
        asked = {"services": [{"publicId": product}], "customers": [{"lastName": "Vries"}]}
        status, said = _posted(connection, path, asked, {"X-Api-Key": f"tests:{hall.keys['tests']}"})
        return GRANTED if status == 202 else str(said["errorCode"])

    return book


def by_jcc(connection: HTTPConnection, hall: HallFiles, product: str, starts_at: datetime) -> Book:
    """As Open Forms books with its JCC REST plug-in; it has its token already."""
    form = {"grant_type": "client_credentials", "client_id": "tests", "client_secret": hall.keys["tests"]}
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    _, given = _said(connection, "/jcc/connect/token", urlencode(form), headers)

    def book() -> str:
        asked = {
            "id": None,
            "activityList": [{"activityId": product, "amount": 1}],
            "customerList": [{"isMainCustomer": True, "gender": 0, "lastName": "Vries"}],
            "fromDateTime": starts_at.isoformat(),
            "toDateTime": starts_at.isoformat(),
            "locationId": hall.settings.site.id,
        }
        _, said = _posted(connection, "/jcc/api/warp/v1/appointment", asked, _bearer(given["access_token"]))
        if said["acknowledgeIsSuccess"]:
            return GRANTED
        return "time_taken" if said["code"] == JCC_TIME_TAKEN else f"jcc {said}"

    return book


EVERY_WAY = (by_api, by_qmatic, by_jcc)


def at_once(
    hall: HallFiles,
    servers: Sequence[ServerProcess],
    *,
    visitors: int,
    starts_at: datetime,
    ways: Sequence[Way] = (by_api,),
) -> Counter[str]:
    """What the visitors were told; they are spread over the servers, and over the ways."""
    ready = threading.Barrier(visitors)

    def book(visitor: int) -> str:
        connection = HTTPConnection("127.0.0.1", servers[visitor % len(servers)].port, timeout=TIMEOUT_S)
        connection.connect()
        way, product = ways[visitor % len(ways)], f"product-{'abc'[visitor // len(ways) % 3]}"
        booking = way(connection, hall, product, starts_at)
        ready.wait(TIMEOUT_S)
        told = booking()
        connection.close()
        return told

    with ThreadPoolExecutor(visitors) as pool:
        return Counter(pool.map(book, range(visitors)))


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _posted(
    connection: HTTPConnection, path: str, body: object, headers: Mapping[str, str]
) -> tuple[int, dict[str, Any]]:
    return _said(connection, path, json.dumps(body), {"Content-Type": "application/json", **headers})


def _said(connection: HTTPConnection, path: str, body: str, headers: Mapping[str, str]) -> tuple[int, dict[str, Any]]:
    connection.request("POST", path, body, headers)
    answer = connection.getresponse()
    found: dict[str, Any] = json.loads(answer.read())
    return answer.status, found


def taken_places(hall: HallFiles) -> int:
    """How many rows say that somebody has a time."""
    database = open_database(hall.settings.database.url)
    try:
        with database.read() as connection:
            return int(connection.execute(select(func.count()).select_from(TakenTimeRow)).scalar_one())
    finally:
        database.close()


def tomorrow_at_ten() -> datetime:
    return (datetime.now(UTC) + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
