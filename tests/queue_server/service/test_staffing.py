"""Clerks at counters: one clerk each, and a broken PC keeps no counter."""

from dataclasses import replace

import pytest

from queue_server.domain.counter_session import Clerk
from queue_server.domain.desk_refusal import CounterBusy, CounterTaken, NotSignedIn, UnknownCounter
from queue_server.service import sending_on, staffing
from tests.queue_server.builders import EVERYTHING
from tests.queue_server.service.desks import Desks

SAM = Clerk("sam", "Sam", ("collecting",))


def test_signing_in_opens_the_counter_with_what_both_can_do(desks: Desks) -> None:
    session = staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=SAM)
    assert (session.clerk, session.device, session.services) == ("sam", "pc-1", ("collecting",))
    assert desks.uow.told == [session]


def test_a_counter_that_the_site_does_not_have_is_refused(desks: Desks) -> None:
    with pytest.raises(UnknownCounter) as refused:
        desks.staffed("desk-99")
    assert refused.value.facts == {"counter": "desk-99"}


def test_another_clerk_cannot_take_a_counter_that_is_staffed(desks: Desks) -> None:
    desks.staffed("desk-1", device="pc-1")
    with pytest.raises(CounterTaken) as refused:
        staffing.sign_in(desks.uow, desks.hall, device="pc-2", counter="desk-1", clerk=SAM)
    assert refused.value.facts == {"counter": "desk-1", "clerk": "noor"}


def test_the_same_clerk_takes_the_counter_over_from_a_broken_pc_with_its_visitor(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed("desk-1", device="broken-pc")
    called = desks.called("broken-pc")
    desks.staffed("desk-1", device="spare-pc")
    assert desks.uow.sessions.of_device("broken-pc") is None
    with pytest.raises(CounterBusy) as refused:
        desks.called("spare-pc")
    assert refused.value.facts == {"number": called.number}


def test_signing_in_elsewhere_closes_the_counter_left_behind(desks: Desks) -> None:
    desks.staffed("desk-1", device="pc-1")
    desks.staffed("desk-2", device="pc-1")
    left = desks.uow.sessions.at("desk-1")
    assert left is not None
    assert (left.clerk, left.device, left.services) == (None, None, ())


def test_a_clerk_who_sits_down_elsewhere_leaves_no_open_counter_behind(desks: Desks) -> None:
    desks.staffed("desk-1", device="pc-1")
    waits = desks.walk_in()
    staffing.sign_in(desks.uow, desks.hall, device="pc-2", counter="desk-2", clerk=replace(SAM, services=None))
    sent = sending_on.transfer(
        desks.uow, desks.hall, device="pc-1", visit=desks.called().id, service=None, counter="desk-2"
    )
    assert (sent.id, sent.for_counter) == (waits.id, "desk-2")
    here = staffing.sign_in(desks.uow, desks.hall, device="pc-3", counter="desk-3", clerk=SAM)
    assert [each for each in desks.uow.sessions.staffed() if each.clerk == "sam"] == [here]
    assert desks.uow.sessions.of_device("pc-2") is None, "nobody finds Sam's duties there"
    assert desks.called("pc-1").id == waits.id, "nobody is kept for an empty chair"


def test_a_clerk_does_not_sit_down_elsewhere_while_a_visitor_is_at_the_counter_of_before(desks: Desks) -> None:
    desks.walk_in()
    called = desks.called(desks.staffed("desk-1", device="pc-1"))
    with pytest.raises(CounterBusy) as refused:
        staffing.sign_in(desks.uow, desks.hall, device="pc-2", counter="desk-2", clerk=EVERYTHING)
    assert refused.value.facts == {"number": called.number}


def test_a_refusal_closes_nothing_where_two_counters_would_be_left(desks: Desks) -> None:
    staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=SAM)
    desks.walk_in()
    desks.called(desks.staffed("desk-2", device="pc-2"))
    before = desks.uow.sessions.staffed()
    with pytest.raises(CounterBusy):
        staffing.sign_in(desks.uow, desks.hall, device="pc-2", counter="desk-3", clerk=SAM)
    assert desks.uow.sessions.staffed() == before


def test_nobody_walks_away_from_a_visitor(desks: Desks) -> None:
    desks.walk_in()
    desks.staffed("desk-1", device="pc-1")
    desks.called("pc-1")
    with pytest.raises(CounterBusy):
        desks.staffed("desk-2", device="pc-1")
    with pytest.raises(CounterBusy):
        staffing.sign_out(desks.uow, desks.hall, device="pc-1")
    assert desks.uow.sessions.of_device("pc-1") is not None


def test_signing_out_closes_the_counter_for_the_next_clerk(desks: Desks) -> None:
    desks.staffed("desk-1", device="pc-1")
    assert staffing.sign_out(desks.uow, desks.hall, device="pc-1").clerk is None
    staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=SAM)


def test_signing_out_where_nobody_is_signed_in_is_refused(desks: Desks) -> None:
    with pytest.raises(NotSignedIn):
        staffing.sign_out(desks.uow, desks.hall, device="pc-1")


def test_signing_in_again_at_the_same_counter_is_harmless(desks: Desks) -> None:
    desks.staffed("desk-1", device="pc-1")
    again = staffing.sign_in(desks.uow, desks.hall, device="pc-1", counter="desk-1", clerk=EVERYTHING)
    assert desks.uow.sessions.staffed() == [again]
