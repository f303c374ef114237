"""A question below a face's prefix that none of its routes answers, in the words of that face."""

from collections.abc import Iterator

import httpx
import pytest

from tests.queue_server.entrypoints.faces.civic_hall import FACES, TUESDAY, civic_hall
from tests.queue_server.entrypoints.faces.qmatic_client import API, FACE

BRANCH = f"{API}/v2/branches/stadhuis"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    hall = civic_hall(tmp_path_factory.mktemp("astray"), faces=FACE + FACES)
    hall.server.start()
    key = {"X-Api-Key": hall.files.keys["forms"]}
    with httpx.Client(base_url=hall.server.http_url, headers=key) as client:
        yield client
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/rest", 404, "unknown_path"),
        ("GET", f"{API}/v1/nothing", 404, "unknown_path"),
        ("GET", "/rest/a%0Ab", 404, "unknown_path"),
        ("PUT", f"{API}/v1/services", 405, "wrong_method"),
    ],
)
def test_the_qmatic_compatible_face_says_it_in_its_headers(
    client: httpx.Client, method: str, path: str, status: int, code: str
) -> None:
    said = client.request(method, path)
    assert (said.status_code, said.headers["error_code"], said.json()["errorCode"]) == (status, code, code)
    assert said.headers["error_message"] == said.json()["errorMessage"] != ""


@pytest.mark.parametrize(
    "path",
    [
        f"{BRANCH}/dates;",
        f"{BRANCH}/dates/{TUESDAY}/times;",
        f"{BRANCH}/services/groups;",
        f"{API}/v1/services/groups;",
        "/rest/schedule/branches/stadhuis/dates;",
        f"/rest/schedule/branches/stadhuis/dates/{TUESDAY}/times;",
        "/rest/appointment/customers/identify;",
    ],
)
def test_nothing_behind_the_semicolon_lacks_a_product_and_is_no_unknown_path(client: httpx.Client, path: str) -> None:
    said = client.get(path)
    assert (said.status_code, said.headers["error_code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/jcc/api/warp/v1/nothing", 404),
        ("POST", "/jcc/api/warp/v1/nothing", 404),
        ("POST", "/jcc/api/warp/v1/location", 405),
        ("GET", "/jcc/connect/token", 405),
    ],
)
def test_the_jcc_compatible_face_says_it_by_status_and_code(
    client: httpx.Client, method: str, path: str, status: int
) -> None:
    said = client.request(method, path)
    assert (said.status_code, said.json()["code"]) == (status, 21)
    assert said.json()["message"]


@pytest.mark.parametrize(
    ("method", "path", "status", "allowed"),
    [
        ("GET", "/mijn-agenda/nothing", 404, None),
        ("GET", "/mijn-agenda", 404, None),
        ("PUT", "/mijn-agenda/afspraken/opvragen", 405, "POST"),
        ("DELETE", "/mijn-agenda/api/v1/afspraken/x", 405, "GET"),
    ],
)
def test_mijn_agenda_says_it_as_a_problem(
    client: httpx.Client, method: str, path: str, status: int, allowed: str | None
) -> None:
    said = client.request(method, path)
    assert said.headers["content-type"] == "application/problem+json"
    problem = said.json()
    assert (said.status_code, problem["status"], problem["code"]) == (status, status, "ONGELDIGE_AANVRAAG")
    assert (problem["instance"], said.headers.get("allow")) == (path, allowed)


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/restaurant", 404), ("PUT", "/healthz", 405)])
def test_elsewhere_it_is_said_as_before(client: httpx.Client, method: str, path: str, status: int) -> None:
    said = client.request(method, path)
    assert (said.status_code, list(said.json())) == (status, ["detail"])
