"""What cannot be meant about the signs on one line, said before the line is opened."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from drivers.signs.errors import BadSignSettings
from drivers.signs.frame_template import Field, parts_of
from drivers.signs.sign import BRIGHTEST, DIMMABLE, MAX_ADDRESS, ON_A_BUS, SignProtocol, SignSettings

MOST_COLUMNS: Final = 40
MOST_ROWS: Final = 4
ROWS_OF_POLE_DISPLAYS: Final = 2
WITH_ROWS_OF_TEXT: Final = frozenset(SignProtocol) - {SignProtocol.FRAME, SignProtocol.ALPHA}


def check_signs(signs: Sequence[SignSettings]) -> None:
    """Raises `BadSignSettings` with a sentence that names the sign and what to change."""
    if not signs:
        raise BadSignSettings("A line without a sign on it needs no driver.")
    for sign in signs:
        _check(sign)
    _all_different("name", [sign.name for sign in signs])
    if len(signs) > 1:
        for sign in signs:
            _can_share(sign)
        _all_different("address", [str(sign.address) for sign in signs])


def _check(sign: SignSettings) -> None:
    most_rows = ROWS_OF_POLE_DISPLAYS if sign.protocol in WITH_ROWS_OF_TEXT else MOST_ROWS
    if not 1 <= sign.columns <= MOST_COLUMNS or not 1 <= sign.rows <= most_rows:
        raise _bad(sign, f"{sign.rows} x {sign.columns} is no size of a {sign.protocol} sign (up to {most_rows} rows)")
    if sign.address is not None and not 0 <= sign.address <= MAX_ADDRESS:
        raise _bad(sign, f"its address {sign.address} is not between 0 and {MAX_ADDRESS}")
    if len(sign.blank) != 1 or not (sign.blank.isascii() and sign.blank.isprintable()):
        raise _bad(sign, f"its blank {sign.blank!r} is not one printable character")
    if sign.brightness is not None and sign.protocol not in DIMMABLE:
        raise _bad(sign, f"a {sign.protocol} sign cannot be dimmed over its line")
    if sign.brightness is not None and not 1 <= sign.brightness <= BRIGHTEST:
        raise _bad(sign, f"its brightness {sign.brightness} is not between 1 and {BRIGHTEST}")
    _check_template(sign)


def _check_template(sign: SignSettings) -> None:
    if sign.protocol is not SignProtocol.FRAME:
        if sign.template is not None:
            raise _bad(sign, f"a {sign.protocol} sign has its own frames and takes no template")
        return
    if not sign.template:
        raise _bad(sign, "its protocol is frame, which needs a template")
    parts = parts_of(sign.template)
    if sign.address is None and any(part.field is Field.ADDRESS for part in parts):
        raise _bad(sign, "its template asks for an address, and it has none")


def _can_share(sign: SignSettings) -> None:
    if sign.protocol not in ON_A_BUS or sign.address is None:
        raise _bad(sign, "it shares its line, which takes a protocol with addresses (frame, alpha) and an address")
    if sign.template and not any(part.field is Field.ADDRESS for part in parts_of(sign.template)):
        raise _bad(sign, "it shares its line, and its template has no {address}")


def _all_different(what: str, values: list[str]) -> None:
    twice = [value for value, times in Counter(values).items() if times > 1]
    if twice:
        raise BadSignSettings(f'Two signs on one line have the same {what} "{twice[0]}".')


def _bad(sign: SignSettings, found: str) -> BadSignSettings:
    return BadSignSettings(f"The sign {sign.name} cannot be used: {found}.")
