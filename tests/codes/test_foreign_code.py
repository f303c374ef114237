"""The code of another system's appointment, as scanners and exports give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.foreign_code import foreign_code_in


@pytest.mark.parametrize(
    "text",
    [
        "4f2a9c01d77be3",
        "0123456789ABCDEF0123",
        "6b1de3d4-3c29-4c0e-9f0a-2f6f2f6d9c11",
        "https://afspraak.voorbeeld.nl/?id=20817344",
        "20817344",
    ],
)
def test_any_text_may_be_the_code_of_another_system(text: str) -> None:
    assert foreign_code_in(text) is not None


def test_case_and_white_space_around_it_make_no_other_code() -> None:
    assert foreign_code_in(" 4f2a9c01d77be3\r\n") == foreign_code_in("4F2A9C01D77BE3") == "4F2A9C01D77BE3"


@pytest.mark.parametrize("text", ["", "1234567", "A042", " 1234567 ", "x" * 201, "1234\x005678", "\x1b[31mred"])
def test_a_text_that_could_be_met_by_chance_or_is_none_at_all_is_no_code(text: str) -> None:
    assert foreign_code_in(text) is None


@given(st.text(max_size=220))
def test_a_code_as_it_comes_out_comes_out_again(text: str) -> None:
    code = foreign_code_in(text)
    assert code is None or foreign_code_in(code) == code
