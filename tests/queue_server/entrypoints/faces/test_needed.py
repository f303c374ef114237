"""Appointments by telephone, by video and at home over both faces: none is made that staff could not keep."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import AT_HOME, TUESDAY, civic_hall, client_of
from tests.queue_server.entrypoints.faces.qmatic_client import API, FACE, book, booked, cancelled, clients, refused

ELSEWHERE = "This appointment is not at the town hall: it needs"
A_NUMBER, AN_EMAIL = "a telephone number", "an e-mail address"
AN_ADDRESS = "the visitor's address (street, number, and postal code or city)"

NAMED = {"lastName": "Vries"}
QMATIC_HOME = {"addressLine1": "Dorpsstraat 12", "addressZip": "1234 CD", "addressCity": "Voorbeelddorp"}
HOME = "Dorpsstraat 12, 1234 CD Voorbeelddorp"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = civic_hall(tmp_path_factory.mktemp("needed"), faces=FACE + "\n[faces.jcc]\n")
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == "", "the server said something that nobody expected"


@pytest.fixture
def qmatic(hall: RunningHall) -> Iterator[httpx.Client]:
    yield from clients(hall)


@pytest.fixture
def jcc(hall: RunningHall) -> Iterator[httpx.Client]:
    with client_of(hall, "/jcc/api/warp/v1/") as client:
        yield client


def ask_jcc(jcc: httpx.Client, product: str, customer: dict[str, Any], message: str = "") -> dict[str, Any]:
    body = {
        "activityList": [{"activityId": product}],
        "customerList": [customer],
        "fromDateTime": f"{TUESDAY}T10:00:00",
        "locationId": "stadhuis",
        "message": message,
    }
    answer = jcc.post("appointment", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def required(jcc: httpx.Client, *products: str) -> dict[str, Any]:
    asked = {"selectedActivityId": products}
    found: dict[str, Any] = jcc.get("customer/customerfields/required", params=asked).json()
    return {name: state for name, state in found.items() if state is not True and state is not False}


@pytest.mark.parametrize(
    ("product", "customer", "lacking"),
    [
        ("belafspraak", {}, A_NUMBER),
        ("belafspraak", {"email": "ada@voorbeeld.nl", "phone": " "}, A_NUMBER),
        ("videogesprek", {"phone": "0612345678"}, AN_EMAIL),
        ("huisbezoek", {}, f"{A_NUMBER} and {AN_ADDRESS}"),
        ("huisbezoek", QMATIC_HOME, A_NUMBER),
        ("huisbezoek", {"phone": "0612345678"}, AN_ADDRESS),
        ("huisbezoek", {"phone": "0612345678", "addressLine1": "Dorpsstraat 12"}, AN_ADDRESS),
        ("huisbezoek", {"phone": "0612345678", "addressLine2": "achter", "addressCity": "Dorp"}, AN_ADDRESS),
    ],
)
def test_the_qmatic_face_refuses_what_staff_could_not_keep(
    qmatic: httpx.Client, product: str, customer: dict[str, str], lacking: str
) -> None:
    sentence = refused(book(qmatic, TUESDAY, "09:00", product, customers=[{**NAMED, **customer}]), 400, "bad_request")
    assert sentence == f"{ELSEWHERE} {lacking}."


def test_so_does_its_first_version(qmatic: httpx.Client) -> None:
    path = f"{API}/v1/branches/stadhuis/services/belafspraak/dates/{TUESDAY}/times/09:00/book"
    refused(qmatic.post(path, json={"customer": NAMED}), 400, "bad_request")
    made = qmatic.post(path, json={"customer": {**NAMED, "phone": "0612345678"}})
    assert made.status_code == 202
    cancelled(qmatic, made.json()["publicId"])


@pytest.mark.parametrize(
    ("product", "customer"),
    [
        ("belafspraak", {"phone": "0612345678"}),
        ("videogesprek", {"email": "ada@voorbeeld.nl"}),
        ("huisbezoek", {"phone": "0612345678", **QMATIC_HOME}),
        ("huisbezoek", {"phone": "0612345678", "addressLine1": "Dorpsstraat 12", "addressCity": "Voorbeelddorp"}),
    ],
)
def test_the_qmatic_face_books_what_they_can(qmatic: httpx.Client, product: str, customer: dict[str, str]) -> None:
    cancelled(qmatic, booked(qmatic, TUESDAY, "09:00", product, customers=[{**NAMED, **customer}])["publicId"])


@pytest.mark.parametrize(
    ("product", "customer", "lacking", "where"),
    [
        ("belafspraak", {"emailAddress": "ada@voorbeeld.nl"}, A_NUMBER, ["phoneNumber"]),
        ("videogesprek", {"phoneNumber": "0612345678"}, AN_EMAIL, ["emailAddress"]),
        ("huisbezoek", {}, f"{A_NUMBER} and {AN_ADDRESS}", ["phoneNumber", "streetName"]),
        ("huisbezoek", {"phoneNumber": "06", **AT_HOME, "houseNumber": None}, AN_ADDRESS, ["streetName"]),
    ],
)
def test_the_jcc_face_refuses_what_staff_could_not_keep_and_says_which_field_it_is(
    jcc: httpx.Client, product: str, customer: dict[str, Any], lacking: str, where: list[str]
) -> None:
    answer = ask_jcc(jcc, product, {**NAMED, **customer})
    wrong = answer.pop("validateErrors")
    assert answer == {"acknowledgeIsSuccess": False, "code": 20, "message": f"{ELSEWHERE} {lacking}."}
    assert len(wrong) == len(where)
    for field, each in zip(where, wrong, strict=True):
        assert field in each


@pytest.mark.parametrize(
    ("product", "customer"),
    [
        ("belafspraak", {"phoneNumber": "0612345678"}),
        ("belafspraak", {"mobilePhoneNumber": "0612345678"}),
        ("videogesprek", {"emailAddress": "ada@voorbeeld.nl"}),
        ("huisbezoek", {"phoneNumber": "0612345678", **AT_HOME}),
    ],
)
def test_the_jcc_face_books_what_they_can(jcc: httpx.Client, product: str, customer: dict[str, Any]) -> None:
    answer = ask_jcc(jcc, product, {**NAMED, **customer})
    assert answer["acknowledgeIsSuccess"] is True, answer
    jcc.delete("appointment", params={"id": answer["id"]})


def test_the_jcc_face_says_beforehand_what_a_form_must_ask(jcc: httpx.Client) -> None:
    desk = required(jcc, "paspoort", "id-kaart")
    assert 2 not in desk.values(), "at a desk a name is enough"
    hidden_at_a_desk = {name for name, state in desk.items() if state == 1}
    address = {"streetName", "houseNumber", "postalCode", "city"}
    assert {*address, "houseNumberSuffix"} < hidden_at_a_desk
    assert required(jcc, "belafspraak") == {**desk, "mainPhoneNumber": 2}
    assert required(jcc, "videogesprek") == {**desk, "emailAddress": 2}
    at_home = {**desk, "mainPhoneNumber": 2, **dict.fromkeys(address, 2)}
    del at_home["houseNumberSuffix"]
    assert required(jcc, "huisbezoek") == at_home, "a suffix may be filled in, and no more"


def test_staff_read_the_address_before_the_remarks_and_so_does_who_booked(
    jcc: httpx.Client, qmatic: httpx.Client
) -> None:
    customer = {**NAMED, "phoneNumber": "0612345678", **AT_HOME, "houseNumberSuffix": "bis"}
    made = ask_jcc(jcc, "huisbezoek", customer, message="hond")["id"]
    shown = jcc.get("appointment", params={"id": made}).json()
    assert shown["message"] == "Dorpsstraat 12 bis, 1234 CD Voorbeelddorp\nhond"
    jcc.delete("appointment", params={"id": made})
    visit = {**NAMED, "phone": "0612345678", **QMATIC_HOME}
    again = booked(qmatic, TUESDAY, "10:00", "huisbezoek", customers=[visit], notes="hond")
    assert again["notes"] == f"{HOME}\nhond"
    cancelled(qmatic, again["publicId"])


def test_at_a_desk_no_address_is_kept_and_nothing_in_one_costs_anybody_the_appointment(
    jcc: httpx.Client, qmatic: httpx.Client
) -> None:
    odd: tuple[Any, ...] = (12, "", None, "x" * 500, ["Dorpsstraat"], {"straat": 1}, "nul\0")
    for each in odd:
        customer = {**NAMED, **dict.fromkeys(("streetName", "houseNumber", "postalCode", "city"), each)}
        made = ask_jcc(jcc, "paspoort", customer)["id"]
        assert "message" not in jcc.get("appointment", params={"id": made}).json()
        jcc.delete("appointment", params={"id": made})
        visitor = {**NAMED, **dict.fromkeys(QMATIC_HOME, each)}
        again = booked(qmatic, TUESDAY, "10:00", customers=[visitor], notes="")
        assert again["notes"] is None
        assert again["customers"][0]["addressLine1"] is None
        cancelled(qmatic, again["publicId"])
