"""Scan codes and the signs of a US keyboard."""

import string

import pytest

from drivers.scanners.us_keyboard import keys_for, sign_of

ALL_SIGNS = string.ascii_letters + string.digits + string.punctuation + " "


def test_every_printable_sign_has_a_key_and_comes_back_from_it() -> None:
    typed = "".join(sign_of(code, shift=shift) or "?" for code, shift in keys_for(ALL_SIGNS))

    assert typed == ALL_SIGNS


@pytest.mark.parametrize(
    ("scan_code", "shift", "sign"),
    [
        (16, True, "Q"),
        (30, False, "a"),
        (2, False, "1"),
        (39, True, ":"),
        (53, False, "/"),
        (13, True, "+"),
        (79, False, "1"),
    ],
)
def test_known_keys_type_what_linux_says(scan_code: int, shift: bool, sign: str) -> None:
    assert sign_of(scan_code, shift=shift) == sign


def test_a_key_without_a_sign_types_nothing() -> None:
    assert sign_of(1, shift=False) is None


def test_a_sign_that_no_us_keyboard_has_is_refused() -> None:
    with pytest.raises(ValueError, match="no key for"):
        keys_for("€")
