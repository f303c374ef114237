"""How long a wait is expected to be, in the only forms that are honest: a range, people before you, or nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from wire.answers import TicketIssued


class WaitForm(StrEnum):
    NOBODY = "nobody"
    """Nobody is before this visitor."""
    RANGE = "range"
    AT_MOST = "at_most"
    """It may be their turn at once; only the far end says something."""
    PEOPLE = "people"
    """Only how many are before this visitor is known."""
    NOT_KNOWN = "not_known"
    """The server is gone: nothing is said, since nothing is known."""


@dataclass(frozen=True)
class Wait:
    form: WaitForm
    people: int
    low_min: int = 0
    high_min: int = 0


def expected_wait(people: int | None, low_min: int | None, high_min: int | None) -> Wait:
    """A range when the server knows one; never a single minute that it does not mean."""
    if people is None:
        return Wait(WaitForm.NOT_KNOWN, 0)
    if people <= 0 and not high_min:
        return Wait(WaitForm.NOBODY, 0)
    if low_min is None or not high_min:
        return Wait(WaitForm.PEOPLE, people)
    form = WaitForm.RANGE if 0 < low_min < high_min else WaitForm.AT_MOST
    return Wait(form, people, low_min, high_min)


@dataclass(frozen=True)
class Turn:
    """When somebody with an appointment is helped: at the appointed time, or somewhat later."""

    at: datetime
    later: bool
    """Even the shortest wait ends after the appointed time."""


def expected_turn(ticket: TicketIssued, now: datetime) -> Turn | None:
    """None for who waits in the order of arrival: no appointment, too late for it, or its time is there.

    None too for who was called already, now or before they stepped aside, and where nobody knows how busy it is: while
    the server is gone nobody is called by it either.
    """
    if ticket.waiting_ahead is None or ticket.called_to or ticket.aside:
        return None
    if ticket.appointed_at is None or not ticket.keeps_turn or ticket.appointed_at <= now:
        return None
    soonest = now + timedelta(minutes=ticket.low_min or 0)
    return Turn(ticket.appointed_at, later=soonest > ticket.appointed_at)
