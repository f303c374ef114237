"""Days on which the site may want to be closed: the library proposes, and the site decides.

Town halls are often open on a holiday that a country has (Good Friday), and closed on days that it does not have. So
nothing is taken over by itself: what is printed can be put into `site.toml`, day by day.
"""

from collections.abc import Iterable, Iterator
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
    """Tables for `closed_days`: those that the site has not, on days on which it would be open.

    Raises:
        UnknownCountryError: Nothing is known for this country.
    """
    where = country or (DEFAULT_COUNTRY if site.address is None else site.address.country)
    first = _names(where, year, site.languages[0])
    further_names = {language: _names(where, year, language) for language in _spoken(where, site.languages[1:])}
    names = {site.languages[0]: first, **further_names}
    closed = {day.date for day in site.closed_days}
    hours = OsmOpeningHours(site.opening_hours, zone=ZoneInfo(site.time_zone), closed_days=())
    yield f"# Holidays of {where} in {year} on which {site.id} would be open. Keep those on which it closes:"
    if untold := [language for language in site.languages if language not in names]:
        yield f"# Without their names in {', '.join(untold)}, which nobody has told."
    for day in sorted(first):
        if day not in closed and hours.open_spans(day):
            yield from _table(day, {language: known[day] for language, known in names.items() if day in known})
    further = sorted(day for day in closed if day.year == year and day not in first)
    if further:
        yield f"# Already closed besides: {', '.join(day.isoformat() for day in further)}"


def _spoken(country: str, languages: Iterable[str]) -> list[str]:
    """Those in which the library says this country's holidays: a name of another language would stand among texts."""
    known = {each.partition("_")[0] for each in holidays.country_holidays(country).supported_languages}
    return [each for each in languages if each in known]


def _names(country: str, year: int, language: str) -> dict[date, str]:
    """In this language where the library speaks it, else in its own."""
    try:
        known = holidays.country_holidays(country)
        spoken = next((each for each in known.supported_languages if each.partition("_")[0] == language), None)
        categories = tuple(each for each in CATEGORIES if each in known.supported_categories)
        return dict(holidays.country_holidays(country, years=year, language=spoken, categories=categories))
    except NotImplementedError as error:
        raise UnknownCountryError(country) from error


def _table(day: date, names: dict[str, str]) -> Iterator[str]:
    """As in the example: a line that holds eight languages is too long to be read."""
    yield ""
    yield "[[closed_days]]"
    yield f"date = {day.isoformat()}"
    yield ""
    yield "[closed_days.name]"
    yield from (f'{language} = "{name}"' for language, name in names.items())
