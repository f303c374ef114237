"""The tables of `docs/visit-life.md`, read as they stand there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wire.words import RefusalCode, VisitState

PAGE = Path(__file__).resolve().parents[2] / "docs" / "visit-life.md"
BEFORE = "before"
"""The state to which a step that is taken back leads."""

ALL = "all"
OF_A_VISIT = "all that name a visit"


@dataclass(frozen=True)
class Cell:
    """What a button does with a visit in a state."""

    refusals: tuple[RefusalCode, ...]
    """In the order in which they are looked at; the last one is certain where `into` is empty."""
    into: tuple[str, ...]
    """The states into which it may lead, or `BEFORE`."""


@dataclass(frozen=True)
class First:
    """A reason that is looked at before the state of a visit."""

    reason: RefusalCode
    buttons: frozenset[str]


@cache
def cells() -> Mapping[tuple[str, str], Cell]:
    """By button and column."""
    header, *rows = _table("buttons")
    return {
        (_quoted(row[0])[0], column): _cell(text)
        for row in rows
        for column, text in zip(header[1:], row[1:], strict=True)
    }


@cache
def columns() -> tuple[str, ...]:
    """The states of a visit as a counter sees them."""
    return tuple(_table("buttons")[0][1:])


@cache
def buttons() -> frozenset[str]:
    """Those that name a visit."""
    return frozenset(button for button, _ in cells())


@cache
def looked_at_first() -> tuple[First, ...]:
    """In their order."""
    _, *rows = _table("first")
    return tuple(First(RefusalCode(_quoted(reason)[0]), _named(which)) for reason, which, _ in rows)


def _named(which: str) -> frozenset[str]:
    if which == ALL:
        return buttons() | {"call_next"}
    if which == OF_A_VISIT:
        return buttons()
    return frozenset(_quoted(which))


def _cell(text: str) -> Cell:
    refused, arrow, into = text.partition("→")
    states = tuple(re.findall(r"\w+", into.replace(" or ", " "))) if arrow else ()
    unknown = set(states) - {BEFORE} - set(VisitState)
    assert not unknown, f"{PAGE} names no state {unknown}"
    return Cell(tuple(RefusalCode(each) for each in _quoted(refused)), states)


def _quoted(text: str) -> list[str]:
    return re.findall(r"`(\w+)`", text)


def _table(name: str) -> list[list[str]]:
    """The rows of the table after this mark, without the rule below the header."""
    _, _, after = PAGE.read_text(encoding="utf-8").partition(f"<!-- {name}:")
    lines = after.split("\n\n", 2)[1].splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [rows[0], *rows[2:]]
