from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.refusal import NoMoreTickets
from queue_server.domain.ticket_number import as_printed, is_used_up, number_after
from tests.queue_server.builders import COLLECTING, PASSPORTS


def test_the_first_number_of_a_day_is_the_first_of_the_range() -> None:
    assert number_after(PASSPORTS, None) == PASSPORTS.first_number


def test_a_number_has_a_letter_and_at_least_three_digits() -> None:
    assert [as_printed(PASSPORTS, number) for number in (1, 42, 999)] == ["A001", "A042", "A999"]


def test_the_number_after_the_last_of_the_range_is_refused_by_name() -> None:
    with pytest.raises(NoMoreTickets) as refused:
        number_after(COLLECTING, COLLECTING.last_number)
    assert refused.value.facts == {"service": "collecting"}
    assert "99" in refused.value.sentence


@given(st.integers(COLLECTING.first_number, COLLECTING.last_number - 1))
def test_inside_the_range_numbers_follow_each_other(last: int) -> None:
    assert number_after(COLLECTING, last) == last + 1


def test_a_block_behind_the_end_of_a_range_that_was_cut_does_not_widen_it() -> None:
    cut = replace(PASSPORTS, last_number=499)
    with pytest.raises(NoMoreTickets):
        number_after(cut, 499, below=940)
    assert is_used_up(cut, 499, below=940)
    assert number_after(PASSPORTS, 938, below=940) == 939
    assert is_used_up(PASSPORTS, 939, below=940)
