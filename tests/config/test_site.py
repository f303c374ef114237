"""A site whose parts do not fit each other, and what is said about it."""

from pathlib import Path

import pytest

from config.loading import load
from config.site import SiteSettings
from config.site_catalogue import CallingPolicy
from tests.config.builders import SITE, line_of, problem, problems, rewrite


@pytest.fixture
def site(hall: Path) -> Path:
    return hall / "site.toml"


def test_what_is_left_out_has_a_sensible_value(site: Path) -> None:
    settings = load(site, SiteSettings)

    assert settings.rules.policy is CallingPolicy.APPOINTMENT_FIRST
    assert settings.rules.called_within_min == 5
    assert (settings.services[1].first, settings.services[1].last) == (1, 999)
    assert not settings.products[0].walk_in


@pytest.mark.parametrize(
    ("old", "new", "key", "nearest"),
    [
        ('service = "paspoorten"', 'service = "paspooten"', "products.paspoort.service", "paspoorten"),
        ('department = "burgerzaken"', 'department = "burgerzken"', "services.paspoorten.department", "burgerzaken"),
        (
            '"paspoorten", "snelbalie"]',
            '"paspoorten", "snelbali", "snelbalie"]',
            "counters.balie-1.services.2",
            "snelbalie",
        ),
    ],
)
def test_a_reference_to_nothing_gets_the_nearest_name(site: Path, old: str, new: str, key: str, nearest: str) -> None:
    rewrite(site, old, new)

    found = problem(site, SiteSettings)

    assert (found.key, found.nearest) == (key, nearest)
    assert found.line == line_of(site, new)
    assert nearest in found.expected


@pytest.mark.parametrize("letter", ["AB", "a", "", "4", "É"])
def test_a_letter_is_one_capital_letter(site: Path, letter: str) -> None:
    rewrite(site, 'letter = "A"', f'letter = "{letter}"')

    found = problem(site, SiteSettings)

    assert (found.key, found.expected) == ("services.paspoorten.letter", "one capital letter, A to Z")


def test_two_services_with_one_letter_need_different_numbers(site: Path) -> None:
    rewrite(site, 'letter = "C"', 'letter = "A"')

    found = problem(site, SiteSettings)

    assert found.key == "services.snelbalie.letter"
    assert found.found == "A001 to A999"
    assert "paspoorten (A001 to A499)" in found.expected


def test_two_services_may_share_a_letter_with_numbers_of_their_own(site: Path) -> None:
    rewrite(site, 'letter = "C"', 'letter = "A"\nfirst = 500')

    assert load(site, SiteSettings).services[1].first == 500


def test_the_first_ticket_number_is_not_after_the_last(site: Path) -> None:
    rewrite(site, "first = 1", "first = 600")

    found = problem(site, SiteSettings)

    assert (found.key, found.found, found.expected) == (
        "services.paspoorten.last",
        "499",
        "a number from first (600) to 999",
    )


@pytest.mark.parametrize(("old", "new"), [("first = 1", "first = 0"), ("last = 499", "last = 1000")])
def test_ticket_numbers_have_three_digits(site: Path, old: str, new: str) -> None:
    rewrite(site, old, new)

    assert problem(site, SiteSettings).line == line_of(site, new)


def test_an_id_is_used_once(site: Path) -> None:
    rewrite(site, 'id = "snelbalie"', 'id = "paspoorten"')

    keys = [each.key for each in problems(site, SiteSettings)]

    assert "services.paspoorten.id" in keys


def test_a_counter_label_is_used_once(site: Path) -> None:
    counter = SITE[SITE.index("[[counters]]") :]
    site.write_text(f"{SITE}\n{counter.replace('balie-1', 'balie-2')}")

    found = problem(site, SiteSettings)

    assert (found.key, found.found) == ("counters.balie-2.label", '"1"')
    assert "entry 1 has it already" in found.expected


def test_a_kiosk_stands_in_one_place(site: Path) -> None:
    kiosk = '\n[[kiosks]]\nid = "kiosk-1"\nplace = { nl = "Bij de deur" }\n'
    site.write_text(site.read_text() + kiosk + kiosk)

    assert problem(site, SiteSettings).key == "kiosks.kiosk-1.id"


def test_the_place_of_a_kiosk_is_said_in_the_first_language(site: Path) -> None:
    site.write_text(site.read_text() + '\n[[kiosks]]\nid = "kiosk-1"\nplace = { en = "At the door" }\n')

    assert 'a text in "nl"' in problem(site, SiteSettings).expected


def test_a_service_that_no_counter_serves_is_found_before_its_first_visitor(site: Path) -> None:
    rewrite(site, '"paspoorten", "snelbalie"]', '"paspoorten"]')

    found = problem(site, SiteSettings)

    assert (found.key, found.found) == ("services.snelbalie.id", '"snelbalie" at no counter')


def test_nobody_waits_longest_before_the_target(site: Path) -> None:
    rewrite(site, "longest_wait_min = 45", "longest_wait_min = 10")

    assert problem(site, SiteSettings).key == "services.paspoorten.longest_wait_min"


def test_an_unknown_policy_gets_the_nearest(site: Path) -> None:
    rewrite(site, "[[departments]]", '[rules]\npolicy = "apointment_first"\n\n[[departments]]')

    found = problem(site, SiteSettings)

    assert (found.key, found.nearest) == ("rules.policy", "appointment_first")
    assert found.expected == '"appointment_first" or "first_come"'


def test_a_bad_time_zone_gets_the_nearest(site: Path) -> None:
    rewrite(site, "Europe/Amsterdam", "Europe/Amsterdm")

    found = problem(site, SiteSettings)

    assert (found.key, found.nearest) == ("time_zone", "Europe/Amsterdam")


def test_opening_hours_say_from_where_they_are_not_understood(site: Path) -> None:
    rewrite(site, "Mo-Fr 09:00-17:00", "Mo-Fr 0900-1700")

    found = problem(site, SiteSettings)

    assert (found.key, found.found) == ("opening_hours", '"Mo-Fr 0900-1700"')
    assert "from character 7" in found.expected


def test_holidays_are_named_and_not_left_to_a_library(site: Path) -> None:
    rewrite(site, "Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00; PH off")

    assert "closed_days" in problem(site, SiteSettings).expected


@pytest.mark.parametrize(
    "url", ["afspraak.voorbeeld.nl/k/", "https://afspraak.voorbeeld.nl/k", "https:///k/", "https://[/"]
)
def test_the_booking_address_is_a_web_address_that_ends_in_a_slash(site: Path, url: str) -> None:
    rewrite(site, "https://afspraak.voorbeeld.nl/k/", url)

    assert problem(site, SiteSettings).key == "booking_base_url"


def test_a_booking_address_with_which_no_scanner_would_know_a_code_is_refused(site: Path) -> None:
    rewrite(site, "https://afspraak.voorbeeld.nl/k/", f"https://afspraak.voorbeeld.nl/{'k' * 100}/")

    found = problem(site, SiteSettings)

    assert found.key == "booking_base_url"
    assert "at most 120 characters" in found.expected


def test_every_text_has_the_first_language(site: Path) -> None:
    rewrite(site, '{ nl = "Paspoort aanvragen" }', '{ en = "Apply for a passport" }')

    found = problem(site, SiteSettings)

    assert (found.key, found.found) == ("products.paspoort.name", 'none in "nl"')


def test_a_text_in_a_language_that_the_site_does_not_speak_is_a_mistake(site: Path) -> None:
    rewrite(site, '{ nl = "Paspoort aanvragen" }', '{ nl = "Paspoort aanvragen", eng = "Apply for a passport" }')

    found = problem(site, SiteSettings)

    assert (found.key, found.nearest) == ("products.paspoort.name.eng", "en")


def test_a_desk_that_calls_nobody_has_no_services_and_a_counter_may_be_of_a_team(site: Path) -> None:
    desk = '[[counters]]\nid = "receptie"\nlabel = "R"\nzone = { nl = "Entree" }\nservices = []\nteam = "rood"\n'
    site.write_text(f"{SITE}\n{desk}")

    counters = load(site, SiteSettings).counters

    assert [(counter.services, counter.team) for counter in counters[1:]] == [((), "rood")]
    assert counters[0].team == ""


def test_a_site_where_every_desk_calls_nobody_helps_nobody(site: Path) -> None:
    rewrite(site, 'services = ["paspoorten", "snelbalie"]', "services = []")

    assert [each.key for each in problems(site, SiteSettings)] == ["services.paspoorten.id", "services.snelbalie.id"]


def test_the_name_of_a_team_is_one_that_the_wire_carries(site: Path) -> None:
    rewrite(
        site, 'services = ["paspoorten", "snelbalie"]', f'services = ["paspoorten", "snelbalie"]\nteam = "{"x" * 33}"'
    )

    assert problem(site, SiteSettings).key == "counters.balie-1.team"


@pytest.mark.parametrize("written", ["Rood", "rood ", "ro od"])
def test_a_team_that_is_written_in_another_way_than_before_is_a_mistake(site: Path, written: str) -> None:
    """Else its clerks would fit no counter, and nobody would know why."""
    rewrite(site, 'label = "1"\n', 'label = "1"\nteam = "rood"\n')
    other = f'[[counters]]\nid = "balie-2"\nlabel = "2"\nzone = {{ nl = "Noord" }}\nservices = []\nteam = "{written}"\n'
    site.write_text(f"{site.read_text()}\n{other}")

    found = problem(site, SiteSettings)

    assert (found.key, found.nearest, found.line) == ("counters.balie-2.team", "rood", line_of(site, f'"{written}"'))


def test_all_that_does_not_fit_is_told_at_once(site: Path) -> None:
    rewrite(site, 'service = "paspoorten"', 'service = "x"')
    rewrite(site, 'department = "burgerzaken"', 'department = "y"')

    assert [each.key for each in problems(site, SiteSettings)] == [
        "services.paspoorten.department",
        "products.paspoort.service",
    ]


def test_an_empty_list_of_products_is_a_mistake_but_one_with_mistakes_is_not_called_empty(site: Path) -> None:
    rewrite(site, "minutes = 10", 'minutes = "10"')

    assert [each.key for each in problems(site, SiteSettings)] == ["products.paspoort.minutes"]

    site.write_text(SITE[: SITE.index("[[products]]")] + SITE[SITE.index("[[counters]]") :])

    assert [each.key for each in problems(site, SiteSettings)] == ["products"]


def test_a_holiday_is_named_once(site: Path) -> None:
    day = '{ date = 2026-12-25, name = { nl = "Kerst" } }'
    rewrite(site, 'id = "stadhuis"', f'id = "stadhuis"\nclosed_days = [\n{day},\n{day},\n]')

    found = problem(site, SiteSettings)

    assert (found.key, found.found, found.line) == ("closed_days.2.date", "2026-12-25", 4)


ELSEWHERE = """
[[other_places]]
site = "wijkpunt"
address = "Plein 4"
name = { nl = "Wijkpunt" }
route = { nl = "Tram 3, uitstappen bij het Plein." }
"""


def test_the_ways_in_have_sensible_values_where_nothing_is_said(site: Path) -> None:
    settings = load(site, SiteSettings)

    assert settings.rules.early_may_wait
    assert (settings.booking_url, settings.other_places) == (None, ())
    product, service = settings.products[0], settings.services[0]
    assert (product.search, product.persons, product.letter, product.opening_hours) == ({}, False, False, None)
    assert service.opening_hours is None


def test_a_service_and_a_product_may_have_hours_of_their_own(site: Path) -> None:
    rewrite(site, 'letter = "A"', 'letter = "A"\nopening_hours = "Mo-Fr 09:00-12:00"')

    assert load(site, SiteSettings).services[0].opening_hours == "Mo-Fr 09:00-12:00"


@pytest.mark.parametrize("hours", ["in the morning", "PH off"])
def test_hours_of_a_service_are_read_like_those_of_the_site(site: Path, hours: str) -> None:
    rewrite(site, 'letter = "A"', f'letter = "A"\nopening_hours = "{hours}"')

    found = problem(site, SiteSettings)

    assert found.key == "services.paspoorten.opening_hours"
    assert found.line == line_of(site, hours)
    assert "opening hours" in found.expected or "closed_days" in found.expected


def test_other_places_are_told_with_the_way(site: Path) -> None:
    site.write_text(site.read_text(encoding="utf-8") + ELSEWHERE, encoding="utf-8")

    (place,) = load(site, SiteSettings).other_places

    assert (place.site, place.address, place.route["nl"]) == (
        "wijkpunt",
        "Plein 4",
        "Tram 3, uitstappen bij het Plein.",
    )


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('address = "Plein 4"\n', "", "other_places.1.address"),
        ('name = { nl = "Wijkpunt" }', 'name = { xx = "Wijkpunt" }', "other_places.1.name.xx"),
        ('route = { nl = "Tram 3', 'route = { de = "Tram 3', "other_places.1.route.de"),
    ],
)
def test_another_place_without_what_visitors_need_is_refused(site: Path, old: str, new: str, key: str) -> None:
    site.write_text(site.read_text(encoding="utf-8") + ELSEWHERE.replace(old, new), encoding="utf-8")

    assert key in {found.key for found in problems(site, SiteSettings)}


def test_this_place_and_the_same_place_twice_are_no_other_places(site: Path) -> None:
    here = load(site, SiteSettings).id
    text = site.read_text(encoding="utf-8")
    site.write_text(text + ELSEWHERE.replace('"wijkpunt"', f'"{here}"'), encoding="utf-8")

    assert "this one is here" in problem(site, SiteSettings).expected

    site.write_text(text + ELSEWHERE + ELSEWHERE, encoding="utf-8")

    assert "no other entry of other_places" in problem(site, SiteSettings).expected


def test_where_to_book_must_be_a_web_address(site: Path) -> None:
    rewrite(site, 'id = "stadhuis"', 'id = "stadhuis"\nbooking_url = "afspraak.voorbeeld.nl"')

    found = problem(site, SiteSettings)

    assert (found.key, found.line) == ("booking_url", line_of(site, "booking_url"))
    assert "a web address" in found.expected
