"""A counter closes: its clerk leaves, or is sent away once the last visitor has gone."""

from datetime import datetime

from queue_server.domain.counter_session import CounterSession
from queue_server.service.unit_of_work import UnitOfWork


def leave(uow: UnitOfWork, session: CounterSession, *, at: datetime) -> CounterSession:
    """Nobody works at this counter any more."""
    log_pause(uow, session, at=at)
    closed = session.without_clerk(at)
    uow.sessions.put(closed)
    uow.changed(closed)
    return closed


def visitor_gone(uow: UnitOfWork, counter: str | None, *, at: datetime) -> None:
    """Whoever has no place here any more need not press anything to be rid of the counter."""
    session = uow.sessions.at(counter) if counter is not None else None
    if session is not None and session.leaving:
        leave(uow, session, at=at)


def log_pause(uow: UnitOfWork, session: CounterSession, *, at: datetime) -> None:
    """A pause that ends now is kept for the figures."""
    if session.pause is not None:
        uow.pauses.add(session.counter, session.pause, ended_at=at)
