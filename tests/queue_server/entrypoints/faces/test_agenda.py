"""A portal shows residents their appointments (draft "Afspraken API"), with marks that the kiosk reads."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall, joined, played
from tests.queue_server.entrypoints.faces.civic_hall import AT_HOME, TUESDAY, ask_for_token, civic_hall, client_of
from wire import commands
from wire.answers import TicketIssued

FACE, TOKENS = "/mijn-agenda", "/mijn-agenda/connect/token"
ZONE = ZoneInfo("Europe/Amsterdam")
EIGHT = datetime(2026, 11, 24, 8, 0, tzinfo=ZONE)
IN_UTC = "%Y-%m-%dT%H:%M:%SZ"


@pytest.fixture
def portal(civic: RunningHall) -> Iterator[httpx.Client]:
    with client_of(civic, FACE, "portal", tokens=TOKENS) as client:
        yield client


def booked(forms: httpx.Client, email: str, at: str = "", product: str = "paspoort", **changed: Any) -> str:
    """At this time on Tuesday, or at the first that is free; with all that an appointment anywhere needs."""
    if not at:
        at = first_free(forms, product)
    body = {
        "activityList": [{"activityId": product, "amount": 1}],
        "customerList": [{"lastName": "Dam", "emailAddress": email, "phoneNumber": "0612345678", **AT_HOME}],
        "fromDateTime": at,
        "locationId": "stadhuis",
    }
    made = forms.post("appointment", json={**body, **changed}).json()
    assert made["acknowledgeIsSuccess"], made
    found: str = made["id"]
    return found


def first_free(forms: httpx.Client, product: str, day: str = TUESDAY) -> str:
    after = (datetime.fromisoformat(day) + timedelta(days=1)).date().isoformat()
    asked = {"locationId": "stadhuis", "fromDate": day, "toDate": after, "activityId": product, "amount": "1"}
    found: str = forms.get("appointment/availabletimelist", params=asked).json()["availableTimesList"][0]
    return found


def asked(*emails: str, **changed: Any) -> dict[str, Any]:
    return {"identificaties": [{"type": "email", "waarde": each} for each in emails], **changed}


def listed(portal: httpx.Client, *emails: str, **changed: Any) -> list[str]:
    answer = portal.post("afspraken/opvragen", json=asked(*emails, **changed))
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert found["total_count"] == len(found["afspraken"])
    return [each["afspraakIdentificatie"] for each in found["afspraken"]]


def problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    said: dict[str, Any] = answer.json()
    assert (said["status"], said["code"]) == (status, code)
    assert said["title"]
    assert said["detail"]
    return said


def test_a_list_says_what_and_when_in_utc(forms: httpx.Client, portal: httpx.Client) -> None:
    made = booked(forms, "lijst@voorbeeld.nl", f"{TUESDAY}T08:30:00")
    answer = portal.post("afspraken/opvragen", json=asked("lijst@voorbeeld.nl"))
    assert answer.headers["api-version"] == "0.2.0"
    assert answer.json() == {
        "afspraken": [
            {
                "afspraakIdentificatie": made,
                "onderwerp": "Paspoort",
                "geplandAanvangsmoment": f"{TUESDAY}T07:30:00Z",
                "geplandEindmoment": f"{TUESDAY}T07:40:00Z",
            }
        ],
        "total_count": 1,
    }


def test_nothing_found_is_an_empty_list(portal: httpx.Client) -> None:
    assert portal.post("afspraken/opvragen", json=asked("niemand@voorbeeld.nl")).json() == {
        "afspraken": [],
        "total_count": 0,
    }


def test_the_address_of_nl_portal_answers_the_same(forms: httpx.Client, portal: httpx.Client) -> None:
    made = booked(forms, "portaal@voorbeeld.nl")
    body = {**asked("portaal@voorbeeld.nl"), "van": None, "tot": None}
    (found,) = portal.post("api/v1/afspraken/opvragen", json=body).json()["afspraken"]
    assert found["afspraakIdentificatie"] == made
    assert portal.get(f"api/v1/afspraken/{made}").json() == portal.get(f"afspraken/{made}").json()


def test_addresses_have_no_case_and_several_are_asked_for_at_once(forms: httpx.Client, portal: httpx.Client) -> None:
    one, other = booked(forms, "Een@Voorbeeld.nl"), booked(forms, "twee@voorbeeld.NL")
    assert listed(portal, "EEN@voorbeeld.nl", "Twee@voorbeeld.nl", "een@voorbeeld.nl") == [one, other]


def test_a_period_is_about_the_start_and_both_ends_are_in_it(forms: httpx.Client, portal: httpx.Client) -> None:
    at = first_free(forms, "paspoort")
    starts_at = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    made = booked(forms, "periode@voorbeeld.nl", at)
    second = timedelta(seconds=1)

    def within(van: datetime | None, tot: datetime | None) -> bool:
        period = {"van": van and van.isoformat(), "tot": tot and tot.astimezone().strftime("%Y-%m-%dT%H:%M:%S%z")}
        return listed(portal, "periode@voorbeeld.nl", **period) == [made]

    assert within(starts_at, starts_at)
    assert within(None, starts_at)
    assert within(starts_at, None)
    assert not within(starts_at + second, None)
    assert not within(None, starts_at - second)


def test_a_cancelled_appointment_is_not_shown(forms: httpx.Client, portal: httpx.Client) -> None:
    made = booked(forms, "afgezegd@voorbeeld.nl")
    forms.delete("appointment", params={"id": made})
    assert listed(portal, "afgezegd@voorbeeld.nl") == []
    problem(portal.get(f"afspraken/{made}"), 404, "AFSPRAAK_NIET_GEVONDEN")


def test_a_talk_on_the_telephone_is_not_shown(forms: httpx.Client, portal: httpx.Client) -> None:
    made = booked(forms, "bellen@voorbeeld.nl", product="belafspraak")
    assert listed(portal, "bellen@voorbeeld.nl") == []
    problem(portal.get(f"afspraken/{made}"), 404, "AFSPRAAK_NIET_GEVONDEN")


def test_the_details_say_where_what_to_bring_whom_to_ask_and_how_to_check_in(
    forms: httpx.Client, portal: httpx.Client
) -> None:
    several = [{"activityId": "paspoort", "amount": 2}, {"activityId": "id-kaart", "amount": 1}]
    made = booked(forms, "alles@voorbeeld.nl", f"{TUESDAY}T11:00:00", activityList=several)
    shown = portal.get(f"afspraken/{made}").json()
    assert shown.pop("aanmeldkenmerkQrCode").startswith("HTTPS://AFSPRAAK.VOORBEELD.NL/K/")
    assert len(shown.pop("aanmeldkenmerkAlfanumeriek")) == len("KM4T-9WXP")
    address = {"adresregel1": "Raadhuisplein 4 bis", "adresregel2": "1234 AB Voorbeeldstad"}
    assert shown == {
        "afspraakIdentificatie": made,
        "afspraakSoort": "fysiek",
        "onderwerp": "Paspoort, Identiteitskaart",
        "geplandAanvangsmoment": f"{TUESDAY}T10:00:00Z",
        "geplandEindmoment": f"{TUESDAY}T10:35:00Z",
        "afspraakLocatie": {"naam": "Stadhuis", "bezoekadres": address},
        "activiteiten": [
            {
                "naamActiviteitsoort": "Paspoort",
                "aantal": 2,
                "aanduidingWatMeeTeNemen": "Een pasfoto & uw oude paspoort",
            },
            {"naamActiviteitsoort": "Identiteitskaart", "aantal": 1},
        ],
        "contactInformatie": {
            "naam": "Stadhuis",
            "emailadres": "balie@voorbeeld.nl",
            "telefoonnummer": "+31101234567",
            "adres": address,
        },
    }


def test_an_appointment_by_video_says_where_and_has_no_marks_for_the_kiosk(
    forms: httpx.Client, portal: httpx.Client
) -> None:
    made = booked(forms, "video@voorbeeld.nl", product="videogesprek")
    assert listed(portal, "video@voorbeeld.nl") == [made]
    shown = portal.get(f"afspraken/{made}").json()
    assert (shown["afspraakSoort"], shown["onlineAdres"]) == ("online", "https://video.voorbeeld.nl/wachtkamer")
    assert not {"afspraakLocatie", "aanmeldkenmerkQrCode", "aanmeldkenmerkAlfanumeriek"} & set(shown)


def test_a_visit_at_home_is_there_and_not_at_the_town_hall(forms: httpx.Client, portal: httpx.Client) -> None:
    made = booked(forms, "thuis@voorbeeld.nl", product="huisbezoek")
    shown = portal.get(f"afspraken/{made}").json()
    assert (shown["afspraakSoort"], shown["afspraakLocatie"]) == ("fysiek", {"naam": "Bij u thuis"})
    assert "aanmeldkenmerkQrCode" not in shown


def test_a_program_that_is_no_reader_sees_what_it_booked_itself(civic: RunningHall, forms: httpx.Client) -> None:
    made = booked(forms, "eigen@voorbeeld.nl")
    with (
        client_of(civic, FACE, "forms", tokens=TOKENS) as own,
        client_of(civic, FACE, "other-forms", tokens=TOKENS) as other,
    ):
        assert listed(own, "eigen@voorbeeld.nl") == [made]
        assert own.get(f"afspraken/{made}").status_code == 200
        assert listed(other, "eigen@voorbeeld.nl") == []
        problem(other.get(f"afspraken/{made}"), 404, "AFSPRAAK_NIET_GEVONDEN")


def test_the_marks_are_the_same_however_often_they_are_asked_for(forms: httpx.Client, portal: httpx.Client) -> None:
    made = booked(forms, "vaker@voorbeeld.nl")
    assert portal.get(f"afspraken/{made}").json() == portal.get(f"afspraken/{made}").json()


@played
async def test_both_marks_check_in_at_the_kiosk_and_are_gone_once_they_did(civic: RunningHall) -> None:
    with (
        client_of(civic, "/jcc/api/warp/v1/") as forms,
        client_of(civic, FACE, "portal", tokens=TOKENS) as portal,
    ):
        today = first_free(forms, "paspoort", "2026-11-23")
        made = booked(forms, "kiosk@voorbeeld.nl", today)
        shown = portal.get(f"afspraken/{made}").json()
        marks = shown["aanmeldkenmerkQrCode"], shown["aanmeldkenmerkAlfanumeriek"]
        async with joined(civic, "kiosk-1") as (kiosk, _):
            results = [(await kiosk.ask(commands.CheckIn(code=mark, early=True))).result for mark in marks]
        scanned, typed = results
        assert isinstance(scanned, TicketIssued)
        assert isinstance(typed, TicketIssued)
        assert scanned.visit == typed.visit
        after = portal.get(f"afspraken/{made}").json()
        assert after["afspraakIdentificatie"] == made
        assert "aanmeldkenmerkQrCode" not in after


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"identificaties": []},
        {"identificaties": [{"type": "bsn", "waarde": "999990019"}]},
        {"identificaties": [{"type": "email"}]},
        {"identificaties": [{"type": "email", "waarde": "geen adres"}]},
        {"identificaties": [{"type": "email", "waarde": "a@b\0c"}]},
        {"identificaties": [{"type": "email", "waarde": "a@b.nl", "soort": "werk"}]},
        asked("a@b.nl", van="2026-01-01"),
        asked("a@b.nl", van="2026-01-01T00:00:00"),
        asked("a@b.nl", van=1_700_000_000),
        asked("a@b.nl", van="2026-12-31T00:00:00Z", tot="2026-01-01T00:00:00Z"),
        asked("a@b.nl", nog="iets"),
        asked(*["a@b.nl"] * 51),
        [],
        None,
    ],
    ids=lambda body: str(body)[:50],
)
def test_a_question_that_is_not_of_the_draft_is_refused(portal: httpx.Client, body: Any) -> None:
    said = problem(portal.post("afspraken/opvragen", json=body), 400, "ONGELDIGE_AANVRAAG")
    assert said["instance"] == "/mijn-agenda/afspraken/opvragen"
    assert "a@b" not in said["detail"]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff"])
def test_a_body_that_is_no_json_is_refused(portal: httpx.Client, body: bytes) -> None:
    said = {"Content-Type": "application/json"}
    problem(portal.post("afspraken/opvragen", content=body, headers=said), 400, "ONGELDIGE_AANVRAAG")


@pytest.mark.parametrize("identificatie", ["a" * 65, "a%20b", "a%00b", "a%3Bb", "%C3%A9"])
def test_what_can_be_no_identification_is_refused(portal: httpx.Client, identificatie: str) -> None:
    problem(portal.get(f"afspraken/{identificatie}"), 400, "ONGELDIGE_IDENTIFICATIE")


def test_an_appointment_that_nobody_made_is_not_found(portal: httpx.Client) -> None:
    problem(portal.get("afspraken/0123456789abcdef0123456789abcdef"), 404, "AFSPRAAK_NIET_GEVONDEN")


def test_nobody_reads_without_a_token_or_with_one_for_another_face(civic: RunningHall, stranger: httpx.Client) -> None:
    for path in ("/mijn-agenda/afspraken/x", "/mijn-agenda/api/v1/afspraken/x"):
        answer = stranger.get(path)
        problem(answer, 401, "NIET_GEAUTHENTICEERD")
        assert answer.headers["www-authenticate"] == "Bearer"
        token = ask_for_token(civic, "/jcc/connect/token").json()["access_token"]
        problem(stranger.get(path, headers={"Authorization": f"Bearer {token}"}), 403, "NIET_GEAUTORISEERD")
    problem(stranger.post("/mijn-agenda/afspraken/opvragen", json=asked("a@b.nl")), 401, "NIET_GEAUTHENTICEERD")


def test_a_portal_that_runs_wild_is_told_when_to_come_back(tmp_path: Path) -> None:
    hall = civic_hall(tmp_path, more="max_questions_per_min = 5\n")
    with hall.server, client_of(hall, FACE, "portal", tokens=TOKENS) as portal:
        answers = [portal.get("afspraken/x") for _ in range(6)]
        problem(answers[0], 404, "AFSPRAAK_NIET_GEVONDEN")
        problem(answers[-1], 429, "TE_VEEL_VERZOEKEN")
        assert int(answers[-1].headers["retry-after"]) > 0


def test_appointments_by_video_are_not_shown_where_nobody_says_where_they_are(tmp_path: Path) -> None:
    hall = civic_hall(tmp_path, faces='[faces.jcc]\n[faces.mijn_agenda]\nreaders = ["portal"]\n')
    with (
        hall.server,
        client_of(hall, "/jcc/api/warp/v1/") as forms,
        client_of(hall, FACE, "portal", tokens=TOKENS) as portal,
    ):
        booked(forms, "video@voorbeeld.nl", product="videogesprek")
        assert listed(portal, "video@voorbeeld.nl") == []
