"""How one list of rows becomes another in the fewest steps that a table understands, so that it never starts anew.

A table lays itself out after every step: neighbours that go or come together are one step, and so is a new order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True)
class Removed:
    """The rows from `first` to `last` go, both included."""

    first: int
    last: int


@dataclass(frozen=True)
class Reordered:
    """All rows that stay, in their new order."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Inserted:
    """The rows with these keys come at this place."""

    first: int
    keys: tuple[str, ...]

    @property
    def last(self) -> int:
        return self.first + len(self.keys) - 1


MOST_RUNS = 3
"""Of rows that go, or that come, in places of their own; of more it is cheaper to gather them at the foot first."""


def row_changes(before: Sequence[str], after: Sequence[str]) -> Iterator[Removed | Reordered | Inserted]:
    """Each change as the list stands after the ones before it; keys are unique."""
    if list(before) == list(after):
        return
    wanted, known = set(after), set(before)
    stay = [key for key in before if key in wanted]
    in_order = [key for key in after if key in known]
    removals = list(_removals(before, wanted))
    insertions = list(_insertions(after, known))
    if len(removals) > MOST_RUNS:
        gone = [key for key in before if key not in wanted]
        yield Reordered((*in_order, *gone))
        yield Removed(len(in_order), len(before) - 1)
    else:
        yield from removals
        if stay != in_order:
            yield Reordered(tuple(in_order))
    if len(insertions) > MOST_RUNS:
        yield Inserted(len(in_order), tuple(key for key in after if key not in known))
        yield Reordered(tuple(after))
    else:
        yield from insertions


def _insertions(after: Sequence[str], known: set[str]) -> Iterator[Inserted]:
    place = 0
    for is_known, run in groupby(after, known.__contains__):
        keys = tuple(run)
        if not is_known:
            yield Inserted(place, keys)
        place += len(keys)


def _removals(before: Sequence[str], wanted: set[str]) -> Iterator[Removed]:
    """From the bottom, so that no removal moves another one's place."""
    end = len(before)
    for is_wanted, run in groupby(reversed(before), wanted.__contains__):
        start = end - len(tuple(run))
        if not is_wanted:
            yield Removed(start, end - 1)
        end = start
