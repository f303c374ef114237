"""What the public may make appointments for: what is offered, what goes together, and between which days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from queue_server.domain.booking_plan import BookedBy, BookingPlan, Pool
from queue_server.domain.catalogue import Product
from queue_server.domain.free_time import Stretch
from queue_server.domain.refusal import UnknownProduct
from queue_server.service.free_times import Wish
from queue_server.service.hall import Hall
from queue_server.service.offer import bookable, bookable_days, goes_with
from tests.queue_server.builders import TODAY, catalogue, hall


class NoPlaces:
    """Nobody is there: what is offered does not depend on it."""

    def between(self, first: date, last: date) -> list[Stretch]:
        return []


def planned(*changed: Product, services: tuple[str, ...] = ("passports",)) -> Hall:
    """A hall with a pool for these services, in which some products are others."""
    known = catalogue()
    products = {**known.products, **{each.id: each for each in changed}}
    pool = Pool("pool", services, NoPlaces())
    plan = BookingPlan({service: pool for service in services}, latest_days=10, latest_days_of={"naturalisation": 3})
    return hall(catalogue=replace(known, products=products), booking=plan)


def ids(products: list[Product]) -> list[str]:
    return [each.id for each in products]


def test_what_is_asked_for_most_comes_first() -> None:
    passport, naturalisation = (catalogue().products[each] for each in ("passport", "naturalisation"))
    here = planned(replace(passport, most_asked=2), replace(naturalisation, most_asked=1))
    assert ids(bookable(here)) == ["naturalisation", "passport"]


@pytest.mark.parametrize("by", [BookedBy.STAFF, BookedBy.STAFF_SAME_DAY, BookedBy.NOBODY])
def test_what_staff_alone_book_is_not_offered(by: BookedBy) -> None:
    assert ids(bookable(planned(replace(catalogue().products["passport"], booked_by=by)))) == ["naturalisation"]


def test_a_service_without_a_pool_offers_nothing() -> None:
    assert ids(bookable(planned(services=("collecting",)))) == ["collect"]


def test_a_site_that_plans_no_appointments_offers_none() -> None:
    assert bookable(hall()) == []
    assert bookable_days(hall(), Wish(("passport",))) is None


def test_only_what_goes_with_all_that_was_chosen_may_be_added() -> None:
    here = planned(services=("passports", "collecting"))
    assert ids(goes_with(here, ("passport",))) == ["naturalisation", "passport"]
    assert goes_with(here, ("passport", "collect")) == []


def test_what_the_site_does_not_offer_goes_with_nothing() -> None:
    with pytest.raises(UnknownProduct):
        goes_with(planned(), ("wedding",))


def test_the_days_are_those_of_the_product_that_can_be_booked_the_shortest_ahead() -> None:
    here = planned()
    assert bookable_days(here, Wish(("passport",))) == (TODAY, TODAY + timedelta(days=10))
    assert bookable_days(here, Wish(("passport", "naturalisation"))) == (TODAY, TODAY + timedelta(days=3))
