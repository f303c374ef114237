"""When a site is open: its time zone and its hours in the notation of OpenStreetMap."""

import re
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator

from config.misfit import misfit
from config.problems import nearest_name

EXAMPLE = "Mo-Fr 09:00-17:00; Th 09:00-20:00"
MAX_HOURS_CHARS = 400
CARET = re.compile(r"-->\s*\d+:(\d+)")
HOLIDAY = re.compile(r"\b[PS]H\b")


def _time_zone(name: str) -> str:
    zones = available_timezones()
    if name not in zones:
        raise misfit('the name of a time zone, such as "Europe/Amsterdam"', nearest=nearest_name(name, zones))
    return name


def _hours(hours: str) -> str:
    if len(hours) > MAX_HOURS_CHARS:
        raise misfit(f"opening hours of at most {MAX_HOURS_CHARS} characters")
    if HOLIDAY.search(hours):
        raise misfit(
            "hours without PH or SH: which holidays a city hall keeps is its own choice, so name them in closed_days"
        )
    # Its library takes 3 MB, and screens, which read this file with all others, have no hours of their own.
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]  # the stub forgot the error

    try:
        OpeningHours(hours)
    except ParserError as error:
        caret = CARET.search(str(error))
        where = f" (not understood from character {caret[1]} on)" if caret else ""
        raise misfit(f'opening hours in the notation of OpenStreetMap, such as "{EXAMPLE}"{where}') from error
    return hours


TimeZone = Annotated[str, AfterValidator(_time_zone)]
"""A name of the IANA list: only that knows when summer time begins."""

Hours = Annotated[str, AfterValidator(_hours)]
"""See https://wiki.openstreetmap.org/wiki/Key:opening_hours; a later rule overrides an earlier one."""
