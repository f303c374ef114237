"""The link behind a visitor's page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.appointment_code import TOKEN_BYTES, token_from
from queue_server.domain.status_link import status_token_in, status_url

SMALL_ALPHABET = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
LONGEST_OF_29_MODULES = 61


@given(st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES))
def test_a_phone_that_opens_the_link_says_the_token_back_in_any_case(drawn: bytes) -> None:
    token = token_from(drawn)
    link = status_url("https://wacht.voorbeeld.nl/", token)
    assert status_token_in(link.rpartition("/")[2]) == token
    assert status_token_in(link.lower().rpartition("/")[2]) == token


@given(st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES))
def test_the_link_keeps_the_code_at_its_smallest(drawn: bytes) -> None:
    link = status_url("https://wachten.dordrecht.nl", token_from(drawn))
    assert set(link) <= SMALL_ALPHABET
    assert len(link) <= LONGEST_OF_29_MODULES


@pytest.mark.parametrize("text", ["", "A" * 25, "A" * 27, "a/../" + "A" * 21, "0" * 26, "ſ" * 26, "A" * 26 + "\n"])
def test_what_can_be_no_token_is_none(text: str) -> None:
    assert status_token_in(text) is None
