"""Days on which the site may want to be closed: the library proposes, and the site decides.

Town halls are often open on a holiday that a country has (Good Friday), and closed on days that it does not have. So
nothing is taken over by itself: what is printed can be put into `closed_days` of `site.toml`, line by line.
"""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import holidays

from config.site import SiteSettings
from queue_server.adapters.opening import OsmOpeningHours

DEFAULT_COUNTRY = "NL"
CATEGORIES = ("public", "optional", "bank")
"""What a town hall may close for; school holidays are none of it."""


class UnknownCountryError(Exception):
    """The library has no holidays for it."""

    def __init__(self, country: str) -> None:
        super().__init__(
            f"No holidays are known for {country!r}; expected the two letters of a country, such as NL or BE."
        )


def proposed(site: SiteSettings, *, year: int, country: str | None) -> Iterator[str]:
    """Lines for `closed_days`: those that the site has not, on days on which it would be open.

    Raises:
        UnknownCountryError: Nothing is known for this country.
    """
    where = country or (DEFAULT_COUNTRY if site.address is None else site.address.country)
    names = {language: _names(where, year, language) for language in site.languages}
    first = names[site.languages[0]]
    closed = {day.date for day in site.closed_days}
    hours = OsmOpeningHours(site.opening_hours, zone=ZoneInfo(site.time_zone), closed_days=())
    yield f"# Holidays of {where} in {year} on which {site.id} would be open. Keep those on which it closes:"
    yield from (
        _line(day, {language: known[day] for language, known in names.items() if day in known})
        for day in sorted(first)
        if day not in closed and hours.open_spans(day)
    )
    further = sorted(day for day in closed if day.year == year and day not in first)
    if further:
        yield f"# Already closed besides: {', '.join(day.isoformat() for day in further)}"


def _names(country: str, year: int, language: str) -> dict[date, str]:
    """In this language where the library speaks it, else in its own."""
    try:
        known = holidays.country_holidays(country)
        spoken = next((each for each in known.supported_languages if each.partition("_")[0] == language), None)
        categories = tuple(each for each in CATEGORIES if each in known.supported_categories)
        return dict(holidays.country_holidays(country, years=year, language=spoken, categories=categories))
    except NotImplementedError as error:
        raise UnknownCountryError(country) from error


def _line(day: date, names: dict[str, str]) -> str:
    texts = ", ".join(f'{language} = "{name}"' for language, name in names.items())
    return f"    {{ date = {day.isoformat()}, name = {{ {texts} }} }},"
