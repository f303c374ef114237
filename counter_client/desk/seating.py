"""Who sits here, as far as the server's own words tell: a clerk may be signed out without having asked for it."""

from dataclasses import replace

from boards.replica import Replica
from counter_client.desk.order import Seat
from wire.answers import SignedIn
from wire.words import CounterState


def seat_taken(answer: SignedIn) -> Seat:
    return Seat(answer.counter, answer.clerk, answer.display_name, answer.services, answer.may, answer.team)


def seat_after(seat: Seat | None, before: Replica, after: Replica, *, snapshot: bool) -> Seat | None:
    """The seat once the hall went from `before` to `after`.

    A snapshot says who works at this device according to the server; without one, a counter that closes has lost
    its clerk: at night, because a colleague took the desk over, or because a supervisor closed it.
    """
    if seat is not None and _is_staffed(before, seat.counter) and not _is_staffed(after, seat.counter):
        return None
    if snapshot:
        seat = None if after.signed_in is None else seat_taken(after.signed_in)
    return None if seat is None else arranged(seat, after)


def arranged(seat: Seat, hall: Replica) -> Seat:
    """With the services that the counter serves now: a supervisor may have arranged them since the clerk signed in."""
    counter = hall.counters.get(seat.counter)
    if counter is None or counter.state is CounterState.CLOSED or counter.since is None:
        return seat
    return replace(seat, services=counter.serves)


def _is_staffed(hall: Replica, counter: str) -> bool:
    known = hall.counters.get(counter)
    return known is not None and known.state is not CounterState.CLOSED
