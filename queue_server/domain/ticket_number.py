"""Ticket numbers: per service and day, from a range that is checked, so that no letter runs into the next."""

from codes.ticket_number import printed_number
from queue_server.domain.catalogue import Service
from queue_server.domain.refusal import NoMoreTickets


def number_after(service: Service, last: int | None, *, below: int | None = None) -> int:
    """The number that follows `last`, the highest handed out today (None: none yet).

    `below` is the first number that is set aside today (`number_block`); None where none is.

    Raises:
        NoMoreTickets: The range of the service is used up today.
    """
    following = service.first_number if last is None else last + 1
    highest = _highest(service, below)
    if following > highest:
        raise NoMoreTickets(service.id, highest)
    return following


def is_used_up(service: Service, last: int | None, *, below: int | None = None) -> bool:
    """Whether no number follows today."""
    return last is not None and last >= _highest(service, below)


def _highest(service: Service, below: int | None) -> int:
    """A block narrows the range; where the range was cut since, what lies behind its end stays behind it."""
    return service.last_number if below is None else min(service.last_number, below - 1)


def as_printed(service: Service, number: int) -> str:
    """`A042`: the letter and at least three digits, as it is printed, shown and spoken."""
    return printed_number(service.letter, number)
