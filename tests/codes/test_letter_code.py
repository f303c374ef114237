"""The code of a letter, as people and scanners give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.letter_code import letter_code_in


@pytest.mark.parametrize("text", ["ab12-34cd", "AB12 34CD", " ab1234cd\n", "ab.12.34.cd", "AB12/34CD"])
def test_the_code_of_a_letter_may_be_typed_in_any_way(text: str) -> None:
    assert letter_code_in(text) == "AB1234CD"


@pytest.mark.parametrize("text", ["", "12345", "AB12*34CD", "É123456", "1" * 65])
def test_any_other_text_is_no_code_of_a_letter(text: str) -> None:
    assert letter_code_in(text) is None


@given(st.text(max_size=70))
def test_a_code_as_it_comes_out_comes_out_again(text: str) -> None:
    code = letter_code_in(text)
    assert code is None or letter_code_in(code.lower()) == code
