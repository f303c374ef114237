"""Clerks come to and leave their counters."""

from dataclasses import replace

from queue_server.domain.counter_session import Clerk, CounterSession, arranged_as, keeps_out, team_of
from queue_server.domain.desk_refusal import CounterBusy, CounterShut, CounterTaken, OtherTeam
from queue_server.service.hall import Hall
from queue_server.service.leaving import has_helped_the_last, leave
from queue_server.service.steps import session_of
from queue_server.service.unit_of_work import UnitOfWork


def sign_in(uow: UnitOfWork, hall: Hall, *, device: str, counter: str, clerk: Clerk) -> CounterSession:
    """The clerk, whose PIN was checked before, opens the counter.

    The same clerk may take the counter over from another device (a broken PC must not keep a counter), and unlocks a
    screen by signing in where they work already: that changes neither a pause nor since when they are here. Whoever
    sits down elsewhere leaves the counter of before, whichever device is there: nobody is kept for an empty chair, and
    nobody passing by finds the clerk's duties.

    Raises:
        CounterTaken: Another clerk works there.
        CounterShut: A supervisor closed it for today; another supervisor may come, to open it.
        OtherTeam: It belongs to others today.
        CounterBusy: A visitor is still at the counter that the clerk leaves for this one.
    """
    place = hall.catalogue.counter(counter)
    now = hall.clock.now()
    found = uow.sessions.at(counter) or CounterSession(counter=counter, since=now)
    makes_place = found.clerk != clerk.name and has_helped_the_last(uow, hall, found)
    before = found.without_clerk(now) if makes_place else found
    if before.clerk not in (None, clerk.name):
        raise CounterTaken(counter, before.clerk or "")
    arranged = before.arranged if before.arranged is not None and before.arranged.day == hall.today(now) else None
    stays = before.clerk is not None and hall.today(before.since) == hall.today(now)
    comes = replace(
        before,
        since=before.since if stays else now,
        clerk=clerk.name,
        clerk_name=clerk.display_name,
        device=device,
        may=clerk.may,
        qualified=clerk.services,
        team=clerk.team,
    )
    session = arranged_as(comes, place, arranged)
    if has_helped_the_last(uow, hall, session):
        team = team_of(place, arranged)
        raise OtherTeam(counter, team) if keeps_out(place, arranged, clerk.team) else CounterShut(counter)
    others = [each for each in uow.sessions.staffed() if each.counter != counter]
    left_behind = [each for each in others if each.device == device or each.clerk == clerk.name]
    for each in left_behind:
        _check_free(uow, hall, each)
    for each in (*left_behind, *([found] if makes_place else [])):
        leave(uow, each, at=now)
    uow.sessions.put(session)
    uow.changed(session)
    return session


def sign_out(uow: UnitOfWork, hall: Hall, *, device: str) -> CounterSession:
    """The counter closes; not while a visitor is called to it."""
    session = session_of(uow, device)
    _check_free(uow, hall, session)
    return leave(uow, session, at=hall.clock.now())


def _check_free(uow: UnitOfWork, hall: Hall, session: CounterSession) -> None:
    still_here = uow.visits.at_counter(hall.today(hall.clock.now()), session.counter)
    if still_here is not None:
        raise CounterBusy(still_here.number)
