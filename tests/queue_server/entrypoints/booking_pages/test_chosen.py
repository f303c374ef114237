"""Whatever an address says, a page is shown, and says the same again."""

from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.entrypoints.booking_pages.chosen import Chosen, chosen_in

LANGUAGES = ("nl", "ar")
KEYS = st.sampled_from(["product", "persons", "place", "day", "at", "hold", "lang", "other"])
VALUES = st.text(max_size=80) | st.sampled_from(
    [
        "2",
        "2026-11-24",
        "2026-11-24T09:00:00+01:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31",
        "2000-01-01T00:00:00+14:00",
        "2199-12-31T23:00:00-14:00",
        "nl",
        "²",
        "-1",
        "999",
    ]
)


@given(st.lists(st.tuples(KEYS, VALUES), max_size=30))
def test_what_was_understood_is_said_again_in_the_same_way(fields: list[tuple[str, str]]) -> None:
    chosen = chosen_in(fields, LANGUAGES)
    address = urlsplit(chosen.address("/book"))
    assert chosen_in(parse_qsl(address.query, keep_blank_values=True), LANGUAGES) == chosen
    assert 1 <= chosen.persons <= 20
    assert len(chosen.products) <= 10
    assert chosen.language in {"", *LANGUAGES}


@pytest.mark.parametrize(
    ("at", "some"),
    [
        ("2000-01-01T00:00:00+14:00", False),
        ("2199-12-31T23:00:00-14:00", False),
        ("2000-01-01T14:00:00+14:00", True),
        ("2199-12-31T09:00:00-14:00", True),
    ],
)
def test_a_moment_lies_within_the_centuries_of_the_house_in_whatever_zone_it_is_said(at: str, some: bool) -> None:
    assert (chosen_in([("at", at)], LANGUAGES).at is not None) is some


def test_a_choice_can_be_changed_without_the_others() -> None:
    chosen = Chosen(products=("paspoort",), persons=2, hold="hall:h")
    changed = chosen.but(day=date(2026, 11, 24))
    assert changed.address("/book/time") == "/book/time?product=paspoort&persons=2&day=2026-11-24&hold=hall%3Ah"


@pytest.mark.parametrize(
    ("hold", "known_as"),
    [("town:17", "17"), ("town:1:7", "1:7"), ("village:17", None), ("17", None), ("town:", None), ("", None)],
)
def test_a_time_is_kept_by_the_place_that_its_name_says(hold: str, known_as: str | None) -> None:
    chosen = chosen_in([("hold", hold)], LANGUAGES)
    assert chosen.hold == hold
    assert chosen.hold_at("town") == known_as


def test_a_time_that_is_kept_goes_with_its_place_from_page_to_page() -> None:
    chosen = Chosen().keeping("t" * 64, "h" * 64)
    assert chosen_in(chosen.pairs(), LANGUAGES).hold_at("t" * 64) == "h" * 64
    too_long = Chosen().keeping("t" * 63, "h" * 65)
    assert chosen_in(too_long.pairs(), LANGUAGES).hold_at("t" * 63) is None
