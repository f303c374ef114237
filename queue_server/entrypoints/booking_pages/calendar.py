"""The days of a month in weeks, with those that can be chosen."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from queue_server.entrypoints.booking_shapes import FreeDay

WEEK = calendar.Calendar(firstweekday=0)


@dataclass(frozen=True)
class Cell:
    """A day of the month; `free` where it has times."""

    day: date
    free: FreeDay | None


@dataclass(frozen=True)
class Month:
    """From the first week with a day that can be chosen to the last; None stands for a day of another month."""

    first: date
    weeks: tuple[tuple[Cell | None, ...], ...]


def months_of(days: Sequence[FreeDay]) -> tuple[Month, ...]:
    """Only months in which something is free; weeks before the first free day are left out."""
    by_day = {each.day: each for each in days}
    months = dict.fromkeys((each.day.year, each.day.month) for each in days)
    return tuple(_month(year, month, by_day) for year, month in months)


def _month(year: int, month: int, by_day: dict[date, FreeDay]) -> Month:
    weeks = [
        tuple(Cell(day, by_day.get(day)) if day.month == month else None for day in week)
        for week in WEEK.monthdatescalendar(year, month)
    ]
    has_free = [any(cell is not None and cell.free for cell in week) for week in weeks]
    first, last = has_free.index(True), len(weeks) - has_free[::-1].index(True)
    return Month(date(year, month, 1), tuple(weeks[first:last]))
