"""Sent on: to a service, a counter, a person; the same number, a new leg, and never to an empty chair."""

from datetime import timedelta

import pytest

from queue_server.domain.counter_session import Arrangement, Clerk, CounterSession
from queue_server.domain.desk_refusal import CallsNobody, NobodyWaiting, UnknownCounter, UnknownService
from queue_server.domain.figures import day_figures
from queue_server.domain.visit import EarlierLeg, Visit, VisitState
from queue_server.domain.visit_refusal import UnknownClerk
from queue_server.service import calling, sending_on, serving, staffing, ticketing
from tests.queue_server.builders import NINE, TODAY, minutes
from tests.queue_server.service.desks import CODE, Desks

SAM = Clerk("sam", "Sam")


@pytest.fixture
def called(desks: Desks) -> Visit:
    """A visitor for a passport, called to desk 1 five minutes after coming."""
    desks.walk_in()
    desks.staffed("desk-1", device="pc-1")
    desks.clock.forward(minutes=5)
    return desks.called("pc-1")


def sent(
    desks: Desks,
    visit: Visit,
    device: str = "pc-1",
    *,
    service: str | None = None,
    counter: str | None = None,
    clerk: str | None = None,
) -> Visit:
    return sending_on.transfer(
        desks.uow,
        desks.hall,
        device=device,
        visit=visit.id,
        service=service,
        counter=counter,
        clerk=clerk,
        note="see file",
    )


def sam_at(desks: Desks, counter: str) -> None:
    staffing.sign_in(desks.uow, desks.hall, device="pc-2", counter=counter, clerk=SAM)


def test_whoever_is_sent_to_a_counter_is_called_there_and_nowhere_else(desks: Desks, called: Visit) -> None:
    sam_at(desks, "desk-2")
    waiting = sent(desks, called, counter="desk-2")
    assert (waiting.service, waiting.for_counter, waiting.leg) == ("passports", "desk-2", 2)
    with pytest.raises(NobodyWaiting):
        desks.called("pc-1")
    assert desks.called("pc-2").id == called.id


def test_whoever_is_sent_to_a_person_waits_for_what_that_person_does(desks: Desks, called: Visit) -> None:
    sam_at(desks, "desk-3")
    waiting = sent(desks, called, clerk="sam")
    assert (waiting.service, waiting.for_clerk) == ("collecting", "sam")
    with pytest.raises(NobodyWaiting):
        desks.called("pc-1")
    assert desks.called("pc-2").id == called.id


def test_when_that_person_goes_home_anybody_may_call(desks: Desks, called: Visit) -> None:
    sam_at(desks, "desk-2")
    sent(desks, called, clerk="sam")
    staffing.sign_out(desks.uow, desks.hall, device="pc-2")
    assert desks.called("pc-1").id == called.id


def test_a_colleague_can_still_call_them_by_name(desks: Desks, called: Visit) -> None:
    sam_at(desks, "desk-2")
    sent(desks, called, counter="desk-2")
    assert calling.call_visit(desks.uow, desks.hall, device="pc-1", visit=called.id).counter == "desk-1"


def test_without_a_place_or_a_service_somebody_waits_for_the_same_once_more(desks: Desks, called: Visit) -> None:
    assert sent(desks, called).service == "passports"


def test_nobody_is_sent_to_somebody_who_is_not_there_or_to_what_is_not_done_there(desks: Desks, called: Visit) -> None:
    with pytest.raises(UnknownClerk, match="sam"):
        sent(desks, called, clerk="sam")
    with pytest.raises(UnknownCounter, match="desk-9"):
        sent(desks, called, counter="desk-9")
    with pytest.raises(UnknownService, match="passports"):
        sent(desks, called, counter="desk-3", service="passports")
    sam_at(desks, "desk-2")
    with pytest.raises(UnknownClerk, match="sam"):
        sent(desks, called, clerk="sam", counter="desk-3")
    assert desks.uow.visits.get(called.id) == called


def test_nobody_is_sent_to_a_counter_that_is_shut_or_to_what_it_does_not_do_today(desks: Desks, called: Visit) -> None:
    desks.uow.sessions.put(CounterSession("desk-2", NINE, arranged=Arrangement(TODAY, shut=True)))
    with pytest.raises(CallsNobody):
        sent(desks, called, counter="desk-2")
    desks.uow.sessions.put(CounterSession("desk-2", NINE, arranged=Arrangement(TODAY, services=("collecting",))))
    assert sent(desks, called, counter="desk-2").service == "collecting"


def test_an_arrangement_of_yesterday_counts_no_more(desks: Desks, called: Visit) -> None:
    yesterday = Arrangement(TODAY - timedelta(days=1), shut=True)
    desks.uow.sessions.put(CounterSession("desk-2", NINE, arranged=yesterday))
    assert sent(desks, called, counter="desk-2").service == "passports"


def test_somebody_who_was_set_aside_can_be_sent_on_by_any_counter(desks: Desks, called: Visit) -> None:
    serving.park(desks.uow, desks.hall, device="pc-1", visit=called.id, reason="form")
    sam_at(desks, "desk-2")
    assert sent(desks, called, "pc-2", service="collecting").state is VisitState.WAITING


def test_what_happened_before_goes_along(desks: Desks, called: Visit) -> None:
    serving.arrived(desks.uow, desks.hall, device="pc-1", visit=called.id)
    desks.clock.forward(minutes=8)
    assert sent(desks, called, service="collecting").earlier == (
        EarlierLeg(
            service="passports",
            counter="desk-1",
            waiting_from=NINE,
            called_at=NINE + minutes(5),
            ended_at=NINE + minutes(13),
            note="see file",
        ),
    )


def test_an_appointment_that_is_sent_on_loses_its_claim_and_still_counts_as_punctual(desks: Desks) -> None:
    desks.booked()
    visit = ticketing.check_in(desks.uow, desks.hall, code=CODE, language="nl").visit
    desks.staffed()
    desks.clock.forward(minutes=4)
    desks.called()
    desks.clock.forward(minutes=10)
    after = sent(desks, visit, service="collecting")
    assert after.appointed_at is None
    figures = day_figures([after], desks.uow.stays.of(visit.id), called_within_min=5, ends=NINE + minutes(24 * 60))
    assert (figures.punctual_share, figures.against_appointed_mean_s) == (1.0, 4 * 60)
