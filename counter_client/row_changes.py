"""How one list of rows becomes another in the fewest steps that a table understands, so that it never starts anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Removed:
    """The row at this place goes."""

    place: int


@dataclass(frozen=True)
class Inserted:
    """The row with this key comes at this place."""

    place: int
    key: str


@dataclass(frozen=True)
class Moved:
    """The row at `place` goes up to `to`."""

    place: int
    to: int


def row_changes(before: Sequence[str], after: Sequence[str]) -> Iterator[Removed | Inserted | Moved]:
    """Each change as the list stands after the ones before it; keys are unique."""
    keys = list(before)
    wanted = set(after)
    for place in range(len(keys) - 1, -1, -1):
        if keys[place] not in wanted:
            del keys[place]
            yield Removed(place)
    for place, key in enumerate(after):
        if place < len(keys) and keys[place] == key:
            continue
        if key in keys:
            now_at = keys.index(key)
            keys.insert(place, keys.pop(now_at))
            yield Moved(now_at, place)
        else:
            keys.insert(place, key)
            yield Inserted(place, key)
