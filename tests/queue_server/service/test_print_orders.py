"""A ticket that staff have printed on a kiosk: once, soon, or not at all."""

from dataclasses import replace

import pytest

from queue_server.domain.counter_session import Duty
from queue_server.domain.desk_refusal import NotPossibleNow, NotSignedIn, NotYourDuty, UnknownVisit
from queue_server.domain.print_order import LAPSES_AFTER, OPEN_MAX, PrintOrder
from queue_server.domain.reception_refusal import KioskPrints, UnknownKiosk
from queue_server.domain.visit import OVER, PrintOutcome, VisitState
from queue_server.service import print_orders
from tests.queue_server.builders import NINE, TODAY, hall, minutes, session, visit
from tests.queue_server.service.desks import Desks

WAITS = visit("A001", ticket=PrintOutcome.PRINTED, note="Belde net.", language="tr")


@pytest.fixture
def desks() -> Desks:
    desks = Desks()
    desks.hall = hall(clock=desks.clock, public_url="https://wacht.voorbeeld.nl")
    desks.uow.sessions.put(session("desk-1", device="pc-reception", may=frozenset({Duty.RECEPTION})))
    desks.uow.sessions.put(session("desk-2", device="pc-2"))
    desks.uow.visits.add(WAITS)
    return desks


def reprint(desks: Desks, *, device: str = "pc-reception", visit: str = WAITS.id, kiosk: str = "kiosk-1") -> PrintOrder:
    return print_orders.reprint_ticket(desks.uow, desks.hall, device=device, visit=visit, kiosk=kiosk)


def test_the_same_ticket_is_printed_where_staff_want_it(desks: Desks) -> None:
    order = reprint(desks)
    assert (order.kiosk, order.language, order.since, order.open) == ("kiosk-1", "tr", NINE, True)
    assert (order.ticket.visit.number, order.ticket.again) == ("A001", True)
    assert order.ticket.status_url is not None
    assert desks.uow.told == [order]
    assert desks.uow.print_orders.open() == [order]


def test_the_link_on_both_papers_is_the_same(desks: Desks) -> None:
    assert reprint(desks).ticket.status_url == reprint(desks).ticket.status_url


def test_what_was_noted_about_a_visitor_does_not_go_to_a_kiosk(desks: Desks) -> None:
    assert "Belde" not in repr(reprint(desks))


@pytest.mark.parametrize("outcome", [PrintOutcome.FAILED, PrintOutcome.NOT_PRINTED])
def test_paper_that_nobody_holds_has_no_copy(desks: Desks, outcome: PrintOutcome) -> None:
    desks.uow.visits.update(replace(WAITS, ticket=outcome))
    assert not reprint(desks).ticket.again


def test_a_clerk_has_the_ticket_of_the_own_visitor_printed_and_of_no_other(desks: Desks) -> None:
    with pytest.raises(NotYourDuty):
        reprint(desks, device="pc-2")
    desks.uow.visits.update(replace(WAITS, state=VisitState.SERVING, counter="desk-2"))
    assert reprint(desks, device="pc-2").open
    with pytest.raises(NotSignedIn):
        reprint(desks, device="pc-nobody")


def test_a_kiosk_that_is_enrolled_or_named_prints_and_no_other(desks: Desks) -> None:
    with pytest.raises(UnknownKiosk, match="kiosk-9"):
        reprint(desks, kiosk="kiosk-9")
    named = replace(desks.hall.catalogue, kiosks={"kiosk-9": {"nl": "Bij de trap"}})
    desks.hall = hall(clock=desks.clock, catalogue=named)
    assert reprint(desks, kiosk="kiosk-9").kiosk == "kiosk-9"


def test_a_kiosk_that_prints_nothing_is_asked_for_no_more_and_another_one_is(desks: Desks) -> None:
    orders = [reprint(desks) for _ in range(OPEN_MAX)]
    with pytest.raises(KioskPrints, match="kiosk-1"):
        reprint(desks)
    assert reprint(desks, kiosk="kiosk-2").open
    desks.uow.print_orders.remove(orders[0].id)
    assert reprint(desks).open


@pytest.mark.parametrize("state", sorted(OVER))
def test_a_visit_that_is_over_needs_no_ticket(desks: Desks, state: VisitState) -> None:
    desks.uow.visits.update(replace(WAITS, state=state))
    with pytest.raises(NotPossibleNow, match="printed"):
        reprint(desks)


def test_a_ticket_of_yesterday_is_not_printed(desks: Desks) -> None:
    desks.uow.visits.update(replace(WAITS, day=TODAY.replace(day=22)))
    with pytest.raises(UnknownVisit):
        reprint(desks)


def test_the_order_is_over_once_its_kiosk_has_said_what_became_of_it(desks: Desks) -> None:
    order = reprint(desks)
    again, other = reprint(desks), reprint(desks, kiosk="kiosk-2")
    for kiosk, ended in (("kiosk-1", "another order"), ("kiosk-2", order.id)):
        print_orders.end_reported_order(desks.uow, kiosk=kiosk, order=ended)
    assert desks.uow.print_orders.open() == [order, again, other]
    print_orders.end_reported_order(desks.uow, kiosk="kiosk-1", order=order.id)
    assert desks.uow.print_orders.open() == [again, other], "the same ticket, asked for again, is another paper"
    assert desks.uow.told[-1] == replace(order, open=False)


def test_an_order_that_nobody_heard_of_lapses_and_a_young_one_stays(desks: Desks) -> None:
    old = reprint(desks)
    desks.clock.forward(minutes=1)
    young = reprint(desks, kiosk="kiosk-2")
    desks.clock.at = NINE + LAPSES_AFTER
    print_orders.lapse_print_orders(desks.uow, desks.hall)
    assert desks.uow.print_orders.open() == [young]
    assert desks.uow.told[-1] == replace(old, open=False)
    desks.clock.at = NINE + LAPSES_AFTER + minutes(1)
    print_orders.lapse_print_orders(desks.uow, desks.hall)
    assert desks.uow.print_orders.open() == []
