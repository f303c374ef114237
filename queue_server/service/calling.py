"""Calling visitors to a counter: the next one by the policy, a chosen one, and the same one again."""

from queue_server.domain import visit as steps_of
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.refusal import CounterBusy, NobodyWaiting
from queue_server.domain.visit import CallReason, CallRule, Visit
from queue_server.service.hall import Hall
from queue_server.service.steps import move, session_of, visit_at, visit_of_today
from queue_server.service.unit_of_work import UnitOfWork


def call_next(uow: UnitOfWork, hall: Hall, *, device: str) -> Visit:
    """Who is next for this counter and its clerk; the visit says why in `reason`.

    Raises:
        Refusal: Nobody signed in, the counter still has a visitor, nobody is waiting.
    """
    session = _free_counter(uow, hall, device)
    now = hall.clock.now()
    staffed = uow.sessions.staffed()
    waiting = [
        visit
        for visit in uow.visits.waiting(hall.today(now), session.services)
        if not _is_kept_for_another(visit, session, staffed)
    ]
    choice = hall.policy(waiting, hall.catalogue, now)
    if choice is None:
        raise NobodyWaiting
    return _call(uow, hall, session, choice.visit, choice.reason)


def call_visit(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """This visitor, whoever's turn it is; staff know things that no policy knows."""
    session = _free_counter(uow, hall, device)
    chosen = visit_of_today(uow, hall, visit)
    waited_min = int((hall.clock.now() - chosen.waiting_from).total_seconds() // 60)
    return _call(uow, hall, session, chosen, CallReason(CallRule.CHOSEN_BY_STAFF, waited_min=waited_min))


def recall(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """Rings and announces again."""
    called = visit_at(uow, session_of(uow, device), visit)
    return move(uow, called, steps_of.recalled(called, at=hall.clock.now()))


def _is_kept_for_another(visit: Visit, session: CounterSession, staffed: list[CounterSession]) -> bool:
    """What this visitor collects lies at another counter, where a clerk can hand it over; without one, anybody may."""
    return visit.desk not in (None, session.counter) and any(
        each.counter == visit.desk and visit.service in each.services for each in staffed
    )


def _free_counter(uow: UnitOfWork, hall: Hall, device: str) -> CounterSession:
    session = session_of(uow, device)
    busy_with = uow.visits.at_counter(hall.today(hall.clock.now()), session.counter)
    if busy_with is not None:
        raise CounterBusy(busy_with.number)
    return session


def _call(uow: UnitOfWork, hall: Hall, session: CounterSession, visit: Visit, reason: CallReason) -> Visit:
    after = steps_of.called(
        visit, counter=session.counter, clerk=session.clerk or "", at=hall.clock.now(), reason=reason
    )
    return move(uow, visit, after)
