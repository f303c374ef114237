"""The example city says everything in each language that it offers: who chose Polish should not read Dutch names."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from config.kinds import load_any
from config.kiosk import KioskSettings
from config.loading import load
from config.model import SettingsModel
from tests.config.builders import EXAMPLE

OFFERED = load(EXAMPLE / "kiosk-1.toml", KioskSettings).house.languages


@pytest.mark.parametrize("file", sorted(EXAMPLE.glob("*.toml")), ids=lambda file: str(file.name))
def test_every_text_of_the_example_is_there_in_each_language_that_its_kiosk_offers(file: Path) -> None:
    _, settings = load_any(file)

    lacking = {place: lacks for place, text in texts_in(settings) if (lacks := [*_lacking(text)])}

    assert lacking == {}


def test_the_texts_of_the_example_are_found_wherever_they_stand() -> None:
    _, site = load_any(EXAMPLE / "site.toml")

    found = dict(texts_in(site))

    assert {"name", "address.route", "closed_days.0.name", "products.21.search", "kiosks.2.place"} <= set(found)


def texts_in(value: object, place: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    """All texts of these settings, in whatever field, so that a new one is covered: a text has the first language."""
    if isinstance(value, SettingsModel):
        for name in type(value).model_fields:
            yield from texts_in(getattr(value, name), f"{place}.{name}".lstrip("."))
    elif isinstance(value, Mapping) and OFFERED[0] in value:
        yield place, value
    elif isinstance(value, tuple):
        for position, each in enumerate(value):
            yield from texts_in(each, f"{place}.{position}")


def _lacking(text: Mapping[str, str]) -> Iterator[str]:
    yield from (language for language in OFFERED if language not in text)
