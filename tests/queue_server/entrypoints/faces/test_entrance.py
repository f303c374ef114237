"""Who shows no key or token hears that and nothing else, whatever stands in what they ask."""

from collections.abc import Iterator
from typing import Annotated

import httpx
import pytest
from fastapi import APIRouter, Depends, FastAPI, Request
from pydantic import BaseModel

from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.caller import Caller
from queue_server.entrypoints.consumers import FACES, NotLetInError
from queue_server.entrypoints.faces.answering import route_class
from queue_server.entrypoints.faces.entrance import Entrance, let_in_before
from queue_server.entrypoints.faces.qmatic_errors import answer
from tests.queue_server.entrypoints.devices import RunningHall, played
from tests.queue_server.entrypoints.faces.civic_hall import FACES as OTHER_FACES
from tests.queue_server.entrypoints.faces.civic_hall import TUESDAY, civic_hall
from tests.queue_server.entrypoints.faces.qmatic_client import API, FACE

BOOK = f"{API}/v2/branches/stadhuis/dates/{TUESDAY}/times/08:30/book"
BROKEN = [b"{", b"", b"\xff", b'{"services": 1}']
JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    hall: RunningHall = civic_hall(tmp_path_factory.mktemp("entrance"), faces=FACE + OTHER_FACES)
    hall.server.start()
    with httpx.Client(base_url=hall.server.http_url, headers=JSON) as client:
        yield client
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


@pytest.mark.parametrize("body", BROKEN)
def test_the_qmatic_compatible_face_reads_no_body_of_a_stranger(stranger: httpx.Client, body: bytes) -> None:
    said = stranger.post(BOOK, content=body)
    assert (said.status_code, said.headers["error_code"]) == (401, "unknown_key")


@pytest.mark.parametrize("body", BROKEN)
@pytest.mark.parametrize("shown", [{}, {"Authorization": "Bearer nothing"}])
def test_the_jcc_compatible_face_reads_none_either(stranger: httpx.Client, body: bytes, shown: dict[str, str]) -> None:
    said = stranger.post("/jcc/api/warp/v1/appointment", content=body, headers=shown)
    assert (said.status_code, said.json()["code"], said.headers["www-authenticate"]) == (401, 21, "Bearer")


@pytest.mark.parametrize("body", BROKEN)
@pytest.mark.parametrize("root", ["", "/api/v1"])
def test_nor_does_mijn_agenda(stranger: httpx.Client, body: bytes, root: str) -> None:
    said = stranger.post(f"/mijn-agenda{root}/afspraken/opvragen", content=body)
    assert (said.status_code, said.json()["code"]) == (401, "NIET_GEAUTHENTICEERD")
    assert said.headers["content-type"] == "application/problem+json"


class Wanted(BaseModel):
    """What is asked."""

    number: int


@played
async def test_each_question_passes_the_door_once_and_before_it_is_read() -> None:
    """So a wrong key counts among the wrong ones, and a right one once, also where the body is broken."""
    passed: list[str] = []

    async def let_in(request: Request) -> Caller:
        passed.append(request.headers.get("key", ""))
        if not passed[-1]:
            raise NotLetInError(FACES)
        return Caller("forms", passed[-1], DeviceRole.BOOKING)

    async def caller(request: Request) -> Caller:
        return let_in_before(request)

    routes = APIRouter(route_class=route_class(answer, Entrance(let_in, caller)), dependencies=[Depends(caller)])

    @routes.post("/ask")
    async def ask(asked: Wanted, who: Annotated[Caller, Depends(caller)]) -> str:
        return f"{who.name} {asked.number}"

    app = FastAPI()
    app.include_router(routes)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hall", headers=JSON) as client:
        outside = [await client.post("/ask", content=body) for body in (b"{", b'{"number": 1}')]
        broken = await client.post("/ask", content=b"{", headers={"key": "right"})
        right = await client.post("/ask", content=b'{"number": 1}', headers={"key": "right"})
    assert [each.status_code for each in (*outside, broken, right)] == [401, 401, 400, 200]
    assert right.json() == "forms 1"
    assert passed == ["", "", "right", "right"]
