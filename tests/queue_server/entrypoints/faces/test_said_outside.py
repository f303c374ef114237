"""While the database is away, other systems hear that it is, and not where it stands or what stands in it."""

import httpx
import pytest
from fastapi import FastAPI, Request

from config.faces import JccFace
from queue_server.adapters.database import open_database
from queue_server.adapters.errors import DatabaseFailed, DatabaseUnreachable, StatementRefused, StorageError
from queue_server.entrypoints.consumers import Consumers, Doorkeeper
from queue_server.entrypoints.faces import agenda, jcc, qmatic_errors
from queue_server.entrypoints.faces.answering import Answer
from queue_server.entrypoints.faces.oauth import token_routes
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.faces.token_desk import TokenDesk
from queue_server.entrypoints.said_outside import AWAY
from queue_server.entrypoints.status_page.rate import VisitorRate
from tests.queue_server.entrypoints.devices import played

HOST, ROW = "db-7.hall.internal", "Adalberta Zonderling"
ASKED = Request({"type": "http", "method": "GET", "path": "/", "server": ("balie", 80), "headers": []})


@pytest.mark.parametrize("answer", [agenda.answer, jcc.answer, qmatic_errors.answer])
@pytest.mark.parametrize(
    "error",
    [
        DatabaseUnreachable(f"postgresql://balie@{HOST}/hall", f"connection to server at {HOST} failed"),
        StatementRefused(ValueError(f"duplicate key; DETAIL: Key (name)=({ROW}) exists")),
        DatabaseFailed(OSError(f"{HOST} went away at {ROW}"), lost=True),
    ],
    ids=["away", "statement", "engine"],
)
def test_no_face_says_where_the_database_is_or_what_stands_in_it(answer: Answer, error: StorageError) -> None:
    said = answer(ASKED, error)
    told = bytes(said.body).decode() + str(said.headers)
    assert said.status_code == 503
    assert HOST not in told
    assert ROW not in told
    assert type(error).__name__ not in told


@played
async def test_a_stranger_who_asks_for_a_token_hears_no_more() -> None:
    """Nothing listens on port 1."""
    database = open_database("postgresql://nobody@127.0.0.1:1/nothing")
    consumers = Consumers(database, "hall", VisitorRate(9, float), Doorkeeper(VisitorRate(9, float)))
    desk = TokenDesk(database, "hall", consumers, float, bytes)
    app = FastAPI()
    app.include_router(token_routes(desk, "warp-api", Rights(JccFace()), "/connect/token"))
    form = {"grant_type": "client_credentials", "client_id": "forms", "client_secret": "none"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hall") as stranger:
        answer = await stranger.post("/connect/token", data=form)
    database.close()
    assert answer.status_code == 503
    assert answer.json() == {"error": "temporarily_unavailable", "error_description": AWAY}
