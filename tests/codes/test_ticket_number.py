import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.ticket_number import number_in, printed_number


def test_a_number_has_its_letter_and_at_least_three_digits() -> None:
    assert [printed_number("A", 7), printed_number("B", 42), printed_number("C", 999)] == ["A007", "B042", "C999"]


@given(st.sampled_from("ABCXYZ"), st.integers(0, 9999))
def test_what_is_printed_is_read_back(letter: str, number: int) -> None:
    assert number_in(printed_number(letter, number)) == (letter, number)


@pytest.mark.parametrize("text", ["", "A", "A42", "a042", "A0042", "AB42", "A042 ", "042", "A04٢", "A042\n", "A12345"])
def test_anything_written_otherwise_is_no_number(text: str) -> None:
    assert number_in(text) is None
