"""What somebody who waits may expect now: who goes before them, and when it is their turn."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_server.domain.calling_order import claim_from, people_before
from queue_server.domain.catalogue import Catalogue
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.outlook import Crowd, Outlook, crowd_of, outlook_behind, waiting_per_service
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
    seen = outlook_for(visit, rivals, waiting_per_service([*waiting, visit]), sessions, catalogue, now)
    if visit.appointed_at is not None and visit.appointed_at > now:
        return Prospect(seen.waiting, turn_at=visit.appointed_at)
    passed = visit.appointed_at is None and catalogue.rules.policy == "appointment_first"
    if seen.low_min is None or seen.high_min is None:
        return Prospect(seen.waiting, may_be_passed=passed)
    return Prospect(
        seen.waiting,
        now + timedelta(minutes=seen.low_min),
        now + timedelta(minutes=seen.high_min),
        may_be_passed=passed,
    )


def outlook_for(
    visit: Visit,
    rivals: Iterable[Visit],
    waiting: Mapping[str, Crowd],
    sessions: Iterable[CounterSession],
    catalogue: Catalogue,
    now: datetime,
) -> Outlook:
    """Those of the `rivals` for its service who would be called before, and how long that takes.

    Before an appointment's own time only those go before it at that time who have an older claim then: whoever waits
    now without one may still be called first, but keeps nobody from their time.
    """
    then = now if visit.appointed_at is None else max(now, claim_from(visit, catalogue))
    before = crowd_of(people_before(visit, rivals, catalogue, then))
    return outlook_behind(catalogue, visit.service, before, waiting, sessions)
