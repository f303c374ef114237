"""Appointments that another system makes, as its lists say them, and what became of each here."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from queue_server.domain.appointment import NOBODY, Person


@dataclass(frozen=True, slots=True)
class Listed:
    """One appointment, as the other system says it now."""

    external_id: str
    """Its name there, by which it is known again."""
    starts_at: datetime
    products: tuple[str, ...]
    minutes: int | None = None
    """None where the other system does not say how long it takes: the products do."""
    persons: int = 1
    person: Person = field(default=NOBODY, repr=False)
    language: str = "nl"
    code: str | None = field(default=None, repr=False)
    """What stands in the QR code that its visitor got there."""
    cancelled: bool = False


class Taken(StrEnum):
    """What became of a listed appointment."""

    NEW = "new"
    MOVED = "moved"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    SAME = "same"
    """The other system says what it said before; what was done with it here since then stays done."""
    PAST = "past"
    """It was over before it was heard of."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """One listed appointment after it was taken over."""

    taken: Taken
    code_of_another: bool = False
    """Its code is already that of another appointment that is still to come, and checks in for that one."""


@dataclass(frozen=True, slots=True)
class Vanished:
    """What a list that names every appointment no longer names."""

    cancelled: int = 0
    too_many: int = 0
    """So many were missing that the list is rather cut off than right: nothing was cancelled."""
