"""What a page shows where one types: cells with their signs, keys, and whether it can be sent."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.flow.entry import BIRTHDAY, CLOCK_TIME, entry_on, is_answer, is_full
from kiosk.flow.screen import Page, Screen
from kiosk.words.sentences import Sentences

EXAMPLE_TIME = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


class Asked(StrEnum):
    """What the visitor is asked to type; each has its own words on its page."""

    NOTHING = ""
    CODE = "code"
    LETTER = "letter"
    BORN = "born"
    TIME = "time"


@dataclass(frozen=True)
class Cell:
    sign: str = field(repr=False)
    group: int
    is_next: bool
    """The next sign goes here."""


@dataclass(frozen=True)
class TypingWords:
    asked: Asked = Asked.NOTHING
    keys: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()
    in_one: str = field(default="", repr=False)
    """What was typed, where nobody knows how long it will be: there are no cells."""
    is_answer: bool = False
    is_wrong: bool = False
    """All cells are full, and no such day or time exists."""
    may_find: bool = True
    """Appointments can be looked up now by what visitors know of them."""
    example: str = ""
    """A time as the page's own clock writes it."""
    may_do_without: bool = False
    """Whoever has no letter gets an ordinary number."""


def typing_words(screen: Screen, say: Sentences) -> TypingWords:
    entry = entry_on(screen)
    if entry is None:
        return TypingWords(may_find=not screen.hall.alone)
    of_any_length = entry.shortest is not None
    groups = () if of_any_length else tuple(group for group, size in enumerate(entry.groups) for _ in range(size))
    return TypingWords(
        asked=_asked(screen),
        keys=tuple(entry.signs),
        cells=tuple(
            Cell(screen.typed[at : at + 1], group, is_next=at == len(screen.typed)) for at, group in enumerate(groups)
        ),
        in_one=screen.typed if of_any_length else "",
        is_answer=is_answer(screen),
        is_wrong=is_full(screen) and not is_answer(screen),
        may_find=not screen.hall.alone,
        example=say.clock_time(EXAMPLE_TIME, ZoneInfo("UTC")) if entry is CLOCK_TIME else "",
        may_do_without=screen.page is Page.LETTER and screen.letter_for is not None,
    )


def _asked(screen: Screen) -> Asked:
    match entry_on(screen):
        case entry if entry is BIRTHDAY:
            return Asked.BORN
        case entry if entry is CLOCK_TIME:
            return Asked.TIME
    return Asked.LETTER if screen.page is Page.LETTER else Asked.CODE
