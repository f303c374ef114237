"""Whether visitors were called when the site promised it: each leg counts once, at its first call."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit, VisitState


@dataclass(frozen=True, slots=True)
class LegCalled:
    """The first call of a leg, against what was promised."""

    visit: str
    leg: int
    service: str
    in_time: bool


@dataclass(frozen=True, slots=True)
class Punctuality:
    """How many legs of a service were called on a day, and how many of them in time."""

    called: int = 0
    in_time: int = 0

    def with_one_more(self, leg: LegCalled) -> "Punctuality":
        return Punctuality(self.called + 1, self.in_time + leg.in_time)


def leg_called_now(visit: Visit) -> LegCalled | None:
    """What the call of this visit adds, where it is the first of its leg; none for a visit that is not called."""
    if visit.state is not VisitState.CALLED or visit.called_at is None:
        return None
    return LegCalled(visit.id, visit.leg, visit.service, in_time=visit.called_at <= visit.promised_at)


def legs_called(visits: Iterable[Visit], stays: Iterable[Stay], catalogue: Catalogue) -> Iterator[LegCalled]:
    """The same of a whole day, from its interval log; `stays` are those of these visits, in order."""
    known = {visit.id: visit for visit in visits}
    seen: set[tuple[str, int]] = set()
    for stay in stays:
        if stay.state is VisitState.CALLED and (stay.visit, stay.leg) not in seen:
            seen.add((stay.visit, stay.leg))
            promised_at = _promised_at(known[stay.visit], stay.leg, stay.service, catalogue)
            in_time = promised_at is not None and stay.started_at <= promised_at
            yield LegCalled(stay.visit, stay.leg, stay.service, in_time)


def _promised_at(visit: Visit, leg: int, service: str, catalogue: Catalogue) -> datetime | None:
    """None where the site has the service no more, so that nobody knows what it promised."""
    if leg > len(visit.earlier):
        return visit.promised_at
    behind = visit.earlier[leg - 1]
    if behind.appointed_at is not None:
        within = timedelta(minutes=catalogue.rules.called_within_min)
        return max(behind.appointed_at, behind.waiting_from) + within
    offered = catalogue.services.get(service)
    return None if offered is None else behind.waiting_from + timedelta(minutes=offered.target_wait_min)
