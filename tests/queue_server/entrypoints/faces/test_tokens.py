"""Tokens: believed where this house gave them, as long as they last and the key of their program does."""

import pytest

from queue_server.entrypoints.faces.tokens import Claims, claims_in, derived_key, is_good, key_in, token_for

SECRET, HASH, KEY = b"s" * 32, "hash-of-the-key", derived_key("the-key")
ENDS_AT_S = 1_000


def given(*, name: str = "forms", secret: bytes = SECRET, nonce: bytes = b"n" * 16) -> str:
    return token_for(
        name=name, scope="warp-api", ends_at_s=ENDS_AT_S, derived=KEY, key_hash=HASH, secret=secret, nonce=nonce
    )


def read(token: str) -> Claims:
    claims = claims_in(token)
    assert claims is not None
    return claims


def test_a_token_says_whose_it_is_and_carries_the_key_that_follows_from_theirs() -> None:
    claims = read(given())
    assert (claims.name, claims.scope, claims.ends_at_s) == ("forms", "warp-api", ENDS_AT_S)
    assert is_good(claims, key_hash=HASH, secret=SECRET, now_s=ENDS_AT_S - 1)
    assert key_in(claims, secret=SECRET) == KEY


def test_a_token_ends_at_its_second() -> None:
    assert not is_good(read(given()), key_hash=HASH, secret=SECRET, now_s=ENDS_AT_S)


def test_a_token_ends_with_the_key_that_it_was_given_for() -> None:
    assert not is_good(read(given()), key_hash="hash-of-another", secret=SECRET, now_s=0)


def test_a_token_of_another_house_is_none() -> None:
    assert not is_good(read(given(secret=b"t" * 32)), key_hash=HASH, secret=SECRET, now_s=0)


def test_a_token_in_which_anything_was_changed_is_none() -> None:
    token = given()
    body, signature = token.split(".")
    other_body, other_signature = given(name="others").split(".")
    for forged in (f"{other_body}.{signature}", f"{body}.{other_signature}", f"{body}.", token[:-2] + "AA"):
        claims = claims_in(forged)
        assert claims is None or not is_good(claims, key_hash=HASH, secret=SECRET, now_s=0), forged


def test_whoever_finds_a_token_does_not_read_the_key_in_it() -> None:
    one, other = read(given()), read(given(nonce=b"m" * 16))
    assert one.hidden != other.hidden
    assert KEY not in {one.hidden, other.hidden}
    assert key_in(one, secret=SECRET) == key_in(other, secret=SECRET)


def test_the_key_in_a_token_is_not_that_of_the_program() -> None:
    assert derived_key("the-key") != derived_key("another-key")
    assert b"the-key" not in derived_key("the-key")


def test_a_token_is_not_printed_with_its_key() -> None:
    assert read(given()).hidden.hex() not in repr(read(given()))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "a.b",
        "é.é",
        "W10.W10",
        "e30.e30",
        "WyJhIiwiYiIsMSwiIiwiIl0.AA",  # ["a","b",1,"",""]
        "WyJhXHUwMDAwIiwiYiIsMSwiYWEiLCJiYiJd.AA",  # a name with a NUL
        "x" * 2_000,
        given()[:-40],
    ],
    ids=lambda text: text[:20],
)
def test_a_text_that_is_no_token_is_none(text: str) -> None:
    claims = claims_in(text)
    assert claims is None or not is_good(claims, key_hash=HASH, secret=SECRET, now_s=0)
