"""Calling visitors to a counter: the next one by the policy, a chosen one, and the same one again."""

from queue_server.domain import visit as steps_of
from queue_server.domain.counter_session import CounterSession
from queue_server.domain.desk_refusal import CallsNobody, CounterBusy, NobodyWaiting
from queue_server.domain.desk_rules import check_may_come_again
from queue_server.domain.kept_for import is_kept_for_another
from queue_server.domain.visit import ASIDE, CallReason, CallRule, Visit
from queue_server.service import pausing
from queue_server.service.hall import Hall
from queue_server.service.steps import move, session_of, visit_at, visit_of_today
from queue_server.service.unit_of_work import UnitOfWork


def call_next(uow: UnitOfWork, hall: Hall, *, device: str) -> Visit:
    """Who is next for this counter and its clerk; the visit says why in `reason`.

    Raises:
        Refusal: Nobody signed in, a desk that calls nobody, the counter still has a visitor, nobody is waiting.
    """
    session = _free_counter(uow, hall, device)
    now = hall.clock.now()
    staffed = uow.sessions.staffed()
    waiting = [
        visit
        for visit in uow.visits.waiting(hall.today(now), session.services)
        if not is_kept_for_another(visit, session, staffed, now)
    ]
    choice = hall.policy(waiting, hall.catalogue, now)
    if choice is None:
        raise NobodyWaiting
    return _call(uow, hall, session, choice.visit, choice.reason)


def call_visit(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """This visitor, whoever's turn it is; staff know things that no policy knows.

    Somebody who had stepped aside, had not come, or had been seen to go, is taken up again and called in one step, so
    that no colleague can call them in between.
    """
    session = _free_counter(uow, hall, device)
    chosen = visit_of_today(uow, hall, visit)
    now = hall.clock.now()
    waits = chosen
    if chosen.state in ASIDE:
        waits = steps_of.resumed(chosen, at=now)
        check_may_come_again(chosen, hall.catalogue.rules, now)
    waited_min = int((now - chosen.waiting_from).total_seconds() // 60)
    return _call(uow, hall, session, waits, CallReason(CallRule.CHOSEN_BY_STAFF, waited_min=waited_min))


def recall(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """Rings and announces again."""
    called = visit_at(uow, session_of(uow, device), visit)
    return move(uow, called, steps_of.recalled(called, at=hall.clock.now()))


def _free_counter(uow: UnitOfWork, hall: Hall, device: str) -> CounterSession:
    session = session_of(uow, device)
    if not session.services:
        raise CallsNobody(session.counter)
    busy_with = uow.visits.at_counter(hall.today(hall.clock.now()), session.counter)
    if busy_with is not None:
        raise CounterBusy(busy_with.number)
    return session


def _call(uow: UnitOfWork, hall: Hall, session: CounterSession, visit: Visit, reason: CallReason) -> Visit:
    after = steps_of.called(
        visit, counter=session.counter, clerk=session.clerk or "", at=hall.clock.now(), reason=reason
    )
    pausing.back(uow, hall, session)
    return move(uow, visit, after)
