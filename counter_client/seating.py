"""Who sits here, as far as the server's own words tell: a clerk may be signed out without having asked for it."""

from boards.replica import Replica
from counter_client.desk import Seat
from wire.answers import SignedIn
from wire.words import CounterState


def seat_taken(answer: SignedIn) -> Seat:
    return Seat(answer.counter, answer.clerk, answer.display_name, answer.services)


def seat_after(seat: Seat | None, before: Replica, after: Replica, *, snapshot: bool) -> Seat | None:
    """The seat once the hall went from `before` to `after`.

    A snapshot says who works at this device according to the server; without one, a counter that closes has lost
    its clerk: at night, or because a colleague took the desk over.
    """
    if seat is not None and _is_open(before, seat.counter) and not _is_open(after, seat.counter):
        return None
    if not snapshot:
        return seat
    return None if after.signed_in is None else seat_taken(after.signed_in)


def _is_open(hall: Replica, counter: str) -> bool:
    known = hall.counters.get(counter)
    return known is not None and known.state is CounterState.OPEN
