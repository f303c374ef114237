"""What is served now: hours of a service and of a product, and numbers that are used up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from queue_server.adapters.opening import OsmOpeningHours
from queue_server.domain.number_block import NumberBlock
from queue_server.domain.opening import OpeningHours
from queue_server.domain.refusal import NoMoreTickets, NotServedToday
from queue_server.domain.served import Served
from queue_server.service.served import served, tell_served
from tests.queue_server.builders import COLLECTING, NINE, PASSPORTS, TODAY, ZONE, catalogue, minutes
from tests.queue_server.service.desks import Desks

HOUSE = OsmOpeningHours("Mo-Fr 09:00-17:00", zone=ZONE, closed_days=())
MORNINGS = OsmOpeningHours("Mo-Fr 08:00-12:00", zone=ZONE, closed_days=(), within=HOUSE)
NOON, NEXT_MORNING = NINE + minutes(3 * 60), NINE + timedelta(days=1)


def with_hours(
    desks: Desks, *, services: dict[str, OpeningHours] | None = None, products: dict[str, OpeningHours] | None = None
) -> Desks:
    desks.hall = replace(desks.hall, hours=HOUSE, service_hours=services or {}, product_hours=products or {})
    return desks


def test_a_service_is_served_within_its_own_hours_and_says_when_again(desks: Desks) -> None:
    with_hours(desks, services={"passports": MORNINGS})
    assert desks.walk_in().number == "A001"
    desks.clock.at = NOON
    with pytest.raises(NotServedToday) as refused:
        desks.walk_in()
    assert refused.value.facts == {"product": "passport", "next_opening": NEXT_MORNING.astimezone(ZONE).isoformat()}
    assert desks.walk_in("collect").number == "S001"


def test_a_product_may_have_hours_of_its_own_within_those_of_its_service(desks: Desks) -> None:
    tuesdays = OsmOpeningHours("Tu 11:00-23:00", zone=ZONE, closed_days=(), within=MORNINGS)
    with_hours(desks, services={"passports": MORNINGS}, products={"passport": tuesdays})
    with pytest.raises(NotServedToday) as refused:
        desks.walk_in()
    assert refused.value.facts["next_opening"] == (NEXT_MORNING + minutes(120)).astimezone(ZONE).isoformat()


def test_of_several_products_each_must_be_served_now(desks: Desks) -> None:
    with_hours(desks, services={"passports": MORNINGS})
    desks.clock.at = NOON
    with pytest.raises(NotServedToday, match="passport"):
        desks.walk_in("collect", also=("passport",))
    assert desks.uow.visits.by_id == {}


def test_screens_are_told_until_when_and_from_when_a_service_is_served(desks: Desks) -> None:
    with_hours(desks, services={"passports": MORNINGS})

    def of_passports() -> Served:
        return served(desks.hall, "passports", last=None, below=None)

    assert of_passports() == Served("passports", until=NOON)
    desks.clock.at = NOON
    assert of_passports() == Served("passports", now=False, until=NOON, again=NEXT_MORNING)
    desks.clock.at = datetime(2026, 11, 28, 9, tzinfo=UTC)
    assert of_passports() == Served("passports", now=False, again=NINE + timedelta(days=7))


def test_a_service_without_hours_of_its_own_is_served_as_long_as_the_house_is_open(desks: Desks) -> None:
    with_hours(desks, services={"passports": MORNINGS})
    assert served(desks.hall, "collecting", last=None, below=None) == Served("collecting")


def test_when_its_numbers_are_used_up_a_service_is_served_again_the_next_day(desks: Desks) -> None:
    with_hours(desks)
    small = replace(PASSPORTS, last_number=2)
    desks.hall = replace(desks.hall, catalogue=catalogue(services=(small, COLLECTING)))
    desks.walk_in()
    desks.walk_in()
    with pytest.raises(NoMoreTickets) as refused:
        desks.walk_in()
    assert refused.value.facts == {"service": "passports", "next_opening": NEXT_MORNING.astimezone(ZONE).isoformat()}
    tell_served(desks.uow, desks.hall, ("passports", "collecting"))
    assert desks.uow.told[-2:] == [Served("passports", now=False, again=NEXT_MORNING), Served("collecting")]


def test_numbers_that_are_set_aside_are_as_good_as_used_up(desks: Desks) -> None:
    with_hours(desks)
    desks.walk_in()
    desks.uow.blocks.add(NumberBlock("kiosk-1", "passports", TODAY, first=2, last=61))
    tell_served(desks.uow, desks.hall, ("passports",))
    assert desks.uow.told[-1] == Served("passports", now=False, again=NEXT_MORNING)


def test_where_the_house_never_closes_there_are_numbers_again_at_midnight(desks: Desks) -> None:
    midnight = datetime(2026, 11, 24, tzinfo=ZONE)
    assert served(desks.hall, "passports", last=999, below=None) == Served("passports", now=False, again=midnight)


def test_hours_within_others_end_with_whichever_end_first() -> None:
    evenings = OsmOpeningHours("Mo-Fr 10:00-12:00,16:00-20:00", zone=ZONE, closed_days=(), within=HOUSE)
    assert evenings.last_closing(date(2026, 11, 23)) == datetime(2026, 11, 23, 17, tzinfo=ZONE)
    assert not evenings.is_open(datetime(2026, 11, 23, 18, tzinfo=ZONE))
    assert evenings.next_opening(datetime(2026, 11, 23, 18, tzinfo=ZONE)) == datetime(2026, 11, 24, 10, tzinfo=ZONE)


def test_hours_within_others_keep_their_closed_days() -> None:
    house = OsmOpeningHours("24/7", zone=ZONE, closed_days=(date(2026, 11, 24),))
    inside = OsmOpeningHours("Mo-Fr 09:00-12:00", zone=ZONE, closed_days=(), within=house)
    assert inside.next_opening(datetime(2026, 11, 23, 13, tzinfo=ZONE)) == datetime(2026, 11, 25, 9, tzinfo=ZONE)
    assert inside.last_closing(date(2026, 11, 24)) is None


def test_hours_that_never_meet_those_around_them_never_open() -> None:
    nights = OsmOpeningHours("Mo-Fr 20:00-22:00", zone=ZONE, closed_days=(), within=HOUSE)
    assert nights.next_opening(NINE) is None
    assert nights.last_closing(TODAY) is None
