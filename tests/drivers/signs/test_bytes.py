"""The bytes of each protocol against the table of frames that was read out of the manuals."""

from dataclasses import replace

import pytest

from drivers.signs.encoding import frame, frame_before
from drivers.signs.sign import SignFace, SignProtocol, SignSettings

CALLED = SignFace(number="A012", counter="Balie 3")
FRESH = replace(CALLED, blink=True)


def resting(protocol: SignProtocol, **rest: object) -> SignSettings:
    return replace(SignSettings("sign-3", protocol, blinks=False), **rest)  # type: ignore[arg-type]


def test_dm_d() -> None:
    assert frame(CALLED, resting(SignProtocol.DM_D)) == (
        b"\x1b\x3d\x02"
        + b"\x1f\x24\x01\x01A012                "
        + b"\x1f\x24\x01\x02Balie 3             "
        + b"\x1b\x3d\x01"
    )


def test_cd5220() -> None:
    assert frame(CALLED, resting(SignProtocol.CD5220)) == (
        b"\x1b\x51\x41A012                \x0d" + b"\x1b\x51\x42Balie 3             \x0d"
    )


def test_utc_standard() -> None:
    assert frame(CALLED, resting(SignProtocol.UTC)) == b"\x1f" + b"A012                " + b"Balie 3             "


def test_utc_enhanced() -> None:
    assert frame(CALLED, resting(SignProtocol.UTC_ENHANCED)) == (
        b"\x1b\x75\x41A012                \x0d" + b"\x1b\x75\x42Balie 3             \x0d"
    )


def test_alpha_on_one_line() -> None:
    assert frame(CALLED, resting(SignProtocol.ALPHA, rows=1)) == (
        b"\x00\x00\x00\x00\x00\x01"
        + b"Z00"
        + b"\x02"
        + b"AA"
        + b"\x1b"
        + b" "
        + b"b"
        + b"A012         Balie 3"
        + b"\x04"
    )


def test_alpha_on_two_lines_with_an_address() -> None:
    assert frame(CALLED, resting(SignProtocol.ALPHA, address=0x1F)) == (
        b"\x00\x00\x00\x00\x00\x01Z1F\x02AA\x1b0bA012\x0dBalie 3\x04"
    )


def test_a_frame_with_an_address_and_digits() -> None:
    settings = resting(SignProtocol.FRAME, address=3, template="{STX}{address:02}{digits:>4}{ETX}")

    assert frame(CALLED, settings) == b"\x02" + b"03" + b" 012" + b"\x03"


def test_a_dm_d_blinks_once_a_second_for_a_fresh_call_and_is_told_to_rest_afterwards() -> None:
    settings = SignSettings("sign-3", SignProtocol.DM_D)

    assert b"\x1f\x45\x0a" in frame(FRESH, settings)
    assert b"\x1f\x45\x00" in frame(CALLED, settings)


def test_an_alpha_sign_flashes_for_a_fresh_call_and_holds_afterwards() -> None:
    settings = SignSettings("sign-3", SignProtocol.ALPHA)

    assert b"\x1b0cA012" in frame(FRESH, settings)
    assert b"\x1b0bA012" in frame(CALLED, settings)


@pytest.mark.parametrize("protocol", [SignProtocol.CD5220, SignProtocol.UTC, SignProtocol.UTC_ENHANCED])
def test_signs_that_cannot_blink_show_a_fresh_call_like_any_other(protocol: SignProtocol) -> None:
    settings = SignSettings("sign-3", protocol)

    assert frame(FRESH, settings) == frame(CALLED, settings)


@pytest.mark.parametrize("protocol", [SignProtocol.DM_D, SignProtocol.ALPHA])
def test_a_sign_that_may_not_blink_does_not(protocol: SignProtocol) -> None:
    assert frame(FRESH, resting(protocol)) == frame(CALLED, resting(protocol))


def test_brightness() -> None:
    assert b"\x1f\x58\x02" in frame(CALLED, resting(SignProtocol.DM_D, brightness=2))
    assert frame_before(resting(SignProtocol.CD5220, brightness=4)) == b"\x0c\x1b\x2a\x04"
    assert frame_before(resting(SignProtocol.CD5220)) == b""


def test_letters_beyond_ascii_are_sent_in_the_code_page_that_a_dm_d_is_told() -> None:
    shown = frame(SignFace("A012", "Guichet né €"), resting(SignProtocol.DM_D))

    assert b"\x1b\x74\x13" in shown
    assert b"Guichet n\x82 \xd5" in shown


def test_without_such_letters_a_display_that_knows_fewer_code_pages_is_told_nothing() -> None:
    assert b"\x1b\x74" not in frame(CALLED, resting(SignProtocol.DM_D))
