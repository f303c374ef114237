"""What is typed into the cells of a page: which signs, how many, and what they say once all of them are there."""

from dataclasses import dataclass
from datetime import date
from string import ascii_uppercase

from codes.letter_code import LETTER_CODE_CHARS
from codes.short_code import ALPHABET, READ_AS, SHORT_CHARS
from kiosk.flow.screen import Page, Screen
from wire.fields import EARLIEST_BIRTH

DIGITS = "1234567890"
"""In the order of a telephone."""


@dataclass(frozen=True)
class Entry:
    """What one page asks for."""

    signs: str
    """Each has a key on the glass."""
    groups: tuple[int, ...]
    """The cells, parted as people read and say them."""
    shortest: int | None = None
    """Where not all cells need be filled: as many are enough."""
    also: str = ""
    """What a keyboard may type besides."""
    highest_first: tuple[int, ...] = ()
    """Per group, the largest digit it can begin with; a larger one can only be a unit, and gets its 0 by itself."""

    @property
    def length(self) -> int:
        return sum(self.groups)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where each group begins."""
        return tuple(sum(self.groups[:at]) for at in range(len(self.groups)))

    def in_groups(self, typed: str) -> tuple[str, ...]:
        return tuple(typed[start : start + size] for start, size in zip(self.starts, self.groups, strict=True))


CODE = Entry(ALPHABET, (SHORT_CHARS // 2, SHORT_CHARS // 2), also="".join(READ_AS))
"""In the order of the alphabet, which those visitors know too who never typed. The server knows what is meant by a sign
that no code has."""
LETTER_CODE = Entry(ascii_uppercase + DIGITS, (24,), shortest=LETTER_CODE_CHARS.start)
"""Another system's, of any length and with every sign; who has a longer one lets it be scanned."""
BIRTHDAY = Entry(DIGITS, (2, 2, 4), highest_first=(3, 1, 9))
"""Day, month, year: the order in which every language of the kiosk says it."""
CLOCK_TIME = Entry(DIGITS, (2, 2), highest_first=(2, 5))


def entry_of(screen: Screen) -> Entry | None:
    """What is typed now; None where nothing is, or while a panel lies over the page."""
    return None if screen.panel else entry_on(screen)


def entry_on(screen: Screen) -> Entry | None:
    match screen.page:
        case Page.TYPE_CODE:
            return CODE
        case Page.LETTER:
            return LETTER_CODE
        case Page.FIND:
            return CLOCK_TIME if screen.born else BIRTHDAY
    return None


def with_sign(entry: Entry, typed: str, sign: str) -> str:
    """One sign more; the same again where the page has no such sign or no room for it."""
    if len(sign) != 1 or len(typed) >= entry.length or sign not in entry.signs + entry.also:
        return typed
    if len(typed) in entry.starts and entry.highest_first:
        group = entry.starts.index(len(typed))
        if int(sign) > entry.highest_first[group]:
            return f"{typed}0{sign}"
    return typed + sign


def as_cells(entry: Entry, text: str) -> str:
    """A text that was shown once, to be mended; empty where it has no place in the cells."""
    fits = len(text) <= entry.length and all(sign in entry.signs + entry.also for sign in text)
    return text if fits else ""


def day_in(typed: str) -> date | None:
    """The day of birth in eight digits; None as long as it is none, or one on which nobody alive was born."""
    if len(typed) != BIRTHDAY.length:
        return None
    day, month, year = (int(part) for part in BIRTHDAY.in_groups(typed))
    try:
        born = date(year, month, day)
    except ValueError:
        return None
    return born if born >= EARLIEST_BIRTH else None


def time_in(typed: str) -> str | None:
    """The time of day in four digits, as the wire writes it."""
    if len(typed) != CLOCK_TIME.length:
        return None
    hours, minutes = CLOCK_TIME.in_groups(typed)
    return f"{hours}:{minutes}" if int(hours) < 24 and int(minutes) < 60 else None


def is_full(screen: Screen) -> bool:
    entry = entry_of(screen)
    return entry is not None and len(screen.typed) == entry.length


def is_answer(screen: Screen) -> bool:
    """What stands in the cells can be sent."""
    match entry_of(screen):
        case None:
            return False
        case entry if entry is BIRTHDAY:
            return day_in(screen.typed) is not None
        case entry if entry is CLOCK_TIME:
            return time_in(screen.typed) is not None
        case entry if entry.shortest is not None:
            return len(screen.typed) >= entry.shortest
    return is_full(screen)
