"""The short code: read out, written down, typed in any way, and still one code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.appointment_code import TOKEN_BYTES, token_from, token_in
from codes.short_code import ALPHABET, READINGS_MAX, SHORT_CHARS, as_written, readings_in, short_code_of

TOKENS = st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES).map(token_from)
CODES = st.text(ALPHABET, min_size=SHORT_CHARS, max_size=SHORT_CHARS)
TOKEN = token_from(bytes(range(16)))


def test_no_character_of_a_code_looks_like_another_one() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set(ALPHABET) & set("0O1I")


@given(TOKENS)
def test_the_code_beside_a_token_reads_as_itself_and_as_nothing_longer(token: str) -> None:
    code = short_code_of(token)
    assert readings_in(code) == (code,)
    assert token_in(code) is None, "the kiosk must not take it for the code behind a QR code"


@given(TOKENS)
def test_the_same_token_says_the_same_code_again(token: str) -> None:
    assert short_code_of(token) == short_code_of(token)
    assert short_code_of(token) != short_code_of(token, attempt=1)


@given(CODES, st.data())
def test_a_code_may_be_typed_in_any_case_with_or_without_dashes_and_spaces(code: str, data: st.DataObject) -> None:
    case = data.draw(st.sampled_from([str.upper, str.lower, str.title]))
    between = data.draw(st.sampled_from(["", "-", " ", " - ", ".", "\u2013"]))
    typed = f" {between.join((case(code[:4]), case(code[4:])))}\n"
    assert readings_in(typed) == (code,)


def test_it_is_written_in_two_halves() -> None:
    assert as_written("KM4T9WXP") == "KM4T-9WXP"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("KM4T9WX0", {"KM4T9WXD", "KM4T9WXQ"}),
        ("oM4T9WXP", {"DM4T9WXP", "QM4T9WXP"}),
        ("K14T9WXP", {"KL4T9WXP"}),
        ("Ki4T9WXP", {"KL4T9WXP"}),
        ("O04T9WXP", {"DD4T9WXP", "DQ4T9WXP", "QD4T9WXP", "QQ4T9WXP"}),
    ],
)
def test_a_character_that_no_code_has_is_read_as_what_it_looks_like(typed: str, meant: set[str]) -> None:
    assert set(readings_in(typed)) == meant


@pytest.mark.parametrize("text", ["", "KM4T9WX", "KM4T9WXPA", "KM4T9WX!", "00000000", "KM4T9WXÄ", TOKEN, "-" * 40])
def test_any_other_text_is_no_short_code(text: str) -> None:
    assert readings_in(text) == ()


@given(st.text(max_size=40))
def test_whatever_is_typed_few_codes_are_tried(text: str) -> None:
    readings = readings_in(text)
    assert len(readings) <= READINGS_MAX
    assert all(len(each) == SHORT_CHARS and set(each) <= set(ALPHABET) for each in readings)


def test_codes_of_many_tokens_are_spread_over_the_whole_alphabet() -> None:
    drawn = "".join(short_code_of(token_from(number.to_bytes(16))) for number in range(2_000))
    shares = [drawn.count(character) / len(drawn) for character in ALPHABET]
    assert min(shares) > 0.5 / 32
    assert max(shares) < 1.5 / 32
