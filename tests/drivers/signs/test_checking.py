from dataclasses import replace

import pytest

from drivers.signs.checking import check_signs
from drivers.signs.errors import BadSignSettings
from drivers.signs.sign import SignProtocol, SignSettings

POLE = SignSettings("pole", SignProtocol.CD5220)
ALPHA = SignSettings("alpha", SignProtocol.ALPHA, address=1)
DIGITS = SignSettings("digits-1", SignProtocol.FRAME, address=1, template="{STX}{address:02}{digits:>4}{ETX}")


def test_one_pole_display_is_right() -> None:
    check_signs([POLE])


def test_signs_with_addresses_share_a_line() -> None:
    check_signs([DIGITS, replace(DIGITS, name="digits-2", address=2)])


@pytest.mark.parametrize(
    ("signs", "said"),
    [
        ([], "without a sign"),
        ([POLE, replace(POLE, name="other")], "a line of its own"),
        ([DIGITS, replace(DIGITS, name="other", template="{digits}", address=2)], r"\{address\} in the frame"),
        ([DIGITS, replace(DIGITS, name="other")], "address that no other sign on this line has"),
        ([DIGITS, replace(DIGITS, address=2)], "the same name"),
        ([replace(POLE, columns=0)], "its columns: expected 2 to 40"),
        ([replace(POLE, rows=3)], "its rows: expected at most 2 for cd5220"),
        ([replace(DIGITS, address=256)], "its address: expected 0 to 255"),
        ([replace(DIGITS, address=None)], "also an address"),
        ([replace(DIGITS, template=None)], "also a template"),
        ([replace(POLE, template="{digits}")], "has frames of its own"),
        ([replace(DIGITS, blank="")], "one character of ASCII"),
        ([replace(POLE, brightness=5)], "its brightness: expected 1 to 4"),
        ([replace(DIGITS, brightness=2)], "cannot be dimmed"),
        ([replace(DIGITS, template="{digits:x}")], "is no width"),
        ([replace(ALPHA, address=0), replace(ALPHA, name="other")], "0 means every sign"),
    ],
)
def test_what_cannot_be_meant_is_said_with_the_reason(signs: list[SignSettings], said: str) -> None:
    with pytest.raises(BadSignSettings, match=said):
        check_signs(signs)
