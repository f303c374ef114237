"""A clerk is away from the counter for a while: nobody is called there, and nobody has to sign out for it."""

from dataclasses import replace

from queue_server.domain.counter_session import CounterSession, Pause, PauseReason
from queue_server.domain.desk_refusal import CounterBusy
from queue_server.service.hall import Hall
from queue_server.service.leaving import log_pause
from queue_server.service.steps import session_of
from queue_server.service.unit_of_work import UnitOfWork


def pause(uow: UnitOfWork, hall: Hall, *, device: str, reason: PauseReason) -> CounterSession:
    """The counter calls nobody until its clerk is back; another reason ends one pause and begins the next.

    Raises:
        NotSignedIn: Nobody works here.
        CounterBusy: A visitor is still at the counter.
    """
    session = session_of(uow, device)
    now = hall.clock.now()
    still_here = uow.visits.at_counter(hall.today(now), session.counter)
    if still_here is not None:
        raise CounterBusy(still_here.number)
    if session.pause is not None and session.pause.reason is reason:
        return session
    return _put(uow, hall, session, Pause(reason, now))


def end_pause(uow: UnitOfWork, hall: Hall, *, device: str) -> CounterSession:
    """The clerk is back; said twice, that is so."""
    return back(uow, hall, session_of(uow, device))


def back(uow: UnitOfWork, hall: Hall, session: CounterSession) -> CounterSession:
    """Whoever calls, or takes a visitor back, has no pause any more."""
    return session if session.pause is None else _put(uow, hall, session, None)


def _put(uow: UnitOfWork, hall: Hall, session: CounterSession, pause: Pause | None) -> CounterSession:
    log_pause(uow, session, at=hall.clock.now())
    after = replace(session, pause=pause)
    uow.sessions.put(after)
    uow.changed(after)
    return after
