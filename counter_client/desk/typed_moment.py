"""Days and times as one types them in a hurry: "23-11", "+7", "1040"."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from wire.fields import EARLIEST, LATEST

FARTHEST_DAYS = 366
"""Nobody makes an appointment for later; a larger number is a slip of the hand."""

_AHEAD = re.compile(r"\+\s?(\d{1,3})")
_DAY = re.compile(r"(\d{1,2})(?:[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?)?")
_BIRTH = re.compile(r"(\d{1,2})[-./ ]?(\d{2})[-./ ]?(\d{4})|(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})")
_TIME = re.compile(r"(\d{1,2})(?:[:.,hu ]?(\d{2}))?")


def typed_day(text: str, *, today: date) -> date | None:
    """The day that is meant: without a month or a year the next one that there is; nothing typed is today."""
    said = text.strip()
    if not said:
        return today
    if ahead := _AHEAD.fullmatch(said):
        days = int(ahead[1])
        return today + timedelta(days=days) if days <= FARTHEST_DAYS else None
    found = _DAY.fullmatch(said)
    if found is None:
        return None
    day, month, year = (int(each) if each else None for each in found.groups())
    if year is not None:
        whole = year + (2000 if year < 100 else 0)
        return _day(whole, month, day) if EARLIEST.year <= whole < LATEST.year else None
    if month is not None:
        return next(
            (each for ahead in (0, 1) if (each := _day(today.year + ahead, month, day)) and each >= today), None
        )
    months = ((today.year, today.month), (today.year + today.month // 12, today.month % 12 + 1))
    return next((each for of in months if (each := _day(*of, day)) and each >= today), None)


def as_typed(day: date, *, today: date) -> str:
    """The shortest that `typed_day` understands so."""
    short = f"{day.day}-{day.month}"
    return short if typed_day(short, today=today) == day else f"{short}-{day.year}"


def typed_time(text: str) -> time | None:
    """Any of "1040", "10:40", "10.40", "10u40" and "9"."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def typed_birth(text: str, *, today: date) -> date | None:
    """A whole date before today: "14-2-1983" or "14021983"."""
    found = _BIRTH.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = (int(each) for each in found.groups() if each is not None)
    born = _day(year, month, day)
    return born if born is not None and born <= today else None


def typed_moment(day: str, at: str, *, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The moment in the hall that both together mean; None while either cannot be read."""
    on, clock = typed_day(day, today=now.astimezone(zone).date()), typed_time(at)
    return None if on is None or clock is None else datetime.combine(on, clock, tzinfo=zone)


def _day(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None
