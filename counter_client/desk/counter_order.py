"""Counters as they stand in the hall, and as whoever looks for one reads down a list."""

import re
from collections.abc import Iterable

from wire.things import Counter

Place = tuple[tuple[tuple[int, int, str], ...], str]


def in_hall_order(counters: Iterable[Counter]) -> list[Counter]:
    """2 before 10, and whatever has a letter instead of a number, such as a reception, after all of them."""
    return sorted(counters, key=_place)


def _place(counter: Counter) -> Place:
    parts = re.findall(r"[0-9]+|[^0-9]+", counter.label)
    return tuple((0, int(part), "") if part[0].isdigit() else (1, 0, part) for part in parts), counter.id
