"""What happens at the counter after the call: arrived, finished, not shown, set aside, passed on."""

from datetime import timedelta

from queue_server.domain import visit as steps_of
from queue_server.domain.errand import planned_min
from queue_server.domain.refusal import NotPossibleNow
from queue_server.domain.visit import Visit
from queue_server.service.collecting import hand_out
from queue_server.service.feedback import want_no_rating, want_rating
from queue_server.service.hall import Hall
from queue_server.service.steps import move, session_of, visit_at, visit_of_today
from queue_server.service.unit_of_work import UnitOfWork


def arrived(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """The visitor stands at the counter."""
    session = session_of(uow, device)
    before = visit_at(uow, session, visit)
    after = move(uow, before, steps_of.arrived(before, at=hall.clock.now()))
    want_no_rating(uow, session.counter)
    return after


def finish(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """The visitor is helped: the visit is over, or goes on by itself to the next service that it came for."""
    before = visit_at(uow, session_of(uow, device), visit)
    now = hall.clock.now()
    over = steps_of.finished(before, at=now)
    following = [service for service in before.to_come if service in hall.catalogue.services]
    if following and before.day == hall.today(now):
        return _sent_on(uow, hall, before, service=following[0])
    after = move(uow, before, over)
    hand_out(uow, after)
    want_rating(uow, after)
    return after


def no_show(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """The visitor was called and did not come."""
    before = visit_at(uow, session_of(uow, device), visit)
    return move(uow, before, steps_of.not_shown(before, at=hall.clock.now()))


def park(uow: UnitOfWork, hall: Hall, *, device: str, visit: str, reason: str) -> Visit:
    """The visitor steps aside for a while."""
    before = visit_at(uow, session_of(uow, device), visit)
    return move(uow, before, steps_of.parked(before, at=hall.clock.now(), note=reason))


def resume(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """A parked visitor, or one who had not shown up, waits again; any counter may do this."""
    session_of(uow, device)
    before = visit_of_today(uow, hall, visit)
    return move(uow, before, steps_of.resumed(before, at=hall.clock.now()))


def transfer(
    uow: UnitOfWork, hall: Hall, *, device: str, visit: str, service: str, first_in_line: bool, note: str
) -> Visit:
    """The visitor goes on to another service with the same number."""
    before = visit_at(uow, session_of(uow, device), visit)
    if service not in hall.catalogue.services:
        raise NotPossibleNow(asked=f"sent to {service!r}", number=before.number, state=before.state.value)
    return _sent_on(uow, hall, before, service=service, first_in_line=first_in_line, note=note)


def _sent_on(
    uow: UnitOfWork, hall: Hall, before: Visit, *, service: str, first_in_line: bool = False, note: str = ""
) -> Visit:
    now = hall.clock.now()
    sent_on = move(uow, before, steps_of.transferred(before, at=now))
    after = steps_of.next_leg(
        sent_on,
        service=service,
        at=now,
        promised_at=now + timedelta(minutes=hall.catalogue.services[service].target_wait_min),
        first_in_line=first_in_line,
        note=note,
        planned_min=planned_min(hall.catalogue, service, before.products, before.persons),
    )
    return move(uow, sent_on, after)
