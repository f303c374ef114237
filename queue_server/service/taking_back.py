"""A counter's steps with a visitor, each remembered until the next one, and the last one taken back."""

from datetime import timedelta

from queue_server.domain.counter_session import CounterSession
from queue_server.domain.desk_refusal import CounterBusy
from queue_server.domain.last_step import HandedOut, LastStep, step_to_take_back, taken_back
from queue_server.domain.visit import AT_A_COUNTER, Visit, VisitState
from queue_server.service import pausing
from queue_server.service.collecting import lies_ready_again
from queue_server.service.feedback import want_no_rating_of, want_rating_again
from queue_server.service.hall import Hall
from queue_server.service.steps import move, session_of, visit_of_today
from queue_server.service.unit_of_work import UnitOfWork


def step(uow: UnitOfWork, session: CounterSession, before: Visit, after: Visit) -> Visit:
    """The visit takes this step, and the counter can take it back for a while."""
    move(uow, before, after)
    remember(uow, session, before, after)
    return after


def remember(
    uow: UnitOfWork,
    session: CounterSession,
    before: Visit,
    after: Visit,
    *,
    stays: int = 1,
    handed_out: tuple[HandedOut, ...] = (),
) -> None:
    """The counter's last step led from there to here."""
    uow.last_steps.put(
        LastStep(
            counter=session.counter,
            clerk=session.clerk or "",
            at=after.since,
            before=before,
            state=after.state,
            leg=after.leg,
            stays=stays,
            handed_out=handed_out,
        )
    )


def take_back(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """The counter's last step with this visitor was a mistake: everything is as it was, the interval log included.

    Raises:
        Refusal: It was not the last step, it was too long ago, the visit has gone on, the counter has another visitor.
    """
    session = session_of(uow, device)
    found = visit_of_today(uow, hall, visit)
    newest = uow.last_steps.of(session.counter)
    now = hall.clock.now()
    within = timedelta(seconds=hall.catalogue.rules.take_back_s)
    last = step_to_take_back(newest, found, clerk=session.clerk or "", now=now, within=within)
    before = taken_back(last, found)
    at_counter = uow.visits.at_counter(found.day, session.counter)
    if before.state in AT_A_COUNTER and at_counter is not None and at_counter.id != found.id:
        raise CounterBusy(at_counter.number)
    uow.stays.take_back(found.id, last.stays)
    lies_ready_again(uow, last.handed_out)
    uow.last_steps.remove(session.counter)
    if before.state in AT_A_COUNTER:
        pausing.back(uow, hall, session)
    uow.visits.update(before)
    uow.changed(before)
    want_no_rating_of(uow, session.counter, found.id)
    if found.state is VisitState.SERVING:
        want_rating_again(uow, hall, session.counter)
    return before
