"""A client of the Qmatic-compatible face, as strict as the real ones: what it reads must be there, of its type."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import httpx

from tests.queue_server.entrypoints.devices import RunningHall

API = "/rest/calendar-backend/public/api"
FACE = '\n[faces.qmatic]\ncustomers_identify = true\nreaders = ["portal"]\n'

ADA: Mapping[str, str] = {
    "firstName": "Ada",
    "lastName": "de Vries",
    "email": "ada@voorbeeld.nl",
    "phone": "0612345678",
}
"""Who comes where a test says nothing else."""

NUMBER, TEXT = (int, float), str
OR_NONE = type(None)

SERVICE: Mapping[str, Any] = {
    "publicId": TEXT,
    "name": TEXT,
    "duration": int,
    "additionalCustomerDuration": int,
    "custom": (TEXT, OR_NONE),
}
FULL_SERVICE = {**SERVICE, "active": bool, "publicEnabled": bool, "created": int, "updated": int}
BRANCH: Mapping[str, Any] = {
    "publicId": TEXT,
    "name": TEXT,
    "phone": (TEXT, OR_NONE),
    "email": (TEXT, OR_NONE),
    "branchPrefix": (TEXT, OR_NONE),
    "addressLine1": (TEXT, OR_NONE),
    "addressLine2": (TEXT, OR_NONE),
    "addressZip": (TEXT, OR_NONE),
    "addressCity": (TEXT, OR_NONE),
    "addressState": (TEXT, OR_NONE),
    "addressCountry": (TEXT, OR_NONE),
    "latitude": (*NUMBER, OR_NONE),
    "longitude": (*NUMBER, OR_NONE),
    "timeZone": TEXT,
    "fullTimeZone": TEXT,
    "custom": (TEXT, OR_NONE),
    "created": int,
    "updated": int,
}
CUSTOMER: Mapping[str, Any] = {
    **{
        name: (TEXT, OR_NONE)
        for name in (
            *("firstName", "lastName", "email", "phone", "addressLine1", "addressLine2", "addressCity"),
            *("addressState", "addressZip", "addressCountry", "identificationNumber", "externalId"),
            *("consentTimestamp", "consentIdentifier"),
        )
    },
    "publicId": TEXT,
    "name": TEXT,
    "dateOfBirth": (int, OR_NONE),
    "created": int,
    "updated": (int, OR_NONE),
    "lastInteractionTimestamp": TEXT,
    "retentionPolicy": TEXT,
    "deletionTimestamp": TEXT,
}
APPOINTMENT: Mapping[str, Any] = {
    "publicId": TEXT,
    "title": TEXT,
    "notes": (TEXT, OR_NONE),
    "start": TEXT,
    "end": TEXT,
    "created": int,
    "updated": int,
    "services": list,
    "branch": dict,
    "customers": list,
    "numberOfCustomers": int,
    "status": int,
    "resource": dict,
    "allDay": bool,
    "blocking": bool,
    "custom": (TEXT, OR_NONE),
    "customSlotLength": (int, OR_NONE),
}


def checked(shape: Mapping[str, Any], found: Any) -> dict[str, Any]:
    """The object, which has each of these fields in a type that the client knows."""
    assert isinstance(found, dict), found
    missing = shape.keys() - found.keys()
    assert not missing, f"without {sorted(missing)}"
    for name, kinds in shape.items():
        right = isinstance(found[name], kinds) and not (isinstance(found[name], bool) and kinds is not bool)
        assert right, f"{name} is {found[name]!r}"
    return found


def checked_appointment(found: Any) -> dict[str, Any]:
    """An appointment with all that is in it."""
    appointment = checked(APPOINTMENT, found)
    assert len(appointment["publicId"]) <= 64
    checked(BRANCH, appointment["branch"])
    for each in appointment["services"]:
        checked(FULL_SERVICE, each)
    for each in appointment["customers"]:
        checked(CUSTOMER, each)
    checked({"name": TEXT, "custom": (TEXT, OR_NONE)}, appointment["resource"])
    return appointment


def at(text: str) -> datetime:
    """A moment of an appointment, which must be written as in `2026-11-24T07:30:00.000+0000`."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%f%z")


def clients(hall: RunningHall, name: str = "forms", header: str = "X-Api-Key") -> Iterator[httpx.Client]:
    """A program that shows its key as the other maker's clients do."""
    headers = {header: f"{name}:{hall.files.keys[name]}", "Content-Type": "application/json"}
    with httpx.Client(base_url=hall.server.http_url, headers=headers) as client:
        yield client


def dates(client: httpx.Client, parameters: str) -> list[str]:
    """Days with a free time."""
    answer = client.get(f"{API}/v2/branches/stadhuis/dates;{parameters}")
    assert answer.status_code == 200, answer.text
    found: list[str] = answer.json()["dates"]
    return found


def times(client: httpx.Client, day: str, parameters: str) -> list[str]:
    """Free times of a day."""
    answer = client.get(f"{API}/v2/branches/stadhuis/dates/{day}/times;{parameters}")
    assert answer.status_code == 200, answer.text
    found: list[str] = answer.json()["times"]
    return found


def book(
    client: httpx.Client, day: str, time: str, *products: str, headers: Mapping[str, str] | None = None, **body: Any
) -> httpx.Response:
    """As Open Forms books: the same person as often as persons come."""
    asked = {
        "title": "Open Formulieren: Paspoort",
        "customers": [ADA],
        "services": [{"publicId": each} for each in products or ("paspoort",)],
        "notes": "rolstoel",
        **body,
    }
    path = f"{API}/v2/branches/stadhuis/dates/{day}/times/{time}/book"
    return client.post(path, json=asked, headers=dict(headers or {}))


def booked(client: httpx.Client, day: str, time: str, *products: str, **body: Any) -> dict[str, Any]:
    """The appointment, which was made."""
    answer = book(client, day, time, *products, **body)
    assert answer.status_code == 202, answer.text
    return checked_appointment(answer.json())


def cancelled(client: httpx.Client, appointment: str) -> None:
    """It is gone."""
    answer = client.delete(f"{API}/v1/appointments/{appointment}")
    assert (answer.status_code, answer.content) == (204, b"")


def refused(answer: httpx.Response, status: int, code: str) -> str:
    """The sentence of a refusal, which says the same in the headers and in the body."""
    assert answer.status_code == status, answer.text
    assert answer.headers["error_code"] == code
    assert answer.json() == {"errorCode": code, "errorMessage": answer.headers["error_message"]}
    assert "error_message" in answer.headers["Access-Control-Expose-Headers"]
    return answer.headers["error_message"]
