"""The figures of a day, counted from the interval log as `docs/glossary.md` defines them.

A wait is signed: a visitor called before the appointed time has waited less than nothing, and is never clamped to 0.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean

from queue_server.domain.stay import Stay
from queue_server.domain.visit import Visit, VisitState, first_appointed_at


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What the council reads of one day; seconds, shares from 0 to 1, None where there was nobody to count."""

    visits: int
    with_appointment: int
    walk_ins: int
    called: int
    served: int
    no_shows: int
    left: int
    still_here: int
    wait_mean_s: float | None
    """From check-in in the hall to the first call, everybody."""
    against_appointed_mean_s: float | None
    """From the appointed time to the first call, signed: called early is less than nothing, and is never made 0."""
    punctual_share: float | None
    """Visitors with an appointment called within the promise, from the later of appointed time and check-in."""
    called_before_time: int
    transaction_mean_s: float | None
    """At the counter, from arrival there to the end; summed over legs. What the house closed at night is left out."""
    products: Mapping[str, int]
    """What visitors came for."""
    products_done: Mapping[str, int]
    """What was done for those who were helped."""
    outcomes: Mapping[str, int]
    """How the visits of those who were helped ended."""


def first_call(stays: Iterable[Stay]) -> datetime | None:
    """When the visitor was first called, or None."""
    return min((stay.started_at for stay in stays if stay.state is VisitState.CALLED), default=None)


def serving_s(stays: Iterable[Stay], *, ends: datetime) -> float | None:
    """Seconds at the counter over all legs that ended before the day did, or None when there were none."""
    spent = [
        (stay.ended_at - stay.started_at).total_seconds()
        for stay in stays
        if stay.state is VisitState.SERVING and stay.ended_at is not None and stay.ended_at < ends
    ]
    return sum(spent) if spent else None


def day_figures(
    visits: Sequence[Visit], stays: Iterable[Stay], *, called_within_min: int, ends: datetime
) -> DayFigures:
    """Counts one day that `ends` at that moment; `stays` holds the stays of these visits in any order."""
    by_visit: dict[str, list[Stay]] = {visit.id: [] for visit in visits}
    for stay in stays:
        by_visit[stay.visit].append(stay)
    promise = timedelta(minutes=called_within_min)
    waits: list[float] = []
    against: list[float] = []
    punctual: list[bool] = []
    before_time = 0
    transactions: list[float] = []
    for visit in visits:
        at = first_call(by_visit[visit.id])
        spent = serving_s(by_visit[visit.id], ends=ends)
        if spent is not None:
            transactions.append(spent)
        if at is None:
            continue
        waits.append((at - visit.checked_in_at).total_seconds())
        appointed_at = first_appointed_at(visit)
        if appointed_at is not None:
            punctual.append(at <= max(appointed_at, visit.checked_in_at) + promise)
            against.append((at - appointed_at).total_seconds())
            before_time += at < appointed_at
    helped = [visit for visit in visits if visit.state is VisitState.DONE]
    states = [visit.state for visit in visits]
    return DayFigures(
        visits=len(visits),
        with_appointment=sum(visit.appointment is not None for visit in visits),
        walk_ins=sum(visit.appointment is None for visit in visits),
        called=len(waits),
        served=states.count(VisitState.DONE),
        no_shows=states.count(VisitState.NO_SHOW),
        left=states.count(VisitState.LEFT),
        still_here=len(visits) - sum(states.count(s) for s in (VisitState.DONE, VisitState.NO_SHOW, VisitState.LEFT)),
        wait_mean_s=fmean(waits) if waits else None,
        against_appointed_mean_s=fmean(against) if against else None,
        punctual_share=fmean(punctual) if punctual else None,
        called_before_time=before_time,
        transaction_mean_s=fmean(transactions) if transactions else None,
        products=_counted(product for visit in visits for product in visit.products),
        products_done=_counted(product for visit in helped for product in visit.done),
        outcomes=_counted(visit.outcome.value for visit in helped if visit.outcome is not None),
    )


def _counted(names: Iterable[str]) -> Mapping[str, int]:
    """From most to least."""
    return dict(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))
