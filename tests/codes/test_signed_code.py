from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codes.appointment_code import SIGNED_CHARS, content_of, token_from, token_in
from codes.signed_code import FIRST_MINUTE, KEY_BYTES, NotSignable, Promise, promise_in, signed

KEY = bytes(range(KEY_BYTES))
OTHER_KEY = bytes(KEY_BYTES)
TOKEN = token_from(bytes(range(16)))
TEN = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)
PROMISE = Promise(TOKEN, TEN, 3)
CODE = signed(PROMISE, site="centrum", key=KEY)
BASE = "https://afspraak.voorbeeld.nl/k/"

PROMISES = st.builds(
    Promise,
    token=st.binary(min_size=16, max_size=16).map(token_from),
    starts_at=st.integers(0, 256**3 - 1).map(lambda minutes: FIRST_MINUTE + timedelta(minutes=minutes)),
    service_index=st.integers(0, 255),
)


@given(PROMISES)
def test_a_kiosk_reads_what_the_server_signed(promise: Promise) -> None:
    content = content_of(signed(promise, site="centrum", key=KEY), BASE)
    assert promise_in(content, site="centrum", key=KEY) == promise
    assert token_in(content) == promise.token


@given(PROMISES)
def test_with_an_address_of_usual_length_it_fits_33_modules(promise: Promise) -> None:
    """Version 4 with error correction M holds 90 characters of the small alphabet (ISO/IEC 18004, table 7)."""
    content = content_of(signed(promise, site="centrum", key=KEY), BASE)
    assert len(content) <= 90
    assert set(content) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@given(st.integers(0, SIGNED_CHARS - 1), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_one_changed_character_is_enough_to_be_disbelieved(place: int, character: str) -> None:
    changed = CODE[:place] + character + CODE[place + 1 :]
    assert promise_in(changed, site="centrum", key=KEY) == (PROMISE if changed == CODE else None)


def test_another_key_or_another_site_is_not_believed() -> None:
    assert promise_in(CODE, site="centrum", key=OTHER_KEY) is None
    assert promise_in(CODE, site="noord", key=KEY) is None


def test_the_bare_token_promises_nothing() -> None:
    assert promise_in(TOKEN, site="centrum", key=KEY) is None


@given(st.text(max_size=200))
def test_whatever_a_camera_reads_is_believed_only_if_it_was_signed(text: str) -> None:
    assert promise_in(text, site="centrum", key=KEY) is None


def test_the_start_is_kept_to_the_minute() -> None:
    code = signed(Promise(TOKEN, TEN + timedelta(seconds=59), 0), site="centrum", key=KEY)
    assert promise_in(code, site="centrum", key=KEY) == Promise(TOKEN, TEN, 0)


@pytest.mark.parametrize(
    "promise",
    [
        Promise(TOKEN, datetime(2024, 12, 31, 23, 59, tzinfo=UTC), 0),
        Promise(TOKEN, datetime(2057, 1, 1, tzinfo=UTC), 0),
        Promise(TOKEN, TEN, 256),
        Promise(TOKEN, TEN, -1),
    ],
)
def test_what_has_no_place_in_the_code_is_refused_and_not_cut(promise: Promise) -> None:
    with pytest.raises(NotSignable):
        signed(promise, site="centrum", key=KEY)
