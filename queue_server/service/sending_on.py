"""A visitor goes on with the same number: to another service, to a counter, to a person."""

from datetime import timedelta

from queue_server.domain import visit as steps_of
from queue_server.domain.catalogue import Counter
from queue_server.domain.counter_session import CounterSession, services_together
from queue_server.domain.desk_refusal import CallsNobody, UnknownService
from queue_server.domain.errand import planned_min
from queue_server.domain.visit import Visit
from queue_server.domain.visit_refusal import UnknownClerk
from queue_server.service.hall import Hall
from queue_server.service.steps import move, session_of, visit_at
from queue_server.service.taking_back import remember
from queue_server.service.unit_of_work import UnitOfWork

LEAVING_AND_WAITING = 2
"""The intervals that sending somebody on begins: the old leg's end, and the new leg's wait."""


def transfer(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    visit: str,
    service: str | None,
    counter: str | None = None,
    clerk: str | None = None,
    first_in_line: bool = False,
    note: str = "",
) -> Visit:
    """The visitor goes on, for another service or the same one, and may be kept for a counter or a person.

    Raises:
        Refusal: Not this counter's visitor, not at a counter, or nobody there could ever call them.
    """
    session = session_of(uow, device)
    before = visit_at(uow, session, visit)
    now = hall.clock.now()
    over = steps_of.transferred(before, at=now)
    wanted = _service_there(uow, hall, before, service=service, counter=counter, clerk=clerk)
    after = send_on(
        uow,
        hall,
        before,
        over,
        service=wanted,
        first_in_line=first_in_line,
        note=note,
        for_counter=counter,
        for_clerk=clerk,
    )
    remember(uow, session, before, after, stays=LEAVING_AND_WAITING)
    return after


def send_on(
    uow: UnitOfWork,
    hall: Hall,
    before: Visit,
    over: Visit,
    *,
    service: str,
    first_in_line: bool = False,
    note: str = "",
    for_counter: str | None = None,
    for_clerk: str | None = None,
) -> Visit:
    """The leg that is `over` ends, and the next one waits at once."""
    now = over.since
    after = steps_of.next_leg(
        move(uow, before, over),
        service=service,
        at=now,
        promised_at=now + timedelta(minutes=hall.catalogue.services[service].target_wait_min),
        first_in_line=first_in_line,
        note=note,
        planned_min=planned_min(hall.catalogue, service, before.products, before.persons),
        for_counter=for_counter,
        for_clerk=for_clerk,
    )
    return move(uow, over, after)


def _service_there(
    uow: UnitOfWork, hall: Hall, visit: Visit, *, service: str | None, counter: str | None, clerk: str | None
) -> str:
    """For what the visitor will wait; somebody who is sent to a place must be served there."""
    served = tuple(hall.catalogue.services)
    if counter is not None or clerk is not None:
        served = _served_at(uow, hall, counter=counter, clerk=clerk)
        if service is None and visit.service not in served:
            return served[0]
    wanted = service or visit.service
    if wanted not in served:
        raise UnknownService(wanted)
    return wanted


def _served_at(uow: UnitOfWork, hall: Hall, *, counter: str | None, clerk: str | None) -> tuple[str, ...]:
    """For what this person calls somebody; or this counter, once somebody works there."""
    if clerk is None:
        place = hall.catalogue.counter(counter or "")
        session = uow.sessions.at(place.id)
        at_work = session is not None and session.clerk is not None
        name, served = place.id, session.services if session is not None and at_work else _later(hall, place, session)
    else:
        theirs = [each for each in uow.sessions.staffed() if each.clerk == clerk and counter in (None, each.counter)]
        if not theirs:
            raise UnknownClerk(clerk)
        name, served = theirs[0].counter, next((each.services for each in theirs if each.services), ())
    if not served:
        raise CallsNobody(name)
    return served


def _later(hall: Hall, place: Counter, session: CounterSession | None) -> tuple[str, ...]:
    """For what somebody may be called to a counter where nobody works yet, as a supervisor arranged it for today."""
    arranged = None if session is None else session.arranged
    if arranged is None or arranged.day != hall.today(hall.clock.now()):
        return place.services
    return () if arranged.shut else services_together(place, arranged.services)
