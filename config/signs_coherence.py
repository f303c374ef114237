"""Whether signs and lights fit each other and what they speak: addresses, templates, lines of their own."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from config.misfit import Misfit
from config.repeats import repeats
from drivers.lights.buzzer import BUZZERS
from drivers.lights.light import LightProtocol
from drivers.signs.checking import MOST_ROWS, ROWS_OF_POLE_DISPLAYS, WITH_ROWS_OF_TEXT
from drivers.signs.errors import BadSignSettings
from drivers.signs.frame_template import Field, parts_of
from drivers.signs.sign import DIMMABLE, ON_A_BUS, SignProtocol

if TYPE_CHECKING:
    from config.signs import LightSettings, SignSettings

EXAMPLE_TEMPLATE = "{STX}{address:02}{digits:>4}{ETX}"


def sign_misfits(signs: "Sequence[SignSettings]") -> Iterator[Misfit]:
    yield from repeats("signs", "name", [sign.name for sign in signs])
    for position, sign in enumerate(signs):
        yield from _of_one(position, sign)
        yield from _on_its_line(position, sign, signs)


def light_misfits(lights: "Sequence[LightSettings]") -> Iterator[Misfit]:
    yield from repeats("lights", "name", [light.name for light in lights])
    for position, light in enumerate(lights):
        if LightProtocol(light.protocol) not in BUZZERS and not light.url.startswith("tcp:"):
            expected = 'the tower\'s address in the network, such as "tcp://10.0.0.41"'
            yield Misfit(expected, at=("lights", position, "url"))
        earlier = next((each for each in lights[:position] if each.url == light.url), None)
        if earlier is not None:
            yield Misfit(f"an address that no other light has ({earlier.name} has it)", at=("lights", position, "url"))


def _of_one(position: int, sign: "SignSettings") -> Iterator[Misfit]:
    protocol = SignProtocol(sign.protocol)
    most_rows = ROWS_OF_POLE_DISPLAYS if protocol in WITH_ROWS_OF_TEXT else MOST_ROWS
    if sign.rows > most_rows:
        yield Misfit(f"at most {most_rows} for {protocol}", at=("signs", position, "rows"))
    if not (sign.blank.isascii() and sign.blank.isprintable()):
        yield Misfit("one character of ASCII", at=("signs", position, "blank"))
    if sign.brightness is not None and protocol not in DIMMABLE:
        yield Misfit(f"none: a {protocol} sign cannot be dimmed over its line", at=("signs", position, "brightness"))
    if protocol is SignProtocol.FRAME and sign.template is None:
        expected = f'also a template, since the protocol is frame, for example "{EXAMPLE_TEMPLATE}"'
        yield Misfit(expected, at=("signs", position, "protocol"))
    if protocol is not SignProtocol.FRAME and sign.template is not None:
        yield Misfit(f"none: {protocol} has frames of its own", at=("signs", position, "template"))
    if protocol is SignProtocol.FRAME and sign.template is not None:
        yield from _of_template(position, sign.template, sign.address)


def _of_template(position: int, template: str, address: int | None) -> Iterator[Misfit]:
    try:
        parts = parts_of(template)
    except BadSignSettings as error:
        yield Misfit(f"a frame that can be sent ({str(error).rstrip('.')})", at=("signs", position, "template"))
        return
    if address is None and any(part.field is Field.ADDRESS for part in parts):
        yield Misfit("also an address, since the template asks for one", at=("signs", position, "template"))


def _on_its_line(position: int, sign: "SignSettings", signs: "Sequence[SignSettings]") -> Iterator[Misfit]:
    if sum(each.url == sign.url for each in signs) == 1:
        return
    if sign.protocol not in ON_A_BUS or sign.address is None:
        expected = "a line of its own; only alpha and frame, with an address each, share one"
        yield Misfit(expected, at=("signs", position, "url"))
        return
    if sign.template is not None and "{address" not in sign.template:
        expected = "{address} in the frame, since the sign shares its line"
        yield Misfit(expected, at=("signs", position, "template"))
    for earlier in signs[:position]:
        if earlier.url == sign.url and earlier.address == sign.address:
            expected = f"an address that no other sign on this line has ({earlier.name} has it)"
            yield Misfit(expected, at=("signs", position, "address"))
            return
