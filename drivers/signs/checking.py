"""What cannot be meant about the signs on one line, said before the line is opened, and by whoever checks settings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from drivers.signs.errors import BadSignSettings
from drivers.signs.frame_template import EXAMPLE_TEMPLATE, Field, parts_of
from drivers.signs.sign import (
    BRIGHTEST,
    DIMMABLE,
    FEWEST_COLUMNS,
    MAX_ADDRESS,
    MOST_COLUMNS,
    MOST_ROWS,
    ON_A_BUS,
    SignProtocol,
    SignSettings,
)

ROWS_OF_POLE_DISPLAYS: Final = 2
WITH_ROWS_OF_TEXT: Final = frozenset(SignProtocol) - {SignProtocol.FRAME, SignProtocol.ALPHA}
EVERYBODY: Final = 0
"""An address of the Alpha family."""


@dataclass(frozen=True)
class Mistake:
    place: int
    """Which sign of the line, counted from 0."""
    field: str
    """Of `SignSettings`; or "url", for what only another line would put right."""
    expected: str


def check_signs(signs: Sequence[SignSettings]) -> None:
    """Raises `BadSignSettings` with a sentence that names the sign and what to change."""
    if not signs:
        raise BadSignSettings("A line without a sign on it needs no driver.")
    for mistake in mistakes(signs):
        name = signs[mistake.place].name
        raise BadSignSettings(f"The sign {name} cannot be used: its {mistake.field}: expected {mistake.expected}.")
    if len({sign.name for sign in signs}) < len(signs):
        raise BadSignSettings(f"Two signs on one line have the same name: {', '.join(sign.name for sign in signs)}.")


def mistakes(signs: Sequence[SignSettings]) -> Iterator[Mistake]:
    """All that is wrong with the signs on one line."""
    for place, sign in enumerate(signs):
        found = dict((*_of_size(sign), *_of_protocol(sign)))
        if len(signs) > 1:
            found = dict((*_of_sharing(sign, signs[:place]), *found.items()))
        for field, expected in found.items():
            yield Mistake(place, field, expected)


Found = Iterator[tuple[str, str]]
"""The field and what was expected of it."""


def _of_size(sign: SignSettings) -> Found:
    most_rows = ROWS_OF_POLE_DISPLAYS if sign.protocol in WITH_ROWS_OF_TEXT else MOST_ROWS
    if not FEWEST_COLUMNS <= sign.columns <= MOST_COLUMNS:
        yield "columns", f"{FEWEST_COLUMNS} to {MOST_COLUMNS}"
    if not 1 <= sign.rows <= most_rows:
        yield "rows", f"at most {most_rows} for {sign.protocol}"
    if sign.address is not None and not 0 <= sign.address <= MAX_ADDRESS:
        yield "address", f"0 to {MAX_ADDRESS}"
    if len(sign.blank) != 1 or not (sign.blank.isascii() and sign.blank.isprintable()):
        yield "blank", "one character of ASCII"
    if sign.brightness is not None and not 1 <= sign.brightness <= BRIGHTEST:
        yield "brightness", f"1 to {BRIGHTEST}"


def _of_protocol(sign: SignSettings) -> Found:
    if sign.brightness is not None and sign.protocol not in DIMMABLE:
        yield "brightness", f"none: a {sign.protocol} sign cannot be dimmed over its line"
    if sign.protocol is not SignProtocol.FRAME:
        if sign.template is not None:
            yield "template", f"none: {sign.protocol} has frames of its own"
    elif not sign.template:
        yield "protocol", f'also a template, since the protocol is frame, for example "{EXAMPLE_TEMPLATE}"'
    else:
        yield from _of_template(sign.template, sign.address)


def _of_template(template: str, address: int | None) -> Found:
    try:
        parts = parts_of(template)
    except BadSignSettings as error:
        yield "template", f"a frame that can be sent ({str(error).rstrip('.')})"
        return
    if address is None and any(part.field is Field.ADDRESS for part in parts):
        yield "template", "also an address, since the template asks for one"


def _of_sharing(sign: SignSettings, earlier: Sequence[SignSettings]) -> Found:
    if sign.protocol not in ON_A_BUS or sign.address is None:
        yield "url", "a line of its own; only alpha and frame, with an address each, share one"
        return
    if sign.protocol is SignProtocol.ALPHA and sign.address == EVERYBODY:
        yield "address", "another one: 0 means every sign on the line"
    if sign.protocol is SignProtocol.FRAME and not _names_its_address(sign.template):
        yield "template", "{address} in the frame, since the sign shares its line"
    for each in earlier:
        if each.address == sign.address:
            yield "address", f"an address that no other sign on this line has ({each.name} has it)"


def _names_its_address(template: str | None) -> bool:
    """What cannot be read is told by itself."""
    try:
        return not template or any(part.field is Field.ADDRESS for part in parts_of(template))
    except BadSignSettings:
        return True
