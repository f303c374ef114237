"""Closing what earlier days left open, so that no visit waits for ever and every figure has an end."""

from collections.abc import Callable, Mapping
from datetime import datetime, time

from queue_server.domain.catalogue import Catalogue
from queue_server.domain.errand import due
from queue_server.domain.visit import Visit, VisitState, finished, left, not_shown
from queue_server.service.collecting import hand_out
from queue_server.service.hall import Hall
from queue_server.service.leaving import leave
from queue_server.service.missing import miss
from queue_server.service.steps import move
from queue_server.service.unit_of_work import UnitOfWork

END_OF: Mapping[VisitState, Callable[[Catalogue, Visit, datetime], Visit]] = {
    VisitState.WAITING: lambda _, visit, at: left(visit, at=at),
    VisitState.PARKED: lambda _, visit, at: left(visit, at=at),
    VisitState.CALLED: lambda _, visit, at: not_shown(visit, at=at),
    VisitState.SERVING: lambda catalogue, visit, at: finished(visit, at=at, done=due(catalogue, visit)),
}


def close_earlier_days(uow: UnitOfWork, hall: Hall) -> int:
    """Ends visits, appointments and counter sessions of earlier days; returns how many there were.

    Who was being served was helped by a clerk who forgot to finish; who was called and never came is a no-show; all
    others have left. They end now, at the moment of closing: never at a moment that nobody saw. A clerk who forgot to
    sign out must not lock the counter for the colleague of tomorrow.
    """
    now = hall.clock.now()
    today = hall.today(now)
    midnight = datetime.combine(today, time(), hall.zone)
    open_visits = uow.visits.unfinished_before(today)
    for visit in open_visits:
        after = move(uow, visit, END_OF[visit.state](hall.catalogue, visit, now))
        hand_out(uow, after, after.done if after.state is VisitState.DONE else ())
    missed = miss(uow, hall, uow.appointments.booked_before(hall.catalogue.site, midnight))
    forgotten = [session for session in uow.sessions.staffed() if session.since < midnight]
    for session in forgotten:
        leave(uow, session, at=now)
    return len(open_visits) + missed + len(forgotten)
