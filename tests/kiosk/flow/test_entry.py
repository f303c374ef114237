"""What cells take, and what stands in them."""

from datetime import date, time
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.short_code import readings_in
from kiosk.flow.entry import BIRTHDAY, CLOCK_TIME, CODE, Entry, as_cells, day_in, time_in, with_sign
from wire.fields import EARLIEST_BIRTH


def typed(entry: Entry, signs: str) -> str:
    return reduce(lambda text, sign: with_sign(entry, text, sign), signs, "")


def test_the_keys_stand_in_the_order_of_the_alphabet_and_no_sign_looks_like_another() -> None:
    letters = [sign for sign in CODE.signs if sign.isalpha()]

    assert letters == sorted(letters)
    assert not set("01OI") & set(CODE.signs)


def test_cells_that_are_full_take_no_more() -> None:
    assert typed(CODE, "KM4T9WXPA") == "KM4T9WXP"


def test_a_keyboard_may_type_what_a_visitor_reads_and_no_code_has() -> None:
    assert readings_in(typed(CODE, "KM0T9WXP")) == ("KMDT9WXP", "KMQT9WXP")


def test_signs_that_the_page_does_not_ask_for_are_not_typed() -> None:
    assert typed(CODE, "K-M 4\n") == "KM4"
    assert typed(BIRTHDAY, "a1½٣") == "1"


@pytest.mark.parametrize(
    ("signs", "cells"), [("5", "05"), ("93", "0903"), ("1210", "1210"), ("5380", "050380"), ("312", "3102")]
)
def test_a_digit_that_can_only_be_a_unit_gets_its_zero(signs: str, cells: str) -> None:
    assert typed(BIRTHDAY, signs) == cells


def test_nine_thirty_is_typed_in_three_digits() -> None:
    assert time_in(typed(CLOCK_TIME, "930")) == "09:30"


@given(st.dates(min_value=EARLIEST_BIRTH))
def test_each_day_that_is_typed_in_full_is_read_back(born: date) -> None:
    assert day_in(typed(BIRTHDAY, f"{born.day:02}{born.month:02}{born.year:04}")) == born


@given(st.times())
def test_each_time_that_is_typed_in_full_is_read_back(at: time) -> None:
    assert time_in(typed(CLOCK_TIME, f"{at:%H%M}")) == f"{at:%H:%M}"


@pytest.mark.parametrize("signs", ["31022000", "32011980", "00011980", "01131980", "01011899", "0101198", ""])
def test_a_day_on_which_nobody_was_born_is_no_answer(signs: str) -> None:
    assert day_in(signs) is None


@pytest.mark.parametrize("signs", ["2400", "1260", "930", ""])
def test_a_time_that_no_clock_shows_is_no_answer(signs: str) -> None:
    assert time_in(signs) is None


@given(st.sampled_from([CODE, BIRTHDAY, CLOCK_TIME]), st.text(max_size=30))
def test_whatever_is_typed_the_cells_hold_only_what_they_ask_for(entry: Entry, signs: str) -> None:
    cells = typed(entry, signs)

    assert as_cells(entry, cells) == cells
    assert "".join(entry.in_groups(cells)) == cells


def test_a_text_that_is_longer_than_the_cells_does_not_come_back_into_them() -> None:
    assert as_cells(CODE, "HTTPS://AFSPRAAK.VOORBEELD.NL/K/X") == ""
    assert as_cells(CODE, "KM4T9WXP") == "KM4T9WXP"
