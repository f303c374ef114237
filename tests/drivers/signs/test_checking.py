from dataclasses import replace

import pytest

from drivers.signs.checking import check_signs
from drivers.signs.errors import BadSignSettings
from drivers.signs.sign import SignProtocol, SignSettings

POLE = SignSettings("pole", SignProtocol.CD5220)
DIGITS = SignSettings("digits-1", SignProtocol.FRAME, address=1, template="{STX}{address:02}{digits:>4}{ETX}")


def test_one_pole_display_is_right() -> None:
    check_signs([POLE])


def test_signs_with_addresses_share_a_line() -> None:
    check_signs([DIGITS, replace(DIGITS, name="digits-2", address=2)])


@pytest.mark.parametrize(
    ("signs", "said"),
    [
        ([], "without a sign"),
        ([POLE, replace(POLE, name="other")], "shares its line"),
        ([DIGITS, replace(DIGITS, name="other", template="{digits}", address=2)], "no {address}"),
        ([DIGITS, replace(DIGITS, name="other")], 'same address "1"'),
        ([DIGITS, replace(DIGITS, address=2)], 'same name "digits-1"'),
        ([replace(POLE, columns=0)], "no size"),
        ([replace(POLE, rows=3)], "no size"),
        ([replace(DIGITS, address=256)], "not between 0 and 255"),
        ([replace(DIGITS, address=None)], "asks for an address"),
        ([replace(DIGITS, template=None)], "needs a template"),
        ([replace(POLE, template="{digits}")], "takes no template"),
        ([replace(DIGITS, blank="")], "not one printable character"),
        ([replace(POLE, brightness=5)], "not between 1 and 4"),
        ([replace(DIGITS, brightness=2)], "cannot be dimmed"),
        ([replace(DIGITS, template="{digits:x}")], "is no width"),
    ],
)
def test_what_cannot_be_meant_is_said_with_the_reason(signs: list[SignSettings], said: str) -> None:
    with pytest.raises(BadSignSettings, match=said):
        check_signs(signs)
