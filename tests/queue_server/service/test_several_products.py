"""Several products and persons in one visit: one number, as many legs as services, counted once."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queue_server.domain.alone_note import NO_APPOINTMENT
from queue_server.domain.figures import day_figures
from queue_server.domain.refusal import NotAWalkInProduct, UnknownProduct
from queue_server.domain.visit import Visit, VisitState
from queue_server.service import calling, closing, sending_on, serving
from queue_server.service.ticketing import take_ticket
from tests.queue_server.builders import NINE, PRODUCTS, minutes
from tests.queue_server.service.desks import Desks

WALK_IN = [product.id for product in PRODUCTS if product.walk_in]


def finish(desks: Desks, device: str = "pc-1") -> Visit:
    return serving.finish(desks.uow, desks.hall, device=device, visit=desks.called(device).id)


def test_products_of_one_service_are_done_at_one_counter(desks: Desks) -> None:
    desks.staffed()
    visit = desks.walk_in("passport", also=("passport",), persons=3)
    assert (visit.products, visit.to_come, visit.persons) == (("passport",), (), 3)
    assert finish(desks).state is VisitState.DONE


def test_another_services_product_follows_with_the_same_number(desks: Desks) -> None:
    desks.staffed()
    visit = desks.walk_in("passport", also=("collect",))
    assert (visit.service, visit.products, visit.to_come) == ("passports", ("passport", "collect"), ("collecting",))
    desks.clock.forward(minutes=5)
    waits_again = finish(desks)
    assert (waits_again.state, waits_again.service, waits_again.leg) == (VisitState.WAITING, "collecting", 2)
    assert (waits_again.number, waits_again.to_come) == (visit.number, ())
    assert waits_again.promised_at == NINE + minutes(5 + 5)
    assert finish(desks).state is VisitState.DONE


def test_what_was_found_of_a_visitor_goes_along_to_the_next_leg_and_a_note_does_not(desks: Desks) -> None:
    desks.staffed()
    visit = desks.walk_in("passport", also=("collect",))
    desks.uow.visits.update(replace(visit, alone=NO_APPOINTMENT, note="Parked at desk 1."))
    waits_again = finish(desks)
    assert (waits_again.leg, waits_again.alone, waits_again.note) == (2, NO_APPOINTMENT, "")


def test_the_planned_minutes_of_a_leg_are_those_of_its_own_products_for_everybody(desks: Desks) -> None:
    desks.staffed()
    assert desks.walk_in("passport", also=("collect",), persons=3).planned_min == 9 + 2 * 6
    assert finish(desks).planned_min == 4


def test_a_family_before_you_makes_your_wait_longer(desks: Desks) -> None:
    assert wait_behind(persons=8) > wait_behind(persons=1)


def wait_behind(*, persons: int) -> int:
    """The longest expected for whoever comes next."""
    desks = Desks()
    desks.staffed()
    desks.walk_in(persons=persons)
    outlook = take_ticket(desks.uow, desks.hall, product="passport", language="nl").outlook
    assert outlook.high_min is not None
    return outlook.high_min


def test_whom_a_colleague_sent_to_the_next_service_is_not_sent_there_twice(desks: Desks) -> None:
    desks.staffed()
    visit = desks.walk_in("passport", also=("collect",))
    desks.called()
    sent = sending_on.transfer(
        desks.uow, desks.hall, device="pc-1", visit=visit.id, service="collecting", first_in_line=False, note=""
    )
    assert sent.to_come == ()
    assert finish(desks).state is VisitState.DONE


def test_every_product_must_be_one_that_can_be_asked_for_without_an_appointment(desks: Desks) -> None:
    with pytest.raises(NotAWalkInProduct, match="naturalisation"):
        desks.walk_in("passport", also=("naturalisation",))
    with pytest.raises(UnknownProduct, match="wedding"):
        desks.walk_in("passport", also=("wedding",))
    assert desks.uow.visits.by_id == {}


def test_what_was_left_open_overnight_does_not_go_on_the_next_day(desks: Desks) -> None:
    desks.staffed()
    visit = desks.walk_in("passport", also=("collect",))
    desks.called()
    serving.arrived(desks.uow, desks.hall, device="pc-1", visit=visit.id)
    desks.clock.forward(minutes=24 * 60)
    assert serving.finish(desks.uow, desks.hall, device="pc-1", visit=visit.id).state is VisitState.DONE


def test_the_house_that_closes_at_night_ends_the_visit_whatever_was_still_to_come(desks: Desks) -> None:
    desks.staffed()
    visit = desks.walk_in("passport", also=("collect",))
    desks.called()
    serving.arrived(desks.uow, desks.hall, device="pc-1", visit=visit.id)
    desks.clock.forward(minutes=24 * 60)
    closing.close_earlier_days(desks.uow, desks.hall)
    assert desks.uow.visits.by_id[visit.id].state is VisitState.DONE


@given(st.lists(st.sampled_from(WALK_IN), min_size=1, max_size=6), st.integers(1, 20))
def test_whatever_somebody_comes_for_one_number_leads_through_each_service_once(
    products: list[str], persons: int
) -> None:
    desks = Desks()
    desks.staffed()
    first = desks.walk_in(products[0], also=tuple(products[1:]), persons=persons)
    been = []
    visit = first
    while visit.state is VisitState.WAITING:
        been.append(visit.service)
        desks.clock.forward(minutes=3)
        called = calling.call_next(desks.uow, desks.hall, device="pc-1")
        serving.arrived(desks.uow, desks.hall, device="pc-1", visit=called.id)
        desks.clock.forward(minutes=4)
        visit = serving.finish(desks.uow, desks.hall, device="pc-1", visit=called.id)
    by_id = {product.id: product for product in PRODUCTS}
    assert been == list(dict.fromkeys(by_id[product].service for product in products))
    assert (visit.id, visit.number, visit.state) == (first.id, first.number, VisitState.DONE)
    stays = desks.uow.stays.of(first.id)
    assert all(stay.ended_at is not None for stay in stays[:-1])
    figures = day_figures([visit], stays, called_within_min=5, ends=NINE + minutes(24 * 60))
    assert (figures.visits, figures.served, figures.called) == (1, 1, 1)
    assert figures.transaction_mean_s == len(been) * 4 * 60
    assert set(figures.products.values()) == {1}
