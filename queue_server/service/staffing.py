"""Clerks come to and leave their counters."""

from dataclasses import replace

from queue_server.domain.counter_session import Clerk, CounterSession, services_together
from queue_server.domain.refusal import CounterBusy, CounterTaken
from queue_server.service.hall import Hall
from queue_server.service.steps import session_of
from queue_server.service.unit_of_work import UnitOfWork


def sign_in(uow: UnitOfWork, hall: Hall, *, device: str, counter: str, clerk: Clerk) -> CounterSession:
    """The clerk, whose PIN was checked before, opens the counter.

    The same clerk may take the counter over from another device (a broken PC must not keep a counter);
    another clerk may not.
    """
    place = hall.catalogue.counter(counter)
    now = hall.clock.now()
    at_counter = uow.sessions.at(counter)
    if at_counter is not None and at_counter.clerk not in (None, clerk.name):
        raise CounterTaken(counter, at_counter.clerk or "")
    elsewhere = uow.sessions.of_device(device)
    if elsewhere is not None and elsewhere.counter != counter:
        _close(uow, hall, elsewhere)
    session = CounterSession(
        counter=counter, since=now, clerk=clerk.name, device=device, services=services_together(place, clerk)
    )
    uow.sessions.put(session)
    uow.changed(session)
    return session


def sign_out(uow: UnitOfWork, hall: Hall, *, device: str) -> CounterSession:
    """The counter closes; not while a visitor is called to it."""
    return _close(uow, hall, session_of(uow, device))


def _close(uow: UnitOfWork, hall: Hall, session: CounterSession) -> CounterSession:
    now = hall.clock.now()
    still_here = uow.visits.at_counter(hall.today(now), session.counter)
    if still_here is not None:
        raise CounterBusy(still_here.number)
    closed = replace(session, since=now, clerk=None, device=None, services=())
    uow.sessions.put(closed)
    uow.changed(closed)
    return closed
