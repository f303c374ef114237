"""What somebody who waits may expect now: who goes before them, and when it is their turn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_server.domain.calling_order import people_before
from queue_server.domain.catalogue import Catalogue
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.outlook import crowd_of, outlook_behind, waiting_per_service
from queue_server.domain.visit import Visit, VisitState


@dataclass(frozen=True, slots=True)
class Prospect:
    """`ahead` are the people who would be called before; the two moments are None where nobody can know."""

    ahead: int
    earliest: datetime | None = None
    latest: datetime | None = None
    may_be_passed: bool = False
    """Somebody who comes later may go before: an appointment, where those have a claim."""
    turn_at: datetime | None = None
    """The appointed time, as long as it is to come: a wait counted from now would belie it."""


def prospect(
    visit: Visit, everybody: Iterable[Visit], sessions: Sequence[CounterSession], catalogue: Catalogue, now: datetime
) -> Prospect:
    """For a visit that waits, among everybody who waits today."""
    waiting = [each for each in everybody if each.state is VisitState.WAITING and each.id != visit.id]
    rivals = [each for each in waiting if each.service == visit.service]
    before = crowd_of(people_before(visit, rivals, catalogue, now))
    ahead = before.visits
    if visit.appointed_at is not None and visit.appointed_at > now:
        return Prospect(ahead, turn_at=visit.appointed_at)
    passed = visit.appointed_at is None and catalogue.rules.policy == "appointment_first"
    seen = outlook_behind(catalogue, visit.service, before, waiting_per_service([*waiting, visit]), sessions)
    if seen.low_min is None or seen.high_min is None:
        return Prospect(ahead, may_be_passed=passed)
    return Prospect(
        ahead, now + timedelta(minutes=seen.low_min), now + timedelta(minutes=seen.high_min), may_be_passed=passed
    )
