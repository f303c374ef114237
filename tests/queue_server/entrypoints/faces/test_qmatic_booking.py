"""Booking, reading back and cancelling over the Qmatic-compatible face; whose appointments; the last place once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.faces.civic_hall import MONDAY, TUESDAY, WEDNESDAY, civic_hall
from tests.queue_server.entrypoints.faces.qmatic_client import (
    API,
    FACE,
    at,
    book,
    booked,
    cancelled,
    checked_appointment,
    clients,
    refused,
    times,
)
from wire.answers import TicketIssued
from wire.commands import FindAppointment
from wire.link import Event
from wire.things import CounterAppointment
from wire.words import AppointmentState

THURSDAY, FRIDAY = "2026-11-26", "2026-11-27"
PASSPORT = "servicePublicId=paspoort"
BESIDE = 12
"""So many ask for one time at once."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = civic_hall(tmp_path_factory.mktemp("qmatic"), faces=FACE)
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


@pytest.fixture
def forms(hall: RunningHall) -> Iterator[httpx.Client]:
    """Open Forms, or who speaks like it."""
    yield from clients(hall)


@pytest.fixture
def other(hall: RunningHall) -> Iterator[httpx.Client]:
    """A form builder of somebody else."""
    yield from clients(hall, "other-forms")


@pytest.fixture
def inwoner(hall: RunningHall) -> Iterator[httpx.Client]:
    """Open Inwoner, or who speaks like it."""
    yield from clients(hall, "portal")


def read(client: httpx.Client, appointment: str) -> dict[str, Any]:
    answer = client.get(f"{API}/v1/appointments/{appointment}")
    assert answer.status_code == 200, answer.text
    return checked_appointment(answer.json()["appointment"])


def listed(client: httpx.Client, email: str) -> list[dict[str, Any]]:
    """As Open Inwoner asks: the first customer with this address, then what is booked for them."""
    found = client.get(f"/rest/appointment/customers/identify;email={email}")
    assert found.status_code == 200, found.text
    if not found.json():
        return []
    (customer,) = found.json()
    answer = client.get(f"{API}/v1/customers/{customer['publicId']}/appointments")
    assert answer.status_code == 200, answer.text
    return [checked_appointment(each) for each in answer.json()["appointmentList"]]


def test_an_appointment_is_made_and_said_whole(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30")
    assert (made["start"], made["end"]) == ("2026-11-24T07:30:00.000+0000", "2026-11-24T07:40:00.000+0000")
    assert [each["publicId"] for each in made["services"]] == ["paspoort"]
    assert (made["title"], made["notes"]) == ("Open Formulieren: Paspoort", "rolstoel")
    assert (made["branch"]["publicId"], made["branch"]["addressZip"]) == ("stadhuis", "1234 AB")
    (customer,) = made["customers"]
    assert (customer["firstName"], customer["lastName"], customer["name"]) == ("Ada", "de Vries", "Ada de Vries")
    assert (customer["email"], customer["phone"]) == ("ada@voorbeeld.nl", "0612345678")
    assert made["numberOfCustomers"] == 1
    assert "08:30" not in times(forms, TUESDAY, PASSPORT)
    cancelled(forms, made["publicId"])


def test_an_appointment_is_read_back_as_it_was_made(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30")
    assert read(forms, made["publicId"]) == made
    cancelled(forms, made["publicId"])


def test_several_products_for_several_persons_take_the_sum_of_their_times(forms: httpx.Client) -> None:
    one = {"lastName": "de Vries", "email": "ada@voorbeeld.nl"}
    made = booked(forms, TUESDAY, "10:00", "paspoort", "id-kaart", customers=[one] * 4, title=None)
    assert at(made["end"]) - at(made["start"]) == timedelta(minutes=10 + 3 * 5 + 15)
    assert made["numberOfCustomers"] == 4
    assert len(made["customers"]) == 4
    assert made["title"] == "Paspoort, Identiteitskaart"
    assert made["customers"][0]["firstName"] is None
    assert made["customers"][0]["lastName"] == "de Vries"
    cancelled(forms, made["publicId"])


def test_a_customer_without_anything_is_enough(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30", customers=[{}], notes="")
    assert (made["notes"], made["customers"][0]["lastName"], made["customers"][0]["email"]) == (None, None, None)
    cancelled(forms, made["publicId"])


def test_a_birthday_comes_as_a_date_and_goes_as_a_number(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30", customers=[{"lastName": "Vries", "dateOfBirth": "1980-07-01"}])
    born = datetime.fromisoformat("1980-07-01T00:00:00+02:00").timestamp()
    assert made["customers"][0]["dateOfBirth"] == born * 1_000
    cancelled(forms, made["publicId"])


def test_a_birthday_that_nobody_can_have_costs_no_visitor_the_appointment(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30", customers=[{"lastName": "Vries", "dateOfBirth": "1080-07-01"}])
    assert made["customers"][0]["dateOfBirth"] is None
    cancelled(forms, made["publicId"])


def test_a_citizens_number_and_an_address_are_not_kept(forms: httpx.Client, hall: RunningHall) -> None:
    secret = {"identificationNumber": "999990019", "addressLine1": "Achterstraat 77", "externalId": "burger-77"}
    made = booked(forms, TUESDAY, "08:30", customers=[{"lastName": "Vries", **secret}])
    assert read(forms, made["publicId"])["customers"][0]["identificationNumber"] is None
    folder = hall.files.server.parent
    kept = b"".join(file.read_bytes() for file in folder.glob("balie.sqlite3*"))
    for text in secret.values():
        assert text.encode() not in kept
    cancelled(forms, made["publicId"])


def test_what_a_client_sends_besides_is_left_aside(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30", custom="{}", status=20, customers=[{"lastName": "Vries", "custom": "x"}])
    cancelled(forms, made["publicId"])


def test_a_taken_time_is_refused_with_its_cause(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30")
    sentence = refused(book(forms, TUESDAY, "08:30"), 409, "time_taken")
    assert sentence == "This time is no longer free."
    refused(book(forms, TUESDAY, "08:20"), 409, "not_open_then")
    cancelled(forms, made["publicId"])
    cancelled(forms, booked(forms, TUESDAY, "08:30")["publicId"])


@pytest.mark.parametrize(
    ("day", "time", "products", "status", "code"),
    [
        (WEDNESDAY, "08:30", ("paspoort",), 409, "not_open_then"),
        (MONDAY, "08:30", ("paspoort",), 409, "too_short_notice"),
        ("2026-11-20", "08:30", ("paspoort",), 409, "in_the_past"),
        ("2027-02-01", "08:30", ("paspoort",), 409, "too_far_ahead"),
        (TUESDAY, "08:33", ("paspoort",), 409, "not_open_then"),
        (TUESDAY, "08:30", ("vliegbrevet",), 404, "unknown_product"),
        (TUESDAY, "08:30", ("naturalisatie",), 400, "not_bookable"),
        (TUESDAY, "08:30", ("paspoort", "vergunning"), 400, "cannot_combine"),
        (TUESDAY, "25:00", ("paspoort",), 400, "bad_request"),
        ("morgen", "08:30", ("paspoort",), 400, "bad_request"),
        ("2027-03-28", "02:30", ("paspoort",), 400, "bad_request"),
    ],
)
def test_what_cannot_be_booked_is_refused(
    forms: httpx.Client, day: str, time: str, products: tuple[str, ...], status: int, code: str
) -> None:
    refused(book(forms, day, time, *products), status, code)


@pytest.mark.parametrize(
    "body",
    [
        {"services": []},
        {"services": [{"id": "paspoort"}]},
        {"customers": [{"lastName": "x" * 201}]},
        {"customers": [{"email": "x" * 256}]},
        {"customers": [{"phone": "0" * 51}]},
        {"customers": [{"dateOfBirth": "gisteren"}]},
        {"customers": [{"lastName": "nul\0"}]},
        {"customers": [{}] * 21},
        {"customers": "Ada"},
        {"notes": "x" * 4_001},
        {"notes": 7},
    ],
)
def test_a_body_that_is_none_is_refused_without_saying_what_was_in_it(
    forms: httpx.Client, body: dict[str, Any]
) -> None:
    said = refused(book(forms, TUESDAY, "08:30", **body), 400, "bad_request")
    assert "body" in said or "servicePublicId" in said
    assert "gisteren" not in said


def test_a_body_that_is_no_json_is_refused(forms: httpx.Client) -> None:
    path = f"{API}/v2/branches/stadhuis/dates/{TUESDAY}/times/08:30/book"
    surrogate = b'{"notes": "\\ud800", "services": [{"publicId": "paspoort"}]}'
    for content in (b"", b"{", b"[]", b'"x"', b"\xff", surrogate):
        refused(forms.post(path, content=content), 400, "bad_request")


def test_another_branch_takes_no_appointments_here(forms: httpx.Client) -> None:
    path = f"{API}/v2/branches/elders/dates/{TUESDAY}/times/08:30/book"
    refused(forms.post(path, json={"services": [{"publicId": "paspoort"}]}), 404, "unknown_branch")


def test_the_last_place_is_given_away_once(hall: RunningHall, forms: httpx.Client) -> None:
    headers = {"X-Api-Key": f"forms:{hall.files.keys['forms']}"}

    def ask(number: int) -> httpx.Response:
        with httpx.Client(base_url=hall.server.http_url, headers=headers, timeout=30) as client:
            return book(client, THURSDAY, "09:00", customers=[{"lastName": f"Vries {number}"}])

    with ThreadPoolExecutor(BESIDE) as pool:
        answers = list(pool.map(ask, range(BESIDE)))
    (made,) = [each for each in answers if each.status_code == 202]
    for each in answers:
        if each is not made:
            refused(each, 409, "time_taken")
    cancelled(forms, made.json()["publicId"])


def test_a_cancelled_appointment_is_gone_and_its_time_is_free_at_once(forms: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30")["publicId"]
    cancelled(forms, made)
    assert times(forms, TUESDAY, PASSPORT)[0] == "08:30"
    refused(forms.get(f"{API}/v1/appointments/{made}"), 404, "unknown_code")
    refused(forms.delete(f"{API}/v1/appointments/{made}"), 404, "unknown_code")
    refused(forms.delete(f"{API}/v1/appointments/nothing"), 404, "unknown_code")


def test_what_one_program_booked_is_not_there_for_another(forms: httpx.Client, other: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30", customers=[{"lastName": "Vries", "email": "eigen@voorbeeld.nl"}])
    path = f"{API}/v1/appointments/{made['publicId']}"
    refused(other.get(path), 404, "unknown_code")
    refused(other.delete(path), 404, "unknown_code")
    identify = "/rest/appointment/customers/identify;email=eigen@voorbeeld.nl"
    listing = f"{API}/v1/customers/{made['customers'][0]['publicId']}/appointments"
    assert other.get(identify).json() == []
    assert other.get(listing).json()["appointmentList"] == []
    assert [each["publicId"] for each in forms.get(identify).json()] == [made["customers"][0]["publicId"]]
    assert [each["publicId"] for each in forms.get(listing).json()["appointmentList"]] == [made["publicId"]]
    cancelled(forms, made["publicId"])


def test_a_portal_that_reads_everything_changes_nothing(forms: httpx.Client, inwoner: httpx.Client) -> None:
    made = booked(forms, TUESDAY, "08:30")["publicId"]
    assert inwoner.get(f"{API}/v1/appointments/{made}").status_code == 200
    refused(inwoner.delete(f"{API}/v1/appointments/{made}"), 403, "not_allowed")
    refused(book(inwoner, TUESDAY, "08:40"), 403, "not_allowed")
    cancelled(forms, made)


def test_a_program_that_the_settings_leave_out_gets_no_answer_at_all(tmp_path: Path) -> None:
    hall = civic_hall(tmp_path, faces='\n[faces.qmatic]\nprograms = ["forms"]\n')
    with hall.server:
        for known in clients(hall):
            assert known.get(f"{API}/v1/services").status_code == 200
        for left_out in clients(hall, "other-forms"):
            refused(left_out.get(f"{API}/v1/services"), 403, "not_allowed")
    assert hall.server.said() == ""


def test_clients_of_the_first_version_book_for_one_customer(forms: httpx.Client) -> None:
    path = f"{API}/v1/branches/stadhuis/services/paspoort/dates/{TUESDAY}/times/08:30/book"
    asked = {
        "title": "Open Formulieren: Paspoort",
        "customer": {"lastName": "Vries", "dateOfBirth": "1980-07-01"},
        "notes": "",
    }
    answer = forms.post(path, json=asked)
    assert answer.status_code == 202, answer.text
    made = checked_appointment(answer.json())
    assert made["customers"][0]["lastName"] == "Vries"
    cancelled(forms, made["publicId"])


def test_a_resident_sees_what_is_to_come_in_the_order_of_time(forms: httpx.Client, inwoner: httpx.Client) -> None:
    person = [{"lastName": "Jansen", "email": "Jo+Balie@Voorbeeld.NL"}]
    later = booked(forms, FRIDAY, "09:00", customers=person)
    sooner = booked(forms, THURSDAY, "09:00", customers=person)
    other = booked(forms, THURSDAY, "09:10", customers=[{"email": "ander@voorbeeld.nl"}])
    assert listed(inwoner, "jo%2Bbalie%40voorbeeld.nl") == [sooner, later]
    assert listed(inwoner, "JO+BALIE@VOORBEELD.NL") == [sooner, later]
    customers = {each["customers"][0]["publicId"] for each in (sooner, later)}
    assert len(customers) == 1, "one address, one customer: clients look at the first only"
    assert other["customers"][0]["publicId"] not in customers
    cancelled(forms, sooner["publicId"])
    assert [each["publicId"] for each in listed(inwoner, "jo%2Bbalie%40voorbeeld.nl")] == [later["publicId"]]
    for each in (later, other):
        cancelled(forms, each["publicId"])
    assert listed(inwoner, "jo%2Bbalie%40voorbeeld.nl") == []


def test_somebody_unknown_has_no_appointments(inwoner: httpx.Client) -> None:
    assert inwoner.get("/rest/appointment/customers/identify;email=niemand%40voorbeeld.nl").json() == []
    assert inwoner.get(f"{API}/v1/customers/niemand/appointments").json()["appointmentList"] == []
    refused(inwoner.get("/rest/appointment/customers/identify;email="), 400, "bad_request")
    refused(inwoner.get("/rest/appointment/customers/identify;phone=06"), 400, "bad_request")
    refused(inwoner.get("/rest/appointment/customers/identify;%0A"), 400, "bad_request")
    assert inwoner.get("/rest/appointment/customers/identify;email=a%2Fb%0A%40voorbeeld.nl").json() == []


def test_no_log_line_says_who_booked(tmp_path: Path) -> None:
    hall = civic_hall(tmp_path, faces=FACE)
    settings = hall.files.server.read_text(encoding="utf-8")
    hall.files.server.write_text(settings.replace('level = "warning"', 'level = "debug"'), encoding="utf-8")
    person = {"firstName": "Wolkje", "lastName": "Zonderling", "email": "wolkje@voorbeeld.nl", "phone": "0699999999"}
    with hall.server:
        for forms in clients(hall):
            booked(forms, TUESDAY, "08:30", customers=[person], notes="geheim gehouden")
            refused(book(forms, TUESDAY, "08:30", customers=[person]), 409, "time_taken")
            refused(book(forms, TUESDAY, "08:30", customers=[{**person, "lastName": 7}]), 400, "bad_request")
            assert listed(forms, "wolkje%40voorbeeld.nl")
    said = hall.server.said()
    assert "listening" in said
    for text in (*person.values(), "wolkje", "geheim", hall.files.keys["forms"]):
        assert text not in said


@played
async def test_staff_see_a_booking_and_its_end_at_once(hall: RunningHall) -> None:
    async with joined(hall, "counter-1") as (desk, _):
        for forms in clients(hall):
            day = times(forms, MONDAY, PASSPORT)[-1]
            made = booked(forms, MONDAY, day)["publicId"]
            seen = await desk.hear_a(Event)
            assert [(each.id, each.name, each.remarks) for each in appointments_in(seen)] == [
                (made, "Ada de Vries", "rolstoel")
            ]
            cancelled(forms, made)
            assert [each.state for each in appointments_in(await desk.hear_a(Event))] == [AppointmentState.CANCELLED]


@played
async def test_who_booked_elsewhere_is_found_at_the_kiosk_and_can_then_no_longer_be_cancelled(
    hall: RunningHall,
) -> None:
    for forms in clients(hall):
        time = times(forms, MONDAY, PASSPORT)[0]
        person = {"lastName": "Vries", "dateOfBirth": "1947-02-28"}
        made = booked(forms, MONDAY, time, customers=[person])["publicId"]
        async with joined(hall, "kiosk-1") as (kiosk, _):
            answer = await kiosk.ask(FindAppointment(born=date(1947, 2, 28), at=time, early=True))
        assert isinstance(answer.result, TicketIssued), answer
        refused(forms.delete(f"{API}/v1/appointments/{made}"), 409, "not_possible_now")
        assert read(forms, made)["publicId"] == made


def appointments_in(event: Event) -> list[CounterAppointment]:
    return [each for each in event.changed if isinstance(each, CounterAppointment)]
