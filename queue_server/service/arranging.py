"""A supervisor has counters work otherwise for a day: shut, with other services, for another team."""

from queue_server.domain.counter_session import Arrangement, CounterSession, Duty, arranged_as
from queue_server.domain.desk_refusal import UnknownService
from queue_server.service.hall import Hall
from queue_server.service.leaving import has_helped_the_last, leave
from queue_server.service.steps import session_with
from queue_server.service.unit_of_work import UnitOfWork


def arrange_counter(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    counter: str,
    shut: bool,
    services: tuple[str, ...] | None,
    team: str,
) -> None:
    """How this counter works for the rest of the day, said whole.

    Whoever has no place there any more is signed out at once, or as soon as the visitor of now has gone.

    Raises:
        NotYourDuty: Only a supervisor may.
        UnknownCounter: The site has no such counter.
        UnknownService: The counter is not equipped for one of these.
    """
    session_with(uow, device, Duty.SUPERVISE)
    place = hall.catalogue.counter(counter)
    for service in services or ():
        if service not in place.services:
            raise UnknownService(service)
    as_set_up = not shut and services is None and team == place.team
    today = hall.today(hall.clock.now())
    _arrange(uow, hall, counter, None if as_set_up else Arrangement(today, shut, services, team))


def lapse_arrangements(uow: UnitOfWork, hall: Hall) -> None:
    """What was arranged for an earlier day is over."""
    for session in uow.sessions.all():
        if has_lapsed(session, hall):
            _arrange(uow, hall, session.counter, None)


def has_lapsed(session: CounterSession, hall: Hall) -> bool:
    """Whether the counter was arranged for a day that is over; one that the site has no more is left alone."""
    if session.arranged is None or session.counter not in hall.catalogue.counters:
        return False
    return session.arranged.day < hall.today(hall.clock.now())


def _arrange(uow: UnitOfWork, hall: Hall, counter: str, arranged: Arrangement | None) -> None:
    now = hall.clock.now()
    before = uow.sessions.at(counter) or CounterSession(counter=counter, since=now)
    after = arranged_as(before, hall.catalogue.counter(counter), arranged)
    if after == before:
        return
    if has_helped_the_last(uow, hall, after):
        leave(uow, after, at=now)
        return
    uow.sessions.put(after)
    uow.changed(after)
