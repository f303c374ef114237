"""How long will it take: an honest range, or nothing where nobody can know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.visit import Visit, VisitState

SPREAD_LOW = 0.6
SPREAD_HIGH = 1.5
"""Transactions vary by about a factor of two around their plan, and so do waits behind several of them."""

WALK_MIN = 1.0
"""Between two visitors somebody has to stand up and walk to the counter."""

UNKNOWN_MIN = 9.0
"""For a service without products of its own, which only transfers fill."""

STEP_MIN = 5
"""Ranges are rounded outwards to this: "5 to 15 minutes" is honest, "7 to 11" pretends."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """How busy a service is; minutes, or None while no counter serves it."""

    service: str
    waiting: int
    low_min: int | None
    high_min: int | None


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many wait, and the work that they bring: a family of five takes longer than one person."""

    visits: int = 0
    planned_min: int = 0
    unplanned: int = 0
    """Of the visits, those for which nobody planned minutes; the service's usual ones stand in."""

    def with_one_more(self, visit: Visit) -> "Crowd":
        return Crowd(
            self.visits + 1, self.planned_min + visit.planned_min, self.unplanned + (1 if visit.planned_min == 0 else 0)
        )


NOBODY = Crowd()


def crowd_of(visits: Iterable[Visit]) -> Crowd:
    """All of these together."""
    crowd = NOBODY
    for visit in visits:
        crowd = crowd.with_one_more(visit)
    return crowd


def waiting_per_service(visits: Iterable[Visit]) -> dict[str, Crowd]:
    """Those of these visits that wait, per service; a service where nobody waits is absent."""
    crowds: dict[str, Crowd] = {}
    for visit in visits:
        if visit.state is VisitState.WAITING:
            crowds[visit.service] = crowds.get(visit.service, NOBODY).with_one_more(visit)
    return crowds


def outlooks(
    catalogue: Catalogue, waiting: Mapping[str, Crowd], sessions: Iterable[CounterSession]
) -> tuple[Outlook, ...]:
    """For each service: everybody who waits for it, and the range for the next one to join."""
    staffed = _calling(sessions)
    return tuple(
        outlook(catalogue, service, waiting.get(service, NOBODY), _capacity(service, waiting, staffed))
        for service in catalogue.services
    )


def outlook_behind(
    catalogue: Catalogue, service: str, ahead: Crowd, waiting: Mapping[str, Crowd], sessions: Iterable[CounterSession]
) -> Outlook:
    """For somebody in the middle of the queue: only those who go before them count."""
    staffed = _calling(sessions)
    return outlook(catalogue, service, ahead, _capacity(service, waiting, staffed))


def outlook(catalogue: Catalogue, service: str, ahead: Crowd, counters: float) -> Outlook:
    """The range for somebody with `ahead` before them at so many counters (a shared one counts in part)."""
    if counters <= 0:
        return Outlook(service, ahead.visits, None, None)
    minutes = [product.minutes for product in catalogue.products.values() if product.service == service]
    usual = sum(minutes) / len(minutes) if minutes else UNKNOWN_MIN
    expected = (ahead.planned_min + ahead.unplanned * usual + ahead.visits * WALK_MIN) / counters
    low = floor(expected * SPREAD_LOW / STEP_MIN) * STEP_MIN
    high = max(STEP_MIN, ceil(expected * SPREAD_HIGH / STEP_MIN) * STEP_MIN)
    return Outlook(service, ahead.visits, low, high)


def _calling(sessions: Iterable[CounterSession]) -> list[CounterSession]:
    """Those that call visitors now; when a paused one is back, nobody knows."""
    return [session for session in sessions if session.clerk is not None and session.pause is None]


def _capacity(service: str, waiting: Mapping[str, Crowd], staffed: list[CounterSession]) -> float:
    """Counters for this service; one that also serves other busy services counts for its share only."""
    total = 0.0
    for session in staffed:
        if service not in session.services:
            continue
        busy = sum(1 for other in session.services if other == service or waiting.get(other, NOBODY).visits > 0)
        total += 1 / busy
    return total
