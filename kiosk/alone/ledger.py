"""What a kiosk alone has given, and what became of it: a value, folded from the records of its journal.

A record says one thing that happened. Whatever order a crash leaves them in, the same records give the same ledger.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce
from typing import Literal

from wire.answers import NumberBlock, TicketIssued
from wire.commands import HandOver
from wire.words import PrintOutcome


@dataclass(frozen=True)
class Given:
    """A visitor got a number. Its id is that of the command that will hand them over, for ever the same."""

    id: str
    day: date
    number: int
    body: HandOver = field(repr=False)
    ticket: TicketIssued
    kind: Literal["given"] = "given"


@dataclass(frozen=True)
class Papered:
    """What became of the paper."""

    id: str
    outcome: PrintOutcome
    kind: Literal["papered"] = "papered"


@dataclass(frozen=True)
class HandedOver:
    """The server has them."""

    id: str
    kind: Literal["handed_over"] = "handed_over"


@dataclass(frozen=True)
class TurnedDown:
    """The server will never take them; staff must know."""

    id: str
    sentence: str
    kind: Literal["turned_down"] = "turned_down"


@dataclass(frozen=True)
class Counted:
    """The highest number given of a service on a day; what remains of a day when its visitors are handed over."""

    day: date
    service: str
    highest: int
    kind: Literal["counted"] = "counted"


@dataclass(frozen=True)
class Untold:
    """Its line came onto the disk after its visitor had been told that there is no number: nobody holds it."""

    id: str
    kind: Literal["untold"] = "untold"


@dataclass(frozen=True)
class Doubted:
    """On this day a damaged line was found before this one: it may hide a number of that day or of an earlier one."""

    day: date
    kind: Literal["doubted"] = "doubted"


Record = Given | Papered | HandedOver | TurnedDown | Counted | Untold | Doubted


@dataclass(frozen=True)
class Ledger:
    """In the order of giving."""

    pending: tuple[Given, ...] = ()
    """Not handed over yet."""
    unwelcome: tuple[tuple[Given, TurnedDown], ...] = ()
    highest: Mapping[tuple[date, str], int] = field(default_factory=dict)

    def next_number(self, block: NumberBlock, day: date) -> int | None:
        """None where the block is used up."""
        number = max(block.first, self.highest.get((day, block.service), 0) + 1)
        return number if number <= block.last else None

    def without(self, entry: str) -> "Ledger":
        return replace(self, pending=tuple(each for each in self.pending if each.id != entry))


EMPTY = Ledger()


def entered(ledger: Ledger, record: Record) -> Ledger:
    """The ledger after one more record; one of an entry that it does not have changes nothing."""
    match record:
        case Given():
            counted = _counted(ledger, record.day, record.body.service, record.number)
            return replace(counted, pending=(*ledger.pending, record))
        case Counted():
            return _counted(ledger, record.day, record.service, record.highest)
        case Papered():
            return replace(ledger, pending=tuple(_papered(each, record) for each in ledger.pending))
        case HandedOver() | Untold():
            return ledger.without(record.id)
        case Doubted():
            return ledger
        case TurnedDown():
            refused = tuple((_bare(each), record) for each in ledger.pending if each.id == record.id)
            return replace(ledger.without(record.id), unwelcome=(*ledger.unwelcome, *refused))


def replayed(records: Iterable[Record]) -> Ledger:
    return reduce(entered, records, EMPTY)


def summed_up(ledger: Ledger, today: date) -> tuple[Record, ...]:
    """The fewest records that say the same of today, and of older days only who was not handed over yet."""
    counted = (Counted(day, service, number) for (day, service), number in ledger.highest.items() if day >= today)
    turned_down = [pair for pair in ledger.unwelcome if pair[0].day >= today]
    return (*counted, *(record for pair in turned_down for record in pair), *ledger.pending)


def _counted(ledger: Ledger, day: date, service: str, number: int) -> Ledger:
    highest = max(number, ledger.highest.get((day, service), 0))
    return replace(ledger, highest={**ledger.highest, (day, service): highest})


def _papered(entry: Given, paper: Papered) -> Given:
    if entry.id != paper.id:
        return entry
    return replace(entry, body=entry.body.model_copy(update={"ticket": paper.outcome}))


def _bare(entry: Given) -> Given:
    """What is kept for staff names no appointment."""
    return replace(entry, body=entry.body.model_copy(update={"code": None}))
