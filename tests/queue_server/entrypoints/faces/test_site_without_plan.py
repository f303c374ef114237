"""Where the site plans no appointments nobody counts them, so nobody sells them: not even whoever may do everything."""

from collections.abc import Iterator

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import TUESDAY, civic_hall, client_of

FACES = "\n[faces.qmatic]\nprograms = []\n[faces.jcc]\nprograms = []\n"
AT = f"{TUESDAY}T09:00:00+01:00"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = civic_hall(tmp_path_factory.mktemp("unplanned"), faces=FACES, planned=False)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


@pytest.mark.parametrize("product", ["paspoort", "naturalisatie"])
def test_the_qmatic_compatible_face_refuses_and_offers_nothing(hall: RunningHall, product: str) -> None:
    root = f"{hall.server.http_url}/rest/calendar-backend/public/api/v2/branches/stadhuis/dates"
    key = {"X-Api-Key": hall.files.keys["tests"]}
    body = {"services": [{"publicId": product}], "customers": [{"lastName": "Dam"}]}
    answer = httpx.post(f"{root}/{TUESDAY}/times/03:07/book", json=body, headers=key)
    assert (answer.status_code, answer.headers["error_code"]) == (400, "not_bookable")
    assert httpx.get(f"{root};servicePublicId={product}", headers=key).json()["dates"] == []


def test_the_jcc_compatible_face_refuses_by_its_code(hall: RunningHall) -> None:
    body = {
        "activityList": [{"activityId": "paspoort"}],
        "customerList": [{"lastName": "Dam"}],
        "fromDateTime": AT,
        "locationId": "stadhuis",
    }
    with client_of(hall, "/jcc/api/warp/v1/", "tests") as client:
        answer = client.post("appointment", json=body)
    assert (answer.status_code, answer.json()["code"]) == (200, 6)


def test_the_booking_pages_keep_no_time_and_make_no_appointment(hall: RunningHall) -> None:
    shown = {"Authorization": f"Bearer pages:{hall.files.keys['pages']}"}
    asked = {"products": ["paspoort"], "starts_at": AT}
    for path, body in (("holds", asked), ("appointments", {**asked, "name": "Ada"})):
        answer = httpx.post(f"{hall.server.http_url}/api/v1/booking/{path}", json=body, headers=shown)
        assert (answer.status_code, answer.json()["detail"]["code"]) == (422, "not_bookable")


def test_the_citys_own_program_plans_for_it(hall: RunningHall) -> None:
    shown = {"Authorization": f"Bearer tests:{hall.files.keys['tests']}"}
    body = {"product": "paspoort", "starts_at": AT, "name": "Ada"}
    assert httpx.post(f"{hall.server.http_url}/api/v1/appointments", json=body, headers=shown).status_code == 201
