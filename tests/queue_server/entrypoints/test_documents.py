"""Documents to collect: announced over HTTP, fetched with the code of a letter at the kiosk, on both engines."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.hall_files import PIN, staffed_hall, write_hall
from tests.queue_server.entrypoints.callers import program
from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.server_process import ServerProcess, free_port
from wire import commands
from wire.answers import TicketIssued
from wire.words import RefusalCode

LETTER = "Brief 7 KQ4"
READY = {"letter_code": LETTER, "product": "product-c", "state": "ready", "desk": "counter-2"}


async def put(client: httpx.AsyncClient, document: str = "passport-1", **changed: Any) -> httpx.Response:
    return await client.put(f"/api/v1/documents/{document}", json={**READY, **changed})


@played
async def test_a_document_goes_from_its_letter_over_the_counter_to_collected(tmp_path: Path, database_url: str) -> None:
    server = write_hall(tmp_path, database_url=database_url, port=(port := free_port()), counters=2)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=2))
    with hall.server:
        async with program(hall) as client, joined(hall, "kiosk-1") as (kiosk, _), joined(hall, "counter-2") as (pc, _):

            async def state() -> str:
                found: str = (await client.get("/api/v1/documents/passport-1")).json()["state"]
                return found

            coming = await put(client, state="not_ready", ready_on="2026-12-01")
            assert (coming.status_code, coming.json()["ready_on"]) == (200, "2026-12-01")
            early = await kiosk.ask(commands.CollectDocument(code=LETTER))
            assert early.refusal is not None
            assert early.refusal.code is RefusalCode.NOT_READY_YET
            assert early.refusal.facts["ready_on"] == "2026-12-01"
            assert (await put(client)).status_code == 200
            issued = (await kiosk.ask(commands.CollectDocument(code="brief7kq4"))).result
            assert isinstance(issued, TicketIssued)
            assert (issued.service, issued.product, issued.desk) == ("service-c", "product-c", "2")
            again = (await kiosk.ask(commands.CollectDocument(code=LETTER))).result
            assert isinstance(again, TicketIssued)
            assert (again.number, again.again, again.desk) == (issued.number, True, "2")
            await pc.ask(commands.SignIn(counter="counter-2", clerk="clerk-2", pin=PIN))
            for step in (commands.CallVisit, commands.Arrived, commands.Finish):
                assert await state() == "ready"
                assert (await pc.ask(step(visit=issued.visit))).refusal is None
            assert await state() == "collected"
            late = await kiosk.ask(commands.CollectDocument(code=LETTER))
            assert late.refusal is not None
            assert late.refusal.code is RefusalCode.COLLECTED_ALREADY
            assert (await client.delete("/api/v1/documents/passport-1")).status_code == 204
            gone = await kiosk.ask(commands.CollectDocument(code=LETTER))
            assert gone.refusal is not None
            assert gone.refusal.code is RefusalCode.UNKNOWN_LETTER
            assert (await client.get("/api/v1/documents/passport-1")).status_code == 404
    assert hall.server.said() == ""


@played
async def test_looking_at_a_document_waits_for_nobody_who_writes(tmp_path: Path) -> None:
    file = tmp_path / "b.sqlite3"
    server = write_hall(tmp_path, database_url=f"sqlite:///{file}", port=(port := free_port()), counters=2)
    hall = RunningHall(ServerProcess(server, port), staffed_hall(server, kiosks=1, counters=2))
    with hall.server:
        async with program(hall) as client:
            await put(client)
            with closing(sqlite3.connect(file, isolation_level=None)) as somebody_else:
                somebody_else.execute("BEGIN IMMEDIATE")
                found = await client.get("/api/v1/documents/passport-1")
                unknown = await client.get("/api/v1/documents/passport-2")
    assert (found.status_code, found.json()["state"]) == (200, "ready")
    assert (unknown.status_code, unknown.json()["detail"]["code"]) == (404, RefusalCode.UNKNOWN_LETTER)


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"product": "wedding"}, 422),
        ({"desk": "counter-99"}, 422),
        ({"letter_code": "!!!!!!!!"}, 422),
        ({"letter_code": "short"}, 422),
        ({"state": "lost"}, 422),
        ({"ready_on": "soon"}, 422),
        ({"owner": "Ada de Vries"}, 422),
    ],
)
@played
async def test_an_announcement_that_does_not_fit_is_refused(
    hall: RunningHall, wrong: dict[str, str], status: int
) -> None:
    async with program(hall) as client:
        assert (await put(client, **wrong)).status_code == status


@played
async def test_the_letter_of_one_document_is_no_other_ones(hall: RunningHall) -> None:
    async with program(hall) as client:
        assert (await put(client, "one")).status_code == 200
        second = await put(client, "other")
        assert (second.status_code, second.json()["detail"]["code"]) == (409, RefusalCode.NOT_POSSIBLE_NOW)
        for document, status in (("one", 204), ("one", 404), ("other", 404)):
            assert (await client.delete(f"/api/v1/documents/{document}")).status_code == status
