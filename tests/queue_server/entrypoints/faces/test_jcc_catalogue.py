"""What a client of the JCC-compatible face reads of the site: activities, locations, fields, days, lengths."""

from datetime import date, timedelta
from typing import Any

import httpx
import pytest

from tests.queue_server.entrypoints.faces.civic_hall import MONDAY, TUESDAY, WEDNESDAY

LAST_DAY = "2026-12-23"
"""Thirty days ahead, as far as this hall makes appointments."""

BOOKABLE = {"paspoort", "id-kaart", "verhuizing", "vergunning", "belafspraak", "videogesprek", "huisbezoek"}


def found(client: httpx.Client, path: str, *params: tuple[str, Any], language: str = "nl") -> Any:
    answer = client.get(path, params=list(params), headers={"language": language})
    assert answer.status_code == 200, answer.text
    assert "null" not in answer.text.replace("nullable", ""), "a field without a value is missing rather than null"
    return answer.json()


def times(client: httpx.Client, first: str, after: str, *wanted: tuple[str, int]) -> dict[str, Any]:
    asked: list[tuple[str, Any]] = [("locationId", "stadhuis"), ("fromDate", first), ("toDate", after)]
    for activity, amount in wanted:
        asked += [("activityId", activity), ("amount", amount)]
    answer: dict[str, Any] = found(client, "appointment/availabletimelist", *asked)
    return answer


def test_the_check_of_the_settings_reads_two_versions(forms: httpx.Client) -> None:
    assert set(found(forms, "version")) == {"warpApiVersion", "afsprakenVersion"}


def test_every_activity_that_the_public_may_book_is_listed(forms: httpx.Client) -> None:
    listed = found(forms, "activity/listforappointment")
    assert {each["id"] for each in listed} == BOOKABLE
    passport = listed[0]
    assert passport == {
        "id": "paspoort",
        "number": 1,
        "description": "Paspoort",
        "necessities": "Een pasfoto &amp; uw oude paspoort",
        "appointmentDuration": 600,
        "maxCountForEvent": 20,
        "activityGroupId": "burgerzaken",
        "synonyms": ["pas", "reisdocument"],
    }
    assert "necessities" not in listed[1]


def test_activities_are_named_in_the_language_of_the_header(forms: httpx.Client) -> None:
    for asked, name in (("en", "Passport"), ("en-GB,en;q=0.9", "Passport"), ("nl", "Paspoort"), ("fr", "Paspoort")):
        assert found(forms, "activity/listforappointment", language=asked)[0]["description"] == name


@pytest.mark.parametrize(("location", "count"), [("stadhuis", len(BOOKABLE)), ("elders", 0)])
def test_activities_are_listed_for_their_location_only(forms: httpx.Client, location: str, count: int) -> None:
    assert len(found(forms, "activity/listforappointment", ("locationId", location))) == count


def test_only_what_goes_together_may_be_added(forms: httpx.Client) -> None:
    def added(*more: tuple[str, Any]) -> list[str]:
        listed = found(forms, "activity/listforappointment/additional", *more)
        return [each["id"] for each in listed]

    chosen = ("selectedActivityId", "paspoort"), ("selectedActivityId", "id-kaart")
    assert added(chosen[0], ("includeSelectedActivities", "False")) == ["id-kaart", "verhuizing"]
    assert added(*chosen, ("includeSelectedActivities", "False")) == ["verhuizing"]
    assert added(*chosen, ("includeSelectedActivities", "True")) == ["paspoort", "id-kaart", "verhuizing"]
    assert added(chosen[0], ("locationId", "elders")) == []


def test_the_site_is_the_one_location(forms: httpx.Client) -> None:
    (location,) = found(forms, "location")
    assert location["address"] == {
        "auditId": "stadhuis-address-revision",
        "id": "stadhuis-address",
        "streetName": "Raadhuisplein",
        "houseNumber": "4",
        "houseNumberSuffix": "bis",
        "postalCode": "1234 AB",
        "city": "Voorbeeldstad",
        "country": {"id": "NL", "isoCode": "NL"},
    }
    assert (location["id"], location["description"]) == ("stadhuis", "Stadhuis")
    assert (location["isActive"], location["isDefault"], location["locationNumber"]) == (True, True, 1)
    assert location["phoneNumberList"][0]["phoneNumber"]["value"] == "+31101234567"
    assert location["emailAddress"] == "balie@voorbeeld.nl"
    assert found(forms, "location/stadhuis") == location


def test_the_location_does_only_what_goes_together_there(forms: httpx.Client) -> None:
    def places(*products: str) -> list[str]:
        asked = [("selectedActivityId", each) for each in products]
        return [each["id"] for each in found(forms, "location/forappointment", *asked)]

    assert places("paspoort") == ["stadhuis"]
    assert places("paspoort", "verhuizing") == ["stadhuis"]
    assert places("paspoort", "vergunning") == []
    assert places("naturalisatie") == [], "staff alone make appointments for it"


def test_what_may_be_left_empty_is_left_out_and_the_rest_is_hidden(forms: httpx.Client) -> None:
    fields = found(forms, "customer/customerfields/required", ("selectedActivityId", "paspoort"))
    hidden = {name for name, state in fields.items() if state == 1 and state is not True}
    assert "socialSecurityNumber" in hidden
    assert not {"lastName", "firstName", "lastNamePrefix", "birthDate", "emailAddress", "mainPhoneNumber"} & set(fields)
    assert (fields["isAnyPhoneNumberRequired"], fields["areFirstNameOrInitialsRequired"]) == (False, False)


def test_the_days_reach_from_the_first_notice_to_the_day_after_the_last(forms: httpx.Client) -> None:
    days = found(forms, "activity/appointmentdaterange", ("activityId", "paspoort"), ("activityId", "id-kaart"))
    assert days == {"minDate": f"{MONDAY}T00:00:00", "maxDate": "2026-12-24T00:00:00"}


def test_whoever_asks_for_the_times_of_that_range_as_open_forms_does_is_offered_the_last_day(
    forms: httpx.Client,
) -> None:
    """It asks from `minDate` up to `maxDate`, at most 50 days, with `toDate` as the first day that is not asked for."""
    days = found(forms, "activity/appointmentdaterange", ("activityId", "paspoort"))
    first, after = (date.fromisoformat(days[name][:10]) for name in ("minDate", "maxDate"))
    after = min(after, first + timedelta(days=50))
    offered = times(forms, first.isoformat(), after.isoformat(), ("paspoort", 1))["availableTimesList"]
    assert offered[-1] == f"{LAST_DAY}T11:50:00"
    beyond = times(forms, LAST_DAY, "2027-01-12", ("paspoort", 1))["availableTimesList"]
    assert beyond[-1] == offered[-1], "there is nothing after it"


@pytest.mark.parametrize(
    ("wanted", "minutes"),
    [
        ([("paspoort", 1)], 10),
        ([("paspoort", 2)], 20),
        ([("vergunning", 2)], 60),
        ([("paspoort", 1), ("id-kaart", 3)], 55),
        ([("paspoort", 1), ("paspoort", 1)], 20),
        ([("paspoort", 1)] * 20 + [("id-kaart", 1)] * 2, 230),
    ],
)
def test_amounts_multiply_and_every_answer_says_the_same_length(
    forms: httpx.Client, wanted: list[tuple[str, int]], minutes: int
) -> None:
    asked: list[tuple[str, Any]] = [("dateTime", TUESDAY)]
    for activity, amount in wanted:
        asked += [("activityId", activity), ("amount", amount)]
    assert found(forms, "appointment/calculateduration", *asked) == minutes
    assert times(forms, TUESDAY, WEDNESDAY, *wanted)["appointmentDuration"] == minutes * 60


def test_free_times_are_on_the_wall_without_a_zone_and_fit_the_whole_length(forms: httpx.Client) -> None:
    free = times(forms, TUESDAY, WEDNESDAY, ("vergunning", 2))["availableTimesList"]
    assert free[0] == f"{TUESDAY}T08:30:00"
    assert free[-1] == f"{TUESDAY}T11:00:00"
    assert free == sorted(set(free))


def test_the_last_day_is_not_in_a_question_and_equal_days_ask_nothing(forms: httpx.Client) -> None:
    assert {each[:10] for each in times(forms, MONDAY, WEDNESDAY, ("paspoort", 1))["availableTimesList"]} == {
        MONDAY,
        TUESDAY,
    }
    assert times(forms, TUESDAY, TUESDAY, ("paspoort", 1))["availableTimesList"] == []
    assert times(forms, TUESDAY, MONDAY, ("paspoort", 1))["availableTimesList"] == []


def test_a_closed_day_and_a_day_too_far_ahead_have_no_times(forms: httpx.Client) -> None:
    days = {each[:10] for each in times(forms, MONDAY, "2027-01-12", ("paspoort", 1))["availableTimesList"]}
    assert WEDNESDAY not in days
    assert max(days) == LAST_DAY


def test_what_cannot_be_booked_has_no_times(forms: httpx.Client) -> None:
    assert times(forms, TUESDAY, WEDNESDAY, ("naturalisatie", 1))["availableTimesList"] == []
    assert times(forms, TUESDAY, WEDNESDAY, ("paspoort", 1), ("vergunning", 1))["availableTimesList"] == []


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("location/elders", {}),
        ("activity/listforappointment/additional", {"selectedActivityId": "bruiloft"}),
        ("location/forappointment", {"selectedActivityId": "bruiloft"}),
        ("customer/customerfields/required", {"selectedActivityId": "bruiloft"}),
        ("activity/appointmentdaterange", {"activityId": "bruiloft"}),
        ("appointment/calculateduration", {"activityId": "bruiloft", "amount": 1}),
        (
            "appointment/availabletimelist",
            {"locationId": "elders", "fromDate": MONDAY, "toDate": TUESDAY, "activityId": "paspoort", "amount": 1},
        ),
        (
            "appointment/availabletimelist",
            {"locationId": "stadhuis", "fromDate": MONDAY, "toDate": TUESDAY, "activityId": "bruiloft", "amount": 1},
        ),
    ],
)
def test_what_is_not_there_is_not_found(forms: httpx.Client, path: str, params: dict[str, Any]) -> None:
    answer = forms.get(path, params=params)
    assert answer.status_code == 404
    assert answer.json()["message"]


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("activity/listforappointment/additional", {}),
        ("activity/appointmentdaterange", {}),
        ("appointment/calculateduration", {"activityId": ["paspoort", "id-kaart"], "amount": 1}),
        ("appointment/calculateduration", {"activityId": "paspoort", "amount": 0}),
        ("appointment/calculateduration", {"activityId": "paspoort", "amount": 21}),
        ("appointment/availabletimelist", {"locationId": "stadhuis", "fromDate": "soon", "toDate": TUESDAY}),
        ("location/" + "x" * 65, {}),
    ],
)
def test_a_question_that_is_not_understood_says_where(forms: httpx.Client, path: str, params: dict[str, Any]) -> None:
    answer = forms.get(path, params=params)
    assert answer.status_code == 400
    assert set(answer.json()) <= {"code", "message", "validateErrors"}
