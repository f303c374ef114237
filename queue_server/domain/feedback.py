"""What visitors think of their visit: one of five faces, kept beside the visit and shown to nobody but in sums."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from statistics import fmean

from queue_server.domain.visit import Visit, VisitState

SCORES = (1, 2, 3, 4, 5)
"""From very bad to very good."""

CHANGEABLE_FOR = timedelta(minutes=2)
"""After the first answer: time to notice that the finger slipped, and not to come back and think again."""

WANTED_FOR = timedelta(minutes=2)
"""After the visit's end. Whoever has not answered the tablet by then has left it; it must not ask somebody else."""


@dataclass(frozen=True, slots=True)
class Rating:
    """The answer of one visit."""

    visit: str
    score: int
    changeable_until: datetime | None
    """The only moment that is kept of an answer, and only for as long as it is needed."""


@dataclass(frozen=True, slots=True)
class RatingWanted:
    """A visit ended at this counter, and nobody has said yet how it was."""

    counter: str
    visit: str
    since: datetime
    open: bool = True


def may_be_rated(visit: Visit, *, today: date) -> bool:
    """On its own day, once the visitor was helped; who left before that was not asked to judge."""
    return visit.state is VisitState.DONE and visit.day == today


def rated(before: Rating | None, *, visit: str, score: int, at: datetime) -> Rating | None:
    """The answer as it stands now, or None where the first one counts already."""
    if before is None:
        return Rating(visit, score, at + CHANGEABLE_FOR)
    if before.changeable_until is None or at >= before.changeable_until:
        return None
    return replace(before, score=score)


def has_lapsed(wanted: RatingWanted, now: datetime) -> bool:
    """The visitor has walked away."""
    return wanted.open and now - wanted.since >= WANTED_FOR


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """The answers of one day, of the whole house: never of a counter or a clerk (`docs/decisions/0024`)."""

    answers: int
    mean: float | None
    """From 1 to 5; None where nobody answered."""
    scores: Mapping[int, int]
    """How many chose each of the five faces."""
    answered_share: float | None
    """Answers of all visits that could have given one; None where there was no such visit."""


def satisfaction(scores: Iterable[int], *, served: int) -> Satisfaction:
    """Counts the scores of a day on which so many visits were served."""
    given = tuple(scores)
    return Satisfaction(
        answers=len(given),
        mean=fmean(given) if given else None,
        scores={score: given.count(score) for score in SCORES},
        answered_share=len(given) / served if served else None,
    )
