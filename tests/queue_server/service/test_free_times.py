"""Who may have which time, in a house of two counters that receives from nine to ten."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience, BookedBy
from queue_server.domain.booking_refusal import (
    CannotCombine,
    NotBookable,
    TimeTaken,
    TooFarAhead,
    TooManyPersons,
    TooShortNotice,
)
from queue_server.domain.reception_refusal import NotOpenThen
from queue_server.domain.refusal import Refusal
from queue_server.service import booking
from queue_server.service.booking import Booked
from queue_server.service.free_times import Besides, Wish, free_times
from tests.queue_server.builders import NINE, TODAY, ZONE, minutes
from tests.queue_server.service.desks import Desks
from tests.queue_server.service.planned_desks import EveryMorning, planned_desks

PASSPORT, COLLECT = Wish(("passport",)), Wish(("collect",))
BOTH = Wish(("passport", "collect"))
TOMORROW = NINE + timedelta(days=1)


@pytest.fixture
def desks() -> Desks:
    return planned_desks()


def free(
    desks: Desks, wish: Wish = PASSPORT, *, audience: Audience = Audience.PUBLIC, day: date | None = None
) -> list[str]:
    day = day or TODAY + timedelta(days=1)
    found = free_times(desks.uow.taken_times, desks.hall, wish, audience=audience, first=day, last=day)
    return [f"{each.astimezone(ZONE):%H:%M}" for each in found]


def book(desks: Desks, wish: Wish = PASSPORT, at: datetime = TOMORROW, audience: Audience = Audience.PUBLIC) -> Booked:
    return booking.book(
        desks.uow, desks.hall, wish=wish, starts_at=at, person=Person("Ada"), channel="web", audience=audience
    )


def bookable_by(desks: Desks, who: BookedBy) -> None:
    known = desks.hall.catalogue
    products = {**known.products, "passport": replace(known.products["passport"], booked_by=who)}
    desks.hall = replace(desks.hall, catalogue=replace(known, products=products))


def test_every_start_is_offered_whose_last_minute_is_still_within_the_hours(desks: Desks) -> None:
    assert free(desks) == ["09:00", "09:10", "09:20", "09:30", "09:40", "09:50"]
    assert free(desks, Wish(("passport",), 3)) == ["09:00", "09:10", "09:20", "09:30"], "9 + 2 * 6 minutes"


def test_a_time_is_offered_until_every_place_is_taken(desks: Desks) -> None:
    book(desks)
    assert "09:00" in free(desks)
    book(desks, COLLECT)
    assert free(desks)[0] == "09:10"
    with pytest.raises(TimeTaken):
        book(desks)


def test_two_services_follow_each_other_and_each_must_have_room(desks: Desks) -> None:
    for _ in range(2):
        book(desks, COLLECT, TOMORROW + minutes(10))
    assert free(desks, BOTH) == ["09:20", "09:30", "09:40"], "9 minutes, then 4: from 9:00 the second is taken"


def test_moving_may_use_the_time_that_one_has(desks: Desks) -> None:
    long = Wish(("passport",), 2)
    first, _ = book(desks, long), book(desks, long)
    own = Besides(appointment=first.appointment.id)
    day = TODAY + timedelta(days=1)
    without, within = (
        free_times(desks.uow.taken_times, desks.hall, long, audience=Audience.PUBLIC, first=day, last=day, besides=each)
        for each in (Besides(), own)
    )
    assert (without[0], within[0]) == (TOMORROW + minutes(20), TOMORROW)
    moved = booking.move(desks.uow, desks.hall, appointment=first.appointment.id, starts_at=TOMORROW + minutes(10))
    assert moved.starts_at == TOMORROW + minutes(10)


def test_a_cancelled_time_is_free_at_once(desks: Desks) -> None:
    first, _ = book(desks), book(desks)
    booking.cancel(desks.uow, desks.hall, appointment=first.appointment.id)
    assert "09:00" in free(desks)


@pytest.mark.parametrize(
    ("audience", "offered"),
    [
        (Audience.PUBLIC, []),
        (Audience.HERE, ["09:10", "09:20", "09:30", "09:40", "09:50"]),
        (Audience.STAFF, ["09:00", "09:10", "09:20", "09:30", "09:40", "09:50"]),
    ],
)
def test_the_public_keeps_notice_and_who_is_here_need_not(desks: Desks, audience: Audience, offered: list[str]) -> None:
    desks.clock.forward(minutes=4)
    assert free(desks, audience=audience, day=TODAY) == offered


def test_staff_may_begin_between_the_offered_times_and_nobody_else(desks: Desks) -> None:
    odd = TOMORROW + minutes(7)
    with pytest.raises(NotOpenThen):
        book(desks, at=odd)
    assert book(desks, at=odd, audience=Audience.STAFF).appointment.starts_at == odd


@pytest.mark.parametrize(
    ("wish", "at", "audience", "why"),
    [
        (PASSPORT, NINE + minutes(30), Audience.PUBLIC, TooShortNotice),
        (PASSPORT, NINE + timedelta(days=15), Audience.PUBLIC, TooFarAhead),
        (PASSPORT, NINE + timedelta(days=31), Audience.STAFF, TooFarAhead),
        (PASSPORT, TOMORROW + minutes(60), Audience.PUBLIC, NotOpenThen),
        (Wish(("passport",), 21), TOMORROW, Audience.PUBLIC, TooManyPersons),
        (Wish(("collect",), 2), TOMORROW, Audience.PUBLIC, TooManyPersons),
        (Wish(("collect",), 21), TOMORROW, Audience.PROGRAM, TooManyPersons),
        (PASSPORT, NINE + minutes(30), Audience.PROGRAM, TooShortNotice),
        (Wish(("passport", "naturalisation")), TOMORROW, Audience.PUBLIC, CannotCombine),
    ],
)
def test_each_no_has_its_reason(desks: Desks, wish: Wish, at: datetime, audience: Audience, why: type[Refusal]) -> None:
    with pytest.raises(why):
        book(desks, wish, at, audience)
    assert desks.uow.appointments.by_id == {}
    assert desks.uow.taken_times.all == []


@pytest.mark.parametrize("audience", [Audience.PROGRAM, Audience.STAFF])
def test_several_for_what_one_comes_for_are_booked_by_those_who_know_them(desks: Desks, audience: Audience) -> None:
    assert book(desks, Wish(("collect",), 2), audience=audience).appointment.persons == 2


def test_where_one_of_the_products_is_for_several_they_come_for_all(desks: Desks) -> None:
    assert book(desks, Wish(("collect", "passport"), 2)).appointment.persons == 2


def test_a_visitor_moves_what_staff_made_for_several(desks: Desks) -> None:
    made = book(desks, Wish(("collect",), 2), audience=Audience.STAFF).appointment
    moved = booking.move(desks.uow, desks.hall, appointment=made.id, starts_at=TOMORROW + minutes(20))
    assert moved.persons == 2


def test_what_only_staff_may_book_the_public_cannot(desks: Desks) -> None:
    bookable_by(desks, BookedBy.STAFF)
    with pytest.raises(NotBookable):
        free(desks)
    assert free(desks, audience=Audience.STAFF)[0] == "09:00"


def test_what_is_for_the_same_day_only_is_not_offered_tomorrow(desks: Desks) -> None:
    bookable_by(desks, BookedBy.STAFF_SAME_DAY)
    assert free(desks, audience=Audience.STAFF) == []
    assert free(desks, audience=Audience.STAFF, day=TODAY)[0] == "09:00"


def test_another_system_is_never_refused_and_takes_its_place_all_the_same(desks: Desks) -> None:
    for _ in range(3):
        book(desks, audience=Audience.ELSEWHERE)
    assert free(desks)[0] == "09:10"


def test_the_hours_of_a_service_bind_its_appointments(desks: Desks) -> None:
    plan = desks.hall.booking
    assert plan is not None
    desks.hall = replace(desks.hall, booking=replace(plan, service_hours={"collecting": EveryMorning(1, length=20)}))
    assert free(desks, COLLECT) == ["09:00", "09:10"]
    assert free(desks, BOTH) == ["09:00"], "collecting comes after nine minutes and must end by twenty past"
    assert len(free(desks)) == 6


def test_a_product_that_is_named_twice_counts_once(desks: Desks) -> None:
    assert free(desks, Wish(("passport", "passport"))) == free(desks)
    assert book(desks, Wish(("passport", "passport"))).appointment.minutes == 9


@pytest.mark.parametrize("audience", [Audience.CITY, Audience.STAFF, Audience.ELSEWHERE])
def test_a_site_that_plans_nothing_takes_any_moment_from_who_plans_for_it(desks: Desks, audience: Audience) -> None:
    desks.hall = replace(desks.hall, booking=None)
    assert book(desks, at=TOMORROW + minutes(123), audience=audience).appointment.minutes == 9


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PROGRAM, Audience.HERE])
def test_a_site_that_plans_nothing_offers_nothing_and_sells_nothing(desks: Desks, audience: Audience) -> None:
    desks.hall = replace(desks.hall, booking=None)
    assert free(desks, audience=audience) == []
    with pytest.raises(NotBookable):
        book(desks, audience=audience)


def test_what_another_system_made_is_not_moved_from_home_where_the_site_plans_nothing(desks: Desks) -> None:
    desks.hall = replace(desks.hall, booking=None)
    made = book(desks, audience=Audience.ELSEWHERE).appointment
    with pytest.raises(NotBookable):
        booking.move(desks.uow, desks.hall, appointment=made.id, starts_at=TOMORROW + minutes(20))


def test_the_citys_own_program_keeps_to_the_plan_where_there_is_one(desks: Desks) -> None:
    with pytest.raises(NotOpenThen):
        book(desks, at=TOMORROW + minutes(60), audience=Audience.CITY)
    with pytest.raises(TooShortNotice):
        book(desks, at=NINE + minutes(30), audience=Audience.CITY)
