"""A client of the JCC-compatible face books, reads back, shows the QR code, and cancels."""

from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.faces.civic_hall import MONDAY, TUESDAY, civic_hall, client_of
from wire import commands
from wire.answers import TicketIssued
from wire.words import RefusalCode

NOBODY = "0123456789abcdef0123456789abcdef"


def asked(at: str = "09:00", day: str = TUESDAY, **changed: Any) -> dict[str, Any]:
    """A booking as Open Forms writes it: with an id that is null, a gender, and fields that stay empty."""
    body = {
        "id": None,
        "activityList": [{"activityId": "paspoort", "amount": 1}],
        "customerList": [
            {
                "gender": 0,
                "firstName": "Vera",
                "lastNamePrefix": "van",
                "lastName": "Dam",
                "birthDate": "",
                "id": None,
                "isMainCustomer": True,
            }
        ],
        "fromDateTime": f"{day}T{at}:00+01:00",
        "toDateTime": f"{day}T{at}:00+01:00",
        "locationId": "stadhuis",
        "message": "",
        "fieldList": None,
    }
    return {**body, **changed}


def booked(forms: httpx.Client, at: str, **changed: Any) -> str:
    answer = forms.post("appointment", json=asked(at, **changed)).json()
    assert answer["acknowledgeIsSuccess"] is True, answer
    found: str = answer["id"]
    return found


def refused(answer: httpx.Response) -> int:
    """The code of a refusal, which is an answer like any other."""
    assert answer.status_code == 200
    said = answer.json()
    assert said["acknowledgeIsSuccess"] is False
    assert "id" not in said
    assert said["message"]
    code: int = said["code"]
    return code


def test_an_appointment_is_booked_and_its_time_is_no_longer_free(forms: httpx.Client) -> None:
    made = forms.post("appointment", json=asked("08:30"))
    assert made.status_code == 200
    assert made.json() == {"id": made.json()["id"], "acknowledgeIsSuccess": True, "code": 0}
    assert len(made.json()["id"]) <= 64
    assert refused(forms.post("appointment", json=asked("08:30"))) == 1


def test_an_appointment_is_read_back_as_it_was_booked(forms: httpx.Client) -> None:
    several = [{"activityId": "paspoort", "amount": 2}, {"activityId": "id-kaart", "amount": 1}]
    customer = {
        "isMainCustomer": True,
        "gender": 2,
        "initials": "V.",
        "lastName": "Dam",
        "birthDate": "1990-05-01",
        "emailAddress": "Vera@Voorbeeld.nl",
        "phoneNumber": "0612345678",
        "socialSecurityNumber": "999990019",
    }
    made = booked(forms, "09:00", activityList=several, customerList=[customer], message="rolstoel")
    shown = forms.get("appointment", params={"id": made}).json()
    assert isinstance(shown.pop("number"), int)
    assert shown.pop("creationDateTime").startswith(f"{MONDAY}T08:")
    assert shown == {
        "id": made,
        "startDateTime": f"{TUESDAY}T09:00:00",
        "endDateTime": f"{TUESDAY}T09:35:00",
        "activityList": [
            {"activity": {"id": "paspoort", "description": "Paspoort"}, "amount": 2},
            {"activity": {"id": "id-kaart", "description": "Identiteitskaart"}, "amount": 1},
        ],
        "customerList": [
            {
                "id": f"{made}-customer",
                "isMainCustomer": True,
                "gender": 0,
                "firstName": "V.",
                "lastName": "Dam",
                "birthDate": "1990-05-01T00:00:00",
                "emailAddress": "vera@voorbeeld.nl",
                "phoneNumber": "0612345678",
            }
        ],
        "location": {"id": "stadhuis", "description": "Stadhuis"},
        "message": "rolstoel",
        "fieldList": [],
    }


def test_what_nobody_remarked_is_left_out_of_an_appointment(forms: httpx.Client) -> None:
    made = booked(forms, "11:30", message="")
    assert "message" not in forms.get("appointment", params={"id": made}).json()
    forms.delete("appointment", params={"id": made})


def test_the_main_customer_is_the_one_whose_name_staff_read(forms: httpx.Client) -> None:
    both = [{"isMainCustomer": False, "lastName": "Kind"}, {"isMainCustomer": True, "lastName": "Ouder"}]
    made = booked(forms, "10:00", customerList=both)
    assert forms.get("appointment", params={"id": made}).json()["customerList"][0]["lastName"] == "Ouder"


def test_a_time_without_a_zone_is_one_on_the_wall(forms: httpx.Client) -> None:
    made = booked(forms, "10:10", fromDateTime=f"{TUESDAY}T10:10:00")
    assert forms.get("appointment", params={"id": made}).json()["startDateTime"] == f"{TUESDAY}T10:10:00"


def test_a_time_in_another_zone_is_the_same_moment(forms: httpx.Client) -> None:
    made = booked(forms, "10:20", fromDateTime=f"{TUESDAY}T09:20:00Z")
    assert forms.get("appointment", params={"id": made}).json()["startDateTime"] == f"{TUESDAY}T10:20:00"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"fromDateTime": f"{TUESDAY}T12:00:00+01:00"}, 2),
        ({"fromDateTime": f"{TUESDAY}T10:33:00+01:00"}, 2),
        ({"fromDateTime": "2026-11-20T09:00:00+01:00"}, 3),
        ({"fromDateTime": f"{MONDAY}T08:30:00+01:00"}, 4),
        ({"fromDateTime": "2027-02-01T09:00:00+01:00"}, 5),
        ({"activityList": [{"activityId": "naturalisatie", "amount": 1}]}, 6),
        ({"activityList": [{"activityId": "paspoort"}, {"activityId": "vergunning"}]}, 7),
        ({"activityList": [{"activityId": "paspoort", "amount": 11}, {"activityId": "paspoort", "amount": 10}]}, 8),
        ({"activityList": [{"activityId": "bruiloft", "amount": 1}]}, 9),
        ({"locationId": "elders"}, 12),
        ({"fromDateTime": "0001-01-01T00:00:00"}, 20),
        ({"fromDateTime": "9999-12-31T23:59:59-12:00"}, 20),
        ({"fromDateTime": "tomorrow"}, 20),
        ({"activityList": []}, 20),
        ({"activityList": [{"activityId": "paspoort", "amount": 21}]}, 20),
        ({"customerList": []}, 20),
        ({"customerList": [{}]}, 20),
        ({"customerList": [{"firstName": "Vera", "lastName": " "}]}, 20),
        ({"customerList": [{"isMainCustomer": False, "lastName": "Kind"}, {"firstName": "Vera"}]}, 20),
        ({"message": "x" * 2_001}, 20),
        ({"message": "a\0b"}, 20),
        ({"id": "mine"}, 20),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_booking_that_cannot_be_is_refused_with_a_code_and_http_200(
    forms: httpx.Client, changed: dict[str, Any], code: int
) -> None:
    assert refused(forms.post("appointment", json=asked("11:00", **changed))) == code


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b'{"id": null}', b'{"message": "\\ud800"}'])
def test_a_body_that_is_no_booking_is_refused_with_http_200_too(forms: httpx.Client, body: bytes) -> None:
    said = {"Content-Type": "application/json"}
    assert refused(forms.post("appointment", content=body, headers=said)) == 20


def test_a_refusal_repeats_nothing_that_a_customer_wrote(forms: httpx.Client) -> None:
    wrong = asked(customerList=[{"lastName": "Geheim" * 100, "birthDate": "1 mei 1990"}])
    answer = forms.post("appointment", json=wrong)
    assert refused(answer) == 20
    assert "Geheim" not in answer.text
    assert "1 mei" not in answer.text


def test_who_names_nobody_reads_which_field_is_lacking(forms: httpx.Client) -> None:
    answer = forms.post("appointment", json=asked("11:00", customerList=[{}]))
    assert answer.json()["validateErrors"] == ["body.customerList: lastName is needed"]


def test_a_cancelled_appointment_is_gone_and_its_time_is_free_at_once(forms: httpx.Client) -> None:
    made = booked(forms, "11:10")
    assert forms.delete("appointment", params={"id": made}).json()["id"] == made
    assert forms.get("appointment", params={"id": made}).status_code == 404
    assert forms.get("appointment/qrcode", params={"id": made}).status_code == 404
    booked(forms, "11:10")


def test_what_cannot_be_cancelled_is_answered_with_a_code_and_no_id(forms: httpx.Client) -> None:
    made = booked(forms, "11:20")
    forms.delete("appointment", params={"id": made})
    assert refused(forms.delete("appointment", params={"id": made})) == 11
    assert refused(forms.delete("appointment", params={"id": NOBODY})) == 10


@pytest.mark.parametrize("path", ["appointment", "appointment/qrcode"])
def test_an_appointment_that_nobody_made_is_not_found(forms: httpx.Client, path: str) -> None:
    assert forms.get(path, params={"id": NOBODY}).status_code == 404
    assert forms.get(path).status_code == 400
    assert forms.get(path, params={"id": "x" * 65}).status_code == 400


def test_the_qr_code_has_the_same_text_for_the_same_program_also_with_another_token(
    civic: RunningHall, forms: httpx.Client
) -> None:
    made = booked(forms, "11:30")
    text = forms.get("appointment/qrcode", params={"id": made}).json()
    assert text.startswith("HTTPS://AFSPRAAK.VOORBEELD.NL/K/")
    with client_of(civic, "/jcc/api/warp/v1/") as again, client_of(civic, "/jcc/api/warp/v1/", "portal") as other:
        assert again.get("appointment/qrcode", params={"id": made}).json() == text
        assert other.get("appointment/qrcode", params={"id": made}).json() != text


def test_what_one_program_booked_is_not_there_for_another(civic: RunningHall, forms: httpx.Client) -> None:
    made = booked(forms, "11:50")
    with client_of(civic, "/jcc/api/warp/v1/", "other-forms") as other:
        assert other.get("appointment", params={"id": made}).status_code == 404
        assert other.get("appointment/qrcode", params={"id": made}).status_code == 404
        assert refused(other.delete("appointment", params={"id": made})) == 10
    assert forms.delete("appointment", params={"id": made}).json()["id"] == made


def test_a_portal_that_reads_everything_changes_nothing(civic: RunningHall, forms: httpx.Client) -> None:
    made = booked(forms, "11:50")
    with client_of(civic, "/jcc/api/warp/v1/", "portal") as portal:
        assert portal.get("appointment", params={"id": made}).status_code == 200
        assert portal.delete("appointment", params={"id": made}).status_code == 403
        assert portal.post("appointment", json=asked("11:50")).status_code == 403
    assert forms.delete("appointment", params={"id": made}).json()["id"] == made


@played
async def test_the_text_of_the_qr_code_checks_in_at_the_kiosk_and_so_do_earlier_ones(civic: RunningHall) -> None:
    with client_of(civic, "/jcc/api/warp/v1/") as forms, client_of(civic, "/jcc/api/warp/v1/", "portal") as portal:
        free = forms.get(
            "appointment/availabletimelist",
            params={
                "locationId": "stadhuis",
                "fromDate": MONDAY,
                "toDate": TUESDAY,
                "activityId": "paspoort",
                "amount": 1,
            },
        ).json()["availableTimesList"]
        made = booked(forms, "09:00", fromDateTime=free[0])
        texts = [each.get("appointment/qrcode", params={"id": made}).json() for each in (forms, portal)]
    async with joined(civic, "kiosk-1") as (kiosk, _):
        tickets = [(await kiosk.ask(commands.CheckIn(code=text, early=True))).result for text in texts]
    first, second = tickets
    assert isinstance(first, TicketIssued)
    assert isinstance(second, TicketIssued)
    assert first.visit == second.visit, "either code gives the same ticket"


@played
async def test_a_cancelled_appointment_is_known_as_such_at_the_kiosk_at_once(civic: RunningHall) -> None:
    with client_of(civic, "/jcc/api/warp/v1/") as forms:
        made = booked(forms, "11:40")
        text = forms.get("appointment/qrcode", params={"id": made}).json()
        forms.delete("appointment", params={"id": made})
    async with joined(civic, "kiosk-1") as (kiosk, _):
        answer = await kiosk.ask(commands.CheckIn(code=text))
    assert answer.refusal is not None
    assert answer.refusal.code is RefusalCode.CANCELLED


def test_a_face_that_is_not_switched_on_is_not_there(tmp_path_factory: pytest.TempPathFactory) -> None:
    hall = civic_hall(tmp_path_factory.mktemp("closed"), faces="")
    with hall.server, httpx.Client(base_url=hall.server.http_url) as client:
        assert client.get("/jcc/api/warp/v1/version").status_code == 404
        assert client.post("/jcc/connect/token").status_code == 404
        assert "/jcc" not in client.get("/openapi.json").text
