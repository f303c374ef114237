"""Carrying out one step of a visit: the row, the interval log and the event, always together."""

from queue_server.domain.counter_session import CounterSession, Duty
from queue_server.domain.desk_refusal import NotSignedIn, NotYourDuty, NotYourVisit, UnknownVisit
from queue_server.domain.stay import stay_of
from queue_server.domain.visit import AT_A_COUNTER, Visit
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork


def begin(uow: UnitOfWork, visit: Visit) -> Visit:
    """A new visit enters the hall."""
    uow.visits.add(visit)
    uow.stays.begin(stay_of(visit))
    uow.changed(visit)
    return visit


def move(uow: UnitOfWork, before: Visit, after: Visit) -> Visit:
    """The visit takes a step; a new state or leg ends one stay and begins the next."""
    uow.visits.update(after)
    if (before.state, before.leg) != (after.state, after.leg):
        uow.stays.end(after.id, after.since)
        uow.stays.begin(stay_of(after))
    uow.changed(after)
    return after


def session_of(uow: UnitOfWork, device: str) -> CounterSession:
    """Raises `NotSignedIn` where no clerk works through this device."""
    return signed_in(uow.sessions.of_device(device))


def session_with(uow: UnitOfWork, device: str, duty: Duty) -> CounterSession:
    """Raises `NotSignedIn`, or `NotYourDuty` where the clerk may not do such things, or may no longer.

    A duty that was taken away ends at once: whoever is dismissed may be signed in until the day ends.
    """
    found = on_duty(uow.sessions.of_device(device), duty)
    if found.clerk is None or duty not in uow.duties_of(found.clerk):
        raise NotYourDuty(duty.value)
    return found


def signed_in(session: CounterSession | None) -> CounterSession:
    """Raises `NotSignedIn` where no clerk works."""
    if session is None or session.clerk is None:
        raise NotSignedIn
    return session


def on_duty(session: CounterSession | None, duty: Duty) -> CounterSession:
    """Raises `NotSignedIn`, or `NotYourDuty` where the clerk may not do such things."""
    found = signed_in(session)
    if duty not in found.may:
        raise NotYourDuty(duty.value)
    return found


def visit_here(uow: UnitOfWork, visit: str) -> Visit:
    """Raises `UnknownVisit` for an id that no visit has."""
    found = uow.visits.get(visit)
    if found is None:
        raise UnknownVisit
    return found


def visit_of_today(uow: UnitOfWork, hall: Hall, visit: str) -> Visit:
    """Likewise for a visit of another day, which a screen that stood on overnight may still show."""
    found = visit_here(uow, visit)
    if found.day != hall.today(hall.clock.now()):
        raise UnknownVisit
    return found


def visit_at(uow: UnitOfWork, session: CounterSession, visit: str) -> Visit:
    """The visit, unless another counter has it now; a colleague's visitor is not touched by accident."""
    found = visit_here(uow, visit)
    if found.state in AT_A_COUNTER and found.counter is not None and found.counter != session.counter:
        raise NotYourVisit(found.number, found.counter)
    return found
