"""What happens to a visitor after the call: arrived, finished, not shown, set aside, taken up again, gone."""

from dataclasses import replace

from queue_server.domain import visit as steps_of
from queue_server.domain.desk_rules import check_may_be_no_show, check_may_come_again
from queue_server.domain.errand import due
from queue_server.domain.visit import Visit, VisitOutcome
from queue_server.service.collecting import hand_out
from queue_server.service.feedback import want_no_rating, want_rating
from queue_server.service.hall import Hall
from queue_server.service.sending_on import LEAVING_AND_WAITING, send_on
from queue_server.service.steps import move, session_of, visit_at, visit_of_today
from queue_server.service.taking_back import remember, step
from queue_server.service.unit_of_work import UnitOfWork


def arrived(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """The visitor stands at the counter."""
    session = session_of(uow, device)
    before = visit_at(uow, session, visit)
    after = step(uow, session, before, steps_of.arrived(before, at=hall.clock.now()))
    want_no_rating(uow, session.counter)
    return after


def finish(
    uow: UnitOfWork,
    hall: Hall,
    *,
    device: str,
    visit: str,
    products: tuple[str, ...] | None = None,
    outcome: VisitOutcome = VisitOutcome.AT_ONCE,
) -> Visit:
    """The visitor is helped: the visit is over, or goes on by itself to the next service that it came for.

    `products` are those that were done here, all that was to be done here where it is None.

    Raises:
        Refusal: Not this counter's visitor, not at a counter, a product that the site does not have.
    """
    session = session_of(uow, device)
    before = visit_at(uow, session, visit)
    now = hall.clock.now()
    here = due(hall.catalogue, before) if products is None else products
    over = steps_of.finished(before, at=now, done=here, outcome=outcome)
    for product in products or ():
        hall.catalogue.product(product)
    handed_out = hand_out(uow, over, here if outcome is not VisitOutcome.TO_CONTINUE else ())
    following = [service for service in before.to_come if _follows(hall, over, service)]
    if following and before.day == hall.today(now):
        helped = replace(before, done=over.done, outcome=over.outcome)
        after = send_on(uow, hall, before, steps_of.transferred(helped, at=now), service=following[0])
        remember(uow, session, before, after, stays=LEAVING_AND_WAITING, handed_out=handed_out)
        return after
    after = move(uow, before, over)
    remember(uow, session, before, after, handed_out=handed_out)
    want_rating(uow, after)
    return after


def no_show(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """The visitor was called as often as the site asks, and did not come."""
    session = session_of(uow, device)
    before = visit_at(uow, session, visit)
    now = hall.clock.now()
    after = steps_of.not_shown(before, at=now)
    check_may_be_no_show(before, hall.catalogue.rules, now)
    return step(uow, session, before, after)


def park(uow: UnitOfWork, hall: Hall, *, device: str, visit: str, reason: str) -> Visit:
    """The visitor steps aside for a while."""
    session = session_of(uow, device)
    before = visit_at(uow, session, visit)
    return step(uow, session, before, steps_of.parked(before, at=hall.clock.now(), note=reason))


def resume(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """Who stepped aside, had not shown up, or was thought to have gone, waits again; any counter may do this."""
    session = session_of(uow, device)
    before = visit_of_today(uow, hall, visit)
    now = hall.clock.now()
    after = steps_of.resumed(before, at=now)
    check_may_come_again(before, hall.catalogue.rules, now)
    return step(uow, session, before, after)


def mark_left(uow: UnitOfWork, hall: Hall, *, device: str, visit: str) -> Visit:
    """Somebody who waited, or stepped aside, was seen to go; any counter may say so."""
    session = session_of(uow, device)
    before = visit_of_today(uow, hall, visit)
    return step(uow, session, before, steps_of.left(before, at=hall.clock.now()))


def _follows(hall: Hall, over: Visit, service: str) -> bool:
    """Whether this service still has something to do: a clerk may have done it along with the rest."""
    here = hall.catalogue
    return service in here.services and any(
        product not in over.done
        for product in over.products
        if product in here.products and here.products[product].service == service
    )
