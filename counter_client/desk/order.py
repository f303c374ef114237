"""Who waits for this desk and who of them is likely the next: the server's order, worked out anew from its own moments.

The server decides when it is asked; here stands what a clerk may see of it beforehand. The moments come with each
visitor (`claim_at`, `turn_at`), so that the list goes over from one order into the next as the clock goes on.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from boards.replica import Replica
from wire.things import Counter, CounterVisit
from wire.words import CounterState, Duty, VisitState


@dataclass(frozen=True)
class Seat:
    """Who works here, at which counter, for which services, and what this clerk may do besides."""

    counter: str
    clerk: str
    display_name: str
    services: tuple[str, ...]
    may: tuple[Duty, ...] = ()
    team: str = ""


def waiting_for(replica: Replica, seat: Seat | None, now: datetime) -> list[CounterVisit]:
    """Everybody who waits and can be called here now."""
    if seat is None:
        return []
    return [each for each in replica.counter_visits.values() if is_for(replica, seat, each, now)]


def is_for(replica: Replica, seat: Seat, visit: CounterVisit, now: datetime) -> bool:
    return (
        visit.state is VisitState.WAITING
        and visit.service in seat.services
        and not is_kept_for_another(replica, seat, visit, now)
    )


def is_kept_for_another(replica: Replica, seat: Seat, visit: CounterVisit, now: datetime) -> bool:
    """Sent on to a colleague, or else to a counter, that can be reached now; what nobody can meet holds nobody.

    Whoever pauses there is waited for until the moment by which the visitor was promised a call.
    """
    if visit.for_clerk is None and visit.for_counter is None:
        return False  # nearly everybody, in a list that is drawn again and again
    reachable = [each for each in replica.counters.values() if _calls(each, visit, now)]
    if visit.for_clerk is not None and any(each.clerk == visit.for_clerk for each in reachable):
        return visit.for_clerk != seat.clerk
    if visit.for_counter is not None and any(each.id == visit.for_counter for each in reachable):
        return visit.for_counter != seat.counter
    return False


def in_likely_order(visits: Iterable[CounterVisit], now: datetime) -> list[CounterVisit]:
    """First whoever has a claim now, the oldest claim before the others; then walk-ins; then early appointments."""

    def place(visit: CounterVisit) -> tuple[int, datetime, datetime, str]:
        if has_claim(visit, now):
            return (1, visit.claim_at, visit.waiting_from, visit.number)
        return (2 if visit.appointed_at is None else 3, visit.turn_at, visit.waiting_from, visit.number)

    return sorted(visits, key=place)


def has_claim(visit: CounterVisit, now: datetime) -> bool:
    """Goes before everybody who has none."""
    return visit.claim_at <= now


def _calls(counter: Counter, visit: CounterVisit, now: datetime) -> bool:
    at_work = counter.state is not CounterState.CLOSED and (counter.pause is None or now < visit.promised_at)
    return at_work and visit.service in counter.serves
