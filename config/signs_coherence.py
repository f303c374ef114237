"""Whether signs and lights fit each other and what they speak; what a line's signs must be like, their driver knows."""

from collections.abc import Iterator, Sequence

from config.counter_signs import LightSettings, SignSettings
from config.misfit import Misfit
from config.repeats import repeats
from drivers.signs.checking import mistakes


def sign_misfits(signs: Sequence[SignSettings]) -> Iterator[Misfit]:
    yield from repeats("signs", "name", [sign.name for sign in signs])
    for url in dict.fromkeys(sign.url for sign in signs):
        on_this_line = [position for position, sign in enumerate(signs) if sign.url == url]
        for mistake in mistakes([signs[position].for_driver() for position in on_this_line]):
            yield Misfit(mistake.expected, at=("signs", on_this_line[mistake.place], mistake.field))


def light_misfits(lights: Sequence[LightSettings]) -> Iterator[Misfit]:
    yield from repeats("lights", "name", [light.name for light in lights])
    for position, light in enumerate(lights):
        earlier = next((each for each in lights[:position] if each.url == light.url), None)
        if earlier is not None:
            yield Misfit(f"an address that no other light has ({earlier.name} has it)", at=("lights", position, "url"))
