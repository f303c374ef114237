"""How many appointments a second the server makes over HTTP, each durable on SQLite before it is answered.

Programs that ask again as soon as they are answered, every appointment at a time of its own that has to be looked at;
against the bare durable insert of one row.
"""

import asyncio
import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter

from bench.figure import CouldNotMeasureError, Figure, p50, p99
from tests.acceptance.everybody_at_once import planned_hall_on
from tests.hall_files import HallFiles
from tests.server_process import ServerProcess, free_port

PROGRAMS = 24
LASTS_S = 5.0
PLACES = 8
FLOOR_INSERTS = 200


class Booker:
    """One connection that is kept, with whole requests written at once."""

    def __init__(self, hall: HallFiles, port: int) -> None:
        self._key = hall.keys["tests"]
        self._port = port

    async def book_until(self, until_s: float, times: "count[int]", spent_ms: list[float]) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        begins = (datetime.now(UTC) + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
        while perf_counter() < until_s:
            number = next(times)
            starts_at = begins + timedelta(minutes=10 * (number // PLACES))
            began = perf_counter()
            writer.write(self._request(f"product-{'abc'[number % 3]}", starts_at))
            status, body = await _answer(reader)
            spent_ms.append((perf_counter() - began) * 1000)
            if status != 201:
                raise CouldNotMeasureError(f"A booking was refused: {status} {body.decode(errors='replace')}.")
        writer.close()

    def _request(self, product: str, starts_at: datetime) -> bytes:
        body = json.dumps({"product": product, "starts_at": starts_at.isoformat(), "name": "Ada de Vries"}).encode()
        head = (
            "POST /api/v1/appointments HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"Authorization: Bearer {self._key}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:"))
    return int(lines[0].split()[1]), await reader.readexactly(length)


def measure(folder: Path) -> Sequence[Figure]:
    port = free_port()
    hall = planned_hall_on(folder, f"sqlite:///{folder / 'balie.sqlite3'}", [port], places=PLACES)
    spent_ms: list[float] = []
    with ServerProcess(folder / f"server-{port}.toml", port):
        began = perf_counter()
        asyncio.run(_all(Booker(hall, port), began + LASTS_S, spent_ms))
        lasted_s = perf_counter() - began
    note = (
        f"{PROGRAMS} programs for {LASTS_S:.0f} s; an answer took {p50(spent_ms):.1f} / {p99(spent_ms):.1f} ms; "
        "floor: durable inserts of one row with sqlite3, one after the other"
    )
    per_s = len(spent_ms) / lasted_s
    return [Figure("bookings.per_s", per_s, "1/s", _bare_inserts_per_s(folder), len(spent_ms), note)]


async def _all(booker: Booker, until_s: float, spent_ms: list[float]) -> None:
    times = count()
    async with asyncio.TaskGroup() as group:
        for _ in range(PROGRAMS):
            group.create_task(booker.book_until(until_s, times, spent_ms))


def _bare_inserts_per_s(folder: Path) -> float:
    connection = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE taken (begins INTEGER, body TEXT)")
    began = perf_counter()
    for number in range(FLOOR_INSERTS):
        connection.execute("INSERT INTO taken VALUES (?, ?)", (number, "x" * 600))
    lasted_s = perf_counter() - began
    connection.close()
    return FLOOR_INSERTS / lasted_s
