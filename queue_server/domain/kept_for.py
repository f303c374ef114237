"""For whom a waiting visitor is kept: a person, a counter, the desk where something lies ready; else for everybody.

Who can be reached now decides. A visitor must never be kept for somebody who calls nobody, so each wish holds only
while it can be met, and then the next one counts. A pause is no leaving, and nobody knows when it ends: somebody who
pauses is waited for until the moment by which the visitor was promised a call, and no longer.
"""

from collections.abc import Sequence
from datetime import datetime

from queue_server.domain.counter_session import CounterSession
from queue_server.domain.visit import Visit


def is_kept_for_another(
    visit: Visit, session: CounterSession, staffed: Sequence[CounterSession], now: datetime
) -> bool:
    """Whether this counter leaves the visitor to others, as long as it is not told to call them by name."""
    if visit.for_clerk is visit.for_counter is visit.desk is None:
        return False  # nearly everybody, each time that somebody is called
    reachable = [
        each for each in staffed if visit.service in each.services and (each.pause is None or now < visit.promised_at)
    ]
    if visit.for_clerk is not None and any(each.clerk == visit.for_clerk for each in reachable):
        return session.clerk != visit.for_clerk
    for place in (visit.for_counter, visit.desk):
        if place is not None and any(each.counter == place for each in reachable):
            return session.counter != place
    return False
