"""A booking over the Qmatic-compatible face that is sent again under its `Idempotency-Key`, or another one under it."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import TUESDAY, civic_hall
from tests.queue_server.entrypoints.faces.qmatic_client import ADA, FACE, book, booked, cancelled, clients, refused

KEY = {"Idempotency-Key": "form-2026-0001"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = civic_hall(tmp_path_factory.mktemp("repeated"), faces=FACE)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


@pytest.fixture
def forms(hall: RunningHall) -> Iterator[httpx.Client]:
    """Open Forms, or who speaks like it."""
    yield from clients(hall)


def test_a_question_that_is_sent_twice_with_one_key_books_once(forms: httpx.Client) -> None:
    first, again = (book(forms, TUESDAY, "08:30", headers=KEY) for _ in range(2))
    assert (first.status_code, again.status_code) == (202, 202)
    assert first.json() == again.json()
    refused(book(forms, TUESDAY, "08:40", headers=KEY), 400, "command_id_reused")
    cancelled(forms, first.json()["publicId"])


@pytest.mark.parametrize(
    "changed",
    [
        {"customers": [{"firstName": "Bo", "lastName": "Smit", "email": "bo@voorbeeld.nl"}]},
        {"customers": [{**ADA, "email": "bo@voorbeeld.nl"}]},
        {"customers": [{**ADA, "phone": "0687654321"}]},
        {"customers": [{**ADA, "dateOfBirth": "1980-07-01"}]},
        {"title": "Open Formulieren: Verhuizing"},
        {"notes": "tolk"},
    ],
    ids=["another person", "another address", "another telephone", "a birthday", "another title", "other notes"],
)
def test_a_key_that_was_used_for_one_appointment_never_answers_for_another(
    forms: httpx.Client, changed: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    key = {"Idempotency-Key": f"form {request.node.callspec.id}"}
    made = booked(forms, TUESDAY, "08:50", headers=key)["publicId"]
    refused(book(forms, TUESDAY, "08:50", headers=key, **changed), 400, "command_id_reused")
    assert booked(forms, TUESDAY, "08:50", headers=key)["publicId"] == made
    cancelled(forms, made)
