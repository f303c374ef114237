"""Feedback: when a visitor is asked how it was, and what becomes of the answer."""

from dataclasses import replace

from queue_server.domain.feedback import RatingWanted, has_lapsed, may_be_rated, rated
from queue_server.domain.refusal import NotRatedNow, VisitOver
from queue_server.domain.visit import Visit
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def give_feedback(uow: UnitOfWork, hall: Hall, *, visit: str, score: int) -> None:
    """The visitor chose a face.

    Raises:
        NotRatedNow: There is no such visit, it is not over, its day is, or it was rated a while ago. Which of them is
            not said: a kiosk must not learn which visits there are.
    """
    now = hall.clock.now()
    found = uow.visits.get(visit)
    if found is None or not may_be_rated(found, today=hall.today(now)):
        raise NotRatedNow
    rating = rated(uow.ratings.of_visit(visit), visit=visit, score=score, at=now)
    if rating is None:
        raise NotRatedNow
    uow.ratings.put(rating)
    wanted = uow.ratings_wanted.at(found.counter) if found.counter is not None else None
    if wanted is not None and wanted.visit == visit:
        _close(uow, wanted)


def want_rating(uow: UnitOfWork, visit: Visit) -> None:
    """The visitor was helped at a counter: a tablet there may ask."""
    if visit.counter is not None:
        wanted = RatingWanted(counter=visit.counter, visit=visit.id, since=visit.since)
        uow.ratings_wanted.put(wanted)
        uow.changed(wanted)


def want_no_rating(uow: UnitOfWork, counter: str) -> None:
    """The next visitor is at this counter, and must not be asked about the visit before."""
    wanted = uow.ratings_wanted.at(counter)
    if wanted is not None:
        _close(uow, wanted)


def want_rating_again(uow: UnitOfWork, hall: Hall, counter: str) -> None:
    """The next visitor is not at this counter after all: whoever was helped before may still stand there."""
    now = hall.clock.now()
    wanted = uow.ratings_wanted.at(counter)
    before = uow.visits.get(wanted.visit) if wanted is not None else None
    if wanted is None or before is None or wanted.open or uow.ratings.of_visit(before.id) is not None:
        return
    again = replace(wanted, open=True)
    if may_be_rated(before, today=hall.today(now)) and not has_lapsed(again, now):
        uow.ratings_wanted.put(again)
        uow.changed(again)


def want_no_rating_of(uow: UnitOfWork, counter: str, visit: str) -> None:
    """This visit is not over after all."""
    wanted = uow.ratings_wanted.at(counter)
    if wanted is not None and wanted.visit == visit:
        _close(uow, wanted)


def visit_over(uow: UnitOfWork, hall: Hall, visit: Visit) -> VisitOver:
    """The refusal of a code whose visit is over; whoever holds it up today may say how it was."""
    if not may_be_rated(visit, today=hall.today(hall.clock.now())):
        return VisitOver(visit.number)
    return VisitOver(visit.number, visit=visit.id, rated=uow.ratings.of_visit(visit.id) is not None)


def lapse_ratings_wanted(uow: UnitOfWork, hall: Hall) -> None:
    """Stops asking where the visitor has left."""
    now = hall.clock.now()
    over = [wanted for wanted in uow.ratings_wanted.open() if has_lapsed(wanted, now)]
    for wanted in over:
        _close(uow, wanted)


def _close(uow: UnitOfWork, wanted: RatingWanted) -> None:
    if wanted.open:
        closed = replace(wanted, open=False)
        uow.ratings_wanted.put(closed)
        uow.changed(closed)
