"""A counter closes: its clerk leaves, or is sent away once the last visitor has gone."""

from datetime import datetime, timedelta

from queue_server.domain.counter_session import CounterSession
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def leave(uow: UnitOfWork, session: CounterSession, *, at: datetime) -> CounterSession:
    """Nobody works at this counter any more."""
    log_pause(uow, session, at=at)
    closed = session.without_clerk(at)
    uow.sessions.put(closed)
    uow.changed(closed)
    return closed


def has_helped_the_last(uow: UnitOfWork, hall: Hall, session: CounterSession) -> bool:
    """Whether a clerk who has no place here any more has no visitor either."""
    return session.leaving and uow.visits.at_counter(hall.today(hall.clock.now()), session.counter) is None


def send_home(uow: UnitOfWork, hall: Hall) -> None:
    """Whoever has no place at a counter any more need not press anything to be rid of it.

    Not with the very press that ended the last visit: it may have been a mistake, and nobody else could take it back.
    """
    now = hall.clock.now()
    within = timedelta(seconds=hall.catalogue.rules.take_back_s)
    for session in uow.sessions.staffed():
        if not has_helped_the_last(uow, hall, session):
            continue
        last = uow.last_steps.of(session.counter)
        if last is None or now >= last.at + within:
            leave(uow, session, at=now)


def log_pause(uow: UnitOfWork, session: CounterSession, *, at: datetime) -> None:
    """A pause that ends now is kept for the figures."""
    if session.pause is not None:
        uow.pauses.add(session.counter, session.pause, ended_at=at)
