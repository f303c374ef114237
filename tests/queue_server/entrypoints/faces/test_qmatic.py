"""What a client of the Qmatic-compatible face reads of the offer and of free times: every route, shape and trap."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.devices import RunningHall
from tests.queue_server.entrypoints.faces.civic_hall import MONDAY, TUESDAY, WEDNESDAY, civic_hall
from tests.queue_server.entrypoints.faces.qmatic_client import (
    API,
    BRANCH,
    FACE,
    FULL_SERVICE,
    SERVICE,
    booked,
    cancelled,
    checked,
    clients,
    dates,
    refused,
    times,
)

GROUPS = "services/groups"


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


def public_ids(services: list[dict[str, Any]]) -> set[str]:
    return {each["publicId"] for each in services}


@pytest.mark.parametrize("path", ["v1/services", "v1/branches/stadhuis/services"])
def test_products_are_listed_with_whether_the_public_books_them(forms: httpx.Client, path: str) -> None:
    answer = forms.get(f"{API}/{path}").json()
    listed = {each["publicId"]: checked(FULL_SERVICE, each) for each in answer["serviceList"]}
    passport = listed["paspoort"]
    assert (passport["name"], passport["duration"], passport["additionalCustomerDuration"]) == ("Paspoort", 10, 5)
    assert passport["active"]
    assert passport["publicEnabled"]
    assert not listed["naturalisatie"]["publicEnabled"], "the reception books it, clients must hide it"
    assert answer["meta"]["totalResults"] == len(answer["serviceList"])
    assert answer["meta"]["arguments"] == {}, "an object: clients with types cannot read a list there"
    assert answer["notifications"] == []


def test_what_may_be_combined_is_grouped_by_branch_in_the_first_version(forms: httpx.Client) -> None:
    (here,) = forms.get(f"{API}/v1/{GROUPS};servicePublicId=paspoort").json()
    assert (here["branchPublicId"], here["branchName"]) == ("stadhuis", "Stadhuis")
    (group,) = here["serviceGroups"]
    for each in group["services"]:
        checked(SERVICE, each)
    assert public_ids(group["services"]) == {"paspoort", "id-kaart", "verhuizing"}


def test_what_may_be_combined_has_no_branch_layer_in_the_second(forms: httpx.Client) -> None:
    path = f"{API}/v2/branches/stadhuis/{GROUPS};servicePublicId=paspoort;servicePublicId=id-kaart"
    (group,) = forms.get(path).json()
    assert public_ids(group["services"]) == {"paspoort", "id-kaart", "verhuizing"}
    (alone,) = forms.get(f"{API}/v2/branches/stadhuis/{GROUPS};servicePublicId=vergunning").json()
    assert public_ids(alone["services"]) == {"vergunning"}


def test_products_that_do_not_go_together_are_in_no_group(forms: httpx.Client) -> None:
    both = "servicePublicId=paspoort;servicePublicId=vergunning"
    assert forms.get(f"{API}/v1/{GROUPS};{both}").json() == []
    assert forms.get(f"{API}/v2/branches/stadhuis/{GROUPS};{both}").json() == []


def test_groups_and_list_agree_on_the_ids(forms: httpx.Client) -> None:
    listed = forms.get(f"{API}/v1/services").json()["serviceList"]
    for each in listed:
        if each["publicEnabled"]:
            (group,) = forms.get(f"{API}/v2/branches/stadhuis/{GROUPS};servicePublicId={each['publicId']}").json()
            assert each["publicId"] in public_ids(group["services"])
            assert public_ids(group["services"]) <= public_ids(listed)


@pytest.mark.parametrize("path", ["v1/branches", "v1/services/paspoort/branches"])
def test_the_site_is_listed_with_a_postal_code_since_clients_hide_one_without(forms: httpx.Client, path: str) -> None:
    answer = forms.get(f"{API}/{path}").json()
    (branch,) = (checked(BRANCH, each) for each in answer["branchList"])
    assert branch["publicId"] == "stadhuis"
    assert (branch["addressLine1"], branch["addressZip"], branch["addressCity"]) == (
        "Raadhuisplein 4 bis",
        "1234 AB",
        "Voorbeeldstad",
    )
    assert (branch["phone"], branch["email"]) == ("+31101234567", "balie@voorbeeld.nl")


def test_a_branch_says_its_zone(forms: httpx.Client) -> None:
    branch = checked(BRANCH, forms.get(f"{API}/v1/branches/stadhuis").json()["branch"])
    assert (branch["timeZone"], branch["fullTimeZone"]) == ("Europe/Amsterdam", "Europe/Amsterdam")


def test_days_are_midnights_without_a_zone_and_closed_ones_are_not_there(forms: httpx.Client) -> None:
    found = dates(forms, "servicePublicId=paspoort")
    assert found[:2] == [f"{MONDAY}T00:00:00", f"{TUESDAY}T00:00:00"]
    assert f"{WEDNESDAY}T00:00:00" not in found, "a closed day"
    assert "2026-11-28T00:00:00" not in found, "a Saturday"
    assert found[-1] == "2026-12-23T00:00:00", "30 days ahead"
    assert found == sorted(set(found))


def test_times_are_those_of_the_clock_on_the_wall(forms: httpx.Client) -> None:
    found = times(forms, TUESDAY, "servicePublicId=paspoort")
    assert (found[0], found[-1]) == ("08:30", "11:50")
    assert len(found) == 21


def test_the_public_books_an_hour_ahead(forms: httpx.Client) -> None:
    assert times(forms, MONDAY, "servicePublicId=paspoort")[0] in {"09:00", "09:10"}, "it is eight, or soon after"


def test_free_times_hold_for_everything_and_everybody_together(forms: httpx.Client) -> None:
    both = "servicePublicId=paspoort;servicePublicId=id-kaart"
    assert times(forms, TUESDAY, both)[-1] == "11:30", "25 minutes before twelve"
    assert times(forms, TUESDAY, f"{both};numberOfCustomers=3")[-1] == "11:20", "40 minutes: 10 + 15 + 3 x 5"
    whole = booked(forms, TUESDAY, "08:40", "verhuizing")
    assert times(forms, TUESDAY, "servicePublicId=verhuizing")[0] == "09:00", "20 minutes do not fit before"
    assert times(forms, TUESDAY, "servicePublicId=paspoort")[:2] == ["08:30", "09:00"]
    cancelled(forms, whole["publicId"])


def test_a_day_without_a_free_time_is_not_listed(forms: httpx.Client) -> None:
    long = "servicePublicId=belafspraak;numberOfCustomers=19"
    assert dates(forms, "servicePublicId=belafspraak")
    assert dates(forms, long), "nobody takes longer for more persons here"
    assert times(forms, WEDNESDAY, "servicePublicId=belafspraak") == []
    assert times(forms, "2026-11-20", "servicePublicId=belafspraak") == [], "over"
    assert times(forms, "2027-11-23", "servicePublicId=belafspraak") == [], "too far ahead"


def test_clients_of_the_first_version_ask_for_one_product(forms: httpx.Client) -> None:
    one = f"{API}/v1/branches/stadhuis/services/paspoort/dates"
    assert forms.get(one).json()["dates"] == dates(forms, "servicePublicId=paspoort")
    assert forms.get(f"{one}/{TUESDAY}/times").json()["times"] == times(forms, TUESDAY, "servicePublicId=paspoort")


def test_a_client_without_a_version_gets_each_time_in_an_object(forms: httpx.Client) -> None:
    found = forms.get(f"{API}/branches/stadhuis/services/paspoort/dates/{TUESDAY}/times").json()
    assert found["times"][:2] == [{"time": "08:30"}, {"time": "08:40"}]


def test_a_proxy_may_write_semicolons_otherwise(forms: httpx.Client) -> None:
    path = f"{API}/v2/branches/stadhuis/dates/{TUESDAY}/times%3BservicePublicId%3Dpaspoort%3BnumberOfCustomers%3D1"
    assert forms.get(path).json()["times"] == times(forms, TUESDAY, "servicePublicId=paspoort;numberOfCustomers=1")


def test_the_web_variant_lists_days_and_times_in_objects(forms: httpx.Client) -> None:
    root, asked = "/rest/schedule/branches/stadhuis/dates", "servicePublicId=paspoort;customSlotLength=10"
    days = [f"{each['date']}T00:00:00" for each in forms.get(f"{root};{asked}").json()]
    assert days == dates(forms, "servicePublicId=paspoort")
    found = forms.get(f"{root}/{TUESDAY}/times;{asked}").json()
    assert found[0] == {"date": TUESDAY, "time": "08:30"}


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("v1/branches/elders", 404, "unknown_branch"),
        ("v1/branches/elders/services", 404, "unknown_branch"),
        ("v1/services/vliegbrevet/branches", 404, "unknown_product"),
        (f"v1/{GROUPS};servicePublicId=vliegbrevet", 404, "unknown_product"),
        (f"v1/{GROUPS};numberOfCustomers=1", 400, "bad_request"),
        (f"v2/branches/elders/{GROUPS};servicePublicId=paspoort", 404, "unknown_branch"),
        ("v2/branches/elders/dates;servicePublicId=paspoort", 404, "unknown_branch"),
        ("v2/branches/stadhuis/dates;servicePublicId=vliegbrevet", 404, "unknown_product"),
        ("v2/branches/stadhuis/dates;servicePublicId=naturalisatie", 400, "not_bookable"),
        ("v2/branches/stadhuis/dates;servicePublicId=paspoort;servicePublicId=vergunning", 400, "cannot_combine"),
        ("v2/branches/stadhuis/dates;servicePublicId=paspoort;numberOfCustomers=20", 400, "too_many_persons"),
        ("v2/branches/stadhuis/dates;servicePublicId=paspoort;numberOfCustomers=many", 400, "bad_request"),
        ("v2/branches/stadhuis/dates;numberOfCustomers=1", 400, "bad_request"),
        ("v2/branches/stadhuis/dates/morgen/times;servicePublicId=paspoort", 400, "bad_request"),
        ("v2/branches/stadhuis/dates/2026-02-30/times;servicePublicId=paspoort", 400, "bad_request"),
        ("v1/appointments/nothing", 404, "unknown_code"),
        (f"v1/appointments/{'x' * 65}", 400, "bad_request"),
    ],
)
def test_a_wrong_question_is_answered_with_its_cause(forms: httpx.Client, path: str, status: int, code: str) -> None:
    assert refused(forms.get(f"{API}/{path}"), status, code)


def test_a_program_without_a_right_key_reads_nothing(hall: RunningHall) -> None:
    forms, pages = hall.files.keys["forms"], hall.files.keys["pages"]
    wrong: tuple[dict[str, str], ...] = (
        {},
        {"X-Api-Key": "wrong"},
        {"X-Api-Key": f"portal:{forms}"},
        {"auth-token": f"pages:{pages}"},
    )
    for headers in wrong:
        answer = httpx.get(f"{hall.server.http_url}{API}/v1/services", headers=headers)
        assert "enrolled with the role" in refused(answer, 401, "unknown_key")


@pytest.mark.parametrize("header", ["X-Api-Key", "x-api-key", "auth-token"])
def test_the_key_may_stand_in_either_header(hall: RunningHall, header: str) -> None:
    for shown in (f"forms:{hall.files.keys['forms']}", hall.files.keys["forms"], f"tests:{hall.files.keys['tests']}"):
        answer = httpx.get(f"{hall.server.http_url}{API}/v1/services", headers={header: shown})
        assert answer.status_code == 200


def test_every_route_is_in_the_document_and_needs_a_key(hall: RunningHall) -> None:
    document = httpx.get(f"{hall.server.http_url}/openapi.json").json()
    ways = {
        (method.upper(), path.removeprefix("/rest")): way
        for path, methods in document["paths"].items()
        if path.startswith("/rest/")
        for method, way in methods.items()
    }
    assert len(ways) == 20
    for way in ways.values():
        assert {tuple(each) for each in way["security"]} == {("X-Api-Key",), ("auth-token",)}
        assert "422" not in way["responses"], "these clients are told 400"
        assert {"4XX", "5XX"} <= way["responses"].keys()
    public = "/calendar-backend/public/api"
    assert ("GET", f"{public}/v2/branches/{{branch}}/dates;{{parameters}}") in ways
    assert ("GET", "/appointment/customers/identify;{parameters}") in ways


def test_a_program_that_runs_wild_is_told_when_to_ask_again(tmp_path: Path) -> None:
    hall = civic_hall(tmp_path, faces=FACE, more="max_questions_per_min = 3\n")
    with hall.server:
        for forms in clients(hall):
            answers = [forms.get(f"{API}/v1/services") for _ in range(4)]
            assert [each.status_code for each in answers] == [200, 200, 200, 429]
            refused(answers[-1], 429, "asked_too_often")
            assert answers[-1].headers["Retry-After"] == "60"
        for portal in clients(hall, "portal"):
            assert portal.get(f"{API}/v1/services").status_code == 200, "each program for itself"


def test_a_face_is_only_where_it_was_switched_on(tmp_path: Path) -> None:
    hall = civic_hall(tmp_path, faces='[faces.qmatic]\nprefix = "/afspraken/rest"\n')
    with hall.server:
        for forms in clients(hall):
            assert forms.get(f"{API}/v1/services").status_code == 404
            assert forms.get(f"/afspraken{API}/v1/services").status_code == 200
            identify = "/appointment/customers/identify;email=a%40voorbeeld.nl"
            assert forms.get(f"/afspraken/rest{identify}").status_code == 404, "an address in a path: off by itself"
            assert forms.get(f"/afspraken{API}/v1/customers/x/appointments").status_code == 404
