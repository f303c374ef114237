"""What a visitor without an appointment comes for, and how one gets there."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """What has to happen before somebody is served with a product."""

    NUMBER = "number"
    LETTER = "letter"
    """A document to collect, for which the visitor got a letter with a code."""
    APPOINTMENT = "appointment"
    """By an appointment, which can be made here."""
    LATER = "later"
    """Not here and now: it takes an appointment that is made elsewhere, or nobody deals with it at this hour."""


@dataclass(frozen=True)
class Wish:
    product: str
    way: Way = Way.NUMBER
    for_persons: bool = False
    """Several persons may come for it at once."""
    bookable: bool = False
    """An appointment for it can be made here."""
    goes_with: str = ""
    """What has the same word here goes with it in one appointment."""
