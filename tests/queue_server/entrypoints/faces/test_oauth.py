"""The token endpoint over HTTP (RFC 6749): who gets a token, who does not, and how long one is good for."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from config.faces import Face, JccFace
from queue_server.adapters import credentials, schema
from queue_server.adapters.database import Database, open_database
from queue_server.domain.device import DeviceRole
from queue_server.entrypoints.consumers import AskedTooOftenError, Consumers, Doorkeeper
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.faces.token_desk import (
    OutOfScopeError,
    TokenDesk,
    TokenNotGoodError,
    TokenRefusedError,
)
from queue_server.entrypoints.faces.tokens import LASTS_S
from queue_server.entrypoints.status_page.rate import VisitorRate
from tests.queue_server.builders import NINE
from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import ask_for_token, basic

JCC, JCC_TOO = "/jcc/connect/token", "/jcc/api/warp/v1/connect/token"
EVERYBODYS = JccFace()
HERE = "192.0.2.7"
VERSION = "/jcc/api/warp/v1/version"


@pytest.mark.parametrize("path", [JCC, JCC_TOO])
def test_a_program_gets_a_token_for_its_name_and_key(civic: RunningHall, path: str) -> None:
    given = ask_for_token(civic, path, scope="warp-api")
    assert given.status_code == 200
    assert given.headers["cache-control"] == "no-store"
    assert given.json() == {
        "access_token": given.json()["access_token"],
        "token_type": "Bearer",
        "expires_in": 600,
        "scope": "warp-api",
    }
    shown = {"Authorization": f"Bearer {given.json()['access_token']}"}
    assert httpx.get(civic.server.http_url + VERSION, headers=shown).status_code == 200


def test_name_and_key_may_stand_in_the_form(civic: RunningHall) -> None:
    form = {"grant_type": "client_credentials", "client_id": "forms", "client_secret": civic.files.keys["forms"]}
    assert httpx.post(civic.server.http_url + JCC, data=form).status_code == 200


def test_a_token_is_for_the_scope_of_its_face_also_where_more_was_asked_for(civic: RunningHall) -> None:
    assert ask_for_token(civic, JCC, scope="openid warp-api").json()["scope"] == "warp-api"
    refused = ask_for_token(civic, JCC, scope="afspraken:lezen")
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_scope")


def test_a_token_for_one_face_does_not_open_another(civic: RunningHall) -> None:
    token = ask_for_token(civic, "/mijn-agenda/connect/token").json()["access_token"]
    refused = httpx.get(civic.server.http_url + VERSION, headers={"Authorization": f"Bearer {token}"})
    assert refused.status_code == 403


@pytest.mark.parametrize("name", ["kiosk-1", "counter-1", "pages"])
def test_only_other_systems_get_tokens(civic: RunningHall, name: str) -> None:
    refused = ask_for_token(civic, JCC, name)
    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_client")


@pytest.mark.parametrize(
    ("headers", "form", "status", "error"),
    [
        ({}, {"grant_type": "client_credentials"}, 401, "invalid_client"),
        ({"Authorization": "Basic Zm9ybXM6d3Jvbmc="}, {"grant_type": "client_credentials"}, 401, "invalid_client"),
        ({"Authorization": "Basic not-base64!"}, {"grant_type": "client_credentials"}, 401, "invalid_client"),
        ({"Authorization": "Basic AGE6AGI="}, {"grant_type": "client_credentials"}, 401, "invalid_client"),
        ({}, {"grant_type": "client_credentials", "client_id": "forms\0", "client_secret": "x"}, 401, "invalid_client"),
        ({}, {"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({}, {"scope": "warp-api"}, 400, "invalid_request"),
        ({}, {f"field-{n}": "x" for n in range(30)}, 400, "invalid_request"),
        ({}, {"grant_type": ["client_credentials", "client_credentials"]}, 400, "invalid_request"),
        ({}, {"grant_type": "x" * 5_000}, 400, "invalid_request"),
    ],
)
def test_whoever_asks_wrongly_reads_why(
    civic: RunningHall, headers: dict[str, str], form: dict[str, str], status: int, error: str
) -> None:
    refused = httpx.post(civic.server.http_url + JCC, data=form, headers=headers)
    assert (refused.status_code, refused.json()["error"]) == (status, error)
    assert refused.json()["error_description"]
    assert ("www-authenticate" in refused.headers) is (status == 401)


@pytest.mark.parametrize("body", [b"{}", b"\xff\xfe", b"grant_type=client_credentials"])
def test_a_body_that_is_no_form_is_refused(civic: RunningHall, body: bytes) -> None:
    said = {**basic(civic, "forms"), "Content-Type": "application/json"}
    assert httpx.post(civic.server.http_url + JCC, content=body, headers=said).json()["error"] == "invalid_request"


@pytest.mark.parametrize("shown", [None, "Bearer", "Bearer x", "Bearer x.y", "Basic x", "Bearer " + "x" * 3_000])
def test_a_face_is_closed_for_whoever_shows_no_good_token(civic: RunningHall, shown: str | None) -> None:
    headers = {} if shown is None else {"Authorization": shown}
    refused = httpx.get(civic.server.http_url + VERSION, headers=headers)
    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")


def test_a_key_of_a_program_is_no_token(civic: RunningHall) -> None:
    for shown in (f"forms:{civic.files.keys['forms']}", civic.files.keys["forms"]):
        refused = httpx.get(civic.server.http_url + VERSION, headers={"Authorization": f"Bearer {shown}"})
        assert refused.status_code == 401


@dataclass
class Door:
    """A token desk over a database, with a clock that a test turns."""

    database: Database
    most_per_min: int = 1_000
    wrong_per_min: int = 3
    now_s: float = 0.0
    keys: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rate, wrong = (VisitorRate(most, lambda: self.now_s) for most in (self.most_per_min, self.wrong_per_min))
        consumers = Consumers(self.database, "stadhuis", rate, Doorkeeper(wrong))
        self.desk = TokenDesk(self.database, "stadhuis", consumers, lambda: self.now_s, lambda count: b"n" * count)

    def enrol(self, name: str, role: DeviceRole = DeviceRole.BOOKING) -> None:
        with self.database.write() as connection:
            self.keys[name] = credentials.enrol(connection, "stadhuis", name=name, role=role, at=NINE)

    def token(self, name: str = "forms", face: Face = EVERYBODYS) -> str:
        key, rights = self.keys[name], Rights(face)
        return asyncio.run(self.desk.grant(name=name, key=key, scope="warp-api", rights=rights, address=HERE))

    def enter(self, token: str, scope: str = "warp-api") -> str:
        return asyncio.run(self.desk.let_in(f"Bearer {token}", scope, address=HERE)).key


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Door]]:
    database = open_database(f"sqlite:///{tmp_path / 'balie.sqlite3'}")
    schema.bring_up_to_date(database, "stadhuis")

    def door(most_per_min: int = 1_000) -> Door:
        found = Door(database, most_per_min)
        found.enrol("forms")
        return found

    yield door
    database.close()


def test_an_old_token_that_is_shown_again_and_again_shuts_no_good_one_out(opened: Callable[..., Door]) -> None:
    door = opened()
    not_good = door.token()
    door.enrol("forms")
    good = door.token()
    for _ in range(2 * door.wrong_per_min):
        with pytest.raises(TokenNotGoodError):
            door.enter(not_good)
    assert door.enter(good)


def test_every_token_of_a_program_carries_the_same_key(opened: Callable[..., Door]) -> None:
    door = opened()
    first = door.enter(door.token())
    door.now_s = 100
    assert door.enter(door.token()) == first
    door.enrol("portal")
    assert door.enter(door.token("portal")) != first


def test_a_token_is_over_after_ten_minutes(opened: Callable[..., Door]) -> None:
    door = opened()
    token = door.token()
    door.now_s = LASTS_S - 1
    door.enter(token)
    door.now_s = LASTS_S
    with pytest.raises(TokenNotGoodError):
        door.enter(token)


def test_a_token_is_over_once_its_program_is_shut_out_or_gets_another_key(opened: Callable[..., Door]) -> None:
    door = opened()
    token = door.token()
    door.enrol("forms")
    with pytest.raises(TokenNotGoodError):
        door.enter(token)
    token = door.token()
    with door.database.write() as connection:
        credentials.revoke(connection, "stadhuis", "forms")
    with pytest.raises(TokenNotGoodError):
        door.enter(token)
    with pytest.raises(TokenRefusedError):
        door.token()


def test_a_token_is_not_good_for_another_scope(opened: Callable[..., Door]) -> None:
    door = opened()
    with pytest.raises(OutOfScopeError):
        door.enter(door.token(), "afspraken:lezen")


def test_a_program_that_runs_wild_is_held_back_and_no_other(opened: Callable[..., Door]) -> None:
    door = opened(most_per_min=3)
    door.enrol("portal")
    token, other = door.token(), door.token("portal")
    door.enter(token)
    door.enter(token)
    with pytest.raises(AskedTooOftenError):
        door.enter(token)
    door.enter(other)
    door.now_s = 61
    door.enter(token)


def test_a_program_that_the_face_does_not_name_gets_no_token(opened: Callable[..., Door]) -> None:
    door = opened()
    assert door.token(face=JccFace(programs=("forms",)))
    assert door.token(face=JccFace(programs=(), readers=("forms",)))
    with pytest.raises(TokenRefusedError) as refused:
        door.token(face=JccFace(programs=("other",)))
    assert refused.value.error == "unauthorized_client"
