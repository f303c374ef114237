"""Many programs that book the same time in the same instant, over HTTP at real servers."""

import json
import threading
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path

from sqlalchemy import func, select

from queue_server.adapters.database import open_database
from queue_server.adapters.tables import TakenTimeRow
from tests.hall_files import HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess

GRANTED = "granted"
TIMEOUT_S = 60.0


def planned_hall_on(folder: Path, database_url: str, ports: Sequence[int], *, places: int) -> HallFiles:
    """A hall whose servers listen there, with so many places for appointments."""
    servers = [
        write_hall(folder, database_url=database_url, port=port, counters=places, appointment_places=places)
        for port in ports
    ]
    return staffed_hall(servers[0], kiosks=0, counters=0)


def at_once(hall: HallFiles, servers: Sequence[ServerProcess], *, visitors: int, starts_at: datetime) -> Counter[str]:
    """What the visitors were told: `GRANTED`, or the code of the refusal; they are spread over the servers."""
    ready = threading.Barrier(visitors)

    def book(visitor: int) -> str:
        connection = HTTPConnection("127.0.0.1", servers[visitor % len(servers)].port, timeout=TIMEOUT_S)
        connection.connect()
        body = json.dumps({"product": f"product-{'abc'[visitor % 3]}", "starts_at": starts_at.isoformat()})
        headers = {"Authorization": f"Bearer {hall.keys['tests']}", "Content-Type": "application/json"}
        ready.wait(TIMEOUT_S)
        connection.request("POST", "/api/v1/appointments", body, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return GRANTED if answer.status == 201 else str(json.loads(text)["detail"]["code"])

    with ThreadPoolExecutor(visitors) as pool:
        return Counter(pool.map(book, range(visitors)))


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
