"""For whom a waiting visitor is kept: a person, a counter, the desk where something lies ready; else for everybody.

Who can be reached now decides. A visitor must never be kept for somebody who calls nobody, so each wish holds only
while it can be met, and then the next one counts.
"""

from collections.abc import Sequence

from queue_server.domain.counter_session import CounterSession
from queue_server.domain.visit import Visit


def is_kept_for_another(visit: Visit, session: CounterSession, staffed: Sequence[CounterSession]) -> bool:
    """Whether this counter leaves the visitor to others, as long as it is not told to call them by name."""
    serving = [each for each in staffed if visit.service in each.services]
    if visit.for_clerk is not None and any(each.clerk == visit.for_clerk for each in serving):
        return session.clerk != visit.for_clerk
    for place in (visit.for_counter, visit.desk):
        if place is not None and any(each.counter == place for each in serving):
            return session.counter != place
    return False
