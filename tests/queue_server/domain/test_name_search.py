"""Whoever is looked up by name is found as the clerk types it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.name_search import WORDS_MAX, fits, searched, words_typed


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ada de Vries", "ADA"),
        ("Ada de Vries", "vries ada"),
        ("José Núñez", "nunez"),
        ("Zoë Müller-Straße", "muller strasse"),
        ("D'Ávila", "davila"),
        ("Søren Ørsted", "orsted"),
        ("Łukasz Wałęsa", "walesa"),
        ("İbrahim Işık", "ibrahim isik"),
        ("Ada de Vries", "rie"),
        ("Владимир", "владимир"),
        ("فاطمة", "فاطمة"),
    ],
)
def test_a_name_is_found_whatever_its_accents_and_however_it_is_typed(name: str, typed: str) -> None:
    assert fits(name, words_typed(typed))


def test_every_word_that_was_typed_must_occur() -> None:
    assert not fits("Ada de Vries", words_typed("ada jansen"))


def test_what_no_name_holds_asks_for_nothing() -> None:
    assert words_typed("  - ' %_ ") == ()


@given(st.text(max_size=60))
def test_the_searched_form_stands_for_itself_in_a_pattern_of_a_database(name: str) -> None:
    compared = searched(name)
    assert searched(compared) == compared
    assert not set(compared) & set("%_\\")
    assert len(words_typed(name)) <= WORDS_MAX


@given(st.text(max_size=30), st.text(max_size=30))
def test_part_of_a_name_finds_it(before: str, after: str) -> None:
    typed = searched(before)
    assert fits(f"{before} {after}", words_typed(typed))
